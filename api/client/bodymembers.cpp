// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/bodymembers.h"

#include "api/contract/jsonwriter.h"

#include <algorithm>
#include <simdjson.h>

namespace api::client {

namespace {

std::string quoted(std::string_view text)
{
    std::string json;
    JsonWriter(json).string(text);
    return json;
}

// Compact JSON of one value, or nothing when the text is not JSON.
std::optional<std::string> parsed(simdjson::dom::parser &parser, std::string_view text, simdjson::dom::element &value)
{
    if (parser.parse(simdjson::padded_string(text)).get(value) != simdjson::SUCCESS)
        return std::nullopt;
    return simdjson::minify(value);
}

Failure notA(const EndpointValue &member, std::string_view text, const char *kind)
{
    return failure(ErrorKind::Validation,
                   std::string(member.name) + " takes " + kind + ", not \"" + std::string(text) + "\".");
}

Result<std::string> single(const EndpointValue &member, std::string_view text)
{
    if (member.kind == EndpointValue::Kind::Text)
        return quoted(text);
    simdjson::dom::parser parser;
    simdjson::dom::element value;
    auto json = parsed(parser, text, value);
    if (member.kind == EndpointValue::Kind::Number && !(json && value.is_number()))
        return notA(member, text, "a number");
    if (member.kind == EndpointValue::Kind::Boolean && !(json && value.is_bool()))
        return notA(member, text, "true or false");
    if (!json && text.find_first_of("{[\"") == 0)
        return notA(member, text, "JSON");
    if (!json) // of any type: a bare word is a string
        return quoted(text);
    return std::move(*json);
}

Result<std::string> items(const EndpointValue &member, std::string_view text)
{
    if (text.starts_with('[')) {
        simdjson::dom::parser parser;
        simdjson::dom::element value;
        const auto json = parsed(parser, text, value);
        if (!json || !value.is_array())
            return notA(member, text, "a list");
        return json->substr(1, json->size() - 2);
    }
    std::string list;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        auto item = single(member, text.substr(0, comma));
        if (!item)
            return item;
        list += (list.empty() ? "" : ",") + *item;
        text.remove_prefix(std::min(text.size(), comma + 1));
    }
    return list;
}

} // namespace

Result<void> BodyMembers::add(const EndpointValue &member, std::string_view text)
{
    const auto earlier = std::ranges::find(m_members, member.name, &Member::name);
    const bool isNull = member.nullable && text == "null";
    if (earlier != m_members.end() && (isNull || !earlier->list))
        return failure(ErrorKind::Validation, std::string(member.name) + " is given twice.");
    auto json = isNull ? Result<std::string>("null") : member.list ? items(member, text) : single(member, text);
    if (!json)
        return Failure(std::move(json.error()));
    if (earlier == m_members.end())
        m_members.push_back({member.name, member.list && !isNull, std::move(*json)});
    else if (!json->empty())
        earlier->json += (earlier->json.empty() ? "" : ",") + *json;
    return {};
}

void BodyMembers::select(const Endpoint &endpoint)
{
    std::erase_if(m_members, [&](const Member &member) { return member.name == endpoint.dispatchField; });
    m_members.insert(m_members.begin(), {endpoint.dispatchField, false, quoted(endpoint.dispatchValue)});
}

std::string BodyMembers::json() const
{
    std::string text = "{";
    for (const Member &member : m_members) {
        text += (text.size() > 1 ? "," : "") + quoted(member.name) + ':';
        text += member.list ? '[' + member.json + ']' : member.json;
    }
    return text + '}';
}

} // namespace api::client
