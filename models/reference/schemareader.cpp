// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/schemareader.h"

#include "api/contract/jsonelement.h"
#include "models/common/text.h"
#include "models/reference/jsontext.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr std::string_view kUnions[] = {"anyOf", "oneOf"};

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SchemaReader)
};

bool isNullType(dom::element schema)
{
    std::string_view type;
    return schema["type"].get(type) == simdjson::SUCCESS && type == "null";
}

QStringList valuesOf(dom::element schema)
{
    QStringList values;
    dom::array list;
    if (schema["enum"].get(list) == simdjson::SUCCESS) {
        for (const dom::element value : list)
            values << scalarText(value);
    } else if (has(schema, "const"))
        values << scalarText(member(schema, "const"));
    return values;
}

} // namespace

dom::element member(dom::element object, std::string_view key, bool *found)
{
    dom::element value;
    const bool ok = object.at_key(key).get(value) == simdjson::SUCCESS;
    if (found)
        *found = ok;
    return value;
}

bool has(dom::element object, std::string_view key)
{
    bool found = false;
    member(object, key, &found);
    return found;
}

QString textOf(dom::element object, std::string_view key)
{
    std::string_view value;
    return object.at_key(key).get(value) == simdjson::SUCCESS ? text(value) : QString();
}

QString scalarText(dom::element value)
{
    std::string_view words;
    if (value.get(words) == simdjson::SUCCESS)
        return text(words);
    std::string json;
    api::JsonWriter writer(json);
    api::writeElement(writer, value);
    return text(json);
}

QString exampleText(dom::element value)
{
    std::string json;
    api::JsonWriter writer(json);
    api::writeElement(writer, value);
    return prettyJson(text(json));
}

dom::element SchemaReader::resolved(dom::element element, std::string_view *lastName) const
{
    for (int hop = 0; hop < 32; ++hop) { // a reference to itself must end
        std::string_view reference;
        dom::element target;
        if (element.at_key("$ref").get(reference) != simdjson::SUCCESS || !reference.starts_with("#/")
            || m_root.at_pointer(reference.substr(1)).get(target) != simdjson::SUCCESS)
            break;
        if (lastName)
            *lastName = reference.substr(reference.rfind('/') + 1);
        element = target;
    }
    return element;
}

QString SchemaReader::singleType(dom::element schema, std::string_view type) const
{
    if (type == "array") {
        if (!has(schema, "items"))
            return Words::tr("array");
        return Words::tr("array of %1").arg(typeOf(member(schema, "items")));
    }
    const QString format = textOf(schema, "format");
    return format.isEmpty() || type == "null" ? text(type) : u"%1 (%2)"_s.arg(text(type), format);
}

QString SchemaReader::typeOf(dom::element given) const
{
    std::string_view name;
    const dom::element schema = resolved(given, &name);
    QStringList words;
    std::string_view type;
    dom::array types;
    if (schema.at_key("type").get(type) == simdjson::SUCCESS)
        words << (type == "object" && !name.empty() ? text(name) : singleType(schema, type));
    else if (schema.at_key("type").get(types) == simdjson::SUCCESS) {
        for (const dom::element each : types) {
            if (each.get(type) == simdjson::SUCCESS)
                words << (type == "object" && !name.empty() ? text(name) : singleType(schema, type));
        }
    } else {
        for (const std::string_view key : kUnions) {
            dom::array options;
            if (schema.at_key(key).get(options) != simdjson::SUCCESS)
                continue;
            for (const dom::element option : options)
                words << typeOf(option);
        }
        if (words.isEmpty())
            words << (name.empty() ? Words::tr("any value") : text(name));
    }
    return words.join(Words::tr(" or "));
}

SchemaNode SchemaReader::read(dom::element given, const QString &name, bool required)
{
    std::string_view reference;
    const dom::element schema = resolved(given, &reference);
    SchemaNode node{.name = name, .type = typeOf(given), .required = required};
    node.description = textOf(given, "description"); // beside a reference it says more than the schema's own
    if (node.description.isEmpty())
        node.description = textOf(schema, "description");
    const dom::element items = has(schema, "items") ? resolved(member(schema, "items")) : schema;
    node.values = valuesOf(items);
    QStringList constraints;
    for (const dom::element &part : {schema, given}) {
        if (const QString words = constraintsOf(part); !words.isEmpty() && !constraints.contains(words))
            constraints << words;
    }
    node.constraints = constraints.join(u" · "_s);
    const bool recursive = !reference.empty() && std::find(m_open.begin(), m_open.end(), reference) != m_open.end();
    if (++m_nodes > kMaxNodes || recursive || m_depth >= kMaxDepth)
        return node;
    ++m_depth;
    if (!reference.empty())
        m_open.push_back(reference);
    addChildren(schema, node.children);
    if (!reference.empty())
        m_open.pop_back();
    --m_depth;
    return node;
}

void SchemaReader::addChildren(dom::element schema, QList<SchemaNode> &into)
{
    addMembers(schema, into);
    if (has(schema, "items"))
        into << read(member(schema, "items")).children; // an item is what its array is named after
    if (dom::object values; schema.at_key("additionalProperties").get(values) == simdjson::SUCCESS)
        into << read(member(schema, "additionalProperties"), Words::tr("(any name)"));
    dom::array parts;
    if (schema.at_key("allOf").get(parts) == simdjson::SUCCESS) {
        for (const dom::element part : parts)
            into << read(part).children;
    }
    for (const std::string_view key : kUnions) {
        if (schema.at_key(key).get(parts) != simdjson::SUCCESS)
            continue;
        std::vector<dom::element> options;
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(options),
                     [this](dom::element option) { return !isNullType(resolved(option)); });
        if (options.size() == 1)
            into << read(options.front()).children; // "or null" adds no choice
        else if (options.size() > 1) {
            for (std::size_t at = 0; at < options.size(); ++at)
                into << read(options[at], Words::tr("(choice %1)").arg(at + 1));
        }
    }
}

void SchemaReader::addMembers(dom::element schema, QList<SchemaNode> &into)
{
    dom::object properties;
    if (schema.at_key("properties").get(properties) != simdjson::SUCCESS)
        return;
    std::set<std::string_view> required;
    dom::array names;
    if (schema.at_key("required").get(names) == simdjson::SUCCESS) {
        for (const dom::element name : names) {
            if (std::string_view value; name.get(value) == simdjson::SUCCESS)
                required.insert(value);
        }
    }
    for (const auto &[name, property] : properties)
        into << read(property, text(name), required.contains(name));
}

void SchemaReader::collectNames(dom::element given, std::set<std::string_view> &seen, QString &into) const
{
    std::string_view reference;
    const dom::element schema = resolved(given, &reference);
    if (!reference.empty() && !seen.insert(reference).second)
        return;
    dom::object properties;
    if (schema.at_key("properties").get(properties) == simdjson::SUCCESS) {
        for (const auto &[name, property] : properties) {
            into += u' ' + text(name).toLower();
            collectNames(property, seen, into);
        }
    }
    for (const std::string_view key : {"items", "additionalProperties"}) {
        if (has(schema, key))
            collectNames(member(schema, key), seen, into);
    }
    for (const std::string_view key : {"allOf", "anyOf", "oneOf"}) {
        dom::array parts;
        if (schema.at_key(key).get(parts) != simdjson::SUCCESS)
            continue;
        for (const dom::element part : parts)
            collectNames(part, seen, into);
    }
}

} // namespace models
