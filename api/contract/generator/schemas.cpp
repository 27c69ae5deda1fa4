// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/schemas.h"

#include "api/contract/generator/names.h"
#include "api/contract/validate.h"

#include <algorithm>
#include <cmath>
#include <regex>

namespace api::generator {

namespace {

// The JSON types that a schema allows, without "null".
std::vector<std::string> typesOf(const Place &schema, bool &nullable)
{
    std::vector<std::string> result;
    const auto type = schema.member("type");
    if (!type)
        return result;
    if (const auto single = type->text())
        result.push_back(*single);
    for (const Place &item : type->items())
        result.push_back(item.text().value_or(""));
    nullable = std::erase(result, "null") > 0;
    return result;
}

// What api/contract itself declares in namespace api.
const std::set<std::string> kReserved{
    "AnswerKind",  "Auth",          "BodyKind",   "Codec",    "Date",      "DecodeMode",      "EncodedParameters",
    "Endpoint",    "EndpointValue", "EnumNames",  "Error",    "ErrorKind", "Failure",         "Field",
    "FieldError",  "Format",        "FormValues", "In",       "JsonNode",  "JsonReader",      "JsonWriter",
    "MemberShape", "Method",        "NoContent",  "OpenEnum", "Parameter", "ParameterValues", "Product",
    "RawJson",     "Result",        "Role",       "Rules",    "Shape",     "Stream",          "Timestamp",
    "ValueMap",
};

// The one pattern that instants can be made to match.
constexpr std::string_view kMilliseconds = "\\.[0-9]{3}Z$";

std::string lastStep(const std::string &pointer)
{
    return pointer.substr(pointer.rfind('/') + 1);
}

} // namespace

bool isStruct(const Place &schema)
{
    return schema.has("properties") || schema.has("allOf");
}

Schemas::Schemas(Document &document, std::vector<FileModel> &files, Faults &faults)
    : m_document(document), m_files(files), m_faults(faults)
{
}

bool Schemas::claim(const std::string &name, const Place &place)
{
    if (kReserved.contains(name))
        m_faults.add(place, "is named " + name + " in C++, which is taken");
    const auto [earlier, fresh] = m_claimed.emplace(name, place);
    if (!fresh)
        m_faults.add(place,
                     "is named " + name + " in C++, as is " + std::string(earlier->second.file()) + ": "
                         + earlier->second.pointer());
    return fresh;
}

void Schemas::readAll()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const auto components = m_document.files()[i].root.member("components");
        const auto schemas = components ? components->member("schemas") : std::nullopt;
        for (const auto &[name, schema] : schemas ? schemas->members() : decltype(schemas->members()){}) {
            if (isStruct(schema))
                readStruct(upperCamel(name), schema, m_files[i]);
            else if (const auto values = schema.member("enum"))
                enumType(schema, *values, upperCamel(name));
            else
                type(schema, upperCamel(name)); // for its faults; the type itself is made at every use
        }
        sortByContainment(m_files[i], m_faults);
    }
}

void Schemas::readStruct(const std::string &name, const Place &schema, FileModel &file)
{
    std::vector<std::pair<std::string, Place>> properties;
    std::set<std::string> required;
    collect(schema, properties, required);
    StructModel made{.name = name, .comment = schema.text("description"), .members = {}};
    std::set<std::string> names;
    for (const auto &[wire, property] : properties) {
        MemberModel member{
            .wire = wire, .name = lowerCamel(wire), .type = type(property, name + upperCamel(wire)), .in = {}};
        if (member.name == "fields")
            member.name += '_';
        member.type.rules.required = required.erase(wire) > 0;
        if (!names.insert(member.name).second)
            m_faults.add(property, "is named " + member.name + " in C++, as is another property");
        made.members.push_back(std::move(member));
    }
    for (const std::string &missing : required)
        m_faults.add(schema, "requires " + missing + ", which is not a property");
    if (claim(name, schema))
        file.structs.push_back(std::move(made));
}

