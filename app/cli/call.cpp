// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "api/client/client.h"

#include <algorithm>
#include <functional>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

struct Wrong {
    QString message;
};
template <typename T>
using Parsed = tl::expected<T, Wrong>;

tl::unexpected<Wrong> wrong(QString message)
{
    return tl::unexpected(Wrong{std::move(message)});
}

// "Did you mean": ids that contain the word before those that only begin alike.
QString similar(const QString &id)
{
    QStringList containing;
    QStringList alike;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        const QString other = QString::fromUtf8(endpoint.id.data(), qsizetype(endpoint.id.size()));
        if (other.contains(id, Qt::CaseInsensitive))
            containing << other;
        else if (other.startsWith(id.left(4), Qt::CaseInsensitive))
            alike << other;
    }
    const QStringList close = (containing + alike).mid(0, 5);
    return close.isEmpty() ? u"`weardeck-cli operations` lists them."_s
                           : u"Did you mean %1?"_s.arg(close.join(u", "_s));
}

Parsed<const api::Endpoint *> operationOf(const QString &id)
{
    if (id.isEmpty())
        return wrong(u"Name the operation to call. `weardeck-cli operations` lists them."_s);
    if (const api::Endpoint *endpoint = api::findEndpoint(id.toStdString()))
        return endpoint;
    return wrong(u"There is no operation \"%1\". %2"_s.arg(id, similar(id)));
}

Parsed<NamedValues> valuesOf(const QStringList &arguments)
{
    NamedValues values;
    for (const QString &argument : arguments) {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 1)
            return wrong(u"\"%1\" is not of the form name=value."_s.arg(argument));
        values.emplace_back(argument.left(equals).toStdString(), argument.mid(equals + 1).toStdString());
    }
    return values;
}

bool isOfBody(const api::EndpointValue &value)
{
    return value.place == api::EndpointValue::Place::Body;
}

// The name of the first value that is so, else empty.
template <typename Is>
QString firstValue(const api::Endpoint &endpoint, const NamedValues &values, Is is)
{
    for (const auto &[name, value] : values) {
        const api::EndpointValue *known = api::findValue(endpoint, name);
        if (known && std::invoke(is, *known))
            return QString::fromStdString(name);
    }
    return {};
}

Parsed<UploadBody> bodyOf(const QString &source)
{
    UploadBody body;
    if (source == u"-"_s) {
        QFile input;
        if (!input.open(stdin, QIODevice::ReadOnly))
            return wrong(u"Standard input cannot be read."_s);
        const QByteArray bytes = input.readAll();
        body.addBytes(std::string_view(bytes.constData(), size_t(bytes.size())));
    } else if (!source.isEmpty() && !body.addFile(source.toStdString())) {
        return wrong(u"%1 is not a readable file."_s.arg(source));
    }
    return body;
}

// Secrets come from variables of the environment, never from arguments, which every user of the machine can read.
Parsed<SecretString> variable(const QString &name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData());
    if (value.isEmpty())
        return wrong(u"The environment variable %1 is not set."_s.arg(name));
    return SecretString(std::string_view(value.constData(), size_t(value.size())));
}

Parsed<std::shared_ptr<MemoryCredentials>> credentialsOf(const QCommandLineParser &parser, const std::string &url)
{
    auto credentials = std::make_shared<MemoryCredentials>(std::vector{originOf(url)});
    if (parser.isSet(u"api-key-env"_s)) {
        auto key = variable(parser.value(u"api-key-env"_s));
        if (!key)
            return tl::unexpected(key.error());
        credentials->setSecret(api::Auth::ApiKey, *key);
    }
    if (parser.isSet(u"token-env"_s)) {
        auto token = variable(parser.value(u"token-env"_s));
        if (!token)
            return tl::unexpected(token.error());
        for (const api::Auth kind : {api::Auth::DeveloperJwt, api::Auth::SdkToken, api::Auth::RelayToken})
            credentials->setSecret(kind, *token);
    }
    if (parser.isSet(u"login"_s)) {
        auto password = variable(parser.value(u"password-env"_s));
        if (!password)
            return wrong(u"--login needs --password-env. "_s + password.error().message);
        credentials->setLogin(DeveloperLogin{parser.value(u"login"_s).toStdString(), *password});
    }
    return credentials;
}

void printHead(const RawResponse &response)
{
    QByteArray head = QByteArray::fromStdString(response.version) + ' ' + QByteArray::number(response.status) + "\r\n";
    for (const Header &header : response.headers)
        head += QByteArray::fromStdString(header.name) + ": " + QByteArray::fromStdString(header.value) + "\r\n";
    printOut(head + "\r\n");
}

std::string contentTypeOf(const QCommandLineParser &parser, const api::Endpoint &endpoint)
{
    if (parser.isSet(u"content-type"_s))
        return parser.value(u"content-type"_s).toStdString();
    return endpoint.body == api::BodyKind::Form ? "application/x-www-form-urlencoded" : "application/json";
}

struct Call {
    RawCall raw;
    CallOptions options;
    Environment environment;
    std::shared_ptr<MemoryCredentials> credentials;
};

