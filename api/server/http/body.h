// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/spoolfile.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace api::server::http {

enum class BodyError {
    TooLarge, // over the route's limit or the caller's: answer 413
    TooSlow, // below the minimum rate: answer 408
    Malformed, // chunk or multipart framing: answer 400
    Disconnected, // the peer is gone: whatever is answered is not read
    Storage, // the spool file could not be written (disk full): answer 507
};
int statusOf(BodyError error); // 413, 408, 400, 400, 507
std::string_view describe(BodyError error); // one sentence for a client

// A body that is pulled, never held as a whole. Not thread-safe: use it on the fiber (or thread) that received it.
// After an error every further read returns the same error.
class Body {
public:
    virtual ~Body() = default;
    // Waits for at least one byte, 0 = end. `into` must not be empty.
    virtual tl::expected<std::size_t, BodyError> readSome(std::span<char> into) = 0;
    virtual std::optional<std::uint64_t> length() const { return std::nullopt; } // as declared; none when chunked

    tl::expected<std::string, BodyError> readAll(std::uint64_t limit);
    // Streams into a new file of `directory` that is removed with the SpoolFile.
    tl::expected<SpoolFile, BodyError> spool(std::uint64_t limit, const std::string &directory);
    tl::expected<std::uint64_t, BodyError> discard(std::uint64_t limit); // reads to the end; the number of bytes
};

// A body from memory, for callers without a connection. The text must outlive it.
class MemoryBody : public Body {
public:
    // At most `step` bytes a read: what a network does to those who expect whole lines.
    explicit MemoryBody(std::string_view text, std::size_t step = SIZE_MAX) : m_rest(text), m_step(step) { }
    tl::expected<std::size_t, BodyError> readSome(std::span<char> into) override;

private:
    std::string_view m_rest;
    std::size_t m_step;
};

} // namespace api::server::http