void Schemas::collect(const Place &schema, std::vector<std::pair<std::string, Place>> &properties,
                      std::set<std::string> &required)
{
    if (const auto parts = schema.member("allOf")) {
        for (const Place &part : parts->items())
            collect(m_document.followed(part), properties, required);
    }
    if (const auto own = schema.member("properties")) {
        for (const auto &property : own->members()) {
            const auto known = std::ranges::find(properties, property.first, &std::pair<std::string, Place>::first);
            if (known == properties.end())
                properties.push_back(property);
            else
                *known = property;
        }
    }
    if (const auto names = schema.member("required")) {
        for (const Place &name : names->items())
            required.insert(name.text().value_or(""));
    }
}

TypeModel Schemas::type(const Place &schema, const std::string &hint)
{
    if (const auto reference = schema.member("$ref")) {
        TypeModel result = named(*reference, reference->text().value_or(""));
        result.rules.secret = result.rules.secret || schema.flag("x-secret");
        return result;
    }
    if (const auto parts = schema.member("allOf"); parts && parts->items().size() == 1 && !schema.has("properties"))
        return type(parts->items().front(), hint);
    for (const std::string_view word : {"oneOf", "anyOf"}) {
        const auto choices = schema.member(word);
        if (!choices)
            continue;
        std::vector<Place> real = choices->items();
        const bool nullable =
            std::erase_if(real, [](const Place &choice) { return choice.text("type") == "null"; }) > 0;
        TypeModel result = real.size() == 1 ? type(real.front(), hint) : TypeModel{};
        result.rules.nullable = result.rules.nullable || nullable || real.size() != 1;
        return result;
    }
    TypeModel result;
    bool nullable = false;
    const std::vector<std::string> types = typesOf(schema, nullable);
    if (const auto values = schema.member("enum"))
        result = enumType(schema, *values, hint);
    else if (types.size() == 1)
        result = plain(schema, types.front(), hint);
    else if (types.empty() && schema.has("const"))
        result = plain(schema, "string", hint);
    else if (types.empty() && lastStep(schema.pointer().substr(0, schema.pointer().rfind('/'))) != "schemas")
        m_faults.add(schema, "has no type (use a named schema without a type for any JSON)");
    if (types.empty() || types.size() > 1)
        nullable = nullable || result.kind == Kind::Raw;
    result.rules.nullable = result.rules.nullable || nullable;
    result.rules.secret = schema.flag("x-secret");
    return result;
}

TypeModel Schemas::named(const Place &reference, const std::string &target)
{
    const auto schema = m_document.resolve(reference, target);
    if (!schema)
        return {};
    const std::string name = upperCamel(lastStep(target));
    if (isStruct(*schema)) {
        TypeModel result{.kind = Kind::Struct,
                         .name = name,
                         .home = std::string(m_document.stemOf(schema->file())),
                         .item = {},
                         .rules = {},
                         .constant = {}};
        typesOf(*schema, result.rules.nullable);
        return result;
    }
    if (++m_depth > 16) {
        m_faults.add(*schema, "refers to itself");
        --m_depth;
        return {};
    }
    TypeModel result = type(*schema, name);
    --m_depth;
    return result;
}

TypeModel Schemas::plain(const Place &schema, const std::string &kind, const std::string &hint)
{
    TypeModel result;
    if (kind == "string")
        result = stringType(schema);
    else if (kind == "array")
        result = listType(schema, hint);
    else if (kind == "object")
        result = objectType(schema, hint);
    else if (kind == "integer" || kind == "number")
        result.kind = kind == "integer" ? Kind::Integer : Kind::Number;
    else if (kind == "boolean")
        result.kind = Kind::Boolean;
    else
        m_faults.add(schema, "has the unknown type " + kind);
    bounds(schema, result);
    return result;
}

