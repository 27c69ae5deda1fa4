// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/idempotency.h"
#include "api/server/router.h"

// The second half of the router: what happens once the operation is known.
namespace api::server {

namespace {

constexpr std::string_view kPlanned = "This operation is planned but not yet available";

// Nobody can hold a token of a product whose sign-in is not built: its operations answer 501 instead of 401.
bool isOutOfReach(const Endpoint &endpoint)
{
    return endpoint.planned && endpoint.product == Product::Relay;
}

// An SDK token opens the paths of its own user only. Where the path names a vendor first, the handler has to look.
bool isForeignUser(const Caller &caller, const RequestInput &input)
{
    if (input.endpoint->path.find("{user_id}") == std::string_view::npos
        && input.endpoint->path.find("{provider}") != std::string_view::npos)
        return false;
    return caller.kind == Caller::Kind::Sdk
        && (input.pathValues.empty() || !http::equalsIgnoringCase(input.pathValues.front(), caller.userId));
}

} // namespace

Result<http::Response> Router::onEndpoint(Call &call)
{
    const Endpoint &endpoint = *call.input.endpoint;
    call.record.operation = endpoint.id;
    if (auto allowed = limit(call); !allowed) // before the credential is judged: guesses count too
        return Failure(std::move(allowed.error()));
    call.plan = FaultPlan(m_faults.hit(endpoint.id, call.http.path));
    call.record.fault = call.plan.ids();
    if (auto replaced = call.plan.before(endpoint.product))
        return std::move(*replaced);
    Result<void> step = authorise(call);
    if (!step)
        return Failure(std::move(step.error()));
    const auto route = m_routes.find(&endpoint);
    if (route == m_routes.end())
        return failure(ErrorKind::NotImplemented, std::string(kPlanned));
    if (endpoint.dispatchField.empty()) {
        step = checkContentType(call.http, endpoint);
        if (step && !route->second.streamed)
            step = readBody(call.http, call.input);
        if (!step)
            return Failure(std::move(step.error()));
    }
    return run(call, route->second);
}

Result<void> Router::authorise(Call &call) const
{
    const Endpoint &endpoint = *call.input.endpoint;
    if (isOutOfReach(endpoint))
        return {};
    if (auto admitted = Authenticator::admit(call.identity, endpoint.auth); !admitted) {
        call.record.auth = "refused: " + call.record.auth;
        return admitted;
    }
    if (endpoint.auth != Auth::None && isForeignUser(call.context.caller(), call.input))
        return failure(ErrorKind::Forbidden, "Token does not match user_id");
    return {};
}

Result<void> Router::limit(Call &call) const
{
    const Endpoint *endpoint = call.record.operation.empty() ? nullptr : call.input.endpoint;
    if (endpoint && endpoint->rateLimit > 0)
        return call.context.limit(endpoint->id, call.context.remote(), endpoint->rateLimit,
                                  std::chrono::seconds(endpoint->rateWindowSeconds));
    const std::string &developer = call.context.developerId();
    const std::string anonymous = developer.empty() ? anonymousParty(call.context.remote()) : std::string();
    return call.context.limit(kGeneralRule, developer.empty() ? anonymous : developer, m_services.generalLimit,
                              kGeneralWindow);
}

Result<http::Response> Router::run(Call &call, const Route &route)
{
    const auto key = call.http.headers.find("Idempotency-Key");
    if (!key || !call.input.endpoint->idempotencyKey || route.streamed)
        return route.run(call);
    auto use = m_idempotency.begin(*key, call.http, call.input, call.context);
    if (!use)
        return Failure(std::move(use.error()));
    if (use->replay) {
        call.record.replayed = true;
        return std::move(*use->replay);
    }
    call.context.m_mark = use->mark;
    Result<http::Response> answer = route.run(call);
    if (answer && answer->status < 300)
        m_idempotency.keep(*use, *answer, call.context);
    return answer;
}

} // namespace api::server
