// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/document.h"

#include "api/contract/jsonelement.h"

#include <algorithm>
#include <set>

namespace api::generator {

namespace {

constexpr std::string_view kComponents = "#/components/";

std::string stem(const std::string &name)
{
    std::string result = std::filesystem::path(name).stem().string();
    const std::size_t digits = result.find_first_not_of("0123456789");
    if (digits > 0 && digits != std::string::npos && result[digits] == '-')
        result.erase(0, digits + 1);
    return result;
}

// The members of several objects as one object; what two files define is reported elsewhere.
class ObjectMerge {
public:
    explicit ObjectMerge(JsonWriter &writer) : m_writer(writer) { }

    void run(const std::vector<Place> &objects, int deep)
    {
        std::vector<std::string> order;
        std::map<std::string, std::vector<Place>> parts;
        for (const Place &object : objects) {
            for (auto &[key, member] : object.members()) {
                if (!parts.contains(key))
                    order.push_back(key);
                parts[key].push_back(member);
            }
        }
        m_writer.beginObject();
        for (const std::string &key : order) {
            m_writer.key(key);
            if (deep > 0 && parts[key].front().isObject())
                run(parts[key], deep - 1);
            else
                writeElement(m_writer, parts[key].front().value());
        }
        m_writer.endObject();
    }

private:
    JsonWriter &m_writer;
};

} // namespace

Document::Document(std::vector<std::filesystem::path> paths, Faults &faults) : m_faults(faults)
{
    std::ranges::sort(paths, {}, [](const std::filesystem::path &path) { return path.filename(); });
    m_files.reserve(paths.size()); // places refer to the names
    for (const std::filesystem::path &path : paths)
        load(path);
    checkDuplicates();
    for (const SourceFile &file : m_files)
        checkReferences(file.root);
}

void Document::load(const std::filesystem::path &path)
{
    SourceFile &file = m_files.emplace_back();
    file.name = path.filename().string();
    file.stem = stem(file.name);
    file.parser = std::make_unique<simdjson::dom::parser>();
    simdjson::dom::element root;
    const auto code = file.parser->load(path.string()).get(root);
    if (code != simdjson::SUCCESS || !root.is_object()) {
        m_faults.add(file.name, code ? simdjson::error_message(code) : "expected an object");
        m_files.pop_back();
        return;
    }
    file.root = Place(file.name, "", root);
}

void Document::checkDuplicates()
{
    std::map<std::string, Place> operations;
    for (const SourceFile &file : m_files) {
        const auto components = file.root.member("components");
        for (const auto &[kind, group] : components ? components->members() : decltype(file.root.members()){}) {
            for (const auto &[name, place] : group.members()) {
                const auto [earlier, fresh] = m_components.emplace(kind + '/' + name, place);
                if (!fresh)
                    m_faults.add(place, "is defined in " + std::string(earlier->second.file()) + " too");
            }
        }
        const auto paths = file.root.member("paths");
        for (const auto &[path, item] : paths ? paths->members() : decltype(file.root.members()){}) {
            for (const auto &[method, place] : item.members()) {
                const auto [earlier, fresh] = operations.emplace(path + ' ' + method, place);
                if (!fresh)
                    m_faults.add(place, "is defined in " + std::string(earlier->second.file()) + " too");
            }
        }
    }
}

void Document::checkReferences(const Place &place)
{
    for (const auto &[key, member] : place.members()) {
        if (key == "example" || key == "examples")
            continue;
        if (const auto target = key == "$ref" ? member.text() : std::nullopt)
            resolve(member, *target);
        else
            checkReferences(member);
    }
    for (const Place &item : place.items())
        checkReferences(item);
}

std::string_view Document::stemOf(std::string_view file) const
{
    const auto found = std::ranges::find(m_files, file, &SourceFile::name);
    return found == m_files.end() ? std::string_view{} : found->stem;
}

std::optional<Place> Document::resolve(const Place &from, std::string_view reference)
{
    if (reference.starts_with(kComponents)) {
        const auto found = m_components.find(std::string(reference.substr(kComponents.size())));
        if (found != m_components.end())
            return found->second;
    }
    m_faults.add(from, "refers to " + std::string(reference) + ", which does not exist");
    return {};
}

Place Document::followed(const Place &place)
{
    Place result = place;
    for (int hops = 0; hops < 16; ++hops) {
        const auto reference = result.member("$ref");
        const auto target = reference ? resolve(*reference, reference->text().value_or("")) : std::nullopt;
        if (!target)
            return result;
        result = *target;
    }
    m_faults.add(place, "refers to itself");
    return result;
}

std::optional<Place> Document::topLevel(std::string_view member) const
{
    for (const SourceFile &file : m_files) {
        if (auto found = file.root.member(member))
            return found;
    }
    return {};
}

std::string Document::mergedJson() const
{
    std::string json;
    JsonWriter writer(json);
    writer.beginObject();
    for (const std::string_view name : {"openapi", "info", "servers", "security"}) {
        if (const auto found = topLevel(name)) {
            writer.key(name);
            writeElement(writer, found->value());
        }
    }
    writer.key("tags");
    writer.beginArray();
    for (const SourceFile &file : m_files) {
        if (const auto tags = file.root.member("tags")) {
            for (const Place &tag : tags->items())
                writeElement(writer, tag.value());
        }
    }
    writer.endArray();
    for (const std::string_view name : {"paths", "components"}) {
        std::vector<Place> parts;
        for (const SourceFile &file : m_files) {
            if (const auto part = file.root.member(name))
                parts.push_back(*part);
        }
        writer.key(name);
        ObjectMerge(writer).run(parts, 1);
    }
    writer.endObject();
    return json;
}

} // namespace api::generator
