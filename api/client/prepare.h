// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/rawcall.h"
#include "api/client/reply.h"
#include "api/contract/field.h"
#include "api/contract/json.h"

#include <cstdint>
#include <tuple>
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

// Parameter values as text; an empty optional or vector is not sent.
inline std::optional<std::string> parameterText(const std::string &value)
{
    return value;
}
inline std::optional<std::string> parameterText(bool value)
{
    return value ? "true" : "false";
}
std::optional<std::string> parameterText(double value);
std::optional<std::string> parameterText(std::int64_t value);
inline std::optional<std::string> parameterText(int value)
{
    return parameterText(std::int64_t(value));
}
template <typename T>
    requires requires(const T &value) { value.wire(); }
std::optional<std::string> parameterText(const T &value)
{
    return std::string(value.wire());
}
template <typename T>
    requires requires(const T &value) { value.toString(); }
std::optional<std::string> parameterText(const T &value)
{
    return value.toString();
}
template <typename T>
std::optional<std::string> parameterText(const std::optional<T> &value)
{
    return value ? parameterText(*value) : std::nullopt;
}
template <typename T>
std::optional<std::string> parameterText(const std::vector<T> &values)
{
    std::optional<std::string> joined;
    for (const T &value : values) {
        if (auto text = parameterText(value))
            joined = joined ? *joined + ',' + *text : *text;
    }
    return joined;
}

// The non-template part of prepare().
RawCall callOf(const Endpoint &endpoint);
void addParameter(RawCall &call, std::string_view name, In in, std::optional<std::string> value);
void addJsonBody(RawCall &call, std::string json);

template <typename R>
RawCall prepare(const R &request)
{
    RawCall call = callOf(R::endpoint());
    std::apply(
        [&](const auto &...parameter) {
            (addParameter(call, parameter.name, parameter.in, parameterText(request.*parameter.member)), ...);
        },
        R::parameters());
    if constexpr (requires { request.body; })
        addJsonBody(call, encode(request.body));
    return call;
}

} // namespace api::client
