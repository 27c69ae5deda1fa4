// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/connection.h"

#include "api/server/http/requestid.h"

namespace api::server::http {

using Clock = std::chrono::steady_clock;

struct Connection::Exchange {
    AnswerFrame frame;
    std::string requestId = newRequestId();
    std::chrono::system_clock::time_point receivedAt = std::chrono::system_clock::now();
    Clock::time_point start = Clock::now();
    std::string method; // as received
    std::string target;
    std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
    Headers headers;
    std::uint64_t bytesIn = 0;
    std::string trouble; // why the engine answered instead of the handler
};

Connection::Connection(Transport &transport, FiberHost &fiber, const ServerContext &context)
    : m_transport(transport), m_fiber(fiber), m_context(context), m_options(context.options), m_input(transport)
{
}

void Connection::serve()
{
    while (serveOne()) { }
    if (!m_endsSilently)
        m_transport.finish(m_options.limits.lingerTime);
}

void Connection::refuseOverload()
{
    Exchange exchange;
    refuse({503, "All connections are in use."}, exchange);
    m_transport.finish(m_options.limits.lingerTime);
}

bool Connection::serveOne()
{
    auto head = readHead();
    if (head)
        return exchange(std::move(*head));
    m_endsSilently = !head.error().has_value();
    if (!m_endsSilently) {
        Exchange exchange;
        refuse(*head.error(), exchange);
    }
    return false;
}

// The size of the next head, complete in m_input.
tl::expected<std::size_t, std::optional<Refusal>> Connection::awaitHead()
{
    HeadScanner scanner(m_options.limits);
    bool mayStartBlank = true; // some clients end a body with an extra line break
    std::optional<Clock::time_point> deadline;
    for (;;) {
        if (mayStartBlank && m_input.view().starts_with("\r\n")) {
            m_input.consume(2);
            mayStartBlank = false;
        }
        const bool blank = m_input.view().empty() || (mayStartBlank && m_input.view() == "\r");
        if (!blank) {
            const auto size = scanner.scan(m_input.view());
            if (!size)
                return tl::unexpected(size.error());
            if (*size > 0)
                return *size;
            if (!deadline)
                deadline = Clock::now() + m_options.limits.headerTime;
        }
        const auto limit = deadline ? std::chrono::duration_cast<Transport::Milliseconds>(*deadline - Clock::now())
                                    : m_options.limits.idleTime;
        const auto got = m_input.fill(limit, deadline ? Transport::Wait::Busy : Transport::Wait::Idle);
        if (got.value_or(0) > 0)
            continue;
        if (!deadline || (!got && got.error() != IoError::TimedOut))
            return tl::unexpected(std::nullopt);
        return tl::unexpected(got ? Refusal{400, "The connection ended inside the header."}
                                  : Refusal{408, "The header took too long."});
    }
}

Connection::HeadResult Connection::readHead()
{
    m_pipelined = m_input.view().empty() ? 0 : m_pipelined + 1;
    const auto size = awaitHead();
    if (!size)
        return tl::unexpected(size.error());
    auto head = parseHead(m_input.view().substr(0, *size));
    m_input.consume(*size);
    if (!head)
        return tl::unexpected(head.error());
    return std::move(*head);
}

std::optional<Refusal> Connection::refusalOf(const RequestHead &head, std::string_view path, std::uint64_t limit) const
{
    if (auto refusal = m_context.site.refusal(head))
        return refusal;
    if (path == "*" && head.method != "OPTIONS")
        return Refusal{400, "The request target is not in origin form."};
    if (head.contentLength.value_or(0) > limit)
        return Refusal{413, std::string(describe(BodyError::TooLarge))};
    return std::nullopt;
}

bool Connection::exchange(RequestHead head)
{
    Exchange exchange;
    exchange.method = head.method;
    exchange.target = head.target;
    exchange.frame.minorVersion = head.minorVersion;
    exchange.frame.head = head.method == "HEAD";
    exchange.frame.corsOrigin = m_context.site.allowedOrigin(head);
    const std::string_view method = exchange.frame.head ? "GET" : std::string_view(exchange.method);
    const bool hasBody = head.chunked || head.contentLength.value_or(0) > 0; // else its limit does not matter
    const std::uint64_t limit =
        hasBody && m_options.bodyLimit ? m_options.bodyLimit(method, exchange.path()) : std::uint64_t(1024 * 1024);
    if (const auto refusal = refusalOf(head, exchange.path(), limit)) {
        exchange.headers = std::move(head.headers);
        refuse(*refusal, exchange);
        return false;
    }

    RequestBody body(m_input, head, m_options.limits, limit);
    Request request;
    request.method = method;
    request.head = exchange.frame.head;
    request.target = exchange.target;
    request.path = exchange.path();
    if (request.path.size() < request.target.size())
        request.query = request.target.substr(request.path.size() + 1);
    request.minorVersion = head.minorVersion;
    request.headers = std::move(head.headers);
    request.remoteAddress = m_transport.peer();
    request.requestId = exchange.requestId;
    request.receivedAt = exchange.receivedAt;
    request.tls = m_transport.isTls();
    request.body = &body;

    Response response = answerFor(head, request, exchange);
    exchange.headers = std::move(request.headers);
    exchange.bytesIn = body.received();
    exchange.frame.keepAlive = head.keepAlive && !response.close && !m_fiber.stopping() && body.isCheapToFinish()
        && m_pipelined + 1 < m_options.limits.pipelined;
    return send(std::move(response), exchange) && body.finish();
}

Response Connection::answerFor(const RequestHead &head, Request &request, Exchange &exchange) const
{
    const auto preflightFor = request.headers.find("Access-Control-Request-Method");
    if (head.method == "OPTIONS" && !exchange.frame.corsOrigin.empty() && preflightFor) {
        Response response{.status = 204};
        response.headers.add("Access-Control-Allow-Methods", std::string(*preflightFor));
        if (const auto wanted = request.headers.find("Access-Control-Request-Headers"))
            response.headers.add("Access-Control-Allow-Headers", std::string(*wanted));
        return response;
    }
    if (request.target == "*")
        return Response{.status = 204};
    try {
        return m_context.handler(request);
    } catch (const std::exception &error) {
        exchange.trouble = std::string("handler failed: ") + error.what();
    } catch (...) {
        exchange.trouble = "handler failed";
    }
    return errorResponse(500, "The server failed to answer.", request.path);
}

Response Connection::errorResponse(int status, std::string_view detail, std::string_view path) const
{
    Response response;
    if (m_options.renderError) {
        response = m_options.renderError(status, detail, path);
    } else {
        response.headers.add("Content-Type", "application/json");
        response.body = "{\"detail\":\"" + std::string(detail) + "\"}";
    }
    response.status = status;
    if (status == 503)
        response.headers.set("Retry-After", "1");
    return response;
}

void Connection::refuse(const Refusal &refusal, Exchange &exchange)
{
    exchange.frame.keepAlive = false;
    exchange.trouble = "refused: " + refusal.detail;
    send(errorResponse(refusal.status, refusal.detail, exchange.path()), exchange);
}

bool Connection::send(Response response, Exchange &exchange)
{
    const auto replace = [&](int status, std::string_view detail) {
        response = errorResponse(status, detail, exchange.path());
    };
    if (!isSendable(response)) {
        exchange.trouble = "illegal header in the answer";
        replace(500, "The server failed to answer.");
    }
    const bool rangeable = exchange.method == "GET" || exchange.frame.head;
    auto payload = Payload::open(response, rangeable ? &exchange.headers : nullptr);
    if (!payload) {
        replace(404, "The file is not there.");
        payload = Payload::open(response, nullptr);
    }
    if (m_options.completeHeaders)
        m_options.completeHeaders(m_transport.peer(), response.headers);
    exchange.frame.requestId = exchange.requestId;
    exchange.frame.serverName = m_options.serverName;
    Outlet outlet(m_transport, m_options.limits, response.fault);
    ++m_context.requests;
    const bool goesOn = sendAnswer(response, *payload, exchange.frame, outlet);
    record(exchange, response.status, outlet);
    return goesOn;
}

// Last of all: takes the texts of the exchange.
void Connection::record(Exchange &exchange, int status, const Outlet &outlet)
{
    if (!m_options.accessLog)
        return;
    AccessRecord entry;
    entry.receivedAt = exchange.receivedAt;
    entry.requestId = std::move(exchange.requestId);
    entry.remoteAddress = m_transport.peer();
    entry.method = std::move(exchange.method);
    entry.target = std::move(exchange.target);
    entry.minorVersion = exchange.frame.minorVersion;
    entry.status = status;
    entry.bytesIn = exchange.bytesIn;
    entry.bytesOut = outlet.bodyBytes();
    entry.duration = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - exchange.start);
    entry.longestHold = m_fiber.takeLongestHold();
    entry.userAgent = exchange.headers.find("User-Agent").value_or("");
    entry.outcome = outlet.broken() ? outlet.outcome() : exchange.trouble.empty() ? "ok" : exchange.trouble;
    m_options.accessLog(entry);
}

} // namespace api::server::http
