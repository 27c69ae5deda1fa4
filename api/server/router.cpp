// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/router.h"

#include "api/server/clock.h"
#include "api/server/dispatch.h"
#include "api/server/regions.h"
#include "api/server/relay/gatekeeper.h"
#include "api/server/unreadmembers.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace api::server {

namespace {

constexpr std::string_view kRelayRoot = "/api/v1/";
constexpr std::array<std::string_view, 2> kRelayFolders{"/api/v1/health/", "/api/v1/portal"};
constexpr std::array<std::string_view, 2> kRelayHeaders{"x-country-code", "x-tenant-id"};

bool isInRelayFolder(std::string_view path)
{
    return std::ranges::any_of(kRelayFolders, [&](std::string_view folder) { return path.starts_with(folder); });
}

// Whose error is told where no operation is: the products share a root. Must not depend on what other callers find
// there.
Product askedFor(const http::Request &request)
{
    const bool hasHeader =
        std::ranges::any_of(kRelayHeaders, [&](std::string_view name) { return request.headers.contains(name); });
    return hasHeader || isInRelayFolder(request.path) ? Product::Relay : Product::WearLink;
}

bool readsPages(const http::Request &request) // as browsers do
{
    const auto accept = request.headers.find("Accept");
    return accept && accept->find("text/html") != std::string_view::npos;
}

std::string allowList(RouteTable::Endpoints endpoints)
{
    std::string list;
    const auto append = [&](std::string_view method) {
        if (list.find(method) == std::string::npos)
            list.append(method).append(", ");
    };
    for (const Endpoint *endpoint : endpoints) {
        append(name(endpoint->method));
        if (endpoint->method == Method::Get)
            append("HEAD");
    }
    return list + "OPTIONS";
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

Product Router::productOf(std::string_view path) const
{
    const auto match = m_table.find(path);
    if (match.endpoints.empty())
        return isInRelayFolder(path) ? Product::Relay : Product::WearLink;
    return match.endpoints.front()->product;
}

http::Response Router::handle(http::Request &request)
{
    Call call{request, Context(m_services, m_services.clock.now(), request.requestId, request.remoteAddress)};
    call.record.requestId = request.requestId;
    call.record.at = call.context.now();
    http::Response answer;
    try {
        answer = route(call);
    } catch (const std::exception &fault) {
        answer = refused(call, failure(ErrorKind::Internal, fault.what()).value(), productOf(request.path));
    }
    call.plan.after(answer);
    noteUnread(call);
    if (call.context.m_verdict.limit == 0) // refused before any limit was asked
        static_cast<void>(limit(call));
    for (const http::Header &header : call.context.m_headers)
        answer.headers.set(header.name, header.value);
    addRateLimitHeaders(answer.headers, call.context.m_verdict, call.context.now());
    call.record.status = answer.status;
    call.record.statements = std::move(call.context.m_trace);
    m_trace.hold(std::move(call.held));
    return answer;
}

http::Response Router::route(Call &call)
{
    RouteTable::Match match = m_table.find(call.http.path);
    const bool isRelays = !match.endpoints.empty() && match.endpoints.front()->product == Product::Relay;
    if (!isRelays) { // Relay's callers are known in their country only: see enterCountry()
        auto identity = m_authenticator.identify(call.http.headers, call.context);
        if (!identity)
            return refused(call, identity.error(), Product::WearLink);
        adopt(call, std::move(*identity));
    }
    const RouteTable::Endpoints reachable = match.reachableBy(call.context.caller().role);
    if (!reachable.empty()) {
        Result<http::Response> answer = onPath(call, match, reachable);
        return answer ? std::move(*answer) : refused(call, answer.error(), call.input.endpoint->product);
    }
    const bool knowsTheRoute = !match.reachableBy(call.identity.formerRole).empty();
    if (knowsTheRoute) // the owner of an expired or revoked token
        return refused(call, failure(ErrorKind::Unauthorized, call.identity.refusal).value(), Product::WearLink);
    const Product product = askedFor(call.http);
    const Result<void> limited = limit(call);
    return limited ? notFoundAnswer(product) : refused(call, limited.error(), product);
}

void Router::adopt(Call &call, Identity identity)
{
    call.identity = std::move(identity);
    call.context.m_caller = call.identity.caller;
    call.record.auth = std::move(call.identity.reason);
    call.record.caller = call.context.developerId();
}

// Also of a request that was refused: that a member is missing, and which one nobody reads, is one mistake.
void Router::noteUnread(Call &call)
{
    std::string &validation = call.record.validation;
    if (validation.empty() || !call.input.endpoint)
        return;
    if (const std::string unread = unreadMembers(*call.input.endpoint, call.input.body); !unread.empty())
        validation += "; " + unread;
}

// What lies behind a 500 is for the trace only.
http::Response Router::refused(Call &call, const Error &error, Product product) const
{
    Error told = error;
    if (error.kind == ErrorKind::Internal) {
        call.record.failure = error.message;
        told = failure(ErrorKind::Internal, "Internal server error").value();
    }
    http::Response answer = errorAnswer(told, product);
    const auto page = m_pages.find(call.input.endpoint);
    if (page == m_pages.end() || !readsPages(call.http))
        return answer;
    http::Response shown = page->second(told, answer.status);
    if (const auto wait = answer.headers.find("Retry-After"))
        shown.headers.set("Retry-After", std::string(*wait));
    return shown;
}

Result<http::Response> Router::onPath(Call &call, RouteTable::Match &match, RouteTable::Endpoints reachable)
{
    const auto isAsked = [&](const Endpoint *endpoint) { return name(endpoint->method) == call.http.method; };
    const auto asked = std::find_if(reachable.begin(), reachable.end(), isAsked);
    call.input.endpoint = reachable.front();
    if (asked == reachable.end()) {
        if (auto allowed = limit(call); !allowed)
            return Failure(std::move(allowed.error()));
        call.context.setHeader("Allow", allowList(reachable));
        if (call.http.method == "OPTIONS")
            return emptyAnswer(204);
        return withStatus(405, "Method Not Allowed");
    }
    call.input.endpoint = *asked;
    call.input.pathValues = std::move(match.values);
    if (call.input.endpoint->product == Product::Relay && call.input.endpoint->path.starts_with(kRelayRoot)) {
        if (auto entered = enterCountry(call); !entered)
            return Failure(std::move(entered.error()));
    }
    if (!call.input.endpoint->dispatchField.empty()) {
        // Several operations: the body tells which, so it has to be read before the rest is known.
        auto read = checkContentType(call.http, *call.input.endpoint);
        if (read)
            read = readBody(call.http, call.input);
        if (!read)
            return Failure(std::move(read.error()));
        std::vector<const Endpoint *> candidates;
        std::copy_if(asked, reachable.end(), std::back_inserter(candidates), isAsked);
        const auto chosen = dispatch(candidates, call.input.body);
        if (!chosen)
            return Failure(chosen.error());
        call.input.endpoint = *chosen;
    }
    return onEndpoint(call);
}

// Relay: the database of the country that the headers name, and who the caller is there.
Result<void> Router::enterCountry(Call &call) const
{
    auto place = m_services.regions->placeOf(call.http.headers);
    if (!place)
        return Failure(std::move(place.error()));
    const auto services = m_services.regions->find(place->country);
    if (!services)
        return Failure(services.error());
    call.context.moveTo(**services);
    call.context.m_relayPlace = std::move(*place);
    auto identity = relay::identify(call.http.headers, call.context);
    if (!identity)
        return Failure(std::move(identity.error()));
    adopt(call, std::move(*identity));
    return {};
}

} // namespace api::server
