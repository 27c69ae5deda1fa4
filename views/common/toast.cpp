// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/toast.h"

#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kLife = 5000; // ms
constexpr qsizetype kMost = 3;

class Toast : public QWidget {
public:
    Toast(const QString &text, const QString &action, std::function<void()> run, QWidget *host)
        : QWidget(host), m_before(host->window()->focusWidget())
    {
        name(this, u"toast"_s, text);
        QHBoxLayout *box = row({}, size::kGap3);
        Label *words = wrapped(text, TextStyle::Body, u"toastText"_s);
        box->addWidget(words, 1);
        if (!action.isEmpty()) {
            QPushButton *undo = button(u"toastAction"_s, action, Emphasis::Quiet);
            undo->setFocusPolicy(Qt::TabFocus); // a click takes nothing away from where one types
            connect(undo, &QPushButton::clicked, this, [this, work = std::move(run)] {
                leave();
                work();
            });
            box->addWidget(undo);
        }
        QToolButton *shut = iconButton(u"toastClose"_s, u"close"_s, ToastStack::tr("Dismiss"));
        shut->setIconSize({size::kSmallIcon, size::kSmallIcon});
        shut->setFocusPolicy(Qt::TabFocus);
        connect(shut, &QToolButton::clicked, this, &Toast::leave);
        box->addWidget(shut);
        fill(this, box, size::kGap2);
        box->setContentsMargins(size::kGap3, size::kGap2, size::kGap2, size::kGap2);
        setFixedWidth(size::kToast);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Toast::leave);
        m_timer.start(kLife);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundRect(&painter, rect(), size::kCardRadius, tokens().raised, tokens().controlBorder);
    }
    void enterEvent(QEnterEvent *) override { m_timer.stop(); }
    void leaveEvent(QEvent *) override { m_timer.start(kLife); }

private:
    void leave()
    {
        if (m_before && isAncestorOf(window()->focusWidget()))
            m_before->setFocus(Qt::OtherFocusReason);
        hide();
        deleteLater();
    }

    QPointer<QWidget> m_before; // what had the focus
    QTimer m_timer;
};

} // namespace

ToastStack::ToastStack(QWidget *host) : QObject(host), m_host(host)
{
    host->installEventFilter(this);
}

void ToastStack::show(const QString &text, const QString &action, std::function<void()> run)
{
    if (m_held) {
        m_waiting.append({text, action, std::move(run)});
        return m_waiting.remove(0, std::max<qsizetype>(0, m_waiting.size() - kMost));
    }
    m_shown.removeIf([](const QPointer<QWidget> &each) { return each.isNull(); });
    while (m_shown.size() >= kMost)
        delete m_shown.takeFirst();
    auto *made = new Toast(text, action, std::move(run), m_host);
    m_shown.append(made);
    connect(made, &QObject::destroyed, this, &ToastStack::arrange);
    made->show();
    arrange();
    QAccessibleEvent announced(made, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void ToastStack::setHeld(bool held)
{
    m_held = held;
    for (const QPointer<QWidget> &each : std::as_const(m_shown))
        if (each)
            each->setVisible(!held);
    const QList<Message> waiting = held ? QList<Message>() : std::exchange(m_waiting, {});
    for (const Message &each : waiting)
        show(each.text, each.action, each.run);
}

bool ToastStack::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_host && event->type() == QEvent::Resize)
        arrange();
    return false;
}

void ToastStack::arrange()
{
    int bottom = m_host->height() - size::kStatusBar - size::kGap4;
    for (qsizetype at = m_shown.size() - 1; at >= 0; --at) {
        QWidget *each = m_shown[at];
        if (!each)
            continue;
        each->resize(size::kToast, each->heightForWidth(size::kToast));
        bottom -= each->height();
        const int x = m_host->isRightToLeft() ? size::kGap4 : m_host->width() - size::kToast - size::kGap4;
        each->move(x, bottom);
        each->raise();
        bottom -= size::kGap2;
    }
}

} // namespace views