TypeModel Schemas::stringType(const Place &schema)
{
    TypeModel result{.kind = Kind::String, .name = {}, .home = {}, .item = {}, .rules = {}, .constant = {}};
    const std::string format = schema.text("format");
    if (format == "date-time")
        result.kind = Kind::Timestamp;
    else if (format == "date")
        result.kind = Kind::Date;
    else if (format == "uuid" || format == "email" || format == "uri" || format == "password" || format == "binary"
             || format == "single-line")
        result.rules.format = upperCamel(format);
    else if (!format.empty())
        m_faults.add(schema, "has the unknown format " + format);
    result.constant = schema.text("const");
    result.rules.pattern = schema.text("pattern");
    if (result.kind == Kind::Timestamp && !result.rules.pattern.empty() && result.rules.pattern != kMilliseconds)
        m_faults.add(schema, "has a pattern that instants are not written in");
    try {
        const std::regex compiled(result.rules.pattern, std::regex::ECMAScript);
    } catch (const std::regex_error &error) {
        m_faults.add(schema, std::string("has a malformed pattern: ") + error.what());
    }
    return result;
}

TypeModel Schemas::listType(const Place &schema, const std::string &hint)
{
    TypeModel result{.kind = Kind::Array, .name = {}, .home = {}, .item = {}, .rules = {}, .constant = {}};
    const auto items = schema.member("items");
    if (!items)
        m_faults.add(schema, "is an array without items");
    result.item = std::make_shared<TypeModel>(
        items ? type(*items, hint.ends_with('s') ? hint.substr(0, hint.size() - 1) : hint) : TypeModel{});
    if (result.item->kind == Kind::Boolean)
        m_faults.add(schema, "is an array of booleans, which is not supported");
    return result;
}

TypeModel Schemas::objectType(const Place &schema, const std::string &hint)
{
    if (schema.has("properties")) {
        m_faults.add(schema, "is an object in place: make it a named schema and refer to it");
        return {};
    }
    const auto values = schema.member("additionalProperties");
    if (!values || !values->isObject() || values->members().empty())
        return {};
    TypeModel result{.kind = Kind::Map, .name = {}, .home = {}, .item = {}, .rules = {}, .constant = {}};
    result.item = std::make_shared<TypeModel>(type(*values, hint + "Value"));
    return result;
}

TypeModel Schemas::enumType(const Place &schema, const Place &values, const std::string &name)
{
    TypeModel result{.kind = Kind::Enum,
                     .name = name,
                     .home = std::string(m_document.stemOf(schema.file())),
                     .item = {},
                     .rules = {},
                     .constant = {}};
    EnumModel made{.name = name, .values = {}};
    std::set<std::string> names;
    for (const Place &value : values.items()) {
        if (value.value().is_null()) {
            result.rules.nullable = true;
            continue;
        }
        const auto wire = value.text();
        if (!wire) {
            m_faults.add(value, "only strings can be enumerated");
            continue;
        }
        std::string cpp = upperCamel(*wire);
        while (!names.insert(cpp).second)
            cpp += '_';
        made.values.emplace_back(*wire, cpp);
    }
    const auto known = m_claimed.find(name);
    const bool again = known != m_claimed.end() && known->second.pointer() == schema.pointer();
    if (!again && claim(name, schema)) {
        const auto file = std::ranges::find(m_files, result.home, &FileModel::stem);
        file->enums.push_back(std::move(made));
    }
    return result;
}

void Schemas::bounds(const Place &schema, TypeModel &type)
{
    const bool whole = type.kind == Kind::Integer;
    const auto set = [&](std::string &bound, std::optional<double> value) {
        if (value)
            bound = numberText(*value);
    };
    set(type.rules.minLength, schema.number(type.kind == Kind::Array ? "minItems" : "minLength"));
    set(type.rules.maxLength, schema.number(type.kind == Kind::Array ? "maxItems" : "maxLength"));
    set(type.rules.minimum, schema.number("minimum"));
    set(type.rules.maximum, schema.number("maximum"));
    if (const auto above = schema.number("exclusiveMinimum"))
        set(type.rules.minimum, whole ? *above + 1 : std::nextafter(*above, INFINITY));
    if (const auto below = schema.number("exclusiveMaximum"))
        set(type.rules.maximum, whole ? *below - 1 : std::nextafter(*below, -INFINITY));
}

} // namespace api::generator
