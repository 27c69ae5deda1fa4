// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/statement.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// Columns of numbers in few bytes: what packing and route are made of.
namespace api::server::store {

class ByteWriter {
public:
    explicit ByteWriter(std::size_t expected) { m_bytes.reserve(expected); }
    void byte(std::uint8_t value) { m_bytes.push_back(std::byte(value)); }
    void unsignedNumber(std::uint64_t value) // 7 bits a byte, least first
    {
        for (; value >= 0x80; value >>= 7)
            byte(std::uint8_t(value | 0x80));
        byte(std::uint8_t(value));
    }
    void signedNumber(std::int64_t value) // near zero is short, on both sides
    {
        unsignedNumber((std::uint64_t(value) << 1) ^ std::uint64_t(value >> 63));
    }
    void fixed(std::uint64_t value); // 8 bytes, least first
    void text(std::string_view text);
    Bytes take() { return std::move(m_bytes); }

private:
    Bytes m_bytes;
};

// Reads what ByteWriter wrote. Bytes that are missing or too large read as 0 and make it failed, once and for all.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes) : m_bytes(bytes) { }
    std::uint8_t byte()
    {
        if (m_at == m_bytes.size())
            return fail();
        return std::uint8_t(m_bytes[m_at++]);
    }
    std::uint64_t unsignedNumber()
    {
        if (m_at < m_bytes.size() && std::uint8_t(m_bytes[m_at]) < 0x80) // nearly all are
            return std::uint8_t(m_bytes[m_at++]);
        return longNumber();
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = unsignedNumber();
        return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
    }
    std::uint64_t fixed();
    std::string_view text();
    std::uint8_t fail()
    {
        m_failed = true;
        return 0;
    }
    bool failed() const { return m_failed; }
    bool atEnd() const { return m_at == m_bytes.size(); }
    std::size_t left() const { return m_bytes.size() - m_at; }

private:
    std::uint64_t longNumber();
    ByteView m_bytes;
    std::size_t m_at = 0;
    bool m_failed = false;
};

// The least number of decimals, 0..limit, with which every value is the double nearest to a decimal; -1 = none.
int commonDecimals(std::span<const double> values, int limit);
// As differences of decimals, or as doubles when decimals is -1. The values are finite; -0.0 comes back as 0.0 from
// decimals.
void writeValues(ByteWriter &writer, std::span<const double> values, int decimals);
void readValues(ByteReader &reader, int decimals, std::span<double> values); // fails on NaN and infinities

// Within the years 1..9999, as the wire has them; microseconds since 1970.
constexpr bool isInstant(std::int64_t at)
{
    return at >= -62'135'596'800'000'000 && at < 253'402'300'800'000'000;
}

// The greatest of 1 s, 1 ms, 1 us (in microseconds) that divides every instant seen.
class TimeScale {
public:
    void see(std::int64_t instant)
    {
        while (instant % kUnits[m_index] != 0)
            ++m_index;
    }
    std::uint8_t index() const { return m_index; }
    std::int64_t unit() const { return kUnits[m_index]; }
    static std::int64_t unitOf(std::uint8_t index) { return index < 3 ? kUnits[index] : 0; } // 0 = no such index

private:
    static constexpr std::int64_t kUnits[] = {1'000'000, 1'000, 1};
    std::uint8_t m_index = 0;
};

// Instants that never fall, from the units between them. False = overflow.
inline bool advance(std::int64_t &instant, std::uint64_t units, std::int64_t unit)
{
    std::uint64_t step = 0;
    if (__builtin_mul_overflow(units, std::uint64_t(unit), &step))
        return false;
    const auto next = std::int64_t(std::uint64_t(instant) + step);
    const bool fits = next >= instant; // a sum beyond the range comes out below
    instant = next;
    return fits;
}

} // namespace api::server::store
