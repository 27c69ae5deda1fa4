// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/snippet.h"

#include "api/client/bodymembers.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "models/common/text.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

using models::text;
using models::utf8;

const QString kWearLinkUrl = u"https://wearlink.io/api/v1"_s;
const QString kRelayUrl = u"https://dev-relay-backend.agent.scanbo.ai/api/v1"_s;

struct Values {
    QList<models::TryValue> fields;
    std::optional<QString> json;
};

const models::SchemaNode *fieldOf(const QList<models::SchemaNode> &fields, const QString &name)
{
    for (const models::SchemaNode &field : fields)
        if (field.name == name)
            return &field;
    return nullptr;
}

tl::unexpected<Wrong> unknownName(const api::Endpoint &endpoint, const QList<models::SchemaNode> &fields,
                                  const QString &name)
{
    QStringList known;
    for (const models::SchemaNode &field : fields)
        known << field.name;
    for (const api::EndpointValue &value : endpoint.values)
        if (const QString member = text(value.name); !value.secret && !known.contains(member))
            known << member;
    return wrong(u"%1 has no parameter %2. %3"_s.arg(text(endpoint.id), name,
                                                     known.isEmpty() ? u"It takes none by name."_s
                                                                     : u"Known: %1."_s.arg(known.join(u", "_s))));
}

Parsed<Values> sorted(const api::Endpoint &endpoint, const models::OperationDoc &operation,
                      const api::client::NamedValues &named)
{
    const QList<models::SchemaNode> fields = models::tryFields(operation);
    Values values;
    api::client::BodyMembers members;
    for (const auto &[name, value] : named) {
        if (const models::SchemaNode *field = fieldOf(fields, text(name))) {
            values.fields << models::TryValue{field->place, field->name, text(value), models::isFile(*field)};
            continue;
        }
        const api::EndpointValue *member = api::findValue(endpoint, name);
        if (!member || !models::takesJson(operation))
            return unknownName(endpoint, fields, text(name));
        if (const auto added = members.add(*member, value); !added)
            return wrong(text(added.error().message));
    }
    if (members.isEmpty())
        return values;
    if (!endpoint.dispatchField.empty())
        members.select(endpoint);
    // Secrets cannot be given, and a body without them would be refused: they become variables.
    for (const api::EndpointValue &value : endpoint.values)
        if (value.secret && value.place == api::EndpointValue::Place::Body)
            (void)members.add(value, "secret");
    values.json = text(members.json());
    return values;
}

Parsed<api::Auth> credentialOf(const QString &name)
{
    for (const auto &[known, auth] :
         {std::pair(QString(), api::Auth::None), std::pair(u"api_key"_s, api::Auth::ApiKey),
          std::pair(u"developer_jwt"_s, api::Auth::DeveloperJwt), std::pair(u"sdk_token"_s, api::Auth::SdkToken),
          std::pair(u"relay_token"_s, api::Auth::RelayToken), std::pair(u"portal_token"_s, api::Auth::PortalToken)})
        if (name == known)
            return auth;
    return wrong(
        u"There is no credential \"%1\". Known: api_key, developer_jwt, sdk_token, relay_token, portal_token."_s.arg(
            name));
}

// --url, else what the embedded server's ready line calls the product's address, else the public one.
std::string urlOf(const QCommandLineParser &parser, const api::Endpoint &endpoint)
{
    if (parser.isSet(u"url"_s))
        return utf8(parser.value(u"url"_s));
    const bool isRelay = endpoint.product == api::Product::Relay;
    return utf8(isRelay ? qEnvironmentVariable("RELAY", kRelayUrl) : qEnvironmentVariable("WEARLINK", kWearLinkUrl));
}

