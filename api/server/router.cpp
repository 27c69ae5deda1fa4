// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/router.h"

#include "api/server/clock.h"
#include "api/server/faultplan.h"
#include "api/server/http/multipart.h"
#include "api/server/idempotency.h"

#include <algorithm>

namespace api::server {

namespace {

constexpr std::chrono::seconds kGeneralWindow{60};

std::string allowList(const std::vector<const Endpoint *> &endpoints)
{
    std::string list;
    const auto append = [&](std::string_view method) {
        if (list.find(method) == std::string::npos)
            list.append(list.empty() ? "" : ", ").append(method);
    };
    for (const Endpoint *endpoint : endpoints) {
        append(name(endpoint->method));
        if (endpoint->method == Method::Get)
            append("HEAD");
    }
    append("OPTIONS");
    return list;
}

// "application/json; charset=utf-8": the media type in lower case, empty when it is missing, malformed or not UTF-8.
std::string mediaType(const http::Headers &headers)
{
    const auto header = headers.find("Content-Type");
    if (!header || headers.count("Content-Type") != 1)
        return {};
    const auto parsed = http::parseFieldWithParameters(*header);
    if (!parsed)
        return {};
    const auto charset = parsed->parameter("charset");
    if (charset && !http::equalsIgnoringCase(*charset, "utf-8"))
        return {};
    return parsed->value;
}

bool acceptsType(BodyKind kind, const std::string &type)
{
    switch (kind) {
    case BodyKind::Json:
        return type == "application/json";
    case BodyKind::Form:
        return type == "multipart/form-data" || type == "application/x-www-form-urlencoded";
    case BodyKind::Multipart:
        return type == "multipart/form-data";
    case BodyKind::None:
    case BodyKind::Binary:
        return true;
    }
    return false;
}

Failure withStatus(int status, std::string message)
{
    return Failure(Error{.kind = errorKindOfStatus(status), .message = std::move(message), .status = status});
}

} // namespace

Router::Router(Services &services, FaultSet &faults, Idempotency &idempotency, TraceLog &trace)
    : m_services(services), m_faults(faults), m_idempotency(idempotency), m_trace(trace), m_authenticator(services)
{
}

void Router::add(const Endpoint &endpoint, bool streamed, std::function<Result<http::Response>(Call &)> run)
{
    m_routes.insert_or_assign(&endpoint, Route{streamed, std::move(run)});
}

std::uint64_t Router::bodyLimit(std::string_view method, std::string_view path) const
{
    std::uint64_t most = 0;
    for (const Endpoint *endpoint : m_table.find(path).endpoints) {
        if (name(endpoint->method) == method)
            most = std::max(most, endpoint->bodyLimit);
    }
    return most != 0 ? most : 64 * 1024;
}

http::Response Router::handle(http::Request &request)
{
    RequestRecord record{.requestId = request.requestId};
    Call call{request, Context(m_services, m_services.clock.now(), request.requestId, request.remoteAddress), record,
              RequestInput(request), {}};
    record.at = call.context.now();
    http::Response answer;
    try {
        answer = route(call);
    } catch (const std::exception &fault) {
        record.failure = fault.what();
        answer = errorAnswer(500, "Internal server error", Product::WearLink);
    }
    for (const http::Header &header : call.context.m_headers)
        answer.headers.set(header.name, header.value);
    addRateLimitHeaders(answer, call.context.m_verdict, record.at);
    record.status = answer.status;
    for (store::StatementTrace &statement : call.context.m_trace)
        record.statements.push_back({std::move(statement.text), statement.rows, statement.duration});
    m_trace.hold(std::move(record));
    return answer;
}

http::Response Router::route(Call &call)
{
    Result<Identity> identity = m_authenticator.identify(call.http.headers, call.context);
    if (!identity)
        return failed(call, identity.error(), Product::WearLink);
    call.identity = std::move(*identity);
    call.context.m_caller = call.identity.caller;
    RouteTable::Match match = m_table.find(call.http.path);
    std::erase_if(match.endpoints, [&](const Endpoint *endpoint) { return endpoint->role > call.identity.caller.role; });
    ...
}

} // namespace api::server
