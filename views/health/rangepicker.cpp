// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/rangepicker.h"

#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kDefault = 30;

QDateEdit *dateEdit(const QString &objectName, const QString &accessibleName)
{
    auto *edit = new QDateEdit;
    name(edit, objectName, accessibleName);
    edit->setDisplayFormat(u"d MMM yyyy"_s);
    edit->setKeyboardTracking(false); // half-typed years ask for nothing
    return edit;
}

} // namespace

RangePicker::RangePicker(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
    , m_dates(new QWidget)
    , m_first(dateEdit(u"rangeFirst"_s, tr("First day")))
    , m_last(dateEdit(u"rangeLast"_s, tr("Last day")))
{
    name(m_choice, u"rangeChoice"_s, tr("Days to show"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const int days : {7, 30, 90, 365})
        m_choice->addItem(tr("Last %n day(s)", nullptr, days), days);
    m_choice->addItem(tr("Custom…"), 0);
    m_choice->setCurrentIndex(m_choice->findData(kDefault));
    fill(m_dates, row({m_first, label(u"–"_s, TextStyle::Secondary), m_last}, size::kGap1));
    m_dates->hide();
    fill(this, row({m_choice, m_dates}));
    connect(m_choice, &QComboBox::activated, this, &RangePicker::choose);
    for (QDateEdit *each : {m_first, m_last})
        connect(each, &QDateEdit::dateChanged, this, [this] {
            QSignalBlocker first(m_first), last(m_last);
            showDates();
            Q_EMIT rangeChanged();
        });
}

void RangePicker::setToday(const QDate &today)
{
    m_today = today;
    setTip(m_choice,
           tr("The end-user's own days, by the zone that each record came with. The last one is %1.")
               .arg(models::dayText(today)));
}

QDate RangePicker::today() const
{
    return m_today.isValid() ? m_today : QDate::currentDate();
}

models::DayRange RangePicker::range() const
{
    if (const int days = m_choice->currentData().toInt(); days > 0)
        return models::lastDays(days, today());
    return {.first = std::min(m_first->date(), m_last->date()), .last = std::max(m_first->date(), m_last->date())};
}

// Custom starts from what was shown.
void RangePicker::choose()
{
    if (m_choice->currentData().toInt() == 0 && !m_dates->isVisibleTo(this)) {
        QSignalBlocker first(m_first), last(m_last);
        m_last->setDate(today());
        m_first->setDate(today().addDays(1 - kDefault));
    }
    showDates();
    Q_EMIT rangeChanged();
}

void RangePicker::showDates()
{
    m_dates->setVisible(m_choice->currentData().toInt() == 0);
}

void RangePicker::setRange(const models::DayRange &range)
{
    restore(range.first.toString(Qt::ISODate) + u'/' + range.last.toString(Qt::ISODate));
    Q_EMIT rangeChanged();
}

QString RangePicker::state() const
{
    if (const int days = m_choice->currentData().toInt(); days > 0)
        return QString::number(days);
    const models::DayRange shown = range();
    return shown.first.toString(Qt::ISODate) + u'/' + shown.last.toString(Qt::ISODate);
}

void RangePicker::restore(const QString &state)
{
    QSignalBlocker first(m_first), last(m_last);
    const QStringList dates = state.split(u'/');
    const QDate from = QDate::fromString(dates.value(0), Qt::ISODate);
    const QDate to = QDate::fromString(dates.value(1), Qt::ISODate);
    if (from.isValid() && to.isValid()) {
        m_first->setDate(from);
        m_last->setDate(to);
    }
    const int days = from.isValid() && to.isValid() ? 0 : state.toInt();
    const int found = m_choice->findData(state.isEmpty() || (days == 0 && !from.isValid()) ? kDefault : days);
    m_choice->setCurrentIndex(found >= 0 ? found : m_choice->findData(kDefault));
    showDates();
}

} // namespace views
