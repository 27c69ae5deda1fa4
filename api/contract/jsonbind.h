// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/jsonreader.h"
#include "api/contract/jsonwriter.h"
#include "api/contract/openenum.h"
#include "api/contract/timetext.h"

#include <map>
#include <tuple>

// Binds types to the codec. The generated sources instantiate decode() and encode() for their structs here, so that
// nobody else needs this header; include it to (de)serialise a type that the contract does not name.
namespace api {

template <typename T>
struct Codec;

template <typename T>
void readValue(JsonReader &reader, JsonNode node, void *target, const Rules &rules)
{
    Codec<T>::read(reader, node, *static_cast<T *>(target), rules);
}

template <typename T>
void writeValue(JsonWriter &writer, const void *source, const Rules &rules)
{
    Codec<T>::write(writer, *static_cast<const T *>(source), rules);
}

template <typename T>
constexpr IsPresent kIsPresent = nullptr;
template <typename T>
bool holdsValue(const void *source)
{
    return static_cast<const std::optional<T> *>(source)->has_value();
}
template <typename T>
constexpr IsPresent kIsPresent<std::optional<T>> = holdsValue<T>;

template <typename Owner, typename T>
std::size_t offsetOf(const Owner &probe, T Owner::*member)
{
    return std::size_t(reinterpret_cast<const std::byte *>(&(probe.*member))
                       - reinterpret_cast<const std::byte *>(&probe));
}

template <typename T>
const Shape &shapeOf()
{
    static const Shape shape = [] {
        const T probe{};
        return std::apply(
            [&]<typename... M>(const Field<T, M> &...field) {
                return Shape{MemberShape{field.name, offsetOf(probe, field.member), field.rules, readValue<M>,
                                         writeValue<M>, kIsPresent<M>, JsonWriter::quotedKeyOf(field.name)}...};
            },
            T::fields());
    }();
    return shape;
}

template <typename T>
struct Codec { // structs with fields()
    static void read(JsonReader &reader, JsonNode node, T &target, const Rules &)
    {
        reader.object(node, &target, shapeOf<T>());
    }
    static void write(JsonWriter &writer, const T &source, const Rules &)
    {
        writeObject(writer, &source, shapeOf<T>());
    }
};

template <>
struct Codec<std::string> {
    static void read(JsonReader &reader, JsonNode node, std::string &target, const Rules &rules)
    {
        reader.string(node, target, rules);
    }
    static void write(JsonWriter &writer, const std::string &source, const Rules &) { writer.string(source); }
};

template <>
struct Codec<bool> {
    static void read(JsonReader &reader, JsonNode node, bool &target, const Rules &) { reader.boolean(node, target); }
    static void write(JsonWriter &writer, bool source, const Rules &) { writer.boolean(source); }
};

template <>
struct Codec<std::int64_t> {
    static void read(JsonReader &reader, JsonNode node, std::int64_t &target, const Rules &rules)
    {
        reader.integer(node, target, rules);
    }
    static void write(JsonWriter &writer, std::int64_t source, const Rules &) { writer.integer(source); }
};

template <>
struct Codec<double> {
    static void read(JsonReader &reader, JsonNode node, double &target, const Rules &rules)
    {
        reader.number(node, target, rules);
    }
    static void write(JsonWriter &writer, double source, const Rules &) { writer.number(source); }
};

template <>
struct Codec<Timestamp> {
    static void read(JsonReader &reader, JsonNode node, Timestamp &target, const Rules &)
    {
        reader.timestamp(node, target);
    }
    static void write(JsonWriter &writer, Timestamp source, const Rules &rules)
    {
        // The generator lets through one pattern of instants: the one with milliseconds.
        writer.string(rules.pattern.empty() ? source.toString() : withMilliseconds(source));
    }
};

template <>
struct Codec<Date> {
    static void read(JsonReader &reader, JsonNode node, Date &target, const Rules &) { reader.date(node, target); }
    static void write(JsonWriter &writer, Date source, const Rules &) { writer.string(source.toString()); }
};

template <>
struct Codec<RawJson> {
    static void read(JsonReader &reader, JsonNode node, RawJson &target, const Rules &) { reader.raw(node, target); }
    static void write(JsonWriter &writer, const RawJson &source, const Rules &) { writer.raw(source.text); }
};

template <typename E>
struct Codec<OpenEnum<E>> {
    static void read(JsonReader &reader, JsonNode node, OpenEnum<E> &target, const Rules &)
    {
        const auto text = reader.text(node, "expected a string");
        if (!text)
            return;
        target = OpenEnum<E>::fromWire(*text);
        if (!target.isKnown() && reader.isStrict())
            reader.fault(expectedName<E>());
    }
    static void write(JsonWriter &writer, const OpenEnum<E> &source, const Rules &) { writer.string(source.wire()); }
};

template <typename T>
struct Codec<std::optional<T>> {
    static void read(JsonReader &reader, JsonNode node, std::optional<T> &target, const Rules &rules)
    {
        // A peer that sends null for "absent" is understood in answers.
        const bool mayBeNull = rules.nullable || (!reader.isStrict() && !rules.required);
        if (reader.isNull(node) && mayBeNull)
            target.reset();
        else
            Codec<T>::read(reader, node, target.emplace(), rules);
    }
    static void write(JsonWriter &writer, const std::optional<T> &source, const Rules &rules)
    {
        if (source)
            Codec<T>::write(writer, *source, rules);
        else
            writer.null();
    }
};

template <typename T>
struct Codec<std::vector<T>> {
    static void *append(void *target) { return &static_cast<std::vector<T> *>(target)->emplace_back(); }
    static void read(JsonReader &reader, JsonNode node, std::vector<T> &target, const Rules &rules)
    {
        target.clear();
        reader.array(node, &target, rules, append, readValue<T>);
    }
    static void write(JsonWriter &writer, const std::vector<T> &source, const Rules &rules)
    {
        writer.beginArray();
        for (const T &item : source)
            Codec<T>::write(writer, item, rules.items ? *rules.items : kNoRules);
        writer.endArray();
    }
};

template <typename T>
struct Codec<std::map<std::string, T>> {
    using Map = std::map<std::string, T>;
    static void *insert(void *target, std::string_view key) { return &(*static_cast<Map *>(target))[std::string(key)]; }
    static void read(JsonReader &reader, JsonNode node, Map &target, const Rules &rules)
    {
        target.clear();
        reader.map(node, &target, rules, insert, readValue<T>);
    }
    static void write(JsonWriter &writer, const Map &source, const Rules &rules)
    {
        writer.beginObject();
        for (const auto &[key, item] : source) {
            writer.key(key);
            Codec<T>::write(writer, item, rules.items ? *rules.items : kNoRules);
        }
        writer.endObject();
    }
};

// A whole document may be null only where its type says so.
template <typename T>
constexpr Rules kRootRules{};
template <typename T>
constexpr Rules kRootRules<std::optional<T>>{.nullable = true};

template <typename T>
void readRoot(JsonReader &reader, JsonNode node, void *target, const Rules &)
{
    Codec<T>::read(reader, node, *static_cast<T *>(target), kRootRules<T>);
}

template <typename T>
Result<T> decode(std::string_view json, DecodeMode mode)
{
    T value{};
    if (std::optional<Error> error = readDocument(json, mode, &value, readRoot<T>))
        return Failure(std::move(*error));
    return value;
}

template <typename T>
std::string encode(const T &value)
{
    std::string json;
    json.reserve(512); // most answers: no growth in steps
    JsonWriter writer(json);
    Codec<T>::write(writer, value, kRootRules<T>);
    return json;
}

} // namespace api
