// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/jsonreader.h"

#include "api/contract/jsonelement.h"
#include "api/contract/jsonwriter.h"
#include "api/contract/validate.h"

#include <bit>
#include <cmath>

namespace api {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMostFaults = 20;

static_assert(sizeof(JsonNode) == sizeof(dom::element) && std::is_trivially_copyable_v<dom::element>);

dom::element elementOf(JsonNode node)
{
    return std::bit_cast<dom::element>(node);
}

JsonNode nodeOf(dom::element element)
{
    return std::bit_cast<JsonNode>(element);
}

void appendEscapedStep(std::string &path, std::string_view member)
{
    for (const char c : member) { // RFC 6901
        if (c == '~')
            path += "~0";
        else if (c == '/')
            path += "~1";
        else
            path += c;
    }
}

} // namespace

class JsonReader::Inside {
public:
    Inside(JsonReader &reader, Step step) : m_reader(reader) { reader.m_steps.push_back(step); }
    ~Inside() { m_reader.m_steps.pop_back(); }
    Inside(const Inside &) = delete;
    Inside &operator=(const Inside &) = delete;

private:
    JsonReader &m_reader;
};

void JsonReader::object(JsonNode node, void *target, const Shape &shape)
{
    dom::object object;
    if (elementOf(node).get(object) != simdjson::SUCCESS)
        return fault("expected an object");
    std::vector<bool> seen(shape.size());
    std::size_t hint = 0; // members mostly come in the order of the shape
    for (const auto &[key, value] : object) {
        for (std::size_t tried = 0; tried < shape.size(); ++tried, ++hint) {
            if (hint >= shape.size())
                hint = 0;
            if (shape[hint].name != key)
                continue;
            seen[hint] = true;
            const Inside inside(*this, {shape[hint].name, 0});
            shape[hint].read(*this, nodeOf(value), static_cast<std::byte *>(target) + shape[hint].offset,
                             shape[hint].rules);
            ++hint;
            break;
        }
        if (isFull())
            return;
    }
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const bool missed = shape[i].rules.required && (isStrict() || !shape[i].rules.nullable);
        if (!seen[i] && missed) {
            const Inside inside(*this, {shape[i].name, 0});
            fault("is required");
        }
    }
}

void JsonReader::array(JsonNode node, void *target, const Rules &rules, void *(*append)(void *), ReadValue readItem)
{
    dom::array array;
    if (elementOf(node).get(array) != simdjson::SUCCESS)
        return fault("expected an array");
    std::size_t index = 0;
    for (const dom::element item : array) {
        const Inside inside(*this, {{}, index++});
        readItem(*this, nodeOf(item), append(target), rules.items ? *rules.items : kNoRules);
        if (isFull())
            return;
    }
    if (!isStrict())
        return;
    if (std::string expected = countFault(index, rules); !expected.empty())
        fault(std::move(expected));
}

void JsonReader::map(JsonNode node, void *target, const Rules &rules, void *(*insert)(void *, std::string_view),
                     ReadValue readItem)
{
    dom::object object;
    if (elementOf(node).get(object) != simdjson::SUCCESS)
        return fault("expected an object");
    for (const auto &[key, value] : object) {
        const Inside inside(*this, {key, 0});
        readItem(*this, nodeOf(value), insert(target, key), rules.items ? *rules.items : kNoRules);
        if (isFull())
            return;
    }
}

bool JsonReader::isNull(JsonNode node) const
{
    return elementOf(node).is_null();
}

std::optional<std::string_view> JsonReader::text(JsonNode node, std::string_view expected)
{
    std::string_view text;
    if (elementOf(node).get(text) == simdjson::SUCCESS)
        return text;
    fault(std::string(expected));
    return {};
}

void JsonReader::string(JsonNode node, std::string &target, const Rules &rules)
{
    const auto found = text(node, "expected a string");
    if (!found)
        return;
    target = *found;
    if (!isStrict())
        return;
    if (std::string expected = stringFault(target, rules); !expected.empty())
        fault(std::move(expected));
    else
        normalise(target, rules);
}

void JsonReader::boolean(JsonNode node, bool &target)
{
    if (elementOf(node).get(target) != simdjson::SUCCESS)
        fault("expected true or false");
}

void JsonReader::integer(JsonNode node, std::int64_t &target, const Rules &rules)
{
    const dom::element element = elementOf(node);
    double fractional = 0;
    if (element.is_uint64() && !element.is_int64())
        return fault("expected a 64-bit integer");
    if (element.get(target) != simdjson::SUCCESS) {
        if (element.get(fractional) != simdjson::SUCCESS || std::trunc(fractional) != fractional)
            return fault("expected an integer");
        if (std::fabs(fractional) > 9007199254740992.0) // 2^53: beyond it, 1e17 does not name one integer
            return fault("expected a 64-bit integer");
        target = std::int64_t(fractional);
    }
    if (!isStrict())
        return;
    if (std::string expected = numberFault(double(target), rules); !expected.empty())
        fault(std::move(expected));
}

void JsonReader::number(JsonNode node, double &target, const Rules &rules)
{
    if (elementOf(node).get(target) != simdjson::SUCCESS)
        return fault("expected a number");
    if (!isStrict())
        return;
    if (std::string expected = numberFault(target, rules); !expected.empty())
        fault(std::move(expected));
}

void JsonReader::timestamp(JsonNode node, Timestamp &target)
{
    constexpr std::string_view kExpected = "expected a date-time such as 2026-04-23T10:00:00Z";
    const auto found = text(node, kExpected);
    if (!found)
        return;
    if (const auto parsed = Timestamp::parse(*found))
        target = *parsed;
    else
        fault(std::string(kExpected));
}

void JsonReader::date(JsonNode node, Date &target)
{
    constexpr std::string_view kExpected = "expected a date such as 2026-04-23";
    const auto found = text(node, kExpected);
    if (!found)
        return;
    if (const auto parsed = Date::parse(*found))
        target = *parsed;
    else
        fault(std::string(kExpected));
}

void JsonReader::raw(JsonNode node, RawJson &target)
{
    target.text.clear();
    JsonWriter writer(target.text);
    writeElement(writer, elementOf(node));
}

void JsonReader::fault(std::string expected)
{
    faultAt(path(), std::move(expected));
}

void JsonReader::faultAt(std::string path, std::string expected)
{
    if (!isFull())
        m_faults.push_back({std::move(path), std::move(expected)});
}

bool JsonReader::isFull() const
{
    return m_faults.size() >= kMostFaults;
}

std::string JsonReader::path() const
{
    std::string result;
    for (const Step &step : m_steps) {
        result += '/';
        if (step.member.data())
            appendEscapedStep(result, step.member);
        else
            result += std::to_string(step.item);
    }
    return result;
}

void writeObject(JsonWriter &writer, const void *source, const Shape &shape)
{
    writer.beginObject();
    for (const MemberShape &member : shape) {
        const void *value = static_cast<const std::byte *>(source) + member.offset;
        const bool present = !member.isPresent || member.isPresent(value);
        if (!present && !member.rules.required)
            continue;
        writer.quotedKey(member.key);
        member.write(writer, value, member.rules);
    }
    writer.endObject();
}

} // namespace api
