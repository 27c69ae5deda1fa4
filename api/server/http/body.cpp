// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/body.h"

#include <algorithm>
#include <memory>

namespace api::server::http {

namespace {

constexpr std::size_t kBlock = 64 * 1024;

// Reads to the end in blocks and hands each to take(block), which answers an error or nothing.
template <typename Take>
tl::expected<std::uint64_t, BodyError> drain(Body &body, std::uint64_t limit, Take &&take)
{
    const auto block = std::make_unique_for_overwrite<char[]>(kBlock);
    for (std::uint64_t total = 0;;) {
        const auto got = body.readSome({block.get(), kBlock});
        if (!got)
            return tl::unexpected(got.error());
        if (*got == 0)
            return total;
        total += *got;
        if (total > limit)
            return tl::unexpected(BodyError::TooLarge);
        if (!take(std::string_view(block.get(), *got)))
            return tl::unexpected(BodyError::Storage);
    }
}

} // namespace

int statusOf(BodyError error)
{
    switch (error) {
    case BodyError::TooLarge:
        return 413;
    case BodyError::TooSlow:
        return 408;
    case BodyError::Storage:
        return 507;
    case BodyError::Malformed:
    case BodyError::Disconnected:
        break;
    }
    return 400;
}

std::string_view describe(BodyError error)
{
    switch (error) {
    case BodyError::TooLarge:
        return "The request body is larger than this route takes.";
    case BodyError::TooSlow:
        return "The request body arrived too slowly.";
    case BodyError::Malformed:
        return "The request body is malformed.";
    case BodyError::Disconnected:
        return "The connection ended inside the request body.";
    case BodyError::Storage:
        break;
    }
    return "There is no room to store the request body.";
}

tl::expected<std::string, BodyError> Body::readAll(std::uint64_t limit)
{
    const auto declared = length();
    if (declared && *declared > limit)
        return tl::unexpected(BodyError::TooLarge);
    std::string text;
    if (declared) { // exactly as long as promised: no block, no regrowth
        text.resize(*declared);
        for (std::size_t filled = 0; filled < text.size();) {
            const auto got = readSome(std::span(text).subspan(filled));
            if (!got || *got == 0)
                return tl::unexpected(got ? BodyError::Disconnected : got.error());
            filled += *got;
        }
        return text;
    }
    const auto read = drain(*this, limit, [&text](std::string_view block) {
        text.append(block);
        return true;
    });
    if (!read)
        return tl::unexpected(read.error());
    return text;
}

tl::expected<SpoolFile, BodyError> Body::spool(std::uint64_t limit, const std::string &directory)
{
    SpoolFile file = SpoolFile::create(directory);
    if (!file)
        return tl::unexpected(BodyError::Storage);
    const auto read = drain(*this, limit, [&file](std::string_view block) { return file.append(block); });
    if (!read)
        return tl::unexpected(read.error());
    return file;
}

tl::expected<std::uint64_t, BodyError> Body::discard(std::uint64_t limit)
{
    return drain(*this, limit, [](std::string_view) { return true; });
}

tl::expected<std::size_t, BodyError> MemoryBody::readSome(std::span<char> into)
{
    const std::size_t count = std::min({into.size(), m_rest.size(), m_step});
    std::copy_n(m_rest.begin(), count, into.begin());
    m_rest.remove_prefix(count);
    return count;
}

} // namespace api::server::http
