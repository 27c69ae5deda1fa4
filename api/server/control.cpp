// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/control.h"

#include "api/contract/jsonbind.h"
#include "api/server/answers.h"
#include "api/server/clock.h"
#include "api/server/controlwire.h"
#include "api/server/http/fiber.h"
#include "api/server/http/urlencoded.h"
#include "api/server/requestinput.h"
#include "api/server/store/database.h"
#include "api/server/store/uploads.h"

#include <charconv>

namespace api::server {

namespace {

constexpr std::string_view kRoot = "/__control/";

bool isLoopback(std::string_view address)
{
    return address.starts_with("127.") || address == "::1" || address.starts_with("::ffff:127.");
}

template <typename T>
Result<T> bodyOf(http::Request &request)
{
    static const Endpoint kJson{.id = "control",
                                .method = Method::Post,
                                .path = kRoot,
                                .tag = {},
                                .summary = {},
                                .product = Product::WearLink,
                                .auth = Auth::None,
                                .body = BodyKind::Json,
                                .aliases = {},
                                .dispatchField = {},
                                .dispatchValue = {}};
    RequestInput input;
    input.endpoint = &kJson;
    Result<void> read = checkContentType(request, kJson);
    if (read)
        read = readBody(request, input);
    if (!read)
        return Failure(std::move(read.error()));
    return decode<T>(input.body);
}

Failure wrongMethod()
{
    return withStatus(405, "Method Not Allowed");
}

Failure nothingHere()
{
    return failure(ErrorKind::NotFound, "Not Found");
}

std::size_t limitOf(std::string_view query)
{
    const auto pairs = http::parseUrlEncoded(query);
    std::size_t limit = 100;
    for (const auto &[name, value] : pairs ? *pairs : http::Parameters{}) {
        if (name == "limit")
            std::from_chars(value.data(), value.data() + value.size(), limit);
    }
    return limit;
}

} // namespace

namespace control {

Trace toWire(const RequestRecord &record)
{
    Trace trace{.requestId = record.requestId,
                .at = record.at,
                .method = record.method,
                .target = record.target,
                .remote = record.remote,
                .userAgent = record.userAgent,
                .operation = record.operation,
                .auth = record.auth,
                .caller = record.caller,
                .validation = record.validation,
                .failure = record.failure,
                .fault = record.fault,
                .replayed = record.replayed,
                .status = record.status,
                .bytesIn = static_cast<std::int64_t>(record.bytesIn),
                .bytesOut = static_cast<std::int64_t>(record.bytesOut),
                .durationUs = record.duration.count(),
                .outcome = record.outcome,
                .statements = {}};
    for (const store::StatementTrace &statement : record.statements)
        trace.statements.push_back({*statement.text, statement.rows, statement.duration.count()});
    return trace;
}

} // namespace control

http::Response ControlApi::handle(http::Request &request)
{
    if (!isLoopback(request.remoteAddress))
        return notFoundAnswer();
    std::string_view path = request.path;
    path.remove_prefix(kRoot.size());
    const Result<http::Response> answer = dispatch(request, path);
    return answer ? *answer : errorAnswer(answer.error(), Product::WearLink);
}

Result<http::Response> ControlApi::dispatch(http::Request &request, std::string_view path)
{
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (path == "clock") {
        if (isPost)
            return changeClock(request);
        return isGet ? Result<http::Response>(clockState()) : wrongMethod();
    }
    if (path == "faults" || path.starts_with("faults/"))
        return faults(request, path.substr(std::string_view("faults").size()));
    if (path == "snapshot" || path == "snapshots" || path.starts_with("snapshots/") || path.starts_with("restore/"))
        return snapshots(request, path);
    if (path == "requests" || path.starts_with("trace/"))
        return isGet ? traces(request, path) : wrongMethod();
    if (path.starts_with("object-store/"))
        return isGet ? notification(path.substr(std::string_view("object-store/").size())) : wrongMethod();
    if (path != "seed")
        return nothingHere();
    if (!isPost)
        return wrongMethod();
    auto change = bodyOf<control::SeedChange>(request);
    if (!change)
        return Failure(std::move(change.error()));
    auto ready = http::offload([&] { return m_parts.reseed(change->seed); });
    if (!ready)
        return Failure(std::move(ready.error()));
    return jsonAnswer(200, std::move(*ready));
}

http::Response ControlApi::clockState() const
{
    return jsonAnswer(200, encode(control::ClockState{m_parts.clock.now()}));
}

Result<http::Response> ControlApi::changeClock(http::Request &request)
{
    const auto change = bodyOf<control::ClockChange>(request);
    if (!change)
        return Failure(change.error());
    if (change->now.has_value() == change->advance.has_value())
        return failure(ErrorKind::Validation, "Give either now or advance");
    if (change->now) {
        m_parts.clock.set(*change->now);
        return clockState();
    }
    const auto by = parseDuration(*change->advance);
    if (!by)
        return Failure(by.error());
    m_parts.clock.advance(*by);
    return clockState();
}

Result<http::Response> ControlApi::faults(http::Request &request, std::string_view rest)
{
    if (!rest.empty()) {
        if (request.method != "DELETE")
            return wrongMethod();
        return m_parts.faults.remove(rest.substr(1)) ? Result<http::Response>(emptyAnswer(204)) : nothingHere();
    }
    if (request.method == "GET")
        return jsonAnswer(200, encode(control::FaultList{m_parts.faults.rules()}));
    if (request.method == "DELETE") {
        m_parts.faults.clear();
        return emptyAnswer(204);
    }
    if (request.method != "POST")
        return wrongMethod();
    auto rule = bodyOf<FaultRule>(request);
    if (rule)
        rule = m_parts.faults.add(std::move(*rule));
    if (!rule)
        return Failure(std::move(rule.error()));
    return jsonAnswer(201, encode(*rule));
}

Result<http::Response> ControlApi::snapshots(http::Request &request, std::string_view path)
{
    if (path == "snapshots") {
        if (request.method != "GET")
            return wrongMethod();
        control::SnapshotList list;
        for (std::string &id : m_parts.database.snapshots())
            list.items.push_back({std::move(id)});
        return jsonAnswer(200, encode(list));
    }
    if (path.starts_with("snapshots/")) {
        if (request.method != "DELETE")
            return wrongMethod();
        auto removed = m_parts.database.removeSnapshot(std::string(path.substr(std::string_view("snapshots/").size())));
        return removed ? Result<http::Response>(emptyAnswer(204)) : Failure(std::move(removed.error()));
    }
    if (request.method != "POST")
        return wrongMethod();
    if (path == "snapshot") {
        const auto id = m_parts.snapshot();
        if (!id)
            return Failure(id.error());
        return jsonAnswer(201, encode(control::Snapshot{*id}));
    }
    const std::string id(path.substr(std::string_view("restore/").size()));
    if (auto restored = http::offload([&] { return m_parts.restore(id); }); !restored)
        return Failure(std::move(restored.error()));
    return emptyAnswer(204);
}

Result<http::Response> ControlApi::traces(http::Request &request, std::string_view path)
{
    if (path == "requests") {
        control::TraceList list;
        for (const RecordPtr &record : m_parts.trace.recent(limitOf(request.query)))
            list.items.push_back(control::toWire(*record));
        return jsonAnswer(200, encode(list));
    }
    const RecordPtr record = m_parts.trace.find(std::string(path.substr(std::string_view("trace/").size())));
    if (!record)
        return nothingHere();
    return jsonAnswer(200, encode(control::toWire(*record)));
}

// What the object store told of a complete upload, to be sent again.
Result<http::Response> ControlApi::notification(std::string_view key) const
{
    return m_parts.database.read([&](store::Reader &reader) -> Result<http::Response> {
        const auto upload = store::findUpload(reader, key);
        return upload && upload->bytes ? Result<http::Response>(jsonAnswer(200, upload->notification)) : nothingHere();
    });
}

} // namespace api::server
