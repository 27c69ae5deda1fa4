// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/overviewtab.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/users/userdetail.h"

#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

OverviewTab::OverviewTab(Context &context, QWidget *parent)
    : HealthTab(context, parent)
    , m_detail(new UserDetail(context))
    , m_banner(new Banner)
    , m_totals(label({}, TextStyle::Secondary, u"dataTotals"_s))
    , m_table(new DataTable)
    , m_empty(new EmptyState(
          u"chart"_s, tr("No data yet. They arrive when the end-user connects a wearable or an app uploads some."),
          tr("Connect a wearable…")))
    , m_skeleton(new Skeleton)
    , m_body(new QStackedWidget)
{
    name(m_table, u"dataCounts"_s, tr("Stored data"));
    m_totals->setElide(Qt::ElideRight);
    for (QWidget *each :
         {static_cast<QWidget *>(m_skeleton), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_empty)})
        m_body->addWidget(each);
    auto *stored = new QWidget;
    QVBoxLayout *head = column({label(tr("Stored data"), TextStyle::Section), m_totals, m_banner}, size::kGap1);
    head->setContentsMargins(size::kGap6, size::kGap4, size::kGap4, size::kGap2);
    fill(stored, column({head, grow(m_body)}, 0));
    auto *side = new Surface(Surface::Kind::Window);
    fill(side, column({grow(m_detail)}, 0));
    side->setMinimumWidth(size::kDetail * 2 / 3);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setObjectName(u"overviewSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(stored);
    split->addWidget(side);
    split->setStretchFactor(0, 1);
    split->setSizes({size::kWindowWidth - size::kDetail, size::kDetail});
    fill(this, column({grow(split)}, 0));
    connect(m_banner, &Banner::retryRequested, this, &HealthTab::reload);
    connect(m_empty, &EmptyState::actionRequested, this, [this] { Q_EMIT tabRequested(u"connections"_s, {}); });
    connect(m_detail, &UserDetail::saved, this, &HealthTab::userSaved);
    connect(m_detail, &UserDetail::connectionsRequested, this, [this] { Q_EMIT tabRequested(u"connections"_s, {}); });
    connect(m_detail, &UserDetail::deleteRequested, this, &HealthTab::deleteRequested);
    connect(m_table, &DataTable::rowActivated, this, [this](const QString &id) {
        const models::DataCount *row = m_counts->rowAt(m_counts->rowOf(id));
        if (row && row->kind == models::DataCount::Kind::Series)
            Q_EMIT tabRequested(u"timeline"_s, row->slug);
    });
}

void OverviewTab::clear()
{
    m_banner->clear();
    m_totals->setText({});
    showBody(m_skeleton);
}

void OverviewTab::refreshUser()
{
    m_detail->user().id == user().id ? m_detail->refresh(user()) : m_detail->show(user());
}

void OverviewTab::load()
{
    m_banner->clear();
    m_detail->loadConnections();
    if (m_body->currentWidget() == m_skeleton)
        m_skeleton->start();
    context()
        .client.send(api::GetDataSummary{userId()})
        .then(calls(), [this](const api::Result<api::DataSummary> &summary) { arrived(summary); });
}

void OverviewTab::arrived(const api::Result<api::DataSummary> &summary)
{
    m_skeleton->stop();
    if (!summary) {
        m_banner->show(summary.error());
        return setState(summary.error());
    }
    m_totals->setText(tr("%1 · %2 · %3")
                          .arg(tr("%Ln sample(s)", nullptr, int(summary->totalDataPoints)),
                               tr("%Ln workout(s)", nullptr, int(summary->totalWorkouts)),
                               tr("%Ln sleep session(s)", nullptr, int(summary->totalSleepEvents))));
    auto *counts = models::makeDataCounts(*summary, this);
    m_table->setModel(counts);
    delete std::exchange(m_counts, counts);
    const qint64 all = summary->totalDataPoints + summary->totalWorkouts + summary->totalSleepEvents;
    showBody(all > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    setState(PageLoaded{all});
}

void OverviewTab::showBody(QWidget *what)
{
    m_body->setCurrentWidget(what);
}

QString OverviewTab::unsaved() const
{
    return m_detail->isDirty()
        ? tr("What you changed of %1 has not been saved.").arg(isolated(visible(models::displayName(m_detail->user()))))
        : QString();
}

void OverviewTab::discard()
{
    m_detail->show(api::UserRead(m_detail->user()));
}

QList<PageShortcut> OverviewTab::shortcuts() const
{
    return {{u"Enter"_s, tr("Open the series in the timeline")}};
}

} // namespace views
