// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/relay.h"

#include "api/contract/generated/relay.h"
#include "app/cli/command.h"
#include "app/cli/keptsecret.h"
#include "app/core/paths.h"
#include "models/secrets/hint.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

constexpr int kLockTimeout = 20'000; // ms; longer than a renewal takes
constexpr const char *kTokenVariable = "RELAY_TOKEN";
// An environment of its own: what a window uses must not be replaced from a script.
const models::SecretId kToken{u"command-line"_s, u"relay-token"_s},
    kRefreshToken{u"command-line"_s, u"relay-refresh-token"_s};

QString originFor(const Connection &connection)
{
    return QString::fromStdString(originOf(connection.environment.relayUrl));
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

Parsed<void> keepTokens(const Connection &connection, const SecretString &access, const SecretString &refresh)
{
    const auto vault = openVault();
    for (const auto &[id, token] : {std::pair(kToken, access), std::pair(kRefreshToken, refresh)}) {
        models::SecretInfo info;
        info.id = id;
        info.kind = u"bearer"_s;
        info.hint = models::secretHint(token.reveal());
        info.origins = {originFor(connection)};
        info.createdAt = QDateTime::currentDateTimeUtc();
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
                u"The tokens were not saved. %1 Print one with --print-token instead."_s.arg(vault->keychainMessage()));
    }
    return {};
}

Parsed<SecretString> savedSecret(const QString &environment, const QString &name, const Connection &connection)
{
    return savedSecret(environment, name, std::vector{originOf(connection.environment.relayUrl)});
}

Parsed<Token> tokenFor(const QCommandLineParser &parser, const Connection &connection)
{
    const auto given = [](Parsed<SecretString> token) {
        return std::move(token).map([](auto &&each) { return Token{each}; });
    };
    if (parser.isSet(u"token-env"_s))
        return given(variable(parser.value(u"token-env"_s)));
    if (qEnvironmentVariableIsSet(kTokenVariable))
        return given(variable(QString::fromLatin1(kTokenVariable)));
    auto saved = savedSecret(kToken.environment, kToken.name, connection);
    if (!saved)
        return wrong(u"Sign in first with `weardeck-cli relay login`, or set RELAY_TOKEN. "_s + saved.error().message);
    return Token{std::move(*saved), true};
}

Parsed<SecretString> renewedToken(const Connection &connection, const SecretString &refused)
{
    QDir().mkpath(QFileInfo(secretIndexPath()).path());
    QLockFile lock(secretIndexPath() + u".relay-lock"_s);
    if (!lock.tryLock(kLockTimeout)) // a refresh token that is used twice ends the session
        return wrong(u"Another process is renewing the token and does not end."_s);
    auto current = savedSecret(kToken.environment, kToken.name, connection);
    if (current && !(*current == refused))
        return current;
    const auto refresh = savedSecret(kRefreshToken.environment, kRefreshToken.name, connection);
    if (!refresh)
        return tl::unexpected(refresh.error());
    api::RelayRefreshToken request;
    request.body.refreshToken = std::string(refresh->reveal());
    auto answer = answerOf(connection, prepare(request));
    wipe(request.body.refreshToken);
    if (!answer)
        return wrong(u"The token is over, and nobody answered who could renew it."_s);
    const auto tokens = api::decode<api::RelayTokensAnswer>(answer->body, api::DecodeMode::Tolerant);
    if (!tokens)
        return wrong(u"The token is over and could not be renewed. Sign in again with `weardeck-cli relay login`."_s);
    SecretString access(tokens->data.accessToken);
    if (const auto kept = keepTokens(connection, access, SecretString(tokens->data.refreshToken)); !kept)
        return tl::unexpected(kept.error());
    return access;
}

tl::expected<RawResponse, int> answerOf(const Connection &connection, RawCall call)
{
    const auto client = clientOf(connection);
    tl::expected<RawResponse, int> taken = tl::unexpected(kUnreachable);
    client->sendRaw(std::move(call)).then(client.get(), [&](api::Result<RawResponse> answer) {
        if (!answer)
            taken = tl::unexpected(exitCodeOf(answer.error()));
        else
            taken = std::move(*answer);
        if (taken && taken->status / 100 != 2)
            taken->body = client->redactor().known(taken->body);
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return taken;
}

int tell(const RawResponse &answer, const std::function<int(const RawResponse &)> &took)
{
    if (answer.status / 100 == 2)
        return took(answer);
    printOut(QByteArray::fromStdString(answer.body) + '\n');
    return kHttpError;
}

int sendRelay(const Connection &connection, RawCall call, const std::function<int(const RawResponse &)> &took)
{
    const auto answer = answerOf(connection, std::move(call));
    return answer ? tell(*answer, took) : answer.error();
}

} // namespace app::cli
