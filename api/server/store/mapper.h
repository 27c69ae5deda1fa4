// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/openenum.h"
#include "api/contract/time.h"
#include "api/server/store/statement.h"

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

// Rows as plain structs. A row type has `static constexpr auto fields()`: a tuple of Column (or of the generated
// api::Field), in the order of the columns of its SELECT. Instants are stored as microseconds since 1970 UTC,
// days and enumerations as text, booleans as 0 and 1.
namespace api::server::store {

template <typename Owner, typename T>
struct Column {
    std::string_view name; // of the column, or the expression that computes it
    T Owner::*member;
};
template <typename Owner, typename T>
Column(std::string_view, T Owner::*) -> Column<Owner, T>;

template <typename T>
concept Row = requires { T::fields(); };
template <typename T>
concept NamedEnum = std::is_enum_v<T> && requires { EnumNames<T>::names; };
template <typename T>
concept NumberEnum = std::is_enum_v<T> && !NamedEnum<T>;

// "a, b, c" of a row type.
template <Row R>
std::string columns()
{
    std::string list;
    std::apply([&](const auto &...field) { ((list.append(list.empty() ? "" : ", ").append(field.name)), ...); },
               R::fields());
    return list;
}

template <std::integral T>
void bindValue(Statement &statement, int index, T value)
{
    statement.bind(index, std::int64_t(value));
}
inline void bindValue(Statement &statement, int index, double value)
{
    statement.bind(index, value);
}
inline void bindValue(Statement &statement, int index, std::string_view value)
{
    statement.bind(index, value);
}
inline void bindValue(Statement &statement, int index, ByteView value)
{
    statement.bind(index, value);
}
inline void bindValue(Statement &statement, int index, const Bytes &value)
{
    statement.bind(index, ByteView(value));
}
inline void bindValue(Statement &statement, int index, std::nullopt_t)
{
    statement.bindNull(index);
}
inline void bindValue(Statement &statement, int index, Timestamp value)
{
    statement.bind(index, value.microseconds());
}
inline void bindValue(Statement &statement, int index, Date value)
{
    statement.bindCopy(index, value.toString());
}
template <NamedEnum E>
void bindValue(Statement &statement, int index, E value)
{
    for (const auto &[wire, known] : EnumNames<E>::names) {
        if (known == value)
            return statement.bind(index, std::string_view(wire));
    }
}
template <NumberEnum E>
void bindValue(Statement &statement, int index, E value)
{
    statement.bind(index, std::int64_t(value));
}
template <typename E>
void bindValue(Statement &statement, int index, const OpenEnum<E> &value)
{
    statement.bind(index, value.wire());
}
template <typename T>
void bindValue(Statement &statement, int index, const std::optional<T> &value)
{
    value ? bindValue(statement, index, *value) : statement.bindNull(index);
}

template <std::integral T>
void readValue(const Statement &statement, int column, T &value)
{
    value = T(statement.integer(column));
}
inline void readValue(const Statement &statement, int column, double &value)
{
    value = statement.real(column);
}
inline void readValue(const Statement &statement, int column, std::string &value)
{
    value = statement.text(column);
}
inline void readValue(const Statement &statement, int column, Bytes &value)
{
    const ByteView bytes = statement.bytes(column);
    value.assign(bytes.begin(), bytes.end());
}
// Only for Reader::each: the bytes live until its visit() returns.
inline void readValue(const Statement &statement, int column, ByteView &value)
{
    value = statement.bytes(column);
}
inline void readValue(const Statement &statement, int column, Timestamp &value)
{
    value = Timestamp::fromMicroseconds(statement.integer(column));
}
inline void readValue(const Statement &statement, int column, Date &value)
{
    value = Date::parse(statement.text(column)).value_or(Date{});
}
template <NamedEnum E>
void readValue(const Statement &statement, int column, E &value)
{
    value = OpenEnum<E>::fromWire(statement.text(column)).value().value_or(E{});
}
template <NumberEnum E>
void readValue(const Statement &statement, int column, E &value)
{
    value = E(statement.integer(column));
}
template <typename E>
void readValue(const Statement &statement, int column, OpenEnum<E> &value)
{
    value = OpenEnum<E>::fromWire(statement.text(column));
}
template <typename T>
void readValue(const Statement &statement, int column, std::optional<T> &value)
{
    if (statement.isNull(column))
        value.reset();
    else
        readValue(statement, column, value.emplace());
}

// The current row of a statement; a type without fields() is its first column.
template <typename T>
T readRow(const Statement &statement)
{
    T row{};
    if constexpr (Row<T>) {
        int column = 0;
        std::apply([&](const auto &...field) { (readValue(statement, column++, row.*(field.member)), ...); },
                   T::fields());
    } else {
        readValue(statement, 0, row);
    }
    return row;
}

} // namespace api::server::store
