// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/keptsecret.h"

#include <algorithm>
#include <limits>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace api::client;

namespace app::cli {

namespace {

constexpr int kUnauthorized = 401;

// The first value that is a member of the body, else empty.
QString firstMember(const api::Endpoint &endpoint, const NamedValues &values)
{
    for (const auto &[name, value] : values) {
        const api::EndpointValue *known = api::findValue(endpoint, name);
        if (known && known->place == api::EndpointValue::Place::Body)
            return QString::fromStdString(name);
    }
    return {};
}

Parsed<UploadBody> bodyOf(const QString &source)
{
    UploadBody body;
    if (source == u"-"_s) {
        const auto bytes = inputOf(source);
        if (!bytes)
            return tl::unexpected(bytes.error());
        body.addBytes(std::string_view(bytes->constData(), size_t(bytes->size())));
    } else if (!source.isEmpty() && !body.addFile(source.toStdString())) {
        return wrong(u"%1 is not a readable file."_s.arg(source));
    }
    return body;
}

std::string headOf(const RawResponse &response)
{
    std::string head = response.version + ' ' + std::to_string(response.status) + "\r\n";
    for (const Header &header : response.headers)
        head += header.name + ": " + header.value + "\r\n";
    return head + "\r\n";
}

std::string contentTypeOf(const QCommandLineParser &parser, const api::Endpoint &endpoint)
{
    if (parser.isSet(u"content-type"_s))
        return parser.value(u"content-type"_s).toStdString();
    return endpoint.body == api::BodyKind::Form ? "application/x-www-form-urlencoded" : "application/json";
}

Parsed<std::chrono::seconds> deadlineOf(const QCommandLineParser &parser)
{
    constexpr int kMost = 24 * 60 * 60;
    bool isNumber = false;
    const int seconds = parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > kMost)
        return wrong(u"--timeout is 1 to %1 seconds."_s.arg(kMost));
    return std::chrono::seconds(seconds);
}

struct Call {
    RawCall raw;
    CallOptions options;
    Connection connection;
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
    if (const auto safe = withoutSecrets(**endpoint, *values); !safe)
        return tl::unexpected(safe.error());
    auto raw = rawCall(**endpoint, *values);
    if (!raw)
        return wrong(QString::fromStdString(raw.error().message));
    auto body = bodyOf(parser.value(u"body"_s));
    if (!body)
        return tl::unexpected(body.error());
    const QString member = firstMember(**endpoint, *values);
    if (!body->isEmpty() && !member.isEmpty())
        return wrong(u"%1 is a member of the body, which --body gives whole: leave one of them out."_s.arg(member));
    const auto deadline = deadlineOf(parser);
    if (!deadline)
        return tl::unexpected(deadline.error());
    auto connection = connectionOf(parser);
    if (!connection)
        return tl::unexpected(connection.error());

    Call call{.raw = std::move(*raw), .options = {}, .connection = std::move(*connection)};
    if (!body->isEmpty()) {
        call.options.body = std::move(*body);
        call.options.contentType = contentTypeOf(parser, **endpoint);
    }
    call.options.deadline = *deadline;
    return call;
}

api::Result<RawResponse> answerOf(Client &client, const Call &call)
{
    std::optional<api::Result<RawResponse>> taken;
    client.sendRaw(call.raw, call.options).then(&client, [&](const api::Result<RawResponse> &answer) {
        taken = answer;
        QCoreApplication::exit();
    });
    QCoreApplication::exec();
    return std::move(*taken);
}

void print(const RawResponse &answer, const Client &client, bool withHead)
{
    const auto shown = [&](const std::string &text) { // people paste failures elsewhere
        return QByteArray::fromStdString(answer.status / 100 == 2 ? text : client.redactor().known(text));
    };
    if (withHead)
        printOut(shown(headOf(answer)));
    printOut(shown(answer.body));
}

int call(const QCommandLineParser &parser)
{
    auto prepared = prepare(parser);
    if (!prepared) {
        printError(prepared.error().message);
        return kUsage;
    }
    auto client = clientOf(prepared->connection);
    auto answer = answerOf(*client, *prepared);
    if (answer && answer->status == kUnauthorized && prepared->connection.renewable) { // a refused call did nothing
        if (const auto renewed = renew(prepared->connection); !renewed) {
            printError(renewed.error().message);
            return kHttpError;
        }
        client = clientOf(prepared->connection);
        answer = answerOf(*client, *prepared);
    }
    if (!answer)
        return exitCodeOf(answer.error());
    print(*answer, *client, parser.isSet(u"include"_s));
    return answer->status / 100 == 2 ? kOk : kHttpError;
}

} // namespace

Command callCommand()
{
    return {
        .name = u"call"_s,
        .arguments = u"<operationId> [name=value...]"_s,
        .summary =
            u"Calls one operation of the contract and prints the answer's body: untouched, but for credentials that a failure repeats."_s,
        .options = connectionOptions()
            + QList<QCommandLineOption>{{u"body"_s, u"File with the request body, or - for standard input."_s,
                                         u"FILE"_s},
                                        {u"content-type"_s,
                                         u"Media type of that body; the default is the operation's."_s, u"TYPE"_s},
                                        {u"timeout"_s, u"Seconds for everything; the default is 30."_s, u"S"_s,
                                         u"30"_s},
                                        {{u"i"_s, u"include"_s}, u"Prints status line and headers before the body."_s}},
        .notes = u"Example: weardeck-cli call listUsers limit=2 --url $WEARLINK --api-key-env KEY\n"
                 "         weardeck-cli call createUser first_name=Ada email=null --url $WEARLINK --api-key-env KEY\n"
                 "Values go where the contract puts them: path, query, header, or a member of the body, typed as\n"
                 "there: a number, true, null, a list as a,b. Any other body comes with --body.\n"
                 "With --secret the credential comes from the keychain; an SDK token that is over is renewed there by\n"
                 "the refresh token that is kept with it."_s,
        .run = call,
        .mostArguments = std::numeric_limits<qsizetype>::max()};
}

} // namespace app::cli
