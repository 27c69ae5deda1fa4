// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/columns.h"

#include <bit>
#include <cmath>

namespace api::server::store {

namespace {

constexpr double kPowers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr std::int64_t kExact = std::int64_t(1) << 53; // integers below are doubles
constexpr int kMaxDecimals = int(std::size(kPowers)) - 1;

bool isDecimal(double value, double power)
{
    const double scaled = value * power;
    if (!(std::abs(scaled) < double(kExact)))
        return false;
    return double(std::int64_t(scaled + std::copysign(0.5, scaled))) / power == value;
}

std::int64_t decimalOf(double value, double power)
{
    const double scaled = value * power;
    return std::int64_t(scaled + std::copysign(0.5, scaled));
}

} // namespace

void ByteWriter::fixed(std::uint64_t value)
{
    for (int bits = 0; bits < 64; bits += 8)
        byte(std::uint8_t(value >> bits));
}

void ByteWriter::text(std::string_view text)
{
    unsignedNumber(text.size());
    const auto bytes = std::as_bytes(std::span(text));
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
}

std::uint64_t ByteReader::longNumber()
{
    std::uint64_t value = 0;
    for (int bits = 0; bits < 64; bits += 7) {
        const std::uint8_t part = byte();
        if (bits == 63 && part > 1)
            break;
        value |= std::uint64_t(part & 0x7f) << bits;
        if (part < 0x80)
            return value;
    }
    return fail();
}

std::uint64_t ByteReader::fixed()
{
    if (left() < 8)
        return fail();
    std::uint64_t value = 0;
    for (std::size_t n = 0; n < 8; ++n)
        value |= std::uint64_t(m_bytes[m_at + n]) << (8 * n);
    m_at += 8;
    return value;
}

std::string_view ByteReader::text()
{
    const std::uint64_t size = unsignedNumber();
    if (size > left()) {
        fail();
        return {};
    }
    const ByteView bytes = m_bytes.subspan(m_at, std::size_t(size));
    m_at += std::size_t(size);
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

int commonDecimals(std::span<const double> values, int limit)
{
    // What is exact with few decimals is exact with more, as long as it does not grow too large.
    for (int decimals = 0; decimals <= limit; ++decimals) {
        bool all = true;
        for (std::size_t n = 0; n < values.size() && all; ++n)
            all = isDecimal(values[n], kPowers[decimals]);
        if (all)
            return decimals;
    }
    return -1;
}

void writeValues(ByteWriter &writer, std::span<const double> values, int decimals)
{
    if (decimals < 0) {
        for (const double value : values)
            writer.fixed(std::bit_cast<std::uint64_t>(value));
        return;
    }
    std::int64_t before = 0;
    for (const double value : values) {
        const std::int64_t decimal = decimalOf(value, kPowers[decimals]);
        writer.signedNumber(decimal - before);
        before = decimal;
    }
}

void readValues(ByteReader &reader, int decimals, std::span<double> values)
{
    if (decimals > kMaxDecimals) {
        reader.fail();
        return;
    }
    if (decimals < 0) {
        for (double &value : values) {
            value = std::bit_cast<double>(reader.fixed());
            if (!std::isfinite(value))
                reader.fail();
        }
        return;
    }
    std::int64_t decimal = 0;
    for (double &value : values) {
        if (__builtin_add_overflow(decimal, reader.signedNumber(), &decimal) || decimal <= -kExact || decimal >= kExact)
            reader.fail();
        value = decimals == 0 ? double(decimal) : double(decimal) / kPowers[decimals];
    }
}

} // namespace api::server::store
