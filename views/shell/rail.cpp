// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/rail.h"

#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QFont labelFont(bool current)
{
    QFont face = views::font(TextStyle::Body);
    face.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return face;
}

} // namespace

RailButton::RailButton(const Workspace &workspace, int number, QWidget *parent)
    : QAbstractButton(parent), m_icon(workspace.icon), m_number(number)
{
    name(this, u"rail_"_s + workspace.id, workspace.title);
    setText(workspace.title);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refreshTip();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    refreshTip();
    updateGeometry();
    update();
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, count).arg(text()) : text());
    update();
}

void RailButton::refreshTip()
{
    const QString shortcut = m_number <= 9 ? u"Ctrl+%1"_s.arg(m_number) : QString();
    const QString keys = QKeySequence(shortcut).toString(QKeySequence::NativeText);
    const QString hint = keys.isEmpty() ? QString() : u" (%1)"_s.arg(keys);
    setTip(this, m_collapsed ? text() + hint : keys);
}

QSize RailButton::sizeHint() const
{
    if (m_collapsed)
        return {size::kRailCollapsed - 2 * size::kGap2, size::kRailRow};
    const int words = QFontMetrics(labelFont(true)).horizontalAdvance(text()); // selecting it moves nothing
    return {size::kGap2 + size::kIcon + size::kGap2 + words + size::kGap2 + 1, size::kRailRow};
}

void RailButton::enterEvent(QEnterEvent *)
{
    update();
}

void RailButton::leaveEvent(QEvent *)
{
    update();
}

int RailButton::paintBadge(QPainter &painter) const
{
    const int right = width() - size::kGap2;
    if (m_badge <= 0)
        return right;
    const QString count = m_badge > 99 ? u"99+"_s : locale().toString(m_badge);
    painter.setFont(views::font(TextStyle::Secondary));
    const int wide = std::max(size::kIcon, painter.fontMetrics().horizontalAdvance(count) + size::kGap3);
    const QRect place = m_collapsed ? QRect(width() - size::kGap3, 2, size::kDot, size::kDot)
                                    : QRect(right - wide, (height() - size::kIcon) / 2, wide, size::kIcon);
    const QRect shown = QStyle::visualRect(layoutDirection(), rect(), place);
    paint::roundRect(&painter, shown, place.height() / 2, m_collapsed ? tokens().accent : tokens().accentTint);
    if (!m_collapsed) {
        painter.setPen(tokens().accentText);
        painter.drawText(shown, Qt::AlignCenter, count);
    }
    return place.left() - size::kGap1;
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Tokens &set = tokens();
    QPainter painter(this);
    if (isChecked())
        paint::roundRect(&painter, rect(), size::kRadius, set.pressed);
    else if (underMouse())
        paint::roundRect(&painter, rect(), size::kRadius, set.hover);
    if (hasFocus())
        paint::focusRing(&painter, rect(), size::kRadius);

    const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QColor colour = isChecked() ? set.accentText : set.textSecondary;
    const int left = m_collapsed ? (width() - size::kIcon) / 2 : size::kGap2;
    const QRect image(left, (height() - size::kIcon) / 2, size::kIcon, size::kIcon);
    painter.drawPixmap(visual(image), tinted(m_icon, colour, size::kIcon, devicePixelRatioF()));
    const int end = paintBadge(painter);
    if (m_collapsed)
        return;
    painter.setFont(labelFont(isChecked()));
    painter.setPen(set.text);
    const int start = image.right() + 1 + size::kGap2;
    const QRect words(start, 0, end - start, height());
    painter.drawText(visual(words), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

Rail::Rail(const QList<Workspace> &workspaces, QWidget *parent) : Surface(Kind::Window, parent)
{
    name(this, u"rail"_s, tr("Workspaces"));
    setHairline(Qt::RightEdge);
    QVBoxLayout *box = column({}, 2);
    std::optional<WorkspaceGroup> group;
    int number = 0;
    for (const Workspace &workspace : workspaces) {
        if (group != workspace.group && !views::title(workspace.group).isEmpty()) {
            Label *heading = label(views::title(workspace.group), TextStyle::Secondary);
            heading->setContentsMargins(size::kGap2, size::kGap4, size::kGap2, size::kGap1);
            m_headings.append(heading);
            box->addWidget(heading);
        }
        group = workspace.group;
        auto *entry = new RailButton(workspace, ++number, this);
        box->addWidget(entry);
        m_buttons.append({workspace.id, entry});
        connect(entry, &QAbstractButton::clicked, this, [this, id = workspace.id] { Q_EMIT chosen(id); });
    }
    box->addStretch(1);
    QToolButton *toggle =
        iconButton(u"railToggle"_s, u"sidebar"_s, tr("Collapse or expand the sidebar"), QKeySequence(u"Ctrl+B"_s));
    connect(toggle, &QToolButton::clicked, this, [this] { Q_EMIT collapseToggled(!m_collapsed); });
    box->addWidget(toggle, 0, Qt::AlignLeft);
    fill(this, box, size::kGap2);
    setCollapsed(false);
}

void Rail::setCurrent(const QString &id)
{
    for (const auto &[each, entry] : m_buttons)
        if (each == id)
            entry->setChecked(true);
}

void Rail::setBadge(const QString &id, int count)
{
    for (const auto &[each, entry] : m_buttons)
        if (each == id)
            entry->setBadge(count);
}

void Rail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (const auto &[id, entry] : m_buttons)
        entry->setCollapsed(collapsed);
    for (QWidget *heading : m_headings)
        heading->setVisible(!collapsed);
    int wide = size::kRail; // or as the longest label needs in this language
    for (const auto &[id, entry] : m_buttons)
        wide = std::max(wide, entry->sizeHint().width() + 2 * size::kGap2);
    setFixedWidth(collapsed ? size::kRailCollapsed : std::min(wide, size::kRailWidest));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return Surface::keyPressEvent(event);
    const qsizetype last = m_buttons.size() - 1;
    for (qsizetype at = 0; at <= last; ++at)
        if (m_buttons[at].second->hasFocus())
            return m_buttons[std::clamp<qsizetype>(at + step, 0, last)].second->setFocus(Qt::TabFocusReason);
}

} // namespace views