Parsed<Call> prepare(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const auto endpoint = operationOf(words.value(0));
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    const auto values = valuesOf(words.mid(1));
    if (!values)
        return tl::unexpected(values.error());
    if (const QString secret = firstValue(**endpoint, *values, &api::EndpointValue::secret); !secret.isEmpty())
        return wrong(
            u"%1 is a secret, and every user of the machine can read arguments: give the body with --body -."_s.arg(
                secret));
    auto raw = rawCall(**endpoint, *values);
    if (!raw)
        return wrong(QString::fromStdString(raw.error().message));
    auto body = bodyOf(parser.value(u"body"_s));
    if (!body)
        return tl::unexpected(body.error());
    const QString member = firstValue(**endpoint, *values, &isOfBody);
    if (!body->isEmpty() && !member.isEmpty())
        return wrong(u"%1 is a member of the body, which --body gives whole: leave one of them out."_s.arg(member));
    const std::string url = parser.value(u"url"_s).toStdString();
    if (originOf(url).empty())
        return wrong(
            u"Give the base URL with --url or the variable WEARLINK, for example http://127.0.0.1:8080/api/v1."_s);
    auto credentials = credentialsOf(parser, url);
    if (!credentials)
        return tl::unexpected(credentials.error());

    Call call{.raw = std::move(*raw), .options = {}, .environment = {}, .credentials = std::move(*credentials)};
    if (!body->isEmpty()) {
        call.options.body = std::move(*body);
        call.options.contentType = contentTypeOf(parser, **endpoint);
    }
    call.options.deadline = std::chrono::seconds(std::max(1, parser.value(u"timeout"_s).toInt()));
    call.environment = {.id = "command line",
                        .wearlinkUrl = url,
                        .relayUrl = url,
                        .tenant = parser.value(u"tenant"_s).toStdString(),
                        .country = parser.value(u"country"_s).toStdString(),
                        .safety = SafetyLevel::Open,
                        .tls = {.caFile = parser.value(u"ca-file"_s).toStdString(), .pinnedCertificate = {}}};
    return call;
}

int call(const QCommandLineParser &parser)
{
    auto prepared = prepare(parser);
    if (!prepared) {
        printError(prepared.error().message);
        return kUsage;
    }
    api::client::ClientHooks hooks;
    hooks.transport.userAgent = "weardeck-cli"; // told apart from the window in the server's log
    Client client(std::move(hooks));
    client.setEnvironment(prepared->environment, prepared->credentials);
    int code = kUnreachable;
    client.sendRaw(prepared->raw, prepared->options).then(&client, [&](const api::Result<RawResponse> &answer) {
        if (!answer) {
            printError(QString::fromStdString(answer.error().message));
            const bool answered = answer.error().status != 0; // the sign-in was
            const bool refused = answer.error().kind == api::ErrorKind::Blocked;
            code = answered ? kHttpError : refused ? kFailed : kUnreachable;
        } else {
            if (parser.isSet(u"include"_s))
                printHead(*answer);
            printOut(QByteArray::fromStdString(answer->body));
            code = answer->status / 100 == 2 ? kOk : kHttpError;
        }
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace

Command callCommand()
{
    return {.name = u"call"_s,
            .arguments = u"<operationId> [name=value...]"_s,
            .summary = u"Calls one operation of the contract and prints the answer's body untouched."_s,
            .options = {{u"url"_s, u"Base URL; the default is the variable WEARLINK."_s, u"URL"_s,
                         qEnvironmentVariable("WEARLINK")},
                        {u"body"_s, u"File with the request body, or - for standard input."_s, u"FILE"_s},
                        {u"content-type"_s, u"Media type of that body; the default is the operation's."_s, u"TYPE"_s},
                        {u"api-key-env"_s, u"Variable that holds the API key."_s, u"VAR"_s},
                        {u"token-env"_s, u"Variable that holds a bearer token."_s, u"VAR"_s},
                        {u"login"_s, u"Developer e-mail to sign in with first; needs --password-env."_s, u"EMAIL"_s},
                        {u"password-env"_s, u"Variable that holds the password."_s, u"VAR"_s},
                        {u"tenant"_s, u"x-tenant-id of Relay operations."_s, u"ID"_s},
                        {u"country"_s, u"x-country-code of Relay operations."_s, u"CODE"_s},
                        {u"ca-file"_s, u"PEM file of the authorities to trust instead of the system's."_s, u"FILE"_s},
                        {u"timeout"_s, u"Seconds for everything."_s, u"S"_s, u"30"_s},
                        {{u"i"_s, u"include"_s}, u"Prints status line and headers before the body."_s}},
            .notes =
                u"Example: weardeck-cli call listUsers limit=2 --url $WEARLINK --api-key-env KEY\n"
                "         weardeck-cli call createUser first_name=Ada email=null --url $WEARLINK --api-key-env KEY\n"
                "Values go where the contract puts them: path, query, header, or a member of the body, typed as\n"
                "there: a number, true, null, a list as a,b. Any other body comes with --body."_s,
            .run = call};
}

} // namespace app::cli
