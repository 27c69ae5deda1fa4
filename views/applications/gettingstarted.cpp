// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/gettingstarted.h"

#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

GettingStarted::GettingStarted(QWidget *parent) : QWidget(parent)
{
    name(this, u"gettingStarted"_s, tr("Getting started with Relay"));
    const QStringList titles{tr("Sign in or up"), tr("Create an application"), tr("Generate credentials"),
                             tr("Get a first answer")};
    QHBoxLayout *steps = row({label(tr("Getting started"), TextStyle::Strong)}, size::kGap3);
    for (int at = 0; at < titles.size(); ++at) {
        QPushButton *made = button(u"step%1"_s.arg(at + 1), {});
        connect(made, &QPushButton::clicked, this, [this, at] { Q_EMIT requested(Step(at)); });
        steps->addWidget(made);
        m_steps.append({made, titles[at]});
    }
    steps->addStretch(1);
    fill(this, steps, size::kGap3);
    refresh();
}

void GettingStarted::setDone(Step step, bool done)
{
    if (std::exchange(m_steps[step].done, done) != done)
        refresh();
}

void GettingStarted::refresh()
{
    bool isNext = true; // the first that is not done
    for (const Entry &step : std::as_const(m_steps)) {
        const bool next = !step.done && std::exchange(isNext, false);
        step.button->setIcon(step.done ? icon(u"check"_s) : QIcon());
        step.button->setEnabled(next);
        step.button->setAccessibleName(step.done  ? tr("%1, done").arg(step.title)
                                           : next ? tr("%1, next").arg(step.title)
                                                  : step.title);
        setTip(step.button, step.button->accessibleName());
    }
    fit();
    setVisible(!isNext); // one is left
}

void GettingStarted::writeTitles(bool all)
{
    for (qsizetype at = 0; at < m_steps.size(); ++at) {
        QPushButton *step = m_steps[at].button;
        const bool whole = all || step->isEnabled();
        step->setText(whole ? u"%1  %2"_s.arg(at + 1).arg(m_steps[at].title) : QString::number(at + 1));
    }
}

void GettingStarted::fit()
{
    writeTitles(true);
    if (layout()->sizeHint().width() > width())
        writeTitles(false);
}

void GettingStarted::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void GettingStarted::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GettingStarted::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundRect(&painter, rect(), size::kCardRadius, tokens().info.tint);
}

} // namespace views
