// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "api/contract/endpoint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

QJsonArray accepted(api::Auth auth)
{
    QJsonArray names;
    for (const auto &[one, name] :
         {std::pair(api::Auth::ApiKey, "api_key"_L1), std::pair(api::Auth::DeveloperJwt, "developer_jwt"_L1),
          std::pair(api::Auth::SdkToken, "sdk_token"_L1), std::pair(api::Auth::RelayToken, "relay_token"_L1),
          std::pair(api::Auth::PortalToken, "portal_token"_L1)}) {
        if (api::accepts(auth, one))
            names.append(name);
    }
    return names;
}

QJsonObject describe(const api::Endpoint &endpoint)
{
    QJsonObject object{{u"id"_s, text(endpoint.id)},
                       {u"product"_s, endpoint.product == api::Product::Relay ? u"relay"_s : u"wearlink"_s},
                       {u"method"_s, text(api::name(endpoint.method))},
                       {u"path"_s, text(endpoint.path)},
                       {u"tag"_s, text(endpoint.tag)},
                       {u"summary"_s, text(endpoint.summary)},
                       {u"auth"_s, accepted(endpoint.auth)},
                       {u"planned"_s, endpoint.planned}};
    if (!endpoint.dispatchField.empty())
        object.insert(u"dispatch"_s, QJsonObject{{text(endpoint.dispatchField), text(endpoint.dispatchValue)}});
    return object;
}

int listOperations(const QCommandLineParser &parser)
{
    QJsonArray all;
    QByteArray lines;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        if (parser.isSet(u"json"_s))
            all.append(describe(endpoint));
        else if (parser.isSet(u"ids"_s))
            lines += text(endpoint.id).toUtf8() + '\n';
        else
            lines +=
                u"%1  %2 %3  %4%5\n"_s
                    .arg(text(endpoint.id).leftJustified(34), text(api::name(endpoint.method)).leftJustified(6),
                         text(endpoint.path), text(endpoint.summary), endpoint.planned ? u" (planned)"_s : QString())
                    .toUtf8();
    }
    printOut(parser.isSet(u"json"_s) ? QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n' : lines);
    return kOk;
}

} // namespace

Command operationsCommand()
{
    return {.name = u"operations"_s,
            .arguments = {},
            .summary = u"Lists every operation of both APIs."_s,
            .options = {{u"json"_s, u"As a JSON array, for jq."_s}, {u"ids"_s, u"Operation ids only, one a line."_s}},
            .notes = u"Operations marked planned are in the contract and answer 501 on the embedded server."_s,
            .run = listOperations};
}

} // namespace app::cli
