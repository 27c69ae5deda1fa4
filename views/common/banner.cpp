// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/banner.h"

#include "models/common/errortext.h"
#include "models/common/text.h"
#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

QString iconOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Danger:
        return u"error"_s;
    case Meaning::Warning:
        return u"warning"_s;
    case Meaning::Success:
        return u"success"_s;
    case Meaning::Info:
    case Meaning::Neutral:
        break;
    }
    return u"info"_s;
}

constexpr int kNarrow = size::kDialog;

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_text(wrapped({}, TextStyle::Strong, u"bannerText"_s))
    , m_detail(wrapped({}, TextStyle::Body, u"bannerDetail"_s))
    , m_requestId(label({}, TextStyle::Mono, u"bannerRequestId"_s))
    , m_copy(iconButton(u"bannerCopy"_s, u"copy"_s, tr("Copy the request id")))
    , m_retry(button(u"bannerRetry"_s, tr("Retry"), Emphasis::Normal, u"refresh"_s))
    , m_action(button(u"bannerAction"_s, {}))
    , m_close(iconButton(u"bannerClose"_s, u"close"_s, tr("Dismiss")))
{
    name(this, u"banner"_s, tr("Notice"));
    for (QToolButton *small : {m_copy, m_close}) {
        small->setIconSize({size::kSmallIcon, size::kSmallIcon});
        small->setFixedSize(size::kGap6, size::kGap6);
    }
    m_requestId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QVBoxLayout *words =
        column({m_text, m_detail, Item(row({m_requestId, m_copy, stretch()}, size::kGap1))}, size::kGap1);
    m_box = row({Item(words, 1), Item(column({stretch(), Item(row({m_action, m_retry})), stretch()}, 0))});
    // The icon's room is an item: Qt does not mirror margins.
    fill(this, row({gap(size::kIcon + size::kGap2), Item(m_box, 1), Item(column({stretch(), m_close, stretch()}, 0))}),
         size::kGap3);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its wrapped text
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_retry, &QPushButton::clicked, this, &Banner::retryRequested);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_requestId->fullText()); });
    hide();
}

void Banner::show(const api::Error &error)
{
    const models::ErrorText text = models::explain(error);
    QStringList detail{text.remedy};
    for (const QString &each : text.said)
        detail.append(isolated(visible(each)));
    m_requestId->setText(models::text(error.requestId));
    m_requestId->setVisible(!error.requestId.empty());
    m_copy->setVisible(!error.requestId.empty());
    m_retry->setVisible(error.isTransient());
    m_action->hide();
    const bool mild = error.kind == api::ErrorKind::Cancelled || error.kind == api::ErrorKind::Blocked
        || error.kind == api::ErrorKind::TooManyRequests;
    fillIn(mild ? Meaning::Warning : Meaning::Danger, text.cause, detail.join(u'\n'));
}

void Banner::show(Meaning meaning, const QString &text, const QString &detail, const QString &action)
{
    m_requestId->hide();
    m_copy->hide();
    m_retry->hide();
    m_action->setVisible(!action.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    fillIn(meaning, text, detail);
}

void Banner::fillIn(Meaning meaning, const QString &text, const QString &detail)
{
    m_meaning = meaning;
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(text);
    QWidget::show();
    update();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void Banner::clear()
{
    hide();
}

void Banner::setLasting()
{
    m_close->hide();
}

// In a narrow card the text needs the whole width: the buttons go below it.
void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_box->setDirection(width() < kNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tone &colours = tone(m_meaning);
    QPainter painter(this);
    paint::roundRect(&painter, rect(), size::kCardRadius, colours.tint);
    const int line = m_text->y() + m_text->fontMetrics().height() / 2;
    const bool alone = m_detail->isHidden() && m_requestId->isHidden();
    const int centre = alone ? m_text->geometry().center().y() : line;
    const QRect place(size::kGap3, centre - size::kIcon / 2 + 1, size::kIcon, size::kIcon);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place),
                       tinted(iconOf(m_meaning), colours.text, size::kIcon, devicePixelRatioF()));
}

} // namespace views
