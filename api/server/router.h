// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/json.h"
#include "api/server/answers.h"
#include "api/server/authenticator.h"
#include "api/server/context.h"
#include "api/server/faultplan.h"
#include "api/server/http/message.h"
#include "api/server/requestinput.h"
#include "api/server/routetable.h"
#include "api/server/trace.h"

#include <functional>
#include <memory>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace api::server {

class Idempotency;

// An answer with a status of its own; a handler that returns the plain value gets the operation's success status.
template <typename T>
struct Outcome {
    T value;
    int status = 0; // 0 = the operation's
};

// From bytes to handlers and back: finds the operation, hides what the caller may not know of, authenticates, limits,
// decodes, replays, encodes. Register everything first; handle() then runs on any number of io threads.
class Router {
public:
    Router(Services &services, FaultSet &faults, Idempotency &idempotency, TraceLog &trace);

    // R is a request of the contract; handler(const R &, Context &) -> Result<R::Response> or
    // Result<Outcome<R::Response>>. Runs on the connection's fiber: reads of the database in place, slow work through
    // http::offload.
    template <typename R, typename Handler>
    void on(Handler handler)
    {
        add(R::endpoint(), false, [handler = std::move(handler)](Call &call) {
            return answered<R>(call, decodeRequest<R>(call.http, call.input), handler);
        });
    }
    // The same for an operation with a form body.
    template <typename R, typename Handler>
    void onForm(Handler handler)
    {
        add(R::endpoint(), false, [handler = std::move(handler)](Call &call) {
            return answered<R>(call, decodeFormRequest<R>(call.http, call.input), handler);
        });
    }
    // For a JSON body that the handler decodes itself because one faulty part must not spoil the rest.
    // handler(const R &, std::string body, Context &) -> Result<R::Response>; request.body of R stays empty.
    template <typename R, typename Handler>
    void onJsonText(Handler handler)
    {
        add(R::endpoint(), false, [handler = std::move(handler)](Call &call) {
            return answered<R>(call, decodeParameters<R>(call.http, call.input),
                               [&](const R &request, Context &context) {
                                   return handler(request, std::move(call.input.body), context);
                               });
        });
    }
    // For bodies and answers that are streamed. R carries the parameters only; handler(const R &, http::Request &,
    // Context &) -> Result<http::Response> reads request.body itself.
    template <typename R, typename Handler>
    void onRaw(Handler handler)
    {
        add(R::endpoint(), true, [handler = std::move(handler)](Call &call) -> Result<http::Response> {
            const Result<R> request = noted(call, decodeParameters<R>(call.http, call.input));
            if (!request)
                return Failure(request.error());
            return handler(*request, call.http, call.context);
        });
    }

    // For an operation that people's browsers are sent to: page(error, status) -> http::Response is what they read
    // where programs get the error as JSON.
    template <typename R>
    void onRefusal(std::function<http::Response(const Error &, int)> page)
    {
        m_pages.insert_or_assign(&R::endpoint(), std::move(page));
    }

    http::Response handle(http::Request &request);
    // For the engine, between header and body. Unknown paths: 64 KiB.
    std::uint64_t bodyLimit(std::string_view method, std::string_view path) const;
    Product productOf(std::string_view path) const; // decides the shape of an error

private:
    struct Call {
        http::Request &http;
        Context context;
        std::shared_ptr<RequestRecord> held = std::make_shared<RequestRecord>(); // goes to the trace at the end
        RequestRecord &record = *held;
        RequestInput input = {};
        Identity identity = {};
        FaultPlan plan = {};
    };
    struct Route {
        bool streamed = false; // the handler reads the body itself
        std::function<Result<http::Response>(Call &)> run;
    };

    template <typename R>
    static Result<R> noted(Call &call, Result<R> request)
    {
        call.record.validation = request ? "ok" : request.error().message;
        return request;
    }

    template <typename R, typename Handler>
    static Result<http::Response> answered(Call &call, Result<R> decoded, const Handler &handler)
    {
        const Result<R> request = noted(call, std::move(decoded));
        if (!request)
            return Failure(request.error());
        auto answer = handler(*request, call.context);
        if (!answer)
            return Failure(std::move(answer.error()));
        using T = typename R::Response;
        if constexpr (std::is_same_v<std::decay_t<decltype(*answer)>, Outcome<T>>)
            return encoded<T>(answer->value, answer->status != 0 ? answer->status : R::endpoint().successStatus);
        else
            return encoded<T>(*answer, R::endpoint().successStatus);
    }

    template <typename T>
    static http::Response encoded(const T &value, int status)
    {
        if constexpr (std::is_same_v<T, NoContent>)
            return emptyAnswer(status);
        else
            return jsonAnswer(status, encode(value));
    }

    void add(const Endpoint &endpoint, bool streamed, std::function<Result<http::Response>(Call &)> run);
    http::Response route(Call &call);
    static void noteUnread(Call &call);
    static void adopt(Call &call, Identity identity);
    http::Response refused(Call &call, const Error &error, Product product) const;
    Result<http::Response> onPath(Call &call, RouteTable::Match &match, RouteTable::Endpoints reachable);
    Result<http::Response> onEndpoint(Call &call);
    Result<void> enterCountry(Call &call) const;
    Result<void> authorise(Call &call) const;
    Result<void> limit(Call &call) const;
    Result<http::Response> run(Call &call, const Route &route);

    Services &m_services;
    FaultSet &m_faults;
    Idempotency &m_idempotency;
    TraceLog &m_trace;
    Authenticator m_authenticator;
    RouteTable m_table;
    std::unordered_map<const Endpoint *, Route> m_routes;
    std::unordered_map<const Endpoint *, std::function<http::Response(const Error &, int)>> m_pages;
};

} // namespace api::server
