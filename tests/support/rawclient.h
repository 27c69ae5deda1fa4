// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace support {

// A blocking TCP client on loopback for tests that say every byte themselves. Waits end after `patience` at the latest.
class RawClient {
public:
    static constexpr std::chrono::seconds kPatience{20};

    // A small receive buffer makes the server feel a slow reader early. 0 = the system's.
    explicit RawClient(std::uint16_t port, int receiveBuffer = 0);
    ~RawClient();
    RawClient(RawClient &&other) noexcept;
    RawClient &operator=(RawClient &&) = delete;

    bool connected() const { return m_fd >= 0; }
    bool send(std::string_view bytes); // all of them
    void shutdownSend();
    void close();

    struct Answer {
        int status = 0;
        std::string statusLine;
        std::multimap<std::string, std::string> headers; // names lower-case
        std::string body; // without chunk framing
        std::string header(const std::string &name) const; // the first one, or empty
    };
    // The next answer by its framing; nothing when the peer ends or lies before it is complete.
    std::optional<Answer> readAnswer(bool toHead = false);
    std::optional<Answer> exchange(std::string_view request); // send and readAnswer

    std::string readToEnd(); // what comes until the peer closes or resets
    std::string readSome(std::size_t most); // one read, empty at the end
    bool ended() const { return m_ended; } // an orderly end was seen
    bool wasReset() const { return m_reset; }
    const std::string &unread() const { return m_buffer; } // received and not used by an answer

private:
    bool fill();
    bool fillTo(std::size_t size);
    std::optional<std::string> takeLine();
    std::optional<std::string> takeChunks();

    int m_fd = -1;
    std::string m_buffer;
    bool m_ended = false;
    bool m_reset = false;
};

} // namespace support
