// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/relay.h"

#include "app/cli/command.h"
#include "app/core/keychainbackend.h"
#include "app/core/paths.h"
#include "app/core/secretvault.h"
#include "models/secrets/hint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

constexpr std::chrono::seconds kKeychainTimeout{5};
constexpr const char *kTokenVariable = "RELAY_TOKEN";
// An environment of its own: what a window uses must not be replaced from a script.
const models::SecretId kToken{u"command-line"_s, u"relay-token"_s};

std::unique_ptr<SecretVault> openVault()
{
    return std::make_unique<SecretVault>(
        secretIndexPath(), std::make_unique<KeychainBackend>(KeychainOptions{.timeout = kKeychainTimeout}));
}

QString originFor(const Connection &connection)
{
    return QString::fromStdString(originOf(connection.environment.relayUrl));
}

// What a call to the vault ends with, once it has.
template <typename T>
Parsed<T> ended(std::optional<api::Result<T>> &result)
{
    QCoreApplication::exec();
    if (!*result)
        return wrong(QString::fromStdString(result->error().message));
    return std::move(**result);
}

} // namespace

QList<QCommandLineOption> relayOptions()
{
    return {
        {u"url"_s, u"Base URL; the default is the variable RELAY."_s, u"URL"_s, qEnvironmentVariable("RELAY")},
        {u"country"_s, u"x-country-code; the default is IN."_s, u"CODE"_s, u"IN"_s},
        {u"tenant"_s, u"x-tenant-id; the default is relay-health-default."_s, u"ID"_s, u"relay-health-default"_s},
        {u"ca-file"_s, u"PEM file of the authorities to trust instead of the system's."_s, u"FILE"_s},
    };
}

Parsed<Connection> relayConnectionOf(const QCommandLineParser &parser)
{
    const std::string url = parser.value(u"url"_s).toStdString();
    if (originOf(url).empty())
        return wrong(
            u"Give the base URL with --url or the variable RELAY, for example http://127.0.0.1:8080/api/v1."_s);
    return Connection{.environment = environmentOf(parser, url),
                      .credentials = std::make_shared<MemoryCredentials>(std::vector{originOf(url)}),
                      .inBody = {}};
}

Parsed<void> keepToken(const Connection &connection, const SecretString &token)
{
    models::SecretInfo info;
    info.id = kToken;
    info.kind = u"bearer"_s;
    info.hint = models::secretHint(token.reveal());
    info.origins = {originFor(connection)};
    info.createdAt = QDateTime::currentDateTimeUtc();
    const auto vault = openVault();
    std::optional<api::Result<models::SecretState>> result;
    vault->write(info, token, vault.get(), [&](const api::Result<models::SecretState> &state) {
        result = state;
        QCoreApplication::exit();
    });
    const auto state = ended(result);
    if (!state)
        return tl::unexpected(state.error());
    if (*state != models::SecretState::Saved) // a process that ends keeps nothing
        return wrong(
            u"The token was not saved. %1 Print it with --print-token instead."_s.arg(vault->keychainMessage()));
    return {};
}

Parsed<SecretString> savedSecret(const QString &environment, const QString &name, const Connection &connection)
{
    const auto vault = openVault();
    const models::SecretId id{environment, name};
    for (const models::SecretInfo &info : vault->list(environment)) {
        if (info.id != id)
            continue;
        if (!info.origins.isEmpty() && !info.origins.contains(originFor(connection)))
            return wrong(u"%1 is kept for %2 and is not sent to %3."_s.arg(name, info.origins.join(u", "_s),
                                                                           originFor(connection)));
        std::optional<api::Result<SecretString>> result;
        vault->read(id, vault.get(), [&](const api::Result<SecretString> &read) {
            result = read;
            QCoreApplication::exit();
        });
        return ended(result);
    }
    return wrong(u"The keychain has no %1 of the environment %2."_s.arg(name, environment));
}

Parsed<SecretString> tokenFor(const QCommandLineParser &parser, const Connection &connection)
{
    if (parser.isSet(u"token-env"_s))
        return variable(parser.value(u"token-env"_s));
    if (qEnvironmentVariableIsSet(kTokenVariable))
        return variable(QString::fromLatin1(kTokenVariable));
    auto saved = savedSecret(kToken.environment, kToken.name, connection);
    if (!saved)
        return wrong(u"Sign in first with `weardeck-cli relay login`, or set RELAY_TOKEN. "_s + saved.error().message);
    return saved;
}

int sendRelay(const Connection &connection, RawCall call, const std::function<int(const RawResponse &)> &took)
{
    const auto client = clientOf(connection);
    int code = kUnreachable;
    client->sendRaw(std::move(call)).then(client.get(), [&](const api::Result<RawResponse> &answer) {
        if (!answer) {
            code = exitCodeOf(answer.error());
        } else if (answer->status / 100 != 2) {
            printOut(QByteArray::fromStdString(client->redactor().known(answer->body)) + '\n');
            code = kHttpError;
        } else {
            code = took(*answer);
        }
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return code;
}

} // namespace app::cli
