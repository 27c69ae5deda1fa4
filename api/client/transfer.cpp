// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/transfer.h"

#include "api/client/environment.h"
#include "api/client/headercheck.h"

#include <algorithm>

namespace api::client {

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && space(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && space(text.back()))
        text.remove_suffix(1);
    return text;
}

long milliseconds(std::chrono::milliseconds duration)
{
    return long(std::clamp<std::int64_t>(duration.count(), 1, 1'000'000'000));
}

} // namespace

ConnectionPool makeConnectionPool()
{
    ConnectionPool pool(curl_share_init(), [](CURLSH *share) { curl_share_cleanup(share); });
    // One thread only: no lock functions needed.
    curl_share_setopt(pool.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_CONNECT);
    curl_share_setopt(pool.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
    return pool;
}

struct Transfer::Callbacks {
    static std::size_t header(char *data, std::size_t, std::size_t size, void *self)
    {
        return static_cast<Transfer *>(self)->takeHeader({data, size}) ? size : 0;
    }
    static std::size_t body(char *data, std::size_t, std::size_t size, void *self)
    {
        return static_cast<Transfer *>(self)->takeBody({data, size}) ? size : 0;
    }
    static std::size_t read(char *buffer, std::size_t, std::size_t size, void *self)
    {
        auto *transfer = static_cast<Transfer *>(self);
        const auto count = transfer->m_reader.read(buffer, size);
        if (!count)
            transfer->m_stop = Stop::FileChanged;
        return count.value_or(CURL_READFUNC_ABORT);
    }
    static int seek(void *self, curl_off_t offset, int)
    {
        static_cast<Transfer *>(self)->m_reader.rewind();
        return offset == 0 ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
    }
    // Comes before each sending. libcurl sends again by itself when a kept-alive connection closes without an
    // answer; a request that must not be repeated is stopped here.
    static int beforeSending(void *self, char *, char *, int, int)
    {
        auto *transfer = static_cast<Transfer *>(self);
        if (transfer->m_response.attempts > 0 && !transfer->m_request.repeatable) {
            transfer->m_stop = Stop::SecondSend;
            return CURL_PREREQFUNC_ABORT;
        }
        ++transfer->m_response.attempts;
        transfer->m_sent = Clock::now();
        return CURL_PREREQFUNC_OK;
    }
};

Transfer::Transfer(Transport::Id id, RawRequest request, Transport::Done done)
    : m_id(id), m_request(std::move(request)), m_done(std::move(done)), m_reader(m_request.body)
{
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
}

std::optional<Error> Transfer::prepare(const ConnectionPool &pool, const std::string &userAgent)
{
    if (auto fault = checkRequest())
        return fault;
    m_pool = pool;
    m_easy = curl_easy_init();
    const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
    set(CURLOPT_PRIVATE, this);
    set(CURLOPT_SHARE, m_pool.get());
    set(CURLOPT_ERRORBUFFER, m_errorText);
    set(CURLOPT_URL, m_request.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // a cancelled DNS look-up must not hold up the others
    set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    set(CURLOPT_USERAGENT, userAgent.c_str());
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(m_request.connectTimeout));
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_start + m_request.deadline - Clock::now());
    set(CURLOPT_TIMEOUT_MS, milliseconds(left));
    if (isLoopback(m_request.url))
        set(CURLOPT_PROXY, "");
    set(CURLOPT_HEADERFUNCTION, &Callbacks::header);
    set(CURLOPT_HEADERDATA, this);
    set(CURLOPT_WRITEFUNCTION, &Callbacks::body);
    set(CURLOPT_WRITEDATA, this);
    set(CURLOPT_PREREQFUNCTION, &Callbacks::beforeSending);
    set(CURLOPT_PREREQDATA, this);
    setTrust();
    setBody();
    setHeaders();
    return std::nullopt;
}

std::optional<Error> Transfer::checkRequest()
{
    for (const Header &header : m_request.headers) {
        if (auto fault = headerFault(header); !fault.empty())
            return Error{.kind = ErrorKind::Blocked, .message = std::move(fault)};
    }
    if (!isToken(m_request.method))
        return Error{.kind = ErrorKind::Blocked, .message = "The method is not a word of letters."};
    if (originOf(m_request.url).empty())
        return Error{.kind = ErrorKind::Blocked,
                     .message = "Only http:// and https:// addresses with a host can be called."};
    return std::nullopt;
}

void Transfer::setTrust()
{
    const TlsTrust &trust = m_request.tls;
    if (!trust.caFile.empty())
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, trust.caFile.c_str());
    if (!trust.pinnedCertificate.empty()) {
        curl_blob blob{const_cast<char *>(trust.pinnedCertificate.data()), trust.pinnedCertificate.size(),
                       CURL_BLOB_COPY};
        curl_easy_setopt(m_easy, CURLOPT_CAINFO_BLOB, &blob);
        curl_easy_setopt(m_easy, CURLOPT_CAPATH, nullptr);
    }
}

void Transfer::setHeaders()
{
    bool hasType = false;
    for (const Header &header : m_request.headers) {
        // "Name:" would remove the header; "Name;" sends it empty.
        const std::string line = header.value.empty() ? header.name + ';' : header.name + ": " + header.value;
        m_headers = curl_slist_append(m_headers, line.c_str());
        hasType = hasType || equalsIgnoringCase(header.name, "content-type");
    }
    if (!hasType)
        m_headers = curl_slist_append(m_headers, "Content-Type:"); // libcurl would claim a form
    if (m_request.body.isInMemory())
        m_headers = curl_slist_append(m_headers, "Expect:");
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
}

void Transfer::setBody()
{
    const std::string &method = m_request.method;
    if (method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        return;
    }
    const bool announces = method == "POST" || method == "PUT" || method == "PATCH"; // Content-Length: 0 when empty
    if (announces || !m_request.body.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &Callbacks::read);
        curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
        curl_easy_setopt(m_easy, CURLOPT_SEEKFUNCTION, &Callbacks::seek);
        curl_easy_setopt(m_easy, CURLOPT_SEEKDATA, this);
    }
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, method.c_str());
}

bool Transfer::takeHeader(std::string_view line)
{
    if (m_firstByte == Clock::time_point{})
        m_firstByte = Clock::now();
    m_headerBytes += line.size();
    if (m_headerBytes > m_request.limits.headerBytes) {
        m_stop = Stop::HeaderTooLarge;
        return false;
    }
    if (m_inBody) // a trailer
        return true;
    m_headComplete = trimmed(line).empty();
    if (line.starts_with("HTTP/")) { // also after a 1xx
        m_response.headers.clear();
        m_response.version = line.substr(0, line.find(' '));
    } else if (const std::size_t colon = line.find(':'); colon != std::string_view::npos) {
        m_response.headers.push_back(
            {std::string(trimmed(line.substr(0, colon))), std::string(trimmed(line.substr(colon + 1)))});
    }
    return true;
}

bool Transfer::takeBody(std::string_view piece)
{
    if (!m_inBody) {
        m_inBody = true;
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        m_response.status = int(status);
    }
    const bool toSink = m_request.sink && m_response.status / 100 == 2;
    m_bodyBytes += piece.size();
    if (m_bodyBytes > (toSink ? m_request.limits.sinkBytes : m_request.limits.bodyBytes)) {
        m_stop = Stop::BodyTooLarge;
        return false;
    }
    if (!toSink) {
        m_response.body.append(piece);
        return true;
    }
    if (m_request.sink(piece))
        return true;
    m_stop = Stop::SinkRefused;
    return false;
}

} // namespace api::client
