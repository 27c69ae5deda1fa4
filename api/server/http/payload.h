// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/message.h"

namespace api::server::http {

// The bytes of an answer, opened and cut to the requested range.
class Payload {
public:
    // May change the response: status and headers of a range. `response` must outlive the payload.
    // Nothing when the file is not there.
    static std::optional<Payload> open(Response &response, const Headers *requestHeaders);
    ~Payload();
    Payload(Payload &&other) noexcept;
    Payload &operator=(Payload &&other) noexcept;

    std::optional<std::uint64_t> length() const { return m_length; } // none: a stream that does not tell
    const StreamBody *stream() const { return m_stream; }
    bool inMemory() const { return m_fd < 0 && !m_stream; }
    std::string_view text() const { return m_text; } // when in memory
    // The next bytes of a file into `block`; 0 = end, -1 = it cannot be read or became shorter.
    std::ptrdiff_t read(std::span<char> block);

private:
    Payload() = default;
    bool openFile(const FileBody &file);
    void applyRange(Response &response, const Headers &requestHeaders);

    std::optional<std::uint64_t> m_length;
    std::string_view m_text;
    const StreamBody *m_stream = nullptr;
    int m_fd = -1;
    std::uint64_t m_offset = 0;
    std::uint64_t m_left = 0;
};

} // namespace api::server::http
