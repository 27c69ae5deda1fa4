// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/answer.h"
#include "api/server/http/fiberhost.h"
#include "api/server/http/policy.h"
#include "api/server/http/requestbody.h"

#include <atomic>

namespace api::server::http {

// What all connections of a running server share.
struct ServerContext {
    const Options &options;
    const Handler &handler;
    const Site &site;
    std::atomic<std::uint64_t> &requests;
};

// Speaks HTTP/1 over one transport, on that transport's fiber.
class Connection {
public:
    Connection(Transport &transport, FiberHost &fiber, const ServerContext &context);

    void serve(); // until one side wants no more
    void refuseOverload(); // 503 instead

private:
    struct Exchange; // one request and what becomes of it
    using HeadResult = tl::expected<RequestHead, std::optional<Refusal>>; // no refusal: end without a word

    HeadResult readHead();
    tl::expected<std::size_t, std::optional<Refusal>> awaitHead();
    bool serveOne();
    bool exchange(RequestHead head);
    void refuse(const Refusal &refusal, Exchange &exchange);
    Response answerFor(const RequestHead &head, Request &request, Exchange &exchange) const;
    std::optional<Refusal> refusalOf(const RequestHead &head, std::string_view method, std::uint64_t limit) const;
    Response errorResponse(int status, std::string_view detail, std::string_view path) const;
    bool send(Response response, Exchange &exchange);
    void record(Exchange &exchange, int status, const Outlet &outlet);

    Transport &m_transport;
    FiberHost &m_fiber;
    const ServerContext &m_context;
    const Options &m_options;
    Input m_input;
    bool m_endsSilently = false; // nothing was sent that the peer still has to take
    std::size_t m_pipelined = 0; // requests in a row that were already here when their turn came
};

} // namespace api::server::http