Parsed<models::SnippetRequest> requestOf(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const auto endpoint = operationOf(words.value(0));
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const auto named = valuesOf(words.mid(1));
    if (!named)
        return tl::unexpected(named.error());
    if (const auto safe = withoutSecrets(**endpoint, *named); !safe)
        return tl::unexpected(safe.error());
    const auto credential = credentialOf(parser.value(u"auth"_s));
    if (!credential)
        return tl::unexpected(credential.error());
    const auto document = models::ApiDocument::parse(api::openApiDocument());
    if (!document)
        return wrong(text(document.error().message));
    const auto operation = (*document)->operation(text((*endpoint)->id));
    if (!operation)
        return wrong(u"The document does not describe %1."_s.arg(text((*endpoint)->id)));
    auto values = sorted(**endpoint, *operation, *named);
    if (!values)
        return tl::unexpected(values.error());
    const auto body = inputOf(parser.value(u"body"_s));
    if (!body)
        return tl::unexpected(body.error());
    if (!body->isEmpty())
        values->json = QString::fromUtf8(*body);
    const std::string url = urlOf(parser, **endpoint);
    const api::client::Environment environment{.id = "command line",
                                               .wearlinkUrl = url,
                                               .relayUrl = url,
                                               .tenant = utf8(parser.value(u"tenant"_s)),
                                               .country = utf8(parser.value(u"country"_s)),
                                               .safety = api::client::SafetyLevel::ReadOnly,
                                               .tls = {}};
    auto request = models::snippetRequest(*operation, environment, values->fields, values->json, *credential);
    if (!request)
        return wrong(text(request.error().message));
    return std::move(*request);
}

int listLanguages()
{
    for (const models::SnippetLanguage &language : models::snippetLanguages())
        printOut(u"%1  %2\n"_s.arg(language.id.leftJustified(10), language.title).toUtf8());
    return kOk;
}

int snippet(const QCommandLineParser &parser)
{
    if (parser.isSet(u"list"_s))
        return listLanguages();
    const QString id = parser.value(u"lang"_s);
    const models::SnippetLanguage *language = models::findLanguage(id);
    if (!language) {
        printError(u"There is no language \"%1\". `weardeck-cli snippet --list` lists them."_s.arg(id));
        return kUsage;
    }
    const auto request = requestOf(parser);
    if (!request) {
        printError(request.error().message);
        return kUsage;
    }
    printOut(language->write(*request).toUtf8());
    return kOk;
}

} // namespace

Command snippetCommand()
{
    return {.name = u"snippet"_s,
            .arguments = u"<operationId> [name=value...]"_s,
            .summary = u"Prints code that calls one operation, in any of nine languages."_s,
            .options = {{u"lang"_s, u"Language; the default is curl."_s, u"L"_s, u"curl"_s},
                        {u"list"_s, u"Lists the languages."_s},
                        {u"url"_s,
                         u"Base URL; the default is the variable WEARLINK, else %1; at Relay RELAY, else %2."_s.arg(
                             kWearLinkUrl, kRelayUrl),
                         u"URL"_s},
                        {u"tenant"_s, u"x-tenant-id of Relay operations."_s, u"ID"_s},
                        {u"country"_s, u"x-country-code of Relay operations."_s, u"CODE"_s},
                        {u"auth"_s,
                         u"Credential to call with: api_key, developer_jwt, sdk_token, relay_token or portal_token."_s,
                         u"KIND"_s},
                        {u"body"_s, u"File with the request body, or - for standard input."_s, u"FILE"_s}},
            .notes = u"Example: weardeck-cli snippet getTimeseries --lang python types=heart_rate\n"
                     "What is not given is the contract's example, of an id a placeholder: YOUR_USER_ID. Secrets are "
                     "variables of the environment, never\n"
                     "values: WEARLINK_API_KEY, WEARLINK_DEVELOPER_TOKEN, WEARLINK_SDK_TOKEN, RELAY_ACCESS_TOKEN, "
                     "RELAY_PORTAL_TOKEN, and\n"
                     "the names of secret members, RELAY_CLIENT_SECRET."_s,
            .run = snippet,
            .mostArguments = std::numeric_limits<qsizetype>::max()};
}

} // namespace app::cli
