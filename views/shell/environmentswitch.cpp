// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/environmentswitch.h"

#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kMostWidth = 320;
constexpr int kDotSpace = size::kDot + size::kGap2;

// "Open · IN": what may be done, and where Relay is asked.
QString detailOf(const models::Environment &environment)
{
    const QString safety = safetyText(environment.connection.safety);
    const QString country = visible(QString::fromStdString(environment.connection.country));
    return country.isEmpty() || environment.connection.relayUrl.empty() ? safety : safety + u" · "_s + country;
}

} // namespace

QColor colourOf(const models::Environment &environment)
{
    if (environment.colour.isValid())
        return environment.colour;
    const Tokens &set = tokens();
    switch (environment.stage) {
    case models::Stage::Production:
        return set.dangerFill;
    case models::Stage::Staging:
        return set.chart[1]; // amber
    case models::Stage::Local:
        break;
    }
    return set.chart[3]; // green
}

QString safetyText(api::client::SafetyLevel level)
{
    switch (level) {
    case api::client::SafetyLevel::ReadOnly:
        return QCoreApplication::translate("views::Safety", "Read-only");
    case api::client::SafetyLevel::Confirm:
        return QCoreApplication::translate("views::Safety", "Confirm changes");
    case api::client::SafetyLevel::Open:
        break;
    }
    return QCoreApplication::translate("views::Safety", "Open");
}

QIcon dot(const QColor &colour)
{
    QPixmap image(size::kSmallIcon * 2, size::kSmallIcon * 2);
    image.setDevicePixelRatio(2);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QRectF place((size::kSmallIcon - size::kDot) / 2.0, (size::kSmallIcon - size::kDot) / 2.0, size::kDot,
                       size::kDot);
    paint::roundRect(&painter, place, size::kDot / 2, colour);
    return QIcon(image);
}

EnvironmentSwitch::EnvironmentSwitch(models::EnvironmentList &environments, QWidget *parent)
    : QPushButton(parent), m_environments(environments), m_menu(new QMenu(this))
{
    setObjectName(u"environmentSwitch"_s);
    m_menu->setObjectName(u"environmentMenu"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    connect(m_menu, &QMenu::aboutToShow, this, &EnvironmentSwitch::fillMenu);
    setMenu(m_menu);
    connect(&environments, &models::EnvironmentList::changed, this, &EnvironmentSwitch::refresh);
    connect(&environments, &models::EnvironmentList::currentChanged, this, &EnvironmentSwitch::refresh);
    refresh();
}

void EnvironmentSwitch::refresh()
{
    const models::Environment now = m_environments.current();
    setText(withoutMnemonic(now.name));
    setAccessibleName(tr("Environment: %1, %2").arg(now.name, detailOf(now)));
    QStringList tip{tr("Switch environment")};
    if (!now.connection.wearlinkUrl.empty())
        tip << visible(QString::fromStdString(now.connection.wearlinkUrl));
    if (!now.connection.relayUrl.empty())
        tip << tr("Relay: country %1, tenant %2")
                   .arg(isolated(visible(QString::fromStdString(now.connection.country))),
                        isolated(visible(QString::fromStdString(now.connection.tenant))));
    setTip(this, tip.join(u'\n'));
    updateGeometry();
    update();
}

void EnvironmentSwitch::fillMenu()
{
    m_menu->clear();
    const QString current = m_environments.current().id();
    for (const models::Environment &each : m_environments.all()) {
        const QString text = withoutMnemonic(visible(each.name)) + u"\t"_s + safetyText(each.connection.safety);
        QAction *entry = m_menu->addAction(dot(colourOf(each)), text);
        if (each.id() == current) {
            QFont strong = entry->font();
            strong.setWeight(QFont::DemiBold);
            entry->setFont(strong);
        }
        connect(entry, &QAction::triggered, this, [this, id = each.id()] { Q_EMIT chosen(id); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(views::icon(u"settings"_s), tr("Manage environments…")), &QAction::triggered, this,
            &EnvironmentSwitch::manageRequested);
}

QSize EnvironmentSwitch::sizeHint() const
{
    const models::Environment now = m_environments.current();
    const int words = QFontMetrics(views::font(TextStyle::Strong)).horizontalAdvance(visible(now.name));
    const int detail = QFontMetrics(views::font(TextStyle::Secondary)).horizontalAdvance(detailOf(now));
    return {std::min(kMostWidth, size::kGap3 + kDotSpace + words + size::kGap2 + detail + size::kGap2 + size::kGap6),
            size::kControl};
}

void EnvironmentSwitch::paintEvent(QPaintEvent *)
{
    const models::Environment now = m_environments.current();
    const Tokens &set = tokens();
    QPainter painter(this);
    const bool active = underMouse() || isDown();
    paint::roundRect(&painter, rect(), size::kRadius, active ? set.hover : set.raised, set.controlBorder);
    if (hasFocus())
        paint::focusRing(&painter, rect(), size::kRadius);
    const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QRect mark(size::kGap3, (height() - size::kDot) / 2, size::kDot, size::kDot);
    paint::roundRect(&painter, visual(mark), size::kDot / 2, colourOf(now));

    const QString detail = detailOf(now);
    const int detailWidth = QFontMetrics(views::font(TextStyle::Secondary)).horizontalAdvance(detail);
    const int end = width() - size::kGap6;
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setFont(views::font(TextStyle::Strong));
    painter.setPen(set.text);
    const QRect words(mark.right() + size::kGap2, 0, end - detailWidth - size::kGap3 - mark.right(), height());
    const QString shown = painter.fontMetrics().elidedText(visible(now.name), Qt::ElideRight, words.width());
    painter.drawText(visual(words), flags, shown);
    painter.setFont(views::font(TextStyle::Secondary));
    painter.setPen(set.textSecondary);
    const int start =
        words.left() + QFontMetrics(views::font(TextStyle::Strong)).horizontalAdvance(shown) + size::kGap2;
    painter.drawText(visual(QRect(start, 0, end - start, height())), flags, detail);
    paint::chevron(
        &painter,
        visual(QRect(width() - size::kGap6, (height() - size::kSmallIcon) / 2, size::kSmallIcon, size::kSmallIcon)),
        Qt::DownArrow, set.textSecondary);
}

} // namespace views
