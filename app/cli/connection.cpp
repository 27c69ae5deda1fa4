// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/connection.h"

#include "app/cli/command.h"
#include "app/cli/keptsecret.h"

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

constexpr const char *kKeyVariable = "WEARLINK_API_KEY"; // used when nothing else is named

Parsed<std::shared_ptr<MemoryCredentials>> credentialsOf(const QCommandLineParser &parser, const std::string &url)
{
    auto credentials = std::make_shared<MemoryCredentials>(std::vector{originOf(url)});
    const bool isChosen = parser.isSet(u"token-env"_s) || parser.isSet(u"login"_s);
    if (parser.isSet(u"api-key-env"_s) || (!isChosen && qEnvironmentVariableIsSet(kKeyVariable))) {
        auto key = variable(parser.value(u"api-key-env"_s));
        if (!key)
            return tl::unexpected(key.error());
        credentials->setSecret(api::Auth::ApiKey, *key);
    }
    if (parser.isSet(u"token-env"_s)) {
        auto token = variable(parser.value(u"token-env"_s));
        if (!token)
            return tl::unexpected(token.error());
        for (const api::Auth kind :
             {api::Auth::DeveloperJwt, api::Auth::SdkToken, api::Auth::RelayToken, api::Auth::PortalToken})
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

} // namespace

Parsed<SecretString> variable(const QString &name)
{
    const QByteArray value = qgetenv(name.toLocal8Bit().constData());
    if (value.isEmpty())
        return wrong(u"The environment variable %1 is not set."_s.arg(name));
    return SecretString(std::string_view(value.constData(), size_t(value.size())));
}

tl::unexpected<Wrong> wrong(QString message)
{
    return tl::unexpected(Wrong{std::move(message)});
}

QList<QCommandLineOption> connectionOptions()
{
    return QList<QCommandLineOption>{
               {u"url"_s, u"Base URL; the default is the variable WEARLINK."_s, u"URL"_s,
                qEnvironmentVariable("WEARLINK")},
               {u"api-key-env"_s, u"Variable that holds the API key; the default is WEARLINK_API_KEY."_s, u"VAR"_s,
                QString::fromLatin1(kKeyVariable)},
               {u"token-env"_s, u"Variable that holds a bearer token."_s, u"VAR"_s},
               {u"login"_s, u"Developer e-mail to sign in with first; needs --password-env."_s, u"EMAIL"_s},
               {u"password-env"_s, u"Variable that holds the password."_s, u"VAR"_s},
               {u"tenant"_s, u"x-tenant-id of Relay operations."_s, u"ID"_s},
               {u"country"_s, u"x-country-code of Relay operations."_s, u"CODE"_s},
               {u"ca-file"_s, u"PEM file of the authorities to trust instead of the system's."_s, u"FILE"_s},
           }
    + keptSecretOptions();
}

api::client::Environment environmentOf(const QCommandLineParser &parser, const std::string &url)
{
    return {.id = "command line",
            .wearlinkUrl = url,
            .relayUrl = url,
            .tenant = parser.value(u"tenant"_s).toStdString(),
            .country = parser.value(u"country"_s).toStdString(),
            .safety = SafetyLevel::Open,
            .tls = {.caFile = parser.value(u"ca-file"_s).toStdString(), .pinnedCertificate = {}}};
}

Parsed<Connection> connectionOf(const QCommandLineParser &parser)
{
    if (parser.isSet(u"secret"_s))
        return keptConnectionOf(parser);
    const std::string url = parser.value(u"url"_s).toStdString();
    if (originOf(url).empty())
        return wrong(
            u"Give the base URL with --url or the variable WEARLINK, for example http://127.0.0.1:8080/api/v1."_s);
    auto credentials = credentialsOf(parser, url);
    if (!credentials)
        return tl::unexpected(credentials.error());
    return Connection{.environment = environmentOf(parser, url), .credentials = std::move(*credentials), .inBody = {}};
}

std::unique_ptr<Client> clientOf(const Connection &connection)
{
    ClientHooks hooks;
    hooks.transport.userAgent = "weardeck-cli"; // told apart from the window in the server's log
    auto client = std::make_unique<Client>(std::move(hooks));
    client->redactor().add(connection.inBody);
    client->setEnvironment(connection.environment, connection.credentials);
    return client;
}

int exitCodeOf(const api::Error &error)
{
    printError(QString::fromStdString(error.message));
    if (error.kind == api::ErrorKind::Network || error.kind == api::ErrorKind::Timeout)
        return kUnreachable; // also when a part of an answer, such as a 100, had come
    return error.status != 0 ? kHttpError : kFailed;
}

} // namespace app::cli
