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
    virtual std::optional<Error> decode(const RawResponse &response) = 0;
    virtual void finish(std::optional<Error> error) = 0; // an error replaces what decode() read
    virtual bool wantsErrorAnswers() const { return false; } // 4xx and 5xx are answers, not errors
};

Error notTheContract(const RawResponse &response, const Error &decoding); // names the JSON path or the content type

template <typename T>
class TypedCompletion final : public Completion {
public:
    explicit TypedCompletion(std::shared_ptr<ReplyState<T>> state) : m_state(std::move(state)) { }

    std::optional<Error> decode(const RawResponse &response) override
    {
        if constexpr (std::is_same_v<T, NoContent> || std::is_same_v<T, Stream>) {
            m_value.emplace();
        } else {
            auto decoded = api::decode<T>(response.body, DecodeMode::Tolerant);
            if (!decoded)
                return notTheContract(response, decoded.error());
            m_value = std::move(*decoded);
        }
        return std::nullopt;
    }
    void finish(std::optional<Error> error) override
    {
        if (error)
            m_state->finish(Failure(std::move(*error)));
        else
            m_state->finish(std::move(*m_value));
    }

private:
    std::shared_ptr<ReplyState<T>> m_state;
    std::optional<T> m_value;
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
