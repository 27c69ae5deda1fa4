// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homepage.h"

#include "views/common/badge.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/home/clockcard.h"
#include "views/home/faultscard.h"
#include "views/home/requestpanel.h"
#include "views/home/servercard.h"
#include "views/home/stepscard.h"

#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using State = views::ServerControl::State;

namespace views {

namespace {

constexpr int kCards = 396; // px

} // namespace

HomePage::HomePage(Context &context)
    : m_context(context)
    , m_faults(new Badge)
    , m_showSteps(button(u"homeShowSteps"_s, tr("Show the first steps"), Emphasis::Quiet))
    , m_steps(new StepsCard(context))
    , m_left(new QStackedWidget)
    , m_requests(new RequestPanel(context, m_left))
{
    name(this, u"homePage"_s, title());
    m_faults->setObjectName(u"homeFaults"_s);
    auto *split = new QSplitter(Qt::Horizontal);
    name(split, u"homeSplitter"_s, title());
    split->setChildrenCollapsible(false);
    m_left->insertWidget(0, cards());
    m_left->setCurrentIndex(0);
    name(m_left, u"homeLeft"_s, title());
    split->addWidget(m_left);
    split->addWidget(m_requests);
    split->setStretchFactor(1, 1);
    split->setSizes({kCards, 2 * kCards});
    if (const QByteArray sizes = context.settings.value(u"home/splitter"_s).toByteArray(); !sizes.isEmpty())
        split->restoreState(sizes);
    connect(split, &QSplitter::splitterMoved, this,
            [this, split] { m_context.settings.setValue(u"home/splitter"_s, split->saveState()); });
    QVBoxLayout *box = column({Item(row({label(title(), TextStyle::Title), m_faults, stretch(), m_showSteps})),
                               label(purpose(), TextStyle::Secondary), gap(size::kGap2), grow(split)},
                              size::kGap1);
    fill(this, box);
    box->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap4);
    m_showSteps->setVisible(m_steps->isDismissed());
    connect(m_showSteps, &QPushButton::clicked, this, [this] { m_steps->setDismissed(false); });
    connect(m_steps, &StepsCard::dismissedChanged, this, [this] { m_showSteps->setVisible(m_steps->isDismissed()); });
    connect(&context.server, &ServerControl::stateChanged, this, &Page::loadStateChanged);
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::purpose() const
{
    return tr("The server in this program, and how to call it");
}

QWidget *HomePage::cards()
{
    auto *faults = new FaultsCard(m_context);
    connect(faults, &FaultsCard::countChanged, this, &HomePage::showFaults);
    showFaults(0);
    auto *host = new QWidget;
    QVBoxLayout *box =
        column({new ServerCard(m_context), m_steps, new ClockCard(m_context), faults, stretch()}, size::kGap4);
    fill(host, box);
    box->setContentsMargins(0, 0, size::kGap3, 0);
    auto *scroll = new QScrollArea;
    name(scroll, u"homeCards"_s, tr("Server, first steps, clock and faults"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(host);
    host->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumWidth(kCards - 2 * size::kGap8);
    return scroll;
}

void HomePage::showFaults(int count)
{
    m_faults->setText(tr("%Ln faults on", nullptr, count), Meaning::Warning);
    m_faults->setVisible(count > 0);
}

LoadState HomePage::loadState() const
{
    switch (m_context.server.state()) {
    case State::Starting:
    case State::Stopping:
        return PageLoading{};
    case State::Failed:
        return api::Error{.kind = api::ErrorKind::Unavailable, .message = m_context.server.error().toStdString()};
    case State::Stopped:
    case State::Running:
        break;
    }
    return PageLoaded{m_requests->shown()};
}

void HomePage::reload()
{
    Q_EMIT loadStateChanged(); // everything here is live
}

void HomePage::focusFilter()
{
    m_requests->focusFilter();
}

QList<PaletteItem> HomePage::paletteItems()
{
    if (m_context.server.state() == State::Running)
        return {{.title = tr("Stop the server"), .group = title(), .icon = u"stop"_s, .run = [this] {
                     m_context.server.stop();
                 }}};
    return {{.title = tr("Start the server"), .group = title(), .icon = u"play"_s, .run = [this] {
                 m_context.server.start();
             }}};
}

QList<PageShortcut> HomePage::shortcuts() const
{
    return {{u"Ctrl+F"_s, tr("Filter requests")}, {u"Ctrl+C"_s, tr("Copy the selected row or statement")}};
}

Page *makeHomePage(Context &context)
{
    return new HomePage(context);
}

} // namespace views
