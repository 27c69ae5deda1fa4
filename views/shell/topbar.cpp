// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/topbar.h"

#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/plaintext.h"
#include "views/shell/environmentswitch.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSearchWidth = 320;

// Looks like a search field because that is what it opens; it is a button.
class SearchButton : public QPushButton {
public:
    explicit SearchButton(const QString &text) : QPushButton(text)
    {
        name(this, u"openPalette"_s, text);
        setAutoDefault(false);
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {kSearchWidth, size::kControl}; }
    QSize minimumSizeHint() const override { return {size::kControl * 4, size::kControl}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &set = tokens();
        QPainter painter(this);
        paint::roundRect(&painter, rect(), size::kRadius, underMouse() ? set.hover : set.inset, set.border);
        if (hasFocus())
            paint::focusRing(&painter, rect(), size::kRadius);
        const auto visual = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const QRect image(size::kGap2, (height() - size::kSmallIcon) / 2, size::kSmallIcon, size::kSmallIcon);
        painter.drawPixmap(visual(image),
                           tinted(u"search"_s, set.textSecondary, size::kSmallIcon, devicePixelRatioF()));
        painter.setFont(views::font(TextStyle::Secondary));
        painter.setPen(set.textSecondary);
        const QString keys = QKeySequence(u"Ctrl+K"_s).toString(QKeySequence::NativeText);
        const int keysWidth = painter.fontMetrics().horizontalAdvance(keys);
        painter.drawText(visual(QRect(width() - keysWidth - size::kGap3, 0, keysWidth + 1, height())), Qt::AlignCenter,
                         keys);
        const QRect words(image.right() + size::kGap2, 0,
                          width() - keysWidth - size::kGap6 - image.right() - size::kGap2, height());
        painter.setFont(views::font(TextStyle::Body));
        painter.drawText(visual(words),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    }
};

} // namespace

TopBar::TopBar(models::EnvironmentList &environments, models::Tasks &tasks, QWidget *parent)
    : Surface(Kind::Panel, parent)
    , m_tasks(iconButton(u"tasksButton"_s, u"tasks"_s, tr("Tasks"), QKeySequence(u"Ctrl+J"_s)))
{
    name(this, u"topBar"_s, tr("Toolbar"));
    setHairline(Qt::BottomEdge);
    setFixedHeight(size::kTopBar);
    auto *environment = new EnvironmentSwitch(environments, this);
    auto *search = new SearchButton(tr("Search or jump to…"));
    QToolButton *theme = iconButton(u"themeButton"_s, u"theme"_s, tr("Light or dark"), QKeySequence(u"Ctrl+T"_s));
    QToolButton *keys = iconButton(u"shortcutsButton"_s, u"keyboard"_s, tr("Keyboard shortcuts"), QKeySequence(u"?"_s));
    QToolButton *settings = iconButton(u"settingsButton"_s, u"settings"_s, tr("Settings"), QKeySequence(u"Ctrl+,"_s));
    QHBoxLayout *box =
        row({environment, stretch(), Item(search, 2), stretch(), m_tasks, theme, keys, settings}, size::kGap1);
    fill(this, box);
    box->setContentsMargins(size::kGap6, 0, size::kGap3, 0);
    connect(search, &QPushButton::clicked, this, &TopBar::paletteRequested);
    connect(m_tasks, &QToolButton::clicked, this, &TopBar::tasksRequested);
    connect(theme, &QToolButton::clicked, this, &TopBar::themeRequested);
    connect(keys, &QToolButton::clicked, this, &TopBar::shortcutsRequested);
    connect(settings, &QToolButton::clicked, this, &TopBar::settingsRequested);
    connect(environment, &EnvironmentSwitch::manageRequested, this, &TopBar::environmentsRequested);
    connect(environment, &EnvironmentSwitch::chosen, this, &TopBar::environmentChosen);
    connect(&tasks, &models::Tasks::runningChanged, this, &TopBar::showRunning);
    showRunning(tasks.running());
}

void TopBar::showRunning(int count)
{
    m_tasks->setText(count > 0 ? locale().toString(count) : QString());
    m_tasks->setToolButtonStyle(count > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_tasks->setAccessibleName(count > 0 ? tr("Tasks, %n running", nullptr, count) : tr("Tasks"));
}

Stripe::Stripe(models::EnvironmentList &environments, QWidget *parent) : QWidget(parent), m_environments(environments)
{
    setObjectName(u"stripe"_s);
    setFixedHeight(size::kStripe);
    connect(&environments, &models::EnvironmentList::currentChanged, this, qOverload<>(&QWidget::update));
    connect(&environments, &models::EnvironmentList::changed, this, qOverload<>(&QWidget::update));
}

void Stripe::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), colourOf(m_environments.current()));
}

} // namespace views
