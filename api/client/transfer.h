// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/bodyreader.h"
#include "api/client/transport.h"

#include <curl/curl.h>
#include <memory>

namespace api::client {

// The connections that may be shared, dropped as a whole when the last transfer that uses them is gone.
using ConnectionPool = std::shared_ptr<CURLSH>;
ConnectionPool makeConnectionPool();

// One RawRequest on its way through libcurl. Made on any thread, used on the transport's.
class Transfer {
public:
    using Clock = std::chrono::steady_clock;

    Transfer(Transport::Id id, RawRequest request, Transport::Done done);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    Transport::Id id() const { return m_id; }
    CURL *handle() const { return m_easy; }
    Transport::Done takeDone() { return std::move(m_done); }

    std::optional<Error> prepare(const ConnectionPool &pool, const std::string &userAgent);
    Exchange finish(CURLcode code);
    Exchange refuse(Error error); // ended before it began

private:
    enum class Stop { None, HeaderTooLarge, BodyTooLarge, SinkRefused, SecondSend, FileChanged };
    struct Callbacks;

    std::optional<Error> checkRequest();
    void setHeaders();
    void setBody();
    void setTrust();
    bool takeHeader(std::string_view line);
    bool takeBody(std::string_view piece);
    void readTimings();
    Error errorOf(CURLcode code);
    Error stopError() const;
    std::string where() const; // "127.0.0.1:8080"
    std::string timeoutStage() const;

    Transport::Id m_id;
    RawRequest m_request;
    Transport::Done m_done;
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_sent{}; // the request began to leave
    Clock::time_point m_firstByte{};
    CURL *m_easy = nullptr;
    curl_slist *m_headers = nullptr;
    ConnectionPool m_pool;
    BodyReader m_reader;
    RawResponse m_response;
    std::uint64_t m_headerBytes = 0;
    std::uint64_t m_bodyBytes = 0; // decompressed
    bool m_headComplete = false; // libcurl takes the end of the connection for the end of the head
    bool m_inBody = false;
    Stop m_stop = Stop::None;
    char m_errorText[CURL_ERROR_SIZE] = {};
};

} // namespace api::client
