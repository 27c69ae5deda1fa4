// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/packing.h"

#include "api/server/store/health/columns.h"

#include <cmath>
#include <tuple>

namespace api::server::store {

namespace {

constexpr std::uint8_t kVersion = 1;
constexpr int kMaxDecimals = 4;
constexpr int kMaxZone = 18 * 60;

// Bits of the flags.
constexpr std::uint8_t kTimeScale = 0x03; // index of TimeScale
constexpr std::uint8_t kHasIds = 0x04;
constexpr std::uint8_t kHasNotes = 0x08;
constexpr int kDecimalsShift = 4; // 0 = doubles, else 1 + decimals
constexpr std::uint8_t kDecimalsMask = 0x07;

// Equal neighbours as (how many, what).
template <typename ValueOf, typename Write>
void writeRuns(ByteWriter &writer, std::size_t count, ValueOf &&valueOf, Write &&write)
{
    for (std::size_t begin = 0; begin < count;) {
        std::size_t end = begin + 1;
        while (end < count && valueOf(end) == valueOf(begin))
            ++end;
        writer.unsignedNumber(end - begin);
        write(valueOf(begin));
        begin = end;
    }
}

template <typename Read, typename Assign>
void readRuns(ByteReader &reader, std::size_t count, Read &&read, Assign &&assign)
{
    for (std::size_t done = 0; done < count && !reader.failed();) {
        const std::uint64_t run = reader.unsignedNumber();
        const auto value = read();
        if (run == 0 || run > count - done) {
            reader.fail();
            return;
        }
        for (const std::size_t end = done + std::size_t(run); done < end; ++done)
            assign(done, value);
    }
}

std::vector<double> valuesOf(std::span<const Sample> samples)
{
    std::vector<double> values;
    values.reserve(samples.size());
    for (const Sample &sample : samples)
        values.push_back(sample.value);
    return values;
}

void writeNotes(ByteWriter &writer, std::span<const Sample> samples, const Notes &notes)
{
    std::vector<std::uint32_t> numbers(notes.size() + 1, 0); // of each note used, from 1
    std::vector<std::uint32_t> used;
    for (const Sample &sample : samples) {
        if (sample.note != 0 && numbers[sample.note] == 0) {
            used.push_back(sample.note);
            numbers[sample.note] = std::uint32_t(used.size());
        }
    }
    writer.unsignedNumber(used.size());
    for (const std::uint32_t note : used)
        writer.text(notes[note - 1]);
    writeRuns(
        writer, samples.size(), [&](std::size_t n) { return numbers[samples[n].note]; },
        [&](std::uint32_t number) { writer.unsignedNumber(number); });
}

struct Head {
    std::int64_t unit = 0;
    int decimals = 0;
    bool ids = false, notes = false;
    std::size_t count = 0;
    std::int64_t first = 0;
};

Head readHead(ByteReader &reader)
{
    Head head;
    const std::uint8_t version = reader.byte();
    const std::uint8_t flags = reader.byte();
    head.unit = TimeScale::unitOf(flags & kTimeScale);
    head.decimals = int((flags >> kDecimalsShift) & kDecimalsMask) - 1;
    head.ids = flags & kHasIds;
    head.notes = flags & kHasNotes;
    const std::uint64_t count = reader.unsignedNumber();
    // Every sample has a byte of its duration at least: bounds what a damaged count can allocate.
    if (version != kVersion || (flags & 0x80) || head.unit == 0 || head.decimals > kMaxDecimals
        || count > reader.left())
        reader.fail();
    head.count = reader.failed() ? 0 : std::size_t(count);
    if (__builtin_mul_overflow(reader.signedNumber(), head.unit, &head.first))
        reader.fail();
    return head;
}

template <typename Assign>
void readStarts(ByteReader &reader, const Head &head, Assign &&assign)
{
    std::int64_t start = head.first;
    for (std::size_t n = 0; n < head.count; ++n) {
        if (n > 0 && !advance(start, reader.unsignedNumber(), head.unit))
            reader.fail();
        assign(n, start);
    }
}

void readTimes(ByteReader &reader, const Head &head, std::vector<Sample> &samples)
{
    readStarts(reader, head, [&](std::size_t n, std::int64_t start) { samples[n].start = start; });
    for (Sample &sample : samples) {
        sample.end = sample.start;
        if (!advance(sample.end, reader.unsignedNumber(), head.unit))
            reader.fail();
    }
}

void readZones(ByteReader &reader, std::vector<Sample> &samples)
{
    readRuns(
        reader, samples.size(),
        [&] {
            const std::int64_t zone = reader.signedNumber();
            if (zone != kNoZone && (zone < -kMaxZone || zone > kMaxZone))
                reader.fail();
            return std::int16_t(zone);
        },
        [&](std::size_t n, std::int16_t zone) { samples[n].zone = zone; });
}

void readNotes(ByteReader &reader, PackedSamples &day)
{
    const std::uint64_t count = reader.unsignedNumber();
    if (count > reader.left()) {
        reader.fail();
        return;
    }
    day.notes.reserve(std::size_t(count));
    for (std::uint64_t n = 0; n < count && !reader.failed(); ++n)
        day.notes.emplace_back(reader.text());
    readRuns(
        reader, day.samples.size(),
        [&] {
            const std::uint64_t number = reader.unsignedNumber();
            if (number > count)
                reader.fail();
            return std::uint32_t(number);
        },
        [&](std::size_t n, std::uint32_t note) { day.samples[n].note = note; });
}

bool isSound(const std::vector<Sample> &samples)
{
    for (std::size_t n = 0; n < samples.size(); ++n) {
        if (!isStorable(samples[n]) || (n > 0 && precedes(samples[n], samples[n - 1])))
            return false;
    }
    return true;
}

Failure damaged()
{
    return failure(ErrorKind::Internal, "The samples of a day are damaged.");
}

} // namespace

bool precedes(const Sample &a, const Sample &b)
{
    return std::tie(a.start, a.end, a.value) < std::tie(b.start, b.end, b.value);
}

bool isStorable(const Sample &sample)
{
    return std::isfinite(sample.value) && isInstant(sample.start) && isInstant(sample.end) && sample.end >= sample.start
        && (sample.zone == kNoZone || (sample.zone >= -kMaxZone && sample.zone <= kMaxZone));
}

Bytes packSamples(std::span<const Sample> samples, const Notes &notes)
{
    TimeScale scale;
    bool ids = false;
    bool noted = false;
    for (const Sample &sample : samples) {
        scale.see(sample.start);
        scale.see(sample.end);
        ids = ids || sample.externalId != 0;
        noted = noted || sample.note != 0;
    }
    const std::vector<double> values = valuesOf(samples);
    const int decimals = commonDecimals(values, kMaxDecimals);

    ByteWriter writer(16 + samples.size() * (ids ? 13 : 5));
    writer.byte(kVersion);
    writer.byte(std::uint8_t(scale.index() | (ids ? kHasIds : 0) | (noted ? kHasNotes : 0)
                             | ((decimals + 1) << kDecimalsShift)));
    writer.unsignedNumber(samples.size());
    writer.signedNumber(samples.empty() ? 0 : samples.front().start / scale.unit());
    for (std::size_t n = 1; n < samples.size(); ++n)
        writer.unsignedNumber(std::uint64_t(samples[n].start - samples[n - 1].start) / std::uint64_t(scale.unit()));
    for (const Sample &sample : samples)
        writer.unsignedNumber(std::uint64_t(sample.end - sample.start) / std::uint64_t(scale.unit()));
    writeValues(writer, values, decimals);
    writeRuns(
        writer, samples.size(), [&](std::size_t n) { return samples[n].zone; },
        [&](std::int16_t zone) { writer.signedNumber(zone); });
    if (ids) {
        for (const Sample &sample : samples)
            writer.fixed(sample.externalId);
    }
    if (noted)
        writeNotes(writer, samples, notes);
    return writer.take();
}

Result<PackedSamples> unpackSamples(ByteView packed)
{
    ByteReader reader(packed);
    const Head head = readHead(reader);
    if (reader.failed())
        return damaged();
    PackedSamples day;
    day.samples.resize(head.count);
    readTimes(reader, head, day.samples);
    std::vector<double> values(head.count);
    readValues(reader, head.decimals, values);
    for (std::size_t n = 0; n < head.count; ++n)
        day.samples[n].value = values[n];
    readZones(reader, day.samples);
    if (head.ids) {
        for (Sample &sample : day.samples)
            sample.externalId = reader.fixed();
    }
    if (head.notes)
        readNotes(reader, day);
    if (reader.failed() || !reader.atEnd() || !isSound(day.samples))
        return damaged();
    return day;
}

Result<void> unpackColumns(ByteView packed, SampleColumns &columns)
{
    ByteReader reader(packed);
    const Head head = readHead(reader);
    columns.starts.resize(head.count);
    columns.ends.resize(head.count);
    columns.values.resize(head.count);
    readStarts(reader, head, [&](std::size_t n, std::int64_t start) { columns.starts[n] = start; });
    for (std::size_t n = 0; n < head.count; ++n) {
        columns.ends[n] = columns.starts[n];
        if (!advance(columns.ends[n], reader.unsignedNumber(), head.unit))
            reader.fail();
    }
    readValues(reader, head.decimals, columns.values);
    if (reader.failed())
        return damaged();
    return {};
}

Result<std::vector<std::int64_t>> unpackStarts(ByteView packed)
{
    ByteReader reader(packed);
    const Head head = readHead(reader);
    std::vector<std::int64_t> starts(head.count);
    readStarts(reader, head, [&](std::size_t n, std::int64_t start) { starts[n] = start; });
    if (reader.failed())
        return damaged();
    return starts;
}

} // namespace api::server::store
