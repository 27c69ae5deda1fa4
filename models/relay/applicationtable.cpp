// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/applicationtable.h"

#include "models/common/listcolumn.h"
#include "models/common/localslice.h"
#include "models/relay/devicenames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::RelayApplication;
using api::RelayCredential;
using api::RelayEvent;

namespace models {

namespace {

constexpr int kEventBlock = 100;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ApplicationTable)
};

int tone(const api::OpenEnum<api::RelayStatus> &status)
{
    return isActive(status) ? 1 : 0;
}

QString eventStatus(const RelayEvent &event)
{
    if (event.status == api::RelayEventStatus::Pending)
        return Words::tr("pending");
    if (event.status == api::RelayEventStatus::Delivered)
        return Words::tr("delivered");
    if (event.status == api::RelayEventStatus::Failed)
        return Words::tr("failed");
    return text(event.status.wire());
}

int eventTone(const RelayEvent &event)
{
    if (event.status == api::RelayEventStatus::Delivered)
        return 1;
    return event.status == api::RelayEventStatus::Failed ? 3 : 2;
}

QString outcome(const RelayEvent &event)
{
    if (event.error)
        return text(*event.error);
    return event.responseCode ? Words::tr("HTTP %1").arg(*event.responseCode) : QString();
}

QStringList devicesOf(const RelayApplication &application)
{
    QStringList all;
    for (const std::string &key : application.devices)
        all << deviceName(key);
    return all;
}

QList<Column<RelayApplication>> applicationColumns()
{
    using Row = RelayApplication;
    return {
        textColumn<Row>(
            u"name"_s, Words::tr("Name"), [](const Row &row) { return text(row.name); }, 180, true),
        statusColumn<Row>(
            u"status"_s, Words::tr("Status"), [](const Row &row) { return name(row.status); },
            [](const Row &row) { return tone(row.status); }, 90),
        listColumn<Row>(u"devices"_s, Words::tr("Devices"), devicesOf, 180),
        numberColumn<Row>(
            u"credentials"_s, Words::tr("Credentials"),
            [](const Row &row) { return std::optional(row.credentialCount); },
            [](std::int64_t count) { return number(count); }, 100, true),
        timeColumn<Row>(
            u"created_at"_s, Words::tr("Created"), [](const Row &row) { return std::optional(row.createdAt); }, {},
            150),
        idColumn<Row>(
            u"id"_s, Words::tr("Id"), [](const Row &row) { return text(row.id); }, 120),
        textColumn<Row>(
            u"webhook_url"_s, Words::tr("Webhook URL"),
            [](const Row &row) { return text(row.webhookUrl.value_or("")); }, 180),
    };
}

QList<Column<RelayCredential>> credentialColumns()
{
    using Row = RelayCredential;
    return {
        textColumn<Row>(
            u"name"_s, Words::tr("Name"), [](const Row &row) { return text(row.name); }, 130, true),
        idColumn<Row>(
            u"client_id"_s, Words::tr("Client id"), [](const Row &row) { return text(row.clientId); }, 200),
        textColumn<Row>(
            u"secret"_s, Words::tr("Secret"), [](const Row &row) { return u'…' + text(row.last4); }, 80),
        statusColumn<Row>(
            u"status"_s, Words::tr("Status"), [](const Row &row) { return name(row.status); },
            [](const Row &row) { return tone(row.status); }, 90),
        timeColumn<Row>(
            u"last_used_at"_s, Words::tr("Last used"), [](const Row &row) { return row.lastUsedAt; },
            Words::tr("never"), 150),
        timeColumn<Row>(
            u"previous_until"_s, Words::tr("Old secret works until"),
            [](const Row &row) { return row.previousSecretUntil; }, {}, 150),
        timeColumn<Row>(
            u"created_at"_s, Words::tr("Created"), [](const Row &row) { return std::optional(row.createdAt); }, {},
            150),
    };
}

QList<Column<RelayEvent>> eventColumns()
{
    using Row = RelayEvent;
    QList<Column<Row>> all{
        timeColumn<Row>(
            u"created_at"_s, Words::tr("Time"), [](const Row &row) { return std::optional(row.createdAt); }, {}, 150),
        textColumn<Row>(
            u"type"_s, Words::tr("Event"), [](const Row &row) { return text(row.type); }, 170),
        statusColumn<Row>(u"status"_s, Words::tr("Status"), eventStatus, eventTone, 90),
        numberColumn<Row>(
            u"attempts"_s, Words::tr("Attempts"), [](const Row &row) { return std::optional(row.attempts); },
            [](std::int64_t count) { return number(count); }, 80),
        textColumn<Row>(u"outcome"_s, Words::tr("Last answer"), outcome, 170),
        timeColumn<Row>(
            u"next_attempt_at"_s, Words::tr("Next attempt"), [](const Row &row) { return row.nextAttemptAt; }, {}, 150),
        textColumn<Row>(
            u"url"_s, Words::tr("URL"), [](const Row &row) { return text(row.url); }, 200),
    };
    for (Column<Row> &column : all)
        column.sortKey.clear(); // the server keeps its order: newest first
    return all;
}

} // namespace

bool isActive(const api::OpenEnum<api::RelayStatus> &status)
{
    return status == api::RelayStatus::Active;
}

QString name(const api::OpenEnum<api::RelayStatus> &status)
{
    if (status == api::RelayStatus::Inactive)
        return Words::tr("inactive");
    return isActive(status) ? Words::tr("active") : text(status.wire());
}

ApplicationTable *makeApplicationTable(api::client::Client &client, QObject *parent)
{
    return new ApplicationTable(
        applicationColumns(), [](const RelayApplication &row) { return text(row.id); },
        [&client](const Query &query) {
            return client.send(api::ListPortalApplications{}).map([query](api::RelayApplicationListAnswer answer) {
                return localSlice(std::move(answer.data.applications), applicationColumns(), query);
            });
        },
        parent);
}

AppCredentialTable *makeAppCredentialTable(api::client::Client &client, const std::string &applicationId,
                                           QObject *parent)
{
    return new AppCredentialTable(
        credentialColumns(), [](const RelayCredential &row) { return text(row.clientId); },
        [&client, applicationId](const Query &query) {
            api::ListPortalCredentials request;
            request.applicationId = applicationId;
            return client.send(request).map([query](api::RelayCredentialListAnswer answer) {
                return localSlice(std::move(answer.data.credentials), credentialColumns(), query);
            });
        },
        parent);
}

AppEventTable *makeAppEventTable(api::client::Client &client, const std::string &applicationId, QObject *parent)
{
    return new AppEventTable(
        eventColumns(), [](const RelayEvent &row) { return text(row.id); },
        [&client, applicationId](const Query &query) {
            api::ListPortalEvents request;
            request.applicationId = applicationId;
            request.limit = query.limit;
            request.offset = query.offset;
            return client.send(request).map([](api::RelayEventPageAnswer answer) {
                return Slice<RelayEvent>{
                    .rows = std::move(answer.data.events), .total = qint64(answer.data.total), .nextCursor = {}};
            });
        },
        parent, kEventBlock);
}

} // namespace models
