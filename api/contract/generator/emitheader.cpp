// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/emit.h"
#include "api/contract/generator/names.h"

#include <algorithm>
#include <set>

namespace api::generator {

namespace {

constexpr std::string_view kIntro = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                                    "// Generated from api/contract/openapi; edits are lost.\n";

std::string rulesText(const RulesModel &rules, const std::string &items)
{
    std::string result;
    const auto add = [&](std::string_view name, const std::string &value) {
        if (value.empty())
            return;
        result += result.empty() ? "." : ", .";
        result.append(name).append(" = ").append(value);
    };
    add("required", rules.required ? "true" : "");
    add("nullable", rules.nullable ? "true" : "");
    add("secret", rules.secret ? "true" : "");
    add("format", rules.format.empty() ? "" : "Format::" + rules.format);
    add("minLength", rules.minLength);
    add("maxLength", rules.maxLength);
    add("minimum", rules.minimum);
    add("maximum", rules.maximum);
    add("pattern", rules.pattern.empty() ? "" : literal(rules.pattern));
    add("items", items);
    return "{" + result + "}";
}

// The rules of items have a name of their own, so that the rules of the list can point to them.
std::string itemRules(const MemberModel &member, std::string &definitions)
{
    std::string inner;
    std::vector<const TypeModel *> levels;
    for (const TypeModel *type = member.type.item.get(); type; type = type->item.get())
        levels.push_back(type);
    for (std::size_t i = levels.size(); i-- > 0;) {
        if (levels[i]->rules == RulesModel{} && inner.empty())
            continue;
        const std::string name = "k" + upperCamel(member.name) + "Items" + (i == 0 ? "" : std::to_string(i));
        definitions += "    static constexpr Rules " + name + " " + rulesText(levels[i]->rules, inner) + ";\n";
        inner = "&" + name;
    }
    return inner;
}

std::string initialiser(const MemberModel &member)
{
    const bool optional = !member.type.rules.required || member.type.rules.nullable;
    if (optional)
        return " = {}";
    if (member.type.kind == Kind::String && !member.type.constant.empty())
        return " = " + literal(member.type.constant);
    const bool needsZero = member.type.kind == Kind::Integer || member.type.kind == Kind::Number;
    return needsZero ? " = 0" : member.type.kind == Kind::Boolean ? " = false" : " = {}";
}

std::string tuple(const StructModel &made, std::string_view function, std::string_view element, std::string &constants)
{
    std::string text = "    template <typename Self = " + made.name + ">\n    static constexpr auto "
        + std::string(function) + "()\n    {\n";
    if (made.members.empty())
        return text + "        return std::tuple<> {};\n    }\n";
    text += "        return std::tuple {\n";
    for (const MemberModel &member : made.members) {
        const std::string items = itemRules(member, constants);
        text.append("            ").append(element).append("<Self, ").append(memberType(member.type)).append("> {");
        text += literal(member.wire);
        text += member.in.empty() ? "" : ", In::" + member.in;
        text += ", &Self::" + member.name + ", " + rulesText(member.type.rules, items) + "},\n";
    }
    return text + "        };\n    }\n";
}

std::string comment(const std::string &text)
{
    const std::string line = text.substr(0, text.find('\n'));
    return line.empty() ? "" : "// " + line + "\n";
}

std::string enumText(const EnumModel &made)
{
    std::string text = "enum class " + made.name + " {\n";
    for (const auto &[wire, name] : made.values)
        text += "    " + name + ",\n";
    text += "};\ntemplate <>\nstruct EnumNames<" + made.name
        + "> {\n    static constexpr std::array<std::pair<std::string_view, " + made.name + ">, "
        + std::to_string(made.values.size()) + "> names {{\n";
    for (const auto &[wire, name] : made.values)
        text += "        {" + literal(wire) + ", " + made.name + "::" + name + "},\n";
    return text + "    }};\n};\n\n";
}

std::string structText(const StructModel &made)
{
    std::string constants;
    const std::string fields = tuple(made, "fields", "Field", constants);
    std::string text = comment(made.comment) + "struct " + made.name + " {\n";
    for (const MemberModel &member : made.members)
        text += "    " + memberType(member.type) + " " + member.name + initialiser(member) + ";\n";
    return text + "\n" + constants + fields + "    bool operator==(const " + made.name + " &) const = default;\n};\n\n";
}

std::string upperCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return text;
}

std::string requestText(const OperationModel &made)
{
    std::string constants;
    const std::string parameters = tuple(made.request, "parameters", "Parameter", constants);
    const std::string path =
        made.dispatchValue.empty() ? made.path : made.path + " " + made.dispatchField + "=" + made.dispatchValue;
    std::string text =
        comment(made.summary) + "// " + upperCase(made.method) + " " + path + "\nstruct " + made.request.name + " {\n";
    for (const MemberModel &member : made.request.members)
        text += "    " + memberType(member.type) + " " + member.name + initialiser(member) + ";\n";
    if (!made.body.empty())
        text += "    " + made.body + " body = {};\n";
    text += "\n    using Response = " + made.response + ";\n" + constants + parameters;
    text += "    static const Endpoint &endpoint();\n";
    return text + "    bool operator==(const " + made.request.name + " &) const = default;\n};\n\n";
}

std::string itemType(const TypeModel &item)
{
    const bool optional = item.rules.nullable && item.kind != Kind::Raw;
    return optional ? "std::optional<" + cppType(item) + ">" : cppType(item);
}

void addHomes(const TypeModel &type, std::set<std::string> &homes)
{
    if (!type.home.empty())
        homes.insert(type.home);
    if (type.item)
        addHomes(*type.item, homes);
}

} // namespace

