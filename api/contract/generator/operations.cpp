// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/operations.h"

#include "api/contract/generator/names.h"

#include <algorithm>
#include <array>
#include <span>

namespace api::generator {

namespace {

constexpr std::array<std::string_view, 5> kMethods{"get", "post", "put", "patch", "delete"};
constexpr std::array<std::string_view, 8> kNotMethods{"parameters", "summary", "description", "servers",
                                                      "options",    "head",    "trace",       "$ref"};

std::string product(const Place &place)
{
    return place.text("x-product");
}

bool isJson(std::string_view type)
{
    return type == "application/json" || type.ends_with("+json");
}

} // namespace

Operations::Operations(Document &document, Schemas &schemas, Faults &faults)
    : m_document(document), m_schemas(schemas), m_faults(faults)
{
}

void Operations::read(const SourceFile &source, FileModel &file)
{
    const auto paths = source.root.member("paths");
    for (const auto &[path, item] : paths ? paths->members() : decltype(paths->members()){}) {
        for (const auto &[method, operation] : item.members()) {
            if (std::ranges::find(kMethods, method) == kMethods.end()) {
                if (std::ranges::find(kNotMethods, method) == kNotMethods.end() && !method.starts_with("x-"))
                    m_faults.add(operation, "is not a method");
                continue;
            }
            OperationModel made;
            made.method = upperCamel(method);
            made.path = path;
            for (const Place &place : {source.root, item, operation}) {
                if (const std::string name = product(place); !name.empty())
                    made.product = name;
            }
            if (const auto dispatch = operation.member("x-dispatch"))
                readDispatch(*dispatch, made, item, file);
            else
                readOperation(operation, made, item, file);
        }
    }
}

void Operations::readDispatch(const Place &dispatch, const OperationModel &common, const Place &item, FileModel &file)
{
    OperationModel made = common;
    made.dispatchField = dispatch.text("field");
    made.dispatchNormalised = dispatch.text("match") == "normalised";
    const auto operations = dispatch.member("operations");
    if (made.dispatchField.empty() || !operations || (!made.dispatchNormalised && dispatch.text("match") != "exact"))
        m_faults.add(dispatch, "needs field, match (exact or normalised) and operations");
    for (const auto &[value, operation] : operations ? operations->members() : decltype(dispatch.members()){}) {
        made.dispatchValue = value;
        readOperation(operation, made, item, file);
    }
}

void Operations::readOperation(const Place &operation, OperationModel made, const Place &item, FileModel &file)
{
    for (const std::string_view name : {"operationId", "summary", "description"}) {
        if (operation.text(name).empty())
            m_faults.add(operation, "has no " + std::string(name));
    }
    made.id = operation.text("operationId");
    made.summary = operation.text("summary");
    const auto [earlier, fresh] = m_ids.emplace(made.id, operation);
    if (!fresh && !made.id.empty())
        m_faults.add(operation,
                     "has the operationId of " + std::string(earlier->second.file()) + ": "
                         + earlier->second.pointer());
    const auto tags = operation.member("tags");
    const std::vector<Place> tagList = tags ? tags->items() : std::vector<Place>{};
    if (tagList.size() != 1)
        m_faults.add(operation, "needs exactly one tag");
    else
        made.tag = tagList.front().text().value_or("");
    made.request.name = upperCamel(made.id);
    made.request.comment = made.summary;
    if (fresh && !made.id.empty())
        m_schemas.claim(made.request.name, operation);
    readParameters(item, made);
    readParameters(operation, made);
    checkPath(operation, made);
    readBody(operation, made);
    if (!made.dispatchField.empty())
        presetDispatchMember(operation, made, file);
    readResponse(operation, made);
    readSecurity(operation, made);
    readExtensions(operation, made);
    file.operations.push_back(std::move(made));
}

void Operations::readParameters(const Place &holder, OperationModel &made)
{
    const auto list = holder.member("parameters");
    for (const Place &given : list ? list->items() : std::vector<Place>{}) {
        const Place parameter = m_document.followed(given);
        const std::string wire = parameter.text("name");
        const auto schema = parameter.member("schema");
        if (wire.empty() || !schema) {
            m_faults.add(parameter, "needs name and schema");
            continue;
        }
        // What a shared parameter defines in place is shared too.
        const bool shared = parameter.pointer() != given.pointer();
        const std::string owner =
            shared ? parameter.pointer().substr(parameter.pointer().rfind('/') + 1) : made.id + "-" + wire;
        MemberModel member{.wire = wire,
                           .name = lowerCamel(wire),
                           .type = m_schemas.type(*schema, upperCamel(owner)),
                           .in = upperCamel(parameter.text("in"))};
        if (member.name == "parameters" || member.name == "endpoint" || member.name == "body")
            member.name += '_';
        if (member.in != "Path" && member.in != "Query" && member.in != "Header")
            m_faults.add(parameter, "must be in path, query or header");
        const Kind kind = member.type.kind == Kind::Array ? member.type.item->kind : member.type.kind;
        if (kind == Kind::Raw || kind == Kind::Struct || kind == Kind::Map || kind == Kind::Array)
            m_faults.add(parameter, "must be a single value or a list of them");
        member.type.rules.nullable = false;
        member.type.rules.required = parameter.flag("required") || member.in == "Path";
        made.request.members.push_back(std::move(member));
    }
}

void Operations::checkPath(const Place &operation, const OperationModel &made)
{
    std::set<std::string> inPath;
    for (std::size_t at = made.path.find('{'); at != std::string::npos; at = made.path.find('{', at + 1))
        inPath.insert(made.path.substr(at + 1, made.path.find('}', at) - at - 1));
    if (!made.path.starts_with('/'))
        m_faults.add(operation, "has a path that does not start with /");
    for (const MemberModel &member : made.request.members) {
        if (member.in == "Path" && inPath.erase(member.wire) == 0)
            m_faults.add(operation, "has the path parameter " + member.wire + ", which is not in the path");
    }
    for (const std::string &missing : inPath)
        m_faults.add(operation, "does not declare the path parameter " + missing);
}

void Operations::readBody(const Place &operation, OperationModel &made)
{
    made.bodyKind = "None";
    const auto given = operation.member("requestBody");
    if (!given)
        return;
    const Place body = m_document.followed(*given);
    const auto content = body.member("content");
    std::optional<Place> json, form;
    for (const auto &[type, media] : content ? content->members() : decltype(body.members()){}) {
        if (isJson(type))
            json = json ? json : media.member("schema");
        if (type == "multipart/form-data" || type == "application/x-www-form-urlencoded")
            form = form ? form : media.member("schema");
    }
    const auto chosen = json ? json : form;
    if (!chosen) {
        made.bodyKind = "Binary";
        if (!content || content->members().empty())
            m_faults.add(body, "has no content");
        return;
    }
    const auto properties = m_document.followed(*chosen).member("properties");
    const auto isFile = [](const auto &property) { return property.second.text("format") == "binary"; };
    if (!json && properties && std::ranges::any_of(properties->members(), isFile)) {
        made.bodyKind = "Multipart";
        return;
    }
    made.bodyKind = json ? "Json" : "Form";
    made.bodyIsForm = !json;
    made.jsonAsPlainText = json && content->member("text/plain").has_value();
    TypeModel type = m_schemas.type(*chosen, made.request.name + "Body");
    if (made.bodyIsForm && type.kind != Kind::Struct)
        m_faults.add(*chosen, "a form needs a named object schema");
    made.body = cppType(type);
    if (type.kind != Kind::Struct && m_codecTypes.insert(made.body).second)
        made.codecTypes.push_back(made.body);
    if (!body.flag("required"))
        made.body = "std::optional<" + made.body + ">";
    made.uses.push_back(std::move(type));
}

// The body carries the value that selects its operation, so that nobody has to fill it in.
void Operations::presetDispatchMember(const Place &operation, const OperationModel &made, FileModel &file)
{
    const auto body = std::ranges::find(file.structs, made.body, &StructModel::name);
    const auto members = body == file.structs.end() ? std::span<MemberModel>{} : std::span(body->members);
    const auto member = std::ranges::find(members, made.dispatchField, &MemberModel::wire);
    if (member == members.end() || member->type.kind != Kind::String || !member->type.rules.required)
        return m_faults.add(operation, "needs a body of this file with a required string " + made.dispatchField);
    if (!member->type.constant.empty() && member->type.constant != made.dispatchValue)
        return m_faults.add(operation, made.body + " is the body of " + member->type.constant);
    member->type.constant = made.dispatchValue;
}

void Operations::readResponse(const Place &operation, OperationModel &made)
{
    const auto responses = operation.member("responses");
    std::optional<Place> success;
    bool hasErrors = false;
    made.successStatus = 1000;
    for (const auto &[code, response] : responses ? responses->members() : decltype(operation.members()){}) {
        const int status = std::atoi(code.c_str());
        hasErrors = hasErrors || status >= 400 || code == "default" || code == "4XX" || code == "5XX";
        if (status < 200 || status >= 400 || status >= made.successStatus)
            continue;
        made.successStatus = status;
        success = m_document.followed(response);
    }
    if (!hasErrors)
        m_faults.add(operation, "has no error responses");
    if (!success) {
        m_faults.add(operation, "has no success response");
        return;
    }
    const auto content = success->member("content");
    std::optional<Place> json;
    for (const auto &[type, media] : content ? content->members() : decltype(operation.members()){}) {
        if (isJson(type) && !json)
            json = media.member("schema");
    }
    const bool empty = !content || content->members().empty() || made.successStatus >= 300;
    made.answerKind = json && !empty ? "Json" : empty ? "None" : "Stream";
    made.response = empty ? "NoContent" : "Stream";
    if (made.answerKind != "Json")
        return;
    TypeModel type = m_schemas.type(*json, made.request.name + "Response");
    made.response = cppType(type);
    if (type.rules.nullable && type.kind != Kind::Raw)
        made.response = "std::optional<" + made.response + ">";
    if ((type.kind != Kind::Struct || type.rules.nullable) && m_codecTypes.insert(made.response).second)
        made.codecTypes.push_back(made.response);
    made.uses.push_back(std::move(type));
}

void Operations::readSecurity(const Place &operation, OperationModel &made)
{
    static const std::map<std::string, std::string> kSchemes{{"apiKey", "Auth::ApiKey"},
                                                             {"developerJwt", "Auth::DeveloperJwt"},
                                                             {"sdkToken", "Auth::SdkToken"},
                                                             {"relayToken", "Auth::RelayToken"},
                                                             {"portalToken", "Auth::PortalToken"}};
    auto security = operation.member("security");
    if (!security)
        security = m_document.topLevel("security");
    std::set<std::string> accepted;
    for (const Place &requirement : security ? security->items() : std::vector<Place>{}) {
        const auto schemes = requirement.members();
        if (schemes.size() > 1)
            m_faults.add(requirement, "asks for two credentials at once, which is not supported");
        for (const auto &[scheme, place] : schemes) {
            if (kSchemes.contains(scheme))
                accepted.insert(scheme);
            else
                m_faults.add(place, "is an unknown security scheme");
        }
    }
    for (const auto &[scheme, cpp] : kSchemes) {
        if (accepted.contains(scheme))
            made.auth += (made.auth.empty() ? "" : " | ") + cpp;
    }
    if (made.auth.empty())
        made.auth = "Auth::None";
    const bool developer = accepted.contains("apiKey") || accepted.contains("developerJwt");
    made.idempotencyKey = developer && made.method != "Get" && made.bodyKind != "Multipart"; // files are not kept twice
}

void Operations::readExtensions(const Place &operation, OperationModel &made)
{
    const std::string role = operation.text("x-role");
    if (!role.empty() && role != "root" && role != "reviewer")
        m_faults.add(operation, "has the unknown role " + role);
    made.role = role.empty() ? "Any" : upperCamel(role);
    const std::string status = operation.text("x-status");
    if (!status.empty() && status != "planned")
        m_faults.add(operation, "has the unknown status " + status);
    made.planned = status == "planned";
    if (!made.product.empty() && made.product != "wearlink" && made.product != "relay")
        m_faults.add(operation, "has the unknown product " + made.product);
    made.product = made.product == "relay" ? "Relay" : "WearLink";
    if (const auto aliases = operation.member("x-aliases")) {
        for (const Place &alias : aliases->items())
            made.aliases.push_back(alias.text().value_or(""));
    }
    if (const auto limit = operation.number("x-body-limit"))
        made.bodyLimit = std::to_string(std::uint64_t(*limit));
    if (const auto rate = operation.member("x-rate-limit")) {
        made.rateLimit = int(rate->number("limit").value_or(0));
        made.rateWindowSeconds = int(rate->number("window_seconds").value_or(0));
        if (made.rateLimit <= 0 || made.rateWindowSeconds <= 0)
            m_faults.add(*rate, "needs limit and window_seconds");
    }
}

} // namespace api::generator
