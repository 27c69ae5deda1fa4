// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/clockcard.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QDateTimeEdit>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qint64 kSame = 2; // s; closer than this is real time

api::Timestamp timestamp(const QDateTime &time)
{
    return api::Timestamp::fromMicroseconds(time.toMSecsSinceEpoch() * 1000);
}

QString apart(qint64 seconds)
{
    const qint64 distance = std::abs(seconds);
    const QString size = distance >= 86400 ? ClockCard::tr("%Ln days", nullptr, int(distance / 86400))
        : distance >= 3600                 ? ClockCard::tr("%Ln hours", nullptr, int(distance / 3600))
        : distance >= 60                   ? ClockCard::tr("%Ln minutes", nullptr, int(distance / 60))
                                           : ClockCard::tr("%Ln seconds", nullptr, int(distance));
    return seconds > 0 ? ClockCard::tr("%1 ahead of real time").arg(size)
                       : ClockCard::tr("%1 behind real time").arg(size);
}

} // namespace

ClockCard::ClockCard(Context &context)
    : m_context(context)
    , m_now(label({}, TextStyle::Title, u"clockNow"_s))
    , m_apart(label({}, TextStyle::Secondary, u"clockApart"_s))
    , m_edit(new QDateTimeEdit)
    , m_step(lineEdit(u"clockStep"_s, tr("Time to move on by"), tr("15m, 2h, 3d")))
    , m_real(button(u"clockReal"_s, tr("Back to real time"), Emphasis::Quiet))
    , m_banner(new Banner)
    , m_controls(new QWidget)
{
    name(m_edit, u"clockEdit"_s, tr("Date and time"));
    m_edit->setCalendarPopup(true);
    m_edit->setDisplayFormat(u"d MMM yyyy, HH:mm:ss"_s);
    m_edit->setDateTime(QDateTime::currentDateTime());
    m_banner->setObjectName(u"clockBanner"_s);
    QHBoxLayout *steps = row({}, size::kGap1);
    const std::pair<QString, QString> known[] = {{tr("+10 s"), u"10s"_s}, {tr("+1 h"), u"1h"_s}, {tr("+1 d"), u"1d"_s}};
    for (const auto &[text, step] : known) {
        QPushButton *forward = button(u"clock_"_s + step, text);
        connect(forward, &QPushButton::clicked, this, [this, by = step] { advance(by); });
        steps->addWidget(forward);
    }
    QPushButton *other = button(u"clockAdvance"_s, tr("Advance"));
    steps->addWidget(m_step, 1);
    steps->addWidget(other);
    QPushButton *set = button(u"clockSet"_s, tr("Set"));
    fill(m_controls, column({steps, Item(row({grow(m_edit), set})), Item(row({m_real, stretch()}))}));
    connect(other, &QPushButton::clicked, this, [this] { advance(m_step->text().trimmed()); });
    connect(m_step, &QLineEdit::returnPressed, other, &QPushButton::click);
    connect(set, &QPushButton::clicked, this, [this] { apply(timestamp(m_edit->dateTime())); });
    connect(m_real, &QPushButton::clicked, this, [this] { apply(timestamp(QDateTime::currentDateTimeUtc())); });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &ClockCard::refresh);
    connect(&context.server, &ServerControl::stateChanged, this, &ClockCard::watch);
    QVBoxLayout *body = column({m_now, m_apart, m_banner, gap(size::kGap1), m_controls}, size::kGap1);
    fill(this, column({group(tr("Clock"), body, u"clockCard"_s)}, 0));
    watch();
}

void ClockCard::watch()
{
    const bool running = m_context.server.state() == ServerControl::State::Running;
    m_controls->setEnabled(running);
    m_apart->setVisible(running);
    if (running && isVisible())
        m_tick.start();
    else
        m_tick.stop();
    if (running)
        return refresh();
    m_now->setText(tr("Not running"));
    setTip(m_now, {});
}

void ClockCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    watch();
}

void ClockCard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void ClockCard::refresh()
{
    m_context.server.clock().then(this, [this](const api::Result<api::Timestamp> &now) { arrived(now); });
}

void ClockCard::advance(const QString &step)
{
    m_banner->clear();
    m_context.server.advanceClock(step).then(this, [this](const api::Result<api::Timestamp> &now) { arrived(now); });
}

void ClockCard::apply(const api::Timestamp &now)
{
    m_banner->clear();
    m_context.server.setClock(now).then(this, [this](const api::Result<api::Timestamp> &set) { arrived(set); });
}

void ClockCard::arrived(const api::Result<api::Timestamp> &now)
{
    if (m_context.server.state() != ServerControl::State::Running)
        return; // stopped meanwhile
    if (!now)
        return m_banner->show(now.error());
    m_now->setText(models::localTime(*now));
    setTip(m_now, models::utcTime(*now));
    const qint64 seconds = now->microseconds() / 1'000'000 - QDateTime::currentSecsSinceEpoch();
    const bool real = std::abs(seconds) <= kSame;
    m_apart->setText(real ? tr("Real time") : apart(seconds));
    m_apart->setMeaning(real ? Meaning::Neutral : Meaning::Warning);
    m_real->setEnabled(!real);
}

} // namespace views
