// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/vendors.h"

#include "models/common/columns.h"
#include "models/common/localslice.h"
#include "models/health/runwords.h"
#include "models/users/usertable.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::Vendors)
};

bool isOfPhone(const api::OpenEnum<api::Provider> &provider)
{
    return provider == api::Provider::Apple || provider == api::Provider::Samsung || provider == api::Provider::Google;
}

Vendor vendorOf(const api::ProviderInfo &info)
{
    Vendor made{.provider = info.provider,
                .name = text(info.name),
                .canSync = info.hasCloudApi,
                .canConnect = info.hasCloudApi && info.isEnabled && info.isConfigured,
                .obstacle = {},
                .connection = {}};
    if (!info.hasCloudApi)
        made.obstacle = Words::tr("Its data come from the SDK on the phone");
    else if (!info.isEnabled)
        made.obstacle = Words::tr("Switched off for your account");
    else if (!info.isConfigured)
        made.obstacle = Words::tr("No credentials of your app at this vendor yet");
    return made;
}

QString sourceName(const api::OpenEnum<api::SyncSource> &source)
{
    if (!source.isKnown())
        return text(source.wire());
    switch (*source.value()) {
    case api::SyncSource::Pull:
        return Words::tr("sync");
    case api::SyncSource::Webhook:
        return Words::tr("webhook");
    case api::SyncSource::Sdk:
        return Words::tr("SDK");
    case api::SyncSource::Backfill:
        return Words::tr("history");
    case api::SyncSource::XmlImport:
        return Words::tr("import");
    case api::SyncSource::LinkedAccount:
        return Words::tr("linked account");
    }
    return {};
}

QString statusName(const api::OpenEnum<api::SyncStatus> &status)
{
    if (!status.isKnown())
        return text(status.wire());
    switch (*status.value()) {
    case api::SyncStatus::InProgress:
        return Words::tr("running");
    case api::SyncStatus::Success:
        return Words::tr("done");
    case api::SyncStatus::Partial:
        return Words::tr("in part");
    case api::SyncStatus::Failed:
        return Words::tr("failed");
    case api::SyncStatus::Cancelled:
        return Words::tr("cancelled");
    case api::SyncStatus::Skipped:
        return Words::tr("skipped");
    }
    return {};
}

int statusTone(const api::OpenEnum<api::SyncStatus> &status)
{
    if (status == api::SyncStatus::Success)
        return 1;
    if (status == api::SyncStatus::Partial)
        return 2;
    return status == api::SyncStatus::Failed ? 3 : status == api::SyncStatus::InProgress ? 4 : 0;
}

QString stageName(const api::OpenEnum<api::SyncStage> &stage)
{
    if (!stage.isKnown())
        return text(stage.wire());
    switch (*stage.value()) {
    case api::SyncStage::Queued:
        return Words::tr("waiting for its turn");
    case api::SyncStage::Started:
        return Words::tr("started");
    case api::SyncStage::Fetching:
        return Words::tr("fetching");
    case api::SyncStage::Processing:
        return Words::tr("reading");
    case api::SyncStage::Saving:
        return Words::tr("storing");
    case api::SyncStage::Completed:
    case api::SyncStage::Failed:
    case api::SyncStage::Cancelled:
        break; // the status says it
    }
    return {};
}

QString progressText(const api::SyncRun &run)
{
    if (run.status != api::SyncStatus::InProgress)
        return runOutcome(run);
    const QString stage = stageName(run.stage);
    return run.progress ? Words::tr("%1 %").arg(int(*run.progress * 100)) + u" · "_s + stage : stage;
}

QList<Column<api::SyncRun>> columns()
{
    using Run = api::SyncRun;
    Column<Run> items = textColumn<Run>(
        u"items_processed"_s, Words::tr("Items"),
        [](const Run &run) { return run.itemsProcessed ? number(*run.itemsProcessed) : QString(); }, 90);
    items.kind = ColumnKind::Number;
    Column<Run> progress = textColumn<Run>(u"progress"_s, Words::tr("Progress"), progressText, 320);
    progress.tooltip = [](const Run &run) { // while it runs, only the backend knows what is under way
        return run.status == api::SyncStatus::InProgress ? text(run.message.value_or(std::string())) : runOutcome(run);
    };
    QList<Column<Run>> all{
        timeColumn<Run>(
            u"started_at"_s, Words::tr("Started"), [](const Run &run) { return std::optional(run.startedAt); }, {},
            170),
        textColumn<Run>(
            u"provider"_s, Words::tr("Vendor"), [](const Run &run) { return providerName(run.provider.wire()); }, 100),
        statusColumn<Run>(
            u"status"_s, Words::tr("Status"), [](const Run &run) { return statusName(run.status); },
            [](const Run &run) { return statusTone(run.status); }, 100),
        textColumn<Run>(
            u"source"_s, Words::tr("By"), [](const Run &run) { return sourceName(run.source); }, 110),
        progress,
        items,
        timeColumn<Run>(
            u"ended_at"_s, Words::tr("Ended"), [](const Run &run) { return run.endedAt; }, {}, 170),
        idColumn<Run>(
            u"run_id"_s, Words::tr("Run"), [](const Run &run) { return text(run.runId); }, 220)};
    for (Column<Run> &each : all)
        each.sortKey.clear(); // the operation knows one order
    return all;
}

} // namespace

std::vector<Vendor> vendors(const std::vector<api::ProviderInfo> &catalogue,
                            const std::vector<api::Connection> &connections)
{
    std::vector<Vendor> all;
    all.reserve(catalogue.size() + connections.size());
    std::ranges::transform(catalogue, std::back_inserter(all), vendorOf);
    for (const api::Connection &connection : connections) {
        auto found = std::ranges::find(all, connection.provider, &Vendor::provider);
        if (found == all.end()) {
            all.push_back({.provider = connection.provider,
                           .name = providerName(connection.provider.wire()),
                           .canSync = !isOfPhone(connection.provider),
                           .canConnect = false,
                           .obstacle = {},
                           .connection = {}});
            found = std::prev(all.end());
        }
        found->connection = connection;
    }
    const auto rank = [](const Vendor &vendor) {
        return vendor.isActive() ? 0 : vendor.connection ? 1 : vendor.canConnect ? 2 : 3;
    };
    std::ranges::sort(all, [&](const Vendor &one, const Vendor &other) {
        return std::pair(rank(one), one.name) < std::pair(rank(other), other.name);
    });
    return all;
}

SyncRuns *makeSyncRuns(api::client::Client &client, const std::string &userId, QObject *parent)
{
    return new SyncRuns(
        columns(), [](const api::SyncRun &run) { return text(run.runId); },
        [&client, userId](const Query &query) {
            api::ListUserSyncRuns request{.userId = userId};
            request.limit = 100;
            return client.send(request).map(
                [query](api::SyncRunList list) { return localSlice(std::move(list.items), columns(), query); });
        },
        parent);
}

} // namespace models
