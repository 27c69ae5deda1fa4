// SPDX-License-Identifier: GPL-3.0-or-later
// How a transfer ended: timings, and one sentence for each way of failing.
#include "api/client/environment.h"
#include "api/client/headercheck.h"
#include "api/client/transfer.h"

namespace api::client {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;

template <typename T>
T info(CURL *easy, CURLINFO what)
{
    T value{};
    curl_easy_getinfo(easy, what, &value);
    return value;
}

std::string bytesText(std::uint64_t bytes)
{
    if (bytes >= 1024 * 1024 && bytes % (1024 * 1024) == 0)
        return std::to_string(bytes / (1024 * 1024)) + " MiB";
    if (bytes >= 1024 && bytes % 1024 == 0)
        return std::to_string(bytes / 1024) + " KiB";
    return std::to_string(bytes) + " bytes";
}

std::string secondsText(std::chrono::milliseconds duration)
{
    if (duration.count() % 1000 == 0)
        return std::to_string(duration.count() / 1000) + " s";
    return std::to_string(duration.count()) + " ms";
}

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

std::string tlsReason(std::string_view text, const std::string &where)
{
    if (has(text, "self-signed") || has(text, "self signed"))
        return "The certificate of " + where
            + " is self-signed. Compare its fingerprint with the owner's, then pin it in the environment.";
    if (has(text, "expired"))
        return "The certificate of " + where
            + " has expired. Its owner has to renew it; check this computer's clock too.";
    if (has(text, "not yet valid"))
        return "The certificate of " + where + " is not valid yet. Check this computer's clock.";
    if (has(text, "subject name") || has(text, "host name") || has(text, "hostname mismatch"))
        return "The certificate of " + where + " was issued for another host name. Use the name in the certificate.";
    if (has(text, "unable to get local issuer") || has(text, "unable to get issuer"))
        return "The certificate of " + where + " comes from an unknown authority. Add its CA file to the environment.";
    return "The certificate of " + where + " was not accepted: " + std::string(text) + '.';
}

std::string handshakeReason(std::string_view text, const std::string &where)
{
    if (has(text, "wrong version number") || has(text, "record layer") || has(text, "packet length"))
        return where + " does not speak TLS on this port. If it is a plain server, use http:// in the base URL.";
    return "The TLS handshake with " + where + " failed: " + std::string(text) + '.';
}

} // namespace

std::string Transfer::where() const
{
    const std::string origin = originOf(m_request.url);
    const std::size_t slashes = origin.find("//");
    return slashes == std::string::npos ? m_request.url : origin.substr(slashes + 2);
}

void Transfer::readTimings()
{
    const auto at = [this](CURLINFO what) { return microseconds(info<curl_off_t>(m_easy, what)); };
    const auto end = Clock::now();
    Timings &t = m_response.timings;
    t.total = duration_cast<microseconds>(end - m_start);
    t.dns = at(CURLINFO_NAMELOOKUP_TIME_T);
    t.connect = std::max(at(CURLINFO_CONNECT_TIME_T) - t.dns, microseconds::zero());
    const auto handshake = at(CURLINFO_APPCONNECT_TIME_T);
    t.tls = handshake.count() ? std::max(handshake - t.dns - t.connect, microseconds::zero()) : microseconds::zero();
    const auto known = t.dns + t.connect + t.tls;
    if (m_sent == Clock::time_point{}) { // failed before: what is left belongs to the phase under way
        const auto rest = std::max(t.total - known, microseconds::zero());
        auto &underWay = !t.dns.count() ? t.dns : !t.connect.count() ? t.connect : t.tls;
        underWay += rest;
        return;
    }
    t.queued = std::max(duration_cast<microseconds>(m_sent - m_start) - known, microseconds::zero());
    const auto before = t.queued + known;
    const auto first = m_firstByte < m_sent ? end : m_firstByte;
    t.firstByte = std::max(duration_cast<microseconds>(first - m_start) - before, microseconds::zero());
    t.download = std::max(t.total - before - t.firstByte, microseconds::zero());
}

Exchange Transfer::refuse(Error error)
{
    return {std::move(m_response), std::move(error)};
}

Exchange Transfer::finish(CURLcode code)
{
    readTimings();
    if (code == CURLE_OK && !m_headComplete)
        code = CURLE_PARTIAL_FILE;
    m_response.status = int(info<long>(m_easy, CURLINFO_RESPONSE_CODE));
    m_response.bytesSent = std::uint64_t(info<long>(m_easy, CURLINFO_REQUEST_SIZE))
        + std::uint64_t(info<curl_off_t>(m_easy, CURLINFO_SIZE_UPLOAD_T));
    m_response.bytesReceived = m_headerBytes + std::uint64_t(info<curl_off_t>(m_easy, CURLINFO_SIZE_DOWNLOAD_T));
    m_response.reusedConnection = m_response.attempts > 0 && info<long>(m_easy, CURLINFO_NUM_CONNECTS) == 0;
    if (const char *address = info<char *>(m_easy, CURLINFO_PRIMARY_IP); address && *address) {
        const std::string text = address;
        m_response.remoteAddress = (has(text, ":") ? '[' + text + ']' : text) + ':'
            + std::to_string(info<long>(m_easy, CURLINFO_PRIMARY_PORT));
    }
    Exchange exchange;
    if (code != CURLE_OK) {
        exchange.error = m_stop == Stop::None ? errorOf(code) : stopError();
        exchange.transient = m_stop == Stop::None
            && (code == CURLE_COULDNT_CONNECT || code == CURLE_GOT_NOTHING || code == CURLE_SEND_ERROR
                || code == CURLE_RECV_ERROR || code == CURLE_PARTIAL_FILE)
            && exchange.error->kind == ErrorKind::Network;
        exchange.error->status = m_response.status;
        exchange.error->requestId = headerValue(m_response.headers, "X-Request-Id");
    }
    exchange.response = std::move(m_response);
    if (m_request.read && !m_request.sink && !exchange.error && exchange.response.status / 100 == 2)
        m_request.read(exchange.response);
    return exchange;
}

