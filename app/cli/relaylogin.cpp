// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/relay.h"
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/environmentchoice.h"
#include "app/cli/relay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

const QString kSecretVariable = u"RELAY_CLIENT_SECRET"_s;

Parsed<SecretString> clientSecretOf(const QCommandLineParser &parser, const Connection &connection)
{
    if (parser.isSet(u"secret"_s))
        return savedSecret(parser.value(u"environment"_s), parser.value(u"secret"_s), connection);
    if (parser.isSet(u"secret-env"_s))
        return variable(parser.value(u"secret-env"_s));
    if (qEnvironmentVariableIsSet(kSecretVariable.toLatin1().constData()))
        return variable(kSecretVariable);
    auto input = inputOf(u"-"_s);
    if (!input)
        return tl::unexpected(input.error());
    while (input->endsWith('\n') || input->endsWith('\r'))
        input->chop(1);
    if (input->isEmpty())
        return wrong(u"The client secret is read from standard input, which was empty."_s);
    SecretString secret(std::string_view(input->constData(), size_t(input->size())));
    input->fill('\0');
    return secret;
}

struct Login {
    Connection connection;
    RawCall call;
};

Parsed<Login> prepared(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return wrong(u"Every user of the machine can read arguments: give the client secret on standard input, in a "
                     "variable, or from the keychain."_s);
    for (const QString &needed : {u"client-id"_s, u"application-id"_s})
        if (parser.value(needed).isEmpty())
            return wrong(u"Name the application: --client-id ID --application-id ID."_s);
    auto connection = relayConnectionOf(parser);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto secret = clientSecretOf(parser, *connection);
    if (!secret)
        return tl::unexpected(secret.error());
    api::RelayGetUserByAppCredentials request;
    request.body.clientId = parser.value(u"client-id"_s).toStdString();
    request.body.applicationId = parser.value(u"application-id"_s).toStdString();
    request.body.clientSecret = std::string(secret->reveal());
    connection->inBody = *secret;
    Login login{std::move(*connection), prepare(request)};
    wipe(request.body.clientSecret);
    return login;
}

int signedIn(const QCommandLineParser &parser, const Connection &connection, const RawResponse &answer)
{
    QJsonObject data = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body)).object()[u"data"_s].toObject();
    const SecretString token(data[u"accessToken"_s].toString().toStdString());
    if (token.isEmpty()) {
        printError(u"The answer holds no accessToken."_s);
        return kFailed;
    }
    if (parser.isSet(u"print-token"_s)) {
        printOut(QByteArray::fromStdString(std::string(token.reveal())) + '\n');
        return kOk;
    }
    const SecretString refresh(data[u"refreshToken"_s].toString().toStdString());
    if (const auto kept = keepTokens(connection, token, refresh); !kept) {
        printError(kept.error().message);
        return kFailed;
    }
    for (const QString &secret : {u"accessToken"_s, u"token"_s, u"refreshToken"_s})
        data.remove(secret);
    printOut(QJsonDocument(data).toJson(QJsonDocument::Compact) + '\n');
    return kOk;
}

int login(const QCommandLineParser &parser)
{
    auto login = prepared(parser);
    if (!login) {
        printError(login.error().message);
        return kUsage;
    }
    std::optional<RawResponse> answer; // the keychain is asked after the call, not inside of it
    const int code = sendRelay(login->connection, std::move(login->call), [&](const RawResponse &response) {
        answer = response;
        return kOk;
    });
    return answer ? signedIn(parser, login->connection, *answer) : code;
}

} // namespace

Command relayLoginCommand()
{
    return {
        .name = u"relay login"_s,
        .arguments = {},
        .summary = u"Signs in at Relay as an application and keeps its tokens in the keychain."_s,
        .options =
            relayOptions()
            + QList<
                QCommandLineOption>{{u"client-id"_s, u"Client id of the credentials."_s, u"ID"_s},
                                    {u"application-id"_s, u"The application."_s, u"ID"_s},
                                    {u"secret-env"_s,
                                     u"Variable that holds the client secret; the default is RELAY_CLIENT_SECRET."_s,
                                     u"VAR"_s},
                                    {u"secret"_s, u"Name of the client secret in the keychain."_s, u"NAME"_s},
                                    {u"environment"_s, kEnvironmentHelp, u"NAME"_s, u"embedded"_s},
                                    {u"print-token"_s, u"Prints the token, and only that, instead of keeping it."_s}},
        .notes = u"Without a variable or a name the client secret is read from standard input, never from the\n"
                 "arguments. Prints the user and the devices as JSON.\n"
                 "  printf %s \"$SECRET\" | weardeck-cli relay login --client-id ID --application-id ID\n"
                 "  RELAY_TOKEN=$(weardeck-cli relay login --print-token ...)"_s,
        .run = login,
        .mostArguments = 1}; // one may be the secret: it is refused without showing it
}

} // namespace app::cli
