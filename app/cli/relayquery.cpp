// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/relay.h"
#include "app/cli/command.h"
#include "app/cli/relay.h"
#include "app/core/safefile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

constexpr int kUnauthorized = 401;

QStringList listOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        parts << part.trimmed();
    return parts;
}

// One vendor or "all" as a string, several as a list, as the gateway takes them.
api::RawJson sourceType(const QString &text)
{
    const QStringList keys = listOf(text);
    const QByteArray list = QJsonDocument(QJsonArray::fromStringList(keys)).toJson(QJsonDocument::Compact);
    return {(keys.size() == 1 ? list.sliced(1, list.size() - 2) : list).toStdString()};
}

int toOutput(const RawResponse &answer, const QString &path)
{
    const QByteArray body = QByteArray::fromStdString(answer.body);
    if (path.isEmpty()) {
        printOut(body + '\n');
        return kOk;
    }
    if (const auto written = replaceFile(path, body); !written) {
        printError(QString::fromStdString(written.error().message));
        return kFailed;
    }
    printError(u"%1 bytes in %2"_s.arg(body.size()).arg(path));
    return kOk;
}

int failed(const Wrong &why, int code)
{
    printError(why.message);
    return code;
}

// A refused call did nothing, so it is sent once more with a renewed token.
int send(const QCommandLineParser &parser, const Parsed<RawCall> &call, const QString &path)
{
    auto connection = relayConnectionOf(parser);
    if (!call || !connection)
        return failed(call ? connection.error() : call.error(), kUsage);
    const auto token = tokenFor(parser, *connection);
    if (!token)
        return failed(token.error(), kUsage);
    connection->credentials->setSecret(api::Auth::RelayToken, token->access);
    auto answer = answerOf(*connection, *call);
    if (answer && answer->status == kUnauthorized && token->isKept) {
        const auto renewed = renewedToken(*connection, token->access);
        if (!renewed)
            return failed(renewed.error(), kHttpError);
        connection->credentials->setSecret(api::Auth::RelayToken, *renewed);
        answer = answerOf(*connection, *call);
    }
    return answer ? tell(*answer, [&](const RawResponse &good) { return toOutput(good, path); }) : answer.error();
}

int status(const QCommandLineParser &parser)
{
    api::RelayGetConnectionStatus request;
    request.body.sourceType = sourceType(parser.value(u"source"_s));
    return send(parser, prepare(request), {});
}

Parsed<RawCall> fetchCall(const QCommandLineParser &parser)
{
    const auto start = api::Date::parse(parser.value(u"start"_s).toStdString());
    const auto end = api::Date::parse(parser.value(u"end"_s).toStdString());
    if (!start || !end)
        return wrong(u"Give both days as YYYY-MM-DD: --start DAY --end DAY."_s);
    if (*end < *start)
        return wrong(u"--end is before --start."_s);
    api::RelayGetAllHealthData request;
    request.body.sourceType = sourceType(parser.value(u"source"_s));
    request.body.startDate = *start;
    request.body.endDate = *end;
    request.body.categories.emplace();
    for (const QString &category : listOf(parser.value(u"categories"_s)))
        request.body.categories->push_back(category.toStdString());
    request.body.useCache = !parser.isSet(u"no-cache"_s);
    request.body.isFhirConvert = parser.isSet(u"fhir"_s);
    return prepare(request);
}

int fetch(const QCommandLineParser &parser)
{
    return send(parser, fetchCall(parser), parser.value(u"out"_s));
}

QList<QCommandLineOption> signedInOptions(const QString &allMeans)
{
    return relayOptions()
        + QList<QCommandLineOption>{
            {u"token-env"_s, u"Variable that holds the token; the default is RELAY_TOKEN, then the keychain."_s,
             u"VAR"_s},
            {u"source"_s, u"Vendors, such as strava,oura; the default is all%1."_s.arg(allMeans), u"LIST"_s, u"all"_s}};
}

} // namespace

QList<Command> relayQueryCommands()
{
    return {
        {.name = u"relay status"_s,
         .arguments = {},
         .summary = u"Tells which vendors are connected and when they were synced last."_s,
         .options = signedInOptions(u" that the application chose"_s),
         .notes =
             u"Prints the answer as JSON. Sign in first with `weardeck-cli relay login`; a token of the keychain that\n"
             "is over is renewed.\n"
             "  weardeck-cli relay status --source strava,oura"_s,
         .run = status},
        {.name = u"relay fetch"_s,
         .arguments = {},
         .summary = u"Fetches health data of the connected vendors through the gateway."_s,
         .options = signedInOptions({})
             + QList<QCommandLineOption>{{u"start"_s, u"First day."_s, u"DAY"_s},
                                         {u"end"_s, u"Last day, included."_s, u"DAY"_s},
                                         {u"categories"_s, u"Such as Sleep,Activity; the default is ALL."_s, u"LIST"_s,
                                          u"ALL"_s},
                                         {u"fhir"_s, u"As FHIR R4 bundles where there is a mapping."_s},
                                         {u"no-cache"_s, u"Asks the vendors anew."_s},
                                         {u"out"_s,
                                          u"File to write, replaced when it exists; the default is standard output."_s,
                                          u"FILE"_s}},
         .notes = u"Prints the answer as JSON; `omitted` in it names what was left out.\n"
                  "  weardeck-cli relay fetch --start 2026-05-01 --end 2026-05-21 --fhir --out may.json"_s,
         .run = fetch}};
}

} // namespace app::cli
