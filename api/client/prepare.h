// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/rawcall.h"
#include "api/client/reply.h"
#include "api/contract/json.h"
#include "api/contract/parameters.h"

#include <cstdint>
#include <type_traits>

// The thin typed skin of Client::send(): everything that depends on the request type, and nothing else.
namespace api::client {

using CallId = std::uint64_t;

// Ends of a call, called by the engine from the event loop; decode() at most once, before finish().
class Completion {
public:
    virtual ~Completion() = default;
    virtual BodyRead reader() const { return {}; } // what may be slow; it runs before decode(), on another thread
    virtual std::optional<Error> decode(const RawResponse &response) = 0;
    virtual void finish(std::optional<Error> error) = 0; // an error replaces what decode() read
    virtual bool wantsErrorAnswers() const { return false; } // 4xx and 5xx are answers, not errors
};

Error notTheContract(const RawResponse &response, const Error &decoding); // names the JSON path or the content type

template <typename T>
class TypedCompletion final : public Completion {
public:
    explicit TypedCompletion(std::shared_ptr<ReplyState<T>> state) : m_state(std::move(state)) { }

    BodyRead reader() const override
    {
        if constexpr (kHasBody)
            return [read = m_read](const RawResponse &response) {
                auto decoded = api::decode<T>(response.body, DecodeMode::Tolerant);
                *read = decoded ? Result<T>(std::move(*decoded)) : Failure(notTheContract(response, decoded.error()));
            };
        return {};
    }
    std::optional<Error> decode(const RawResponse &) override
    {
        if constexpr (kHasBody)
            return *m_read ? std::nullopt : std::optional((*m_read).error());
        return std::nullopt;
    }
    void finish(std::optional<Error> error) override
    {
        if (error)
            m_state->finish(Failure(std::move(*error)));
        else
            m_state->finish(std::move(*m_read));
    }

private:
    static constexpr bool kHasBody = !std::is_same_v<T, NoContent> && !std::is_same_v<T, Stream>;

    std::shared_ptr<ReplyState<T>> m_state;
    // Written by the transport's thread before it hands over the answer, read after; outlives neither alone.
    std::shared_ptr<Result<T>> m_read = std::make_shared<Result<T>>(T());
};

// The non-template part of prepare().
RawCall callOf(const Endpoint &endpoint, EncodedParameters parameters);
void addBody(RawCall &call, std::string json); // as the operation wants it: JSON or a form

template <typename R>
RawCall prepare(const R &request)
{
    RawCall call = callOf(R::endpoint(), encodeParameters(request));
    if constexpr (requires { request.body.has_value(); }) {
        if (request.body)
            addBody(call, encode(*request.body));
    } else if constexpr (requires { request.body; }) {
        addBody(call, encode(request.body));
    }
    return call;
}

} // namespace api::client