std::set<std::string> homesOf(const FileModel &file)
{
    std::set<std::string> homes;
    for (const StructModel &made : file.structs) {
        for (const MemberModel &member : made.members)
            addHomes(member.type, homes);
    }
    for (const OperationModel &operation : file.operations) {
        for (const MemberModel &member : operation.request.members)
            addHomes(member.type, homes);
        for (const TypeModel &type : operation.uses)
            addHomes(type, homes);
    }
    homes.erase(file.stem);
    return homes;
}

std::string cppType(const TypeModel &type)
{
    switch (type.kind) {
    case Kind::String:
        return "std::string";
    case Kind::Integer:
        return "std::int64_t";
    case Kind::Number:
        return "double";
    case Kind::Boolean:
        return "bool";
    case Kind::Timestamp:
        return "Timestamp";
    case Kind::Date:
        return "Date";
    case Kind::Raw:
        return "RawJson";
    case Kind::Enum:
        return "OpenEnum<" + type.name + ">";
    case Kind::Struct:
        return type.name;
    case Kind::Array:
        return "std::vector<" + itemType(*type.item) + ">";
    case Kind::Map:
        return "std::map<std::string, " + itemType(*type.item) + ">";
    }
    return {};
}

std::string memberType(const TypeModel &type)
{
    const bool optional = !type.rules.required || type.rules.nullable;
    return optional ? "std::optional<" + cppType(type) + ">" : cppType(type);
}

std::string headerText(const FileModel &file)
{
    std::string text(kIntro);
    text +=
        "#pragma once\n\n#include \"api/contract/endpoint.h\"\n#include \"api/contract/field.h\"\n"
        "#include \"api/contract/json.h\"\n#include \"api/contract/openenum.h\"\n#include \"api/contract/time.h\"\n";
    for (const std::string &home : homesOf(file))
        text += "#include \"api/contract/generated/" + home + ".h\"\n";
    text += "\n#include <array>\n#include <map>\n#include <optional>\n#include <string>\n#include <tuple>\n#include "
            "<vector>\n\n"
            "namespace api {\n\n";
    for (const StructModel &made : file.structs)
        text += "struct " + made.name + ";\n";
    text += file.structs.empty() ? "" : "\n";
    for (const EnumModel &made : file.enums)
        text += enumText(made);
    for (const StructModel &made : file.structs)
        text += structText(made);
    for (const OperationModel &made : file.operations)
        text += requestText(made);
    return text + "} // namespace api\n";
}

} // namespace api::generator