Error Transfer::stopError() const
{
    switch (m_stop) {
    case Stop::HeaderTooLarge:
        return {.kind = ErrorKind::Protocol,
                .message = "The header of the answer from " + where() + " is larger than "
                    + bytesText(m_request.limits.headerBytes) + "."};
    case Stop::BodyTooLarge: {
        const auto limit = bytesText(m_request.sink ? m_request.limits.sinkBytes : m_request.limits.bodyBytes);
        const bool packed = !headerValue(m_response.headers, "Content-Encoding").empty();
        return {.kind = ErrorKind::Protocol,
                .message = std::string("response too large") + (packed ? " when decompressed" : "") + ": more than "
                    + limit + " from " + where() + "."};
    }
    case Stop::SecondSend:
        return {.kind = ErrorKind::Network,
                .message = where()
                    + " closed the connection without an answer. The request was not sent again: it may have been "
                      "carried out. Look before you repeat it."};
    case Stop::FileChanged:
        return {.kind = ErrorKind::Blocked, .message = "A file changed while it was being sent. Send it again."};
    case Stop::SinkRefused:
    case Stop::None:
        break;
    }
    return {.kind = ErrorKind::Cancelled, .message = "The download was stopped."};
}

std::string Transfer::timeoutStage() const
{
    const Timings &t = m_response.timings;
    if (m_sent != Clock::time_point{})
        return m_firstByte < m_sent ? "waiting for the answer" : "receiving the answer";
    return !t.connect.count() ? "looking up the name" : !t.tls.count() ? "connecting" : "in the TLS handshake";
}

Error Transfer::errorOf(CURLcode code)
{
    const std::string text = *m_errorText ? m_errorText : curl_easy_strerror(code);
    const auto expected = info<curl_off_t>(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
    const auto received = info<curl_off_t>(m_easy, CURLINFO_SIZE_DOWNLOAD_T);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return {.kind = ErrorKind::Network,
                .message = "The name of " + where() + " was not found. Check the base URL and the network."};
    case CURLE_COULDNT_RESOLVE_PROXY:
        return {.kind = ErrorKind::Network,
                .message = "The name of the proxy was not found. Check the proxy settings."};
    case CURLE_COULDNT_CONNECT:
        return {.kind = ErrorKind::Network,
                .message = "No connection to " + where() + ". Check that the server runs and the base URL is right."};
    case CURLE_OPERATION_TIMEDOUT:
        if (m_sent == Clock::time_point{} && m_response.timings.total < m_request.deadline)
            return {.kind = ErrorKind::Timeout,
                    .message = "No connection to " + where() + " within " + secondsText(m_request.connectTimeout) + " ("
                        + timeoutStage() + ")."};
        return {.kind = ErrorKind::Timeout,
                .message = where() + " did not finish within "
                    + secondsText(std::max(m_request.deadline, m_request.namedDeadline)) + " (" + timeoutStage()
                    + ")."};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return {.kind = ErrorKind::Network, .message = tlsReason(text, where())};
    case CURLE_SSL_CACERT_BADFILE:
        return {.kind = ErrorKind::Blocked,
                .message = "The CA file or the pinned certificate of this environment cannot be read as PEM."};
    case CURLE_SSL_CONNECT_ERROR:
        return {.kind = ErrorKind::Network, .message = handshakeReason(text, where())};
    case CURLE_GOT_NOTHING:
        return {.kind = ErrorKind::Network, .message = where() + " closed the connection without an answer."};
    case CURLE_SEND_ERROR:
        return {.kind = ErrorKind::Network,
                .message = where() + " broke the connection while the request was being sent."};
    case CURLE_RECV_ERROR:
    case CURLE_PARTIAL_FILE:
        if (has(text, "Too large response headers"))
            return {.kind = ErrorKind::Protocol,
                    .message = "The header of the answer from " + where() + " is too large."};
        if (m_response.status && expected > 0)
            return {.kind = ErrorKind::Network,
                    .message = "incomplete response: " + std::to_string(received) + " of " + std::to_string(expected)
                        + " bytes from " + where() + "."};
        if (m_response.status)
            return {.kind = ErrorKind::Network,
                    .message = "incomplete response: " + where() + " broke the connection after "
                        + std::to_string(received) + " bytes."};
        return {.kind = ErrorKind::Network, .message = where() + " broke the connection before it answered."};
    case CURLE_BAD_CONTENT_ENCODING:
        return {.kind = ErrorKind::Protocol,
                .message = "The compressed answer from " + where() + " is damaged and cannot be unpacked."};
    case CURLE_OUT_OF_MEMORY: // libcurl's own limit for one header line
        return {.kind = ErrorKind::Protocol, .message = "The header of the answer from " + where() + " is too large."};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return {.kind = ErrorKind::Protocol,
                .message = "What " + where() + " answered is not HTTP/1.1. Check that the port is right."};
    case CURLE_URL_MALFORMAT:
        return {.kind = ErrorKind::Blocked, .message = "The address is not a valid URL; the request was not sent."};
    default:
        return {.kind = ErrorKind::Network, .message = "The exchange with " + where() + " failed: " + text + '.'};
    }
}

} // namespace api::client
