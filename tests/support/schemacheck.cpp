// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/schemacheck.h"

#include "api/contract/endpoint.h"
#include "api/contract/time.h"
#include "api/contract/validate.h"

#include <map>
#include <regex>
#include <simdjson.h>

namespace support {

namespace {

namespace dom = simdjson::dom;
using Lines = std::vector<std::string>;

std::vector<std::pair<std::string_view, dom::element>> members(std::optional<dom::element> element)
{
    std::vector<std::pair<std::string_view, dom::element>> result;
    dom::object object;
    if (!element || element->get(object) != simdjson::SUCCESS)
        return result;
    for (const auto &[key, value] : object)
        result.emplace_back(key, value);
    return result;
}

std::vector<dom::element> items(std::optional<dom::element> element)
{
    dom::array array;
    if (!element || element->get(array) != simdjson::SUCCESS)
        return {};
    return {array.begin(), array.end()};
}

std::optional<dom::element> member(dom::element element, std::string_view name)
{
    for (const auto &[key, value] : members(element)) {
        if (key == name)
            return value;
    }
    return {};
}

std::string textOf(std::optional<dom::element> element)
{
    std::string_view text;
    return element && element->get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::optional<double> numberOf(std::optional<dom::element> element)
{
    double number = 0;
    if (element && element->get(number) == simdjson::SUCCESS)
        return number;
    return {};
}

// The merged document of the contract and its operations by id.
class Contract {
public:
    static const Contract &instance()
    {
        static const Contract contract;
        return contract;
    }
    std::optional<dom::element> operation(std::string_view id) const
    {
        const auto found = m_operations.find(id);
        return found == m_operations.end() ? std::nullopt : std::optional(found->second);
    }
    dom::element resolved(dom::element schema) const
    {
        for (auto reference = member(schema, "$ref"); reference; reference = member(schema, "$ref")) {
            dom::element target;
            if (m_root.at_pointer(textOf(reference).substr(1)).get(target) != simdjson::SUCCESS)
                break; // the generator refuses dangling references
            schema = target;
        }
        return schema;
    }
    dom::element root() const { return m_root; }

private:
    Contract()
    {
        const std::string_view text = api::openApiDocument();
        if (m_parser.parse(text.data(), text.size()).get(m_root) != simdjson::SUCCESS)
            return;
        for (const auto &[path, item] : members(member(m_root, "paths"))) {
            for (const auto &[method, operation] : members(item)) {
                add(operation);
                const auto dispatch = member(operation, "x-dispatch");
                for (const auto &[value, each] : members(dispatch ? member(*dispatch, "operations") : std::nullopt))
                    add(each);
            }
        }
    }
    void add(dom::element operation)
    {
        if (const std::string id = textOf(member(operation, "operationId")); !id.empty())
            m_operations.emplace(id, operation);
    }

    dom::parser m_parser;
    dom::element m_root;
    std::map<std::string, dom::element, std::less<>> m_operations;
};

class Check {
public:
    explicit Check(Lines &faults) : m_faults(faults) { }

    void value(dom::element value, dom::element unresolved, const std::string &path)
    {
        const dom::element schema = Contract::instance().resolved(unresolved);
        const auto fault = [&](const std::string &text) { m_faults.push_back(path + ": " + text); };
        if (const auto parts = member(schema, "allOf")) {
            for (const dom::element part : items(parts))
                this->value(value, part, path);
        }
        for (const std::string_view word : {"anyOf", "oneOf"}) {
            const auto choices = member(schema, word);
            if (choices && !matchesOne(value, *choices, path))
                return fault("matches none of " + std::string(word));
        }
        if (!hasType(value, schema))
            return fault("has the wrong type");
        if (const auto choices = member(schema, "enum"); choices && !isListed(value, *choices))
            fault("is not in the enumeration");
        if (const auto constant = member(schema, "const"); constant && textOf(constant) != textOf(value))
            fault("is not " + textOf(constant));
        if (value.is_object())
            object(value, schema, path);
        else if (value.is_array())
            array(value, schema, path);
        else if (value.is_string())
            string(textOf(value), schema, path);
        else if (const auto number = numberOf(value))
            bounds(*number, schema, path, "minimum", "maximum");
    }

private:
    static bool matchesOne(dom::element value, dom::element choices, const std::string &path)
    {
        for (const dom::element choice : items(choices)) {
            Lines faults;
            Check(faults).value(value, choice, path);
            if (faults.empty())
                return true;
        }
        return false;
    }
    static bool isListed(dom::element value, dom::element choices)
    {
        for (const dom::element choice : items(choices)) {
            if (simdjson::minify(choice) == simdjson::minify(value))
                return true;
        }
        return false;
    }
    static bool isOfType(dom::element value, std::string_view type)
    {
        const auto number = numberOf(value);
        return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
            || (type == "string" && value.is_string()) || (type == "boolean" && value.is_bool())
            || (type == "null" && value.is_null()) || (type == "number" && number)
            || (type == "integer" && number && *number == double(std::int64_t(*number)));
    }
    static bool hasType(dom::element value, dom::element schema)
    {
        const auto type = member(schema, "type");
        if (!type)
            return true;
        if (type->is_string())
            return isOfType(value, textOf(type));
        for (const dom::element each : items(type)) {
            if (isOfType(value, textOf(each)))
                return true;
        }
        return false;
    }
    void object(dom::element value, dom::element schema, const std::string &path)
    {
        if (const auto required = member(schema, "required")) {
            for (const dom::element name : items(required)) {
                if (!member(value, textOf(name)))
                    m_faults.push_back(path + "/" + textOf(name) + ": is missing");
            }
        }
        const auto properties = member(schema, "properties");
        const auto others = member(schema, "additionalProperties");
        for (const auto &[key, item] : members(value)) {
            const std::string place = path + "/" + std::string(key);
            const auto property = properties ? member(*properties, key) : std::nullopt;
            if (property)
                this->value(item, *property, place);
            else if (others && others->is_object())
                this->value(item, *others, place);
            else if (others && others->is_bool() && !bool(*others))
                m_faults.push_back(place + ": is not allowed");
        }
    }
    void array(dom::element value, dom::element schema, const std::string &path)
    {
        std::size_t index = 0;
        const auto itemSchema = member(schema, "items");
        for (const dom::element item : items(value)) {
            if (itemSchema)
                this->value(item, *itemSchema, path + "/" + std::to_string(index));
            ++index;
        }
        bounds(double(index), schema, path, "minItems", "maxItems");
    }
    void string(const std::string &text, dom::element schema, const std::string &path)
    {
        bounds(double(api::codePoints(text)), schema, path, "minLength", "maxLength");
        const std::string format = textOf(member(schema, "format"));
        const std::string pattern = textOf(member(schema, "pattern"));
        if (!hasFormat(text, format))
            m_faults.push_back(path + ": is not a " + format);
        if (!pattern.empty() && !std::regex_search(text, std::regex(pattern, std::regex::ECMAScript)))
            m_faults.push_back(path + ": does not match " + pattern);
    }
    static bool hasFormat(const std::string &text, std::string_view format)
    {
        if (format == "date-time")
            return api::Timestamp::parse(text).has_value();
        if (format == "date")
            return api::Date::parse(text).has_value();
        const api::Format known = format == "uuid" ? api::Format::Uuid
            : format == "email"                    ? api::Format::Email
            : format == "uri"                      ? api::Format::Uri
                                                   : api::Format::None;
        return api::stringFault(text, {.format = known}).empty();
    }
    void bounds(double number, dom::element schema, const std::string &path, std::string_view least,
                std::string_view most)
    {
        if (const auto bound = numberOf(member(schema, least)); bound && number < *bound)
            m_faults.push_back(path + ": is below " + std::string(least) + " " + api::numberText(*bound));
        if (const auto bound = numberOf(member(schema, most)); bound && number > *bound)
            m_faults.push_back(path + ": is above " + std::string(most) + " " + api::numberText(*bound));
    }

    Lines &m_faults;
};

std::optional<dom::element> jsonMedia(dom::element holder)
{
    const auto content = member(holder, "content");
    for (const auto &[type, media] : members(content)) {
        if (type == "application/json" || type.ends_with("+json"))
            return media;
    }
    return {};
}

// Calls visit(example, schema, place) for all examples of a parameter or a media type.
template <typename Visit>
void eachExample(dom::element holder, const std::string &place, const Visit &visit)
{
    const auto schema = member(holder, "schema");
    if (!schema)
        return;
    if (const auto example = member(holder, "example"))
        visit(*example, *schema, place);
    const auto examples = member(holder, "examples");
    for (const auto &[name, example] : members(examples)) {
        if (const auto value = member(example, "value"))
            visit(*value, *schema, place + " " + std::string(name));
    }
}

template <typename Visit>
void eachExampleOf(std::string_view operationId, const Visit &visit)
{
    const Contract &contract = Contract::instance();
    const auto operation = contract.operation(operationId);
    if (!operation)
        return;
    const auto parameters = member(*operation, "parameters");
    for (const dom::element parameter : items(parameters))
        eachExample(contract.resolved(parameter), "parameter", visit);
    const auto body = member(*operation, "requestBody");
    const auto content = body ? member(contract.resolved(*body), "content") : std::nullopt;
    for (const auto &[type, media] : members(content))
        eachExample(media, "body", visit);
    const auto responses = member(*operation, "responses");
    for (const auto &[code, response] : members(responses)) {
        if (const auto media = jsonMedia(contract.resolved(response)))
            eachExample(*media, std::string(code), visit);
    }
}

Lines held(std::string_view json, dom::element schema)
{
    Lines faults;
    dom::parser parser;
    dom::element value;
    if (parser.parse(json.data(), json.size()).get(value) != simdjson::SUCCESS)
        return {"the body is not JSON"};
    Check(faults).value(value, schema, "");
    return faults;
}

} // namespace

std::vector<std::string> schemaFaults(std::string_view operationId, int status, std::string_view body)
{
    const Contract &contract = Contract::instance();
    const auto operation = contract.operation(operationId);
    if (!operation)
        return {"there is no operation " + std::string(operationId)};
    const auto responses = member(*operation, "responses");
    auto response = responses ? member(*responses, std::to_string(status)) : std::nullopt;
    if (!response && responses)
        response = member(*responses, "default");
    if (!response)
        return {"status " + std::to_string(status) + " is not documented"};
    const auto media = jsonMedia(contract.resolved(*response));
    const auto schema = media ? member(*media, "schema") : std::nullopt;
    const bool hasContent = member(contract.resolved(*response), "content").has_value();
    if (!schema)
        return hasContent || body.empty() ? Lines{} : Lines{"the body should be empty"};
    return held(body, *schema);
}

std::vector<std::string> schemaFaultsAt(std::string_view schemaPointer, std::string_view json)
{
    dom::element schema;
    if (Contract::instance().root().at_pointer(schemaPointer).get(schema) != simdjson::SUCCESS)
        return {"there is no schema " + std::string(schemaPointer)};
    return held(json, schema);
}

std::vector<std::string> exampleFaults(std::string_view operationId)
{
    Lines faults;
    eachExampleOf(operationId, [&](dom::element example, dom::element schema, const std::string &place) {
        Lines found;
        Check(found).value(example, schema, "");
        for (const std::string &line : found)
            faults.push_back(place + " " + line);
    });
    return faults;
}

std::size_t exampleCount(std::string_view operationId)
{
    std::size_t count = 0;
    eachExampleOf(operationId, [&](dom::element, dom::element, const std::string &) { ++count; });
    return count;
}

} // namespace support
