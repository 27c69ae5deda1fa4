// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "models/credentials/tokeninspection.h"

#include <limits>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using api::client::SecretString;
using models::TokenInspection;

namespace app::cli {

namespace {

Parsed<SecretString> tokenOf(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            u"Every user of the machine can read arguments: give the token on standard input or with --env."_s);
    if (parser.isSet(u"env"_s))
        return variable(parser.value(u"env"_s));
    auto input = inputOf(u"-"_s);
    if (!input)
        return tl::unexpected(input.error());
    SecretString token(std::string_view(input->constData(), size_t(input->size())));
    input->fill('\0');
    return token;
}

QJsonObject objectOf(const QList<models::TokenField> &fields)
{
    QJsonObject object;
    for (const models::TokenField &field : fields)
        object.insert(field.name, field.value);
    return object;
}

bool isUsable(const TokenInspection &token)
{
    using State = TokenInspection::State;
    using Signature = TokenInspection::Signature;
    return (token.state == State::Valid || token.state == State::Endless)
        && (token.signature == Signature::Good || token.signature == Signature::NotChecked);
}

void printJson(const TokenInspection &token, const QDateTime &now)
{
    QJsonObject object{{u"usable"_s, isUsable(token)},
                       {u"state"_s, models::stateText(token, now)},
                       {u"signature"_s, models::signatureText(token)},
                       {u"kind"_s, models::kindText(token)},
                       {u"scope"_s, models::scopeText(token)},
                       {u"header"_s, objectOf(token.header)},
                       {u"claims"_s, objectOf(token.claims)}};
    if (token.expiresAt.isValid())
        object.insert(u"expires_at"_s, token.expiresAt.toString(Qt::ISODate));
    printOut(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void printLine(const QString &name, const QString &value, const QString &meaning = {})
{
    const QString note = meaning.isEmpty() ? QString() : u"  ("_s + meaning + u')';
    QString line = name.leftJustified(16) + value + note;
    for (QChar &c : line) // a token can carry anything
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u'?';
    printOut(line.toUtf8() + '\n');
}

void printText(const TokenInspection &token, const QDateTime &now)
{
    printLine(u"state"_s, models::stateText(token, now));
    printLine(u"signature"_s, models::signatureText(token));
    printLine(u"kind"_s, models::kindText(token));
    printLine(u"scope"_s, models::scopeText(token));
    for (const models::TokenField &field : token.header)
        printLine(u"header "_s + field.name, field.value, field.meaning);
    for (const models::TokenField &field : token.claims)
        printLine(u"claim "_s + field.name, field.value, field.meaning);
}

int inspect(const QCommandLineParser &parser)
{
    const auto token = tokenOf(parser);
    if (!token) {
        printError(token.error().message);
        return kUsage;
    }
    SecretString key;
    if (parser.isSet(u"key-env"_s)) {
        const auto given = variable(parser.value(u"key-env"_s));
        if (!given) {
            printError(given.error().message);
            return kUsage;
        }
        key = *given;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TokenInspection found = models::inspectToken(*token, key, now);
    if (found.state == TokenInspection::State::Empty || found.state == TokenInspection::State::NotAToken) {
        printError((models::stateText(found, now) + u". "_s + found.fault).trimmed());
        return kFailed;
    }
    parser.isSet(u"json"_s) ? printJson(found, now) : printText(found, now);
    return isUsable(found) ? kOk : kFailed;
}

} // namespace

Command tokenCommand()
{
    return {.name = u"token inspect"_s,
            .arguments = {},
            .summary = u"Shows what a token says of itself; it is sent nowhere."_s,
            .options = {{u"env"_s, u"Variable that holds the token; the default is standard input."_s, u"NAME"_s},
                        {u"key-env"_s, u"Variable that holds the HMAC key to check the signature with."_s, u"NAME"_s},
                        {u"json"_s, u"As a JSON object."_s}},
            .notes =
                u"Example: weardeck-cli token inspect --env WEARLINK_SDK_TOKEN\n"
                "Fails when the token is not a JWT, expired, not valid yet, unsigned, or signed with another key."_s,
            .run = inspect,
            .mostArguments = std::numeric_limits<qsizetype>::max()}; // refused here, without repeating a token
}

} // namespace app::cli
