// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/sdksend.h"

#include "api/client/answererror.h"
#include "api/contract/generated/users.h"
#include "models/common/columns.h"
#include "models/common/localslice.h"

#include <QCoreApplication>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace models {

namespace {

using State = api::client::Reply<SdkOutcome>::State;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SdkSend)
};

api::Result<SdkOutcome> outcomeOf(api::client::RawResponse &&response)
{
    if (response.status / 100 != 2)
        return api::Failure(api::client::errorOfAnswer(response, std::chrono::system_clock::now()));
    auto answer = api::decode<api::SdkSyncAnswer>(response.body, api::DecodeMode::Tolerant);
    if (!answer)
        return api::Failure(answer.error());
    return SdkOutcome{.answer = std::move(*answer),
                      .body = std::move(response.body),
                      .took = std::chrono::duration_cast<std::chrono::milliseconds>(response.timings.total)};
}

void upload(api::client::Client &client, const std::string &userId, std::string body, api::SdkToken token,
            QObject *context, const std::shared_ptr<State> &state)
{
    auto call = api::client::rawCall(api::SyncSdkData::endpoint(), {{"user_id", userId}});
    if (!call)
        return state->finish(api::Failure(call.error()));
    client.redactor().add(api::client::SecretString(token.accessToken));
    call->headers.push_back({"Authorization", "Bearer " + token.accessToken});
    api::client::wipe(token.accessToken);
    call->body = api::client::UploadBody(std::move(body));
    call->contentType = "application/json";
    client.sendRaw(std::move(*call), {.deadline = 120s, .maxRetries = 0, .followRedirects = false})
        .then(context, [state](api::Result<api::client::RawResponse> response) {
            state->finish(response ? outcomeOf(std::move(*response)) : api::Failure(response.error()));
        });
}

QList<Column<api::SdkDropped>> columns()
{
    return {idColumn<api::SdkDropped>(
                u"path"_s, Words::tr("Where"), [](const api::SdkDropped &row) { return text(row.path); }, 220),
            textColumn<api::SdkDropped>(
                u"reason"_s, Words::tr("Why it was dropped"),
                [](const api::SdkDropped &row) { return text(row.reason); }, 380, true)};
}

} // namespace

api::client::Reply<SdkOutcome> sendSdkBody(api::client::Client &client, const std::string &userId, std::string body,
                                           QObject *context)
{
    auto state = std::make_shared<State>();
    client.send(api::CreateUserToken{userId})
        .then(context,
              [&client, userId, body = std::move(body), context, state](api::Result<api::SdkToken> token) mutable {
                  if (!token)
                      return state->finish(api::Failure(token.error()));
                  upload(client, userId, std::move(body), std::move(*token), context, state);
              });
    return api::client::Reply<SdkOutcome>(state);
}

DroppedTable *makeDroppedTable(const std::vector<api::SdkDropped> &dropped, QObject *parent)
{
    auto *table = new DroppedTable(
        columns(), [](const api::SdkDropped &row) { return text(row.path + ' ' + row.reason); },
        [dropped](const Query &query) {
            return api::client::Reply<Slice<api::SdkDropped>>::ready(localSlice(dropped, columns(), query));
        },
        parent);
    table->reload();
    return table;
}

} // namespace models
