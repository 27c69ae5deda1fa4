// SPDX-License-Identifier: GPL-3.0-or-later
// The way into the reader: parsing, and what is wrong with a document whatever its schema.
#include "api/contract/jsonreader.h"

#include <algorithm>
#include <bit>
#include <simdjson.h>

namespace api {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kDeepest = 64;
constexpr std::size_t kKeptCapacity = 1 << 20; // a thread's parser does not hold on to more than this

std::string syntaxFault(simdjson::error_code code)
{
    switch (code) {
    case simdjson::DEPTH_ERROR:
        return "expected at most " + std::to_string(kDeepest) + " levels of nesting";
    case simdjson::UTF8_ERROR:
        return "expected valid UTF-8";
    case simdjson::EMPTY:
        return "expected a JSON value";
    case simdjson::NUMBER_ERROR:
        return "expected valid JSON (a number is malformed or out of range)";
    case simdjson::UNESCAPED_CHARS:
        return "expected valid JSON (a control character is not escaped)";
    case simdjson::STRING_ERROR:
    case simdjson::UNCLOSED_STRING:
        return "expected valid JSON (a string is malformed)";
    default:
        return "expected valid JSON";
    }
}

bool isNested(dom::element element)
{
    return element.is_object() || element.is_array();
}

// Looks at every member, the unknown ones too: what a schema ignores may still mislead whoever reads it next.
class Audit {
public:
    explicit Audit(JsonReader &reader) : m_reader(reader) { }

    void value(dom::element element, const std::string &path)
    {
        if (m_reader.isFull())
            return;
        if (element.is_object())
            object(element, path);
        else if (element.is_array())
            array(element, path);
    }

private:
    void object(dom::element element, const std::string &path)
    {
        std::vector<std::string_view> keys;
        for (const auto &[key, member] : dom::object(element)) {
            keys.push_back(key);
            if (isNested(member))
                value(member, path + '/' + std::string(key));
        }
        std::ranges::sort(keys);
        for (auto twin = std::ranges::adjacent_find(keys); twin != keys.end();) {
            m_reader.faultAt(path + '/' + std::string(*twin), "expected once, found twice");
            twin = std::ranges::adjacent_find(std::ranges::upper_bound(twin, keys.end(), *twin), keys.end());
        }
    }
    void array(dom::element element, const std::string &path)
    {
        std::size_t index = 0;
        for (const dom::element item : dom::array(element)) {
            if (isNested(item))
                value(item, path + '/' + std::to_string(index));
            ++index;
        }
    }

    JsonReader &m_reader;
};

} // namespace

std::optional<Error> readDocument(std::string_view json, DecodeMode mode, void *target, ReadValue read)
{
    static thread_local dom::parser kept;
    dom::parser fresh;
    dom::parser &parser = json.size() > kKeptCapacity ? fresh : kept;
    const std::size_t capacity = std::max(json.size(), parser.capacity());
    JsonReader reader(mode);
    dom::element root;
    simdjson::error_code code =
        parser.max_depth() == kDeepest ? simdjson::SUCCESS : parser.allocate(capacity, kDeepest);
    if (code == simdjson::SUCCESS)
        code = parser.parse(json.data(), json.size()).get(root);
    if (code != simdjson::SUCCESS)
        return validationError({{"", syntaxFault(code)}});
    Audit(reader).value(root, "");
    if (reader.faults().empty())
        read(reader, std::bit_cast<JsonNode>(root), target, kNoRules);
    if (reader.faults().empty())
        return {};
    return validationError(reader.faults());
}

Error validationError(std::vector<FieldError> faults)
{
    Error error{.kind = ErrorKind::Validation};
    error.message = joinPath(faults.front().path, faults.front().message);
    error.fields = std::move(faults);
    return error;
}

std::string joinPath(std::string_view path, std::string_view message)
{
    return path.empty() ? std::string(message) : std::string(path) + ": " + std::string(message);
}

} // namespace api
