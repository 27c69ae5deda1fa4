// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/sdkbody.h"

#include "api/contract/jsonreader.h"
#include "api/server/health/ingest/sdkelements.h"

#include <algorithm>
#include <simdjson.h>

namespace api::server::ingest {

namespace {

namespace ondemand = simdjson::ondemand;
namespace dom = simdjson::dom;

constexpr std::int64_t kMostElements = 100'000;
constexpr std::size_t kDeepest = 64;

Failure malformed(std::string path, std::string expected)
{
    return Failure(validationError({{std::move(path), std::move(expected)}}));
}

Failure syntax(simdjson::error_code code)
{
    return malformed("", code == simdjson::UTF8_ERROR ? "expected valid UTF-8" : "expected valid JSON");
}

// The document is walked without looking into the elements; each element is then parsed alone.
class UploadReader {
public:
    UploadReader(std::string &json, Timestamp now) : m_json(json), m_now(now) { }

    Result<SdkUpload> read()
    {
        m_json.reserve(m_json.size() + simdjson::SIMDJSON_PADDING);
        const simdjson::padded_string_view padded(m_json.data(), m_json.size(), m_json.capacity());
        if (const auto code = m_walker.iterate(padded).get(m_document); code != simdjson::SUCCESS)
            return syntax(code);
        if (auto head = readHead(); !head)
            return Failure(std::move(head.error()));
        m_document.rewind();
        if (auto data = readData(); !data)
            return Failure(std::move(data.error()));
        return std::move(m_upload);
    }

private:
    Result<void> readHead()
    {
        ondemand::object root;
        if (const auto code = m_document.get_object().get(root); code != simdjson::SUCCESS)
            return code == simdjson::INCORRECT_TYPE ? malformed("", "expected an object") : syntax(code);
        int providers = 0, datas = 0;
        for (auto field : root) {
            std::string_view key;
            if (const auto code = field.unescaped_key().get(key); code != simdjson::SUCCESS)
                return syntax(code);
            datas += key == "data" ? 1 : 0;
            if (key != "provider")
                continue;
            ++providers;
            std::string_view text;
            if (field.value().get_string().get(text) != simdjson::SUCCESS)
                return malformed("/provider", "expected a string");
            m_upload.provider = text;
        }
        if (m_document.current_location().error() != simdjson::OUT_OF_BOUNDS) // something follows
            return malformed("", "expected valid JSON");
        if (providers > 1 || datas > 1)
            return malformed(providers > 1 ? "/provider" : "/data", "expected once, found twice");
        if (providers == 0 || datas == 0)
            return malformed(providers == 0 ? "/provider" : "/data", "is required");
        const std::string &provider = m_upload.provider;
        if (provider == "apple" || provider == "samsung" || provider == "google")
            return {};
        Error error{.kind = ErrorKind::Validation,
                    .message =
                        "Unsupported provider: " + provider.substr(0, 50) + ". Supported: apple, samsung, google"};
        error.fields = {{"/provider", error.message}};
        return Failure(std::move(error));
    }

    Result<void> readData()
    {
        ondemand::object data;
        if (m_document["data"].get_object().get(data) != simdjson::SUCCESS)
            return malformed("/data", "expected an object");
        SdkElements elements(m_upload.provider, m_now, m_upload.intake);
        for (auto field : data) {
            std::string_view key;
            if (const auto code = field.unescaped_key().get(key); code != simdjson::SUCCESS)
                return syntax(code);
            Result<void> read;
            if (key == "records")
                read = readArray(field.value(), key, m_upload.records,
                                 [&](dom::object object) { return elements.record(object); });
            else if (key == "sleep")
                read = readArray(field.value(), key, m_upload.stages,
                                 [&](dom::object object) { return elements.stage(object); });
            else if (key == "workouts")
                read = readArray(field.value(), key, m_upload.workouts, [&](dom::object object) {
                    return elements.workout(object, [&](std::string_view part, std::string_view reason) {
                        drop(m_path + std::string(part), std::string(reason));
                    });
                });
            if (!read)
                return read;
        }
        return {};
    }

    template <typename Take>
    Result<void> readArray(simdjson::simdjson_result<ondemand::value> value, std::string_view name, std::int64_t &taken,
                           const Take &take)
    {
        const std::string path = "/data/" + std::string(name);
        ondemand::array array;
        if (value.is_null())
            return {};
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return malformed(path, "expected an array");
        std::int64_t index = 0;
        for (auto element : array) {
            ondemand::value item;
            if (const auto code = element.get(item); code != simdjson::SUCCESS)
                return syntax(code);
            if (index == kMostElements)
                return malformed(path, "expected at most 100000 items");
            m_path = path + '/' + std::to_string(index++);
            std::string reason = takeElement(item, take);
            if (reason.empty())
                ++taken;
            else
                drop(m_path, std::move(reason));
        }
        return {};
    }

    template <typename Take>
    std::string takeElement(ondemand::value item, const Take &take)
    {
        ondemand::object object;
        std::string_view text;
        if (item.get_object().get(object) != simdjson::SUCCESS)
            return "expected an object";
        if (object.raw_json().get(text) != simdjson::SUCCESS)
            return "expected valid JSON";
        if (m_parser.max_depth() != kDeepest
            && m_parser.allocate(std::max<std::size_t>(text.size(), 4096), kDeepest) != simdjson::SUCCESS)
            return "is too large";
        dom::object parsed;
        // The body goes on after the element, or has padding: no copy is needed.
        const auto code = m_parser.parse(text.data(), text.size(), false).get(parsed);
        if (code == simdjson::DEPTH_ERROR)
            return "expected at most 64 levels of nesting";
        if (code == simdjson::NUMBER_ERROR)
            return "a number is malformed or out of range";
        if (code != simdjson::SUCCESS)
            return "expected valid JSON";
        return take(parsed);
    }

    void drop(std::string path, std::string reason)
    {
        ++m_upload.droppedCount;
        if (m_upload.dropped.size() < SdkUpload::kListed)
            m_upload.dropped.push_back({std::move(path), std::move(reason)});
    }

    std::string &m_json;
    Timestamp m_now;
    ondemand::parser m_walker;
    ondemand::document m_document;
    dom::parser m_parser;
    std::string m_path; // of the element in hand
    SdkUpload m_upload;
};

} // namespace

Result<SdkUpload> readSdkUpload(std::string &json, Timestamp now)
{
    return UploadReader(json, now).read();
}

} // namespace api::server::ingest
