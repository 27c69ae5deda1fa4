// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/emit.h"
#include "api/contract/generator/names.h"

#include <algorithm>

namespace api::generator {

namespace {

constexpr std::string_view kIntro = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
                                    "// Generated from api/contract/openapi; edits are lost.\n";

std::string codecText(const std::string &type)
{
    return "template Result<" + type + "> decode<" + type + ">(std::string_view, DecodeMode);\n"
        + "template std::string encode<" + type + ">(const " + type + " &);\n";
}

const StructModel *bodyOf(const OperationModel &made, const std::vector<FileModel> &files)
{
    if (made.body.empty() || made.uses.front().kind != Kind::Struct)
        return nullptr;
    const TypeModel &body = made.uses.front();
    const auto file = std::ranges::find(files, body.home, &FileModel::stem);
    const auto found = std::ranges::find(file->structs, body.name, &StructModel::name);
    return found == file->structs.end() ? nullptr : &*found;
}

std::string_view valueKind(Kind kind)
{
    switch (kind) {
    case Kind::String:
    case Kind::Timestamp:
    case Kind::Date:
    case Kind::Enum:
        return "Text";
    case Kind::Integer:
    case Kind::Number:
        return "Number";
    case Kind::Boolean:
        return "Boolean";
    case Kind::Raw:
    case Kind::Struct:
    case Kind::Array:
    case Kind::Map:
        break;
    }
    return "Json";
}

std::string valueText(const MemberModel &member)
{
    const bool list = member.type.kind == Kind::Array && valueKind(member.type.item->kind) != "Json";
    std::string text = "    EndpointValue {.name = " + literal(member.wire) + ", .place = EndpointValue::Place::"
        + (member.in.empty() ? "Body" : member.in) + ", .kind = EndpointValue::Kind::";
    text += valueKind(list ? member.type.item->kind : member.type.kind);
    text += list ? ", .list = true" : "";
    text += member.type.rules.nullable ? ", .nullable = true" : "";
    return text + (member.type.rules.secret ? ", .secret = true},\n" : "},\n");
}

// The constant's name, empty when the operation takes no values.
std::string valuesName(const OperationModel &made, const StructModel *body, std::string &lists)
{
    std::string rows;
    std::size_t count = 0;
    for (const StructModel *values : {&made.request, body}) {
        for (const MemberModel &member : values ? values->members : std::vector<MemberModel>{}) {
            rows += valueText(member);
            ++count;
        }
    }
    if (count == 0)
        return {};
    std::string name = "k" + made.request.name + "Values";
    lists += "constexpr std::array<EndpointValue, " + std::to_string(count) + "> " + name + " {\n" + rows + "};\n";
    return name;
}

std::string endpointText(const OperationModel &made, const StructModel *body, std::string &lists)
{
    std::string aliases;
    if (!made.aliases.empty()) {
        aliases = "k" + made.request.name + "Aliases";
        lists +=
            "constexpr std::array<std::string_view, " + std::to_string(made.aliases.size()) + "> " + aliases + " {";
        for (const std::string &alias : made.aliases)
            lists += (alias == made.aliases.front() ? "" : ", ") + literal(alias);
        lists += "};\n";
    }
    std::string text = "    Endpoint {.id = " + literal(made.id) + ", .method = Method::" + made.method
        + ", .path = " + literal(made.path) + ",\n        .tag = " + literal(made.tag)
        + ", .summary = " + literal(made.summary) + ",\n        .product = Product::" + made.product
        + ", .auth = " + made.auth + ", .role = Role::" + made.role + ", .body = BodyKind::" + made.bodyKind
        + ", .answer = AnswerKind::" + made.answerKind + ", .successStatus = " + std::to_string(made.successStatus);
    const auto add = [&](std::string_view name, const std::string &value) {
        if (!value.empty())
            text.append(", .").append(name).append(" = ").append(value);
    };
    add("bodyLimit", made.bodyLimit);
    add("jsonAsPlainText", made.jsonAsPlainText ? "true" : "");
    add("planned", made.planned ? "true" : "");
    add("idempotencyKey", made.idempotencyKey ? "true" : "");
    add("rateLimit", made.rateLimit > 0 ? std::to_string(made.rateLimit) : "");
    add("rateWindowSeconds", made.rateLimit > 0 ? std::to_string(made.rateWindowSeconds) : "");
    add("aliases", aliases);
    add("dispatchField", made.dispatchField.empty() ? "" : literal(made.dispatchField));
    add("dispatchValue", made.dispatchValue.empty() ? "" : literal(made.dispatchValue));
    add("dispatchNormalised", made.dispatchNormalised ? "true" : "");
    add("values", valuesName(made, body, lists));
    return text + "},\n";
}

} // namespace

std::string sourceText(const FileModel &file)
{
    std::string text(kIntro);
    text += "#include \"api/contract/generated/" + file.stem
        + ".h\"\n\n#include \"api/contract/jsonbind.h\"\n"
          "#include \"api/contract/parameterbind.h\"\n\nnamespace api {\n\n";
    for (const StructModel &made : file.structs)
        text += codecText(made.name);
    for (const OperationModel &made : file.operations) {
        const std::string &name = made.request.name;
        for (const std::string &type : made.codecTypes)
            text += codecText(type);
        text += "template Result<" + name + "> decodeParameters<" + name + ">(const ParameterValues &);\n";
        text += "template EncodedParameters encodeParameters<" + name + ">(const " + name + " &);\n";
        if (!made.bodyIsForm)
            continue;
        const std::string &body = made.uses.front().name;
        text += "template Result<" + body + "> decodeForm<" + body + ">(const ValueMap &);\n";
        text += "template FormValues encodeForm<" + body + ">(const " + body + " &);\n";
    }
    return text + "\n} // namespace api\n";
}

std::string operationsText(const std::vector<FileModel> &files)
{
    std::string text(kIntro);
    text += "#pragma once\n\n";
    for (const FileModel &file : files)
        text += "#include \"api/contract/generated/" + file.stem + ".h\"\n";
    return text;
}

std::string endpointsText(const std::vector<FileModel> &files)
{
    std::string lists, rows, functions;
    std::size_t count = 0;
    for (const FileModel &file : files) {
        for (const OperationModel &made : file.operations) {
            rows += endpointText(made, bodyOf(made, files), lists);
            functions += "const Endpoint &" + made.request.name + "::endpoint()\n{\n    return kEndpoints["
                + std::to_string(count++) + "];\n}\n";
        }
    }
    std::string text(kIntro);
    text += "#include \"api/contract/generated/operations.h\"\n\n#include \"api/contract/endpoint.h\"\n\n#include "
            "<array>\n\n"
            "namespace api {\n\nnamespace {\n\n"
        + lists + "\nconstexpr std::array<Endpoint, " + std::to_string(count) + "> kEndpoints {\n" + rows
        + "};\n\n} // namespace\n\nstd::span<const Endpoint> endpoints()\n{\n    return kEndpoints;\n}\n\n";
    return text + functions + "\n} // namespace api\n";
}

std::string documentText(const std::string &json)
{
    // Compilers have a limit on one literal, none on their concatenation.
    constexpr std::size_t kChunk = 8000;
    std::string text(kIntro);
    text += "#include \"api/contract/endpoint.h\"\n\nnamespace api {\n\nstd::string_view openApiDocument()\n{\n"
            "    static constexpr char kDocument[] =\n";
    for (std::size_t at = 0; at < json.size(); at += kChunk)
        text += "R\"openapi(" + json.substr(at, kChunk) + ")openapi\"\n";
    return text + ";\n    return {kDocument, sizeof kDocument - 1};\n}\n\n} // namespace api\n";
}

} // namespace api::generator
