// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/openenum.h"
#include "api/contract/parametercodec.h"
#include "api/contract/validate.h"

#include <tuple>

// Binds types to the parameter codec; the generated sources instantiate it, nobody else needs it.
namespace api {

template <typename E>
std::string parseText(std::string_view text, OpenEnum<E> &target, const Rules &)
{
    target = OpenEnum<E>::fromWire(text);
    return target.isKnown() ? std::string() : expectedName<E>();
}

template <typename E>
std::string formatText(const OpenEnum<E> &value)
{
    return std::string(value.wire());
}

template <typename T>
struct TextCodec { // a single value
    static std::string parse(std::span<const std::string> texts, void *target, const Rules &rules)
    {
        if (texts.size() > 1)
            return "expected once, found " + std::to_string(texts.size()) + " times";
        return parseText(texts.front(), *static_cast<T *>(target), rules);
    }
    static std::optional<std::string> format(const void *source) { return formatText(*static_cast<const T *>(source)); }
};

template <typename T>
struct TextCodec<std::vector<T>> {
    static std::string parse(std::span<const std::string> texts, void *target, const Rules &rules)
    {
        auto &list = *static_cast<std::vector<T> *>(target);
        list.clear();
        for (const std::string &item : listItems(texts)) {
            std::string expected = parseText(item, list.emplace_back(), rules.items ? *rules.items : kNoRules);
            if (!expected.empty())
                return expected;
        }
        return countFault(list.size(), rules);
    }
    static std::optional<std::string> format(const void *source)
    {
        std::string text;
        for (const T &item : *static_cast<const std::vector<T> *>(source))
            appendItem(text, formatText(item));
        return text;
    }
};

template <typename T>
struct TextCodec<std::optional<T>> {
    static std::string parse(std::span<const std::string> texts, void *target, const Rules &rules)
    {
        return TextCodec<T>::parse(texts, &static_cast<std::optional<T> *>(target)->emplace(), rules);
    }
    static std::optional<std::string> format(const void *source)
    {
        const auto &value = *static_cast<const std::optional<T> *>(source);
        return value ? TextCodec<T>::format(&*value) : std::nullopt;
    }
};

template <typename Owner, typename T>
ParameterShape shapeOfMember(const Owner &probe, std::string_view name, In in, bool isForm, T Owner::*member,
                             const Rules &rules)
{
    const auto offset = std::size_t(reinterpret_cast<const std::byte *>(&(probe.*member))
                                    - reinterpret_cast<const std::byte *>(&probe));
    return {name, in, isForm, offset, rules, TextCodec<T>::parse, TextCodec<T>::format};
}

template <typename Request>
const ParameterShapes &parameterShapes()
{
    static const ParameterShapes shapes = [] {
        const Request probe{};
        return std::apply(
            [&](const auto &...each) {
                return ParameterShapes{shapeOfMember(probe, each.name, each.in, false, each.member, each.rules)...};
            },
            Request::parameters());
    }();
    return shapes;
}

template <typename Body>
const ParameterShapes &formShapes()
{
    static const ParameterShapes shapes = [] {
        const Body probe{};
        return std::apply(
            [&](const auto &...each) {
                return ParameterShapes{shapeOfMember(probe, each.name, In::Query, true, each.member, each.rules)...};
            },
            Body::fields());
    }();
    return shapes;
}

template <typename Request>
Result<Request> decodeParameters(const ParameterValues &values)
{
    Request request{};
    if (std::optional<Error> error = readParameters(values, &request, parameterShapes<Request>()))
        return Failure(std::move(*error));
    return request;
}

template <typename Request>
EncodedParameters encodeParameters(const Request &request)
{
    return writeParameters(Request::endpoint().path, &request, parameterShapes<Request>());
}

template <typename Body>
Result<Body> decodeForm(const ValueMap &values)
{
    Body body{};
    if (std::optional<Error> error = readForm(values, &body, formShapes<Body>()))
        return Failure(std::move(*error));
    return body;
}

template <typename Body>
FormValues encodeForm(const Body &body)
{
    return writeForm(&body, formShapes<Body>());
}

} // namespace api
