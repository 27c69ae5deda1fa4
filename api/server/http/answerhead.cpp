// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/answerhead.h"

#include <algorithm>
#include <array>
#include <ctime>

namespace api::server::http {

namespace {

std::string_view reasonPhrase(int status)
{
    struct Entry {
        int status;
        std::string_view phrase;
    };
    static constexpr Entry kPhrases[] = {
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {507, "Insufficient Storage"},
    };
    const auto found = std::find_if(std::begin(kPhrases), std::end(kPhrases),
                                    [status](const Entry &entry) { return entry.status == status; });
    return found == std::end(kPhrases) ? std::string_view("Status") : found->phrase;
}

std::string_view httpDate()
{
    thread_local std::time_t second = 0;
    thread_local std::array<char, 40> text{};
    thread_local std::size_t size = 0;
    if (const std::time_t now = std::time(nullptr); now != second) {
        second = now;
        std::tm parts{};
        ::gmtime_r(&now, &parts);
        static constexpr const char *kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr const char *kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        // Not %a and %b: those follow the locale.
        const std::string format =
            std::string(kDays[parts.tm_wday]) + ", %d " + kMonths[parts.tm_mon] + " %Y %H:%M:%S GMT";
        size = std::strftime(text.data(), text.size(), format.c_str(), &parts);
    }
    return {text.data(), size};
}

// These follow from the framing, the connection and the request; a handler has no say in them.
bool isOwnedByEngine(std::string_view name)
{
    static constexpr std::string_view kNames[] = {
        "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive", "Date", "Server", "X-Request-Id"};
    return std::any_of(std::begin(kNames), std::end(kNames),
                       [name](std::string_view owned) { return equalsIgnoringCase(owned, name); });
}

void addField(std::string &head, std::string_view name, std::string_view value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

void addConnection(std::string &head, const AnswerFrame &frame)
{
    if (!frame.keepAlive)
        addField(head, "Connection", "close");
    else if (frame.minorVersion == 0)
        addField(head, "Connection", "keep-alive");
}

std::string statusLine(const Response &response)
{
    if (response.fault && response.fault->kind == WireFault::Kind::GarbageStatus)
        return "HTPP/one.1 fine\r\n";
    return "HTTP/1.1 " + std::to_string(response.status) + ' ' + std::string(reasonPhrase(response.status)) + "\r\n";
}

} // namespace

std::string answerHead(const Response &response, const AnswerFrame &frame, BodyFraming framing, std::uint64_t length)
{
    const auto &fault = response.fault;
    std::string head = statusLine(response);
    head.reserve(512);
    addField(head, "Date", httpDate());
    addField(head, "Server", frame.serverName);
    addField(head, "X-Request-Id", frame.requestId);
    for (const Header &field : response.headers) {
        if (!isOwnedByEngine(field.name))
            addField(head, field.name, field.value);
    }
    if (!response.headers.contains("X-Content-Type-Options"))
        addField(head, "X-Content-Type-Options", "nosniff");
    if (!response.headers.contains("Cross-Origin-Resource-Policy"))
        addField(head, "Cross-Origin-Resource-Policy", "same-origin");
    if (!frame.corsOrigin.empty()) {
        addField(head, "Access-Control-Allow-Origin", frame.corsOrigin);
        addField(head, "Vary", "Origin");
    }
    if (fault && fault->kind == WireFault::Kind::BadGzip)
        addField(head, "Content-Encoding", "gzip");
    if (fault && fault->kind == WireFault::Kind::WrongLength)
        length = std::uint64_t(std::max<std::int64_t>(std::int64_t(length) + fault->delta, 0));
    if (framing == BodyFraming::Length)
        addField(head, "Content-Length", std::to_string(length));
    else if (framing == BodyFraming::Chunked)
        addField(head, "Transfer-Encoding", "chunked");
    addConnection(head, frame);
    return head += "\r\n";
}

} // namespace api::server::http
