// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/json.h"
#include "api/contract/time.h"

#include <optional>
#include <vector>

// The half of the codec that knows no types: reads parsed JSON into addresses that shapes describe, and collects
// faults with their paths. Only jsonbind.h and the generated sources include this.
namespace api {

class JsonReader;
class JsonWriter;

struct JsonNode { // a value inside the parsed document; lives as long as the reader
    const void *document;
    std::size_t index;
};

using ReadValue = void (*)(JsonReader &, JsonNode, void *target, const Rules &);
using WriteValue = void (*)(JsonWriter &, const void *source, const Rules &);
using IsPresent = bool (*)(const void *source);

struct MemberShape {
    std::string_view name;
    std::size_t offset; // of the member inside its struct
    Rules rules;
    ReadValue read;
    WriteValue write;
    IsPresent isPresent; // nullptr when the member always holds a value
    std::string key; // "name": as it is written
};
using Shape = std::vector<MemberShape>;

class JsonReader {
public:
    explicit JsonReader(DecodeMode mode) : m_mode(mode) { }

    void object(JsonNode node, void *target, const Shape &shape);
    void array(JsonNode node, void *target, const Rules &rules, void *(*append)(void *target), ReadValue readItem);
    void map(JsonNode node, void *target, const Rules &rules, void *(*insert)(void *target, std::string_view key),
             ReadValue readItem);

    bool isNull(JsonNode node) const;
    std::optional<std::string_view> text(JsonNode node, std::string_view expected); // nothing after a fault
    void string(JsonNode node, std::string &target, const Rules &rules);
    void boolean(JsonNode node, bool &target);
    void integer(JsonNode node, std::int64_t &target, const Rules &rules);
    void number(JsonNode node, double &target, const Rules &rules);
    void timestamp(JsonNode node, Timestamp &target);
    void date(JsonNode node, Date &target);
    void raw(JsonNode node, RawJson &target);

    bool isStrict() const { return m_mode == DecodeMode::Strict; }
    void fault(std::string expected); // at the value being read
    void faultAt(std::string path, std::string expected);
    bool isFull() const;
    const std::vector<FieldError> &faults() const { return m_faults; }

private:
    struct Step {
        std::string_view member; // empty data pointer: an item
        std::size_t item;
    };
    class Inside;

    std::string path() const;

    DecodeMode m_mode;
    std::vector<Step> m_steps;
    std::vector<FieldError> m_faults;
};

// Parses json and calls read on its root. What went wrong, if anything.
std::optional<Error> readDocument(std::string_view json, DecodeMode mode, void *target, ReadValue read);

void writeObject(JsonWriter &writer, const void *source, const Shape &shape);

Error validationError(std::vector<FieldError> faults); // the first one is the message
std::string joinPath(std::string_view path, std::string_view message); // "/email: expected an e-mail address"

} // namespace api
