// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/jsonbind.h"

#include <array>

// A struct with a member of every kind, written as the generator writes them.
namespace api {

enum class Plan { Hobby, Scale };
template <>
struct EnumNames<Plan> {
    static constexpr std::array<std::pair<std::string_view, Plan>, 2> names{
        {{"hobby", Plan::Hobby}, {"scale", Plan::Scale}}};
};

struct Leaf {
    std::int64_t count = 0;
    std::optional<double> ratio = {};

    static constexpr auto fields()
    {
        return std::tuple{
            Field<Leaf, std::int64_t>{"count", &Leaf::count, {.required = true, .minimum = 0, .maximum = 10}},
            Field<Leaf, std::optional<double>>{"ratio", &Leaf::ratio, {.minimum = 0.5}},
        };
    }
    bool operator==(const Leaf &) const = default;
};

struct Everything {
    std::string id = {};
    std::optional<std::string> email = {};
    std::optional<std::string> link = {};
    std::optional<std::string> note = {};
    std::optional<std::string> code = {};
    std::optional<bool> active = {};
    std::optional<Timestamp> at = {};
    std::optional<Date> day = {};
    std::optional<OpenEnum<Plan>> plan = {};
    std::optional<Leaf> leaf = {};
    std::vector<Leaf> leaves = {};
    std::optional<std::vector<std::string>> tags = {};
    std::optional<std::map<std::string, std::int64_t>> counts = {};
    std::optional<RawJson> extra = {};
    std::optional<std::string> gone = {};

    static constexpr Rules kTagsItems{.maxLength = 3};
    static constexpr auto fields()
    {
        using Self = Everything;
        using Text = std::optional<std::string>;
        return std::tuple{
            Field<Self, std::string>{"id", &Self::id, {.required = true, .format = Format::Uuid}},
            Field<Self, Text>{"email", &Self::email, {.format = Format::Email}},
            Field<Self, Text>{"link", &Self::link, {.format = Format::Uri}},
            Field<Self, Text>{"note", &Self::note, {.minLength = 2, .maxLength = 4}},
            Field<Self, Text>{"code", &Self::code, {.pattern = "^[A-Z]{2}$"}},
            Field<Self, std::optional<bool>>{"active", &Self::active, {}},
            Field<Self, std::optional<Timestamp>>{"at", &Self::at, {}},
            Field<Self, std::optional<Date>>{"day", &Self::day, {}},
            Field<Self, std::optional<OpenEnum<Plan>>>{"plan", &Self::plan, {}},
            Field<Self, std::optional<Leaf>>{"leaf", &Self::leaf, {}},
            Field<Self, std::vector<Leaf>>{"leaves", &Self::leaves, {.required = true, .maxLength = 2}},
            Field<Self, std::optional<std::vector<std::string>>>{
                "tags", &Self::tags, {.minLength = 1, .items = &kTagsItems}},
            Field<Self, std::optional<std::map<std::string, std::int64_t>>>{"counts", &Self::counts, {}},
            Field<Self, std::optional<RawJson>>{"extra", &Self::extra, {.nullable = true}},
            Field<Self, Text>{"gone", &Self::gone, {.required = true, .nullable = true}},
        };
    }
    bool operator==(const Everything &) const = default;
};

} // namespace api
