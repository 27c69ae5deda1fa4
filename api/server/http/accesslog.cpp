// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/accesslog.h"

#include "api/server/http/headers.h"
#include "api/server/http/urlencoded.h"

#include <algorithm>
#include <ctime>

namespace api::server::http {

namespace {

std::string timestamp(std::chrono::system_clock::time_point at)
{
    using namespace std::chrono;
    const auto ms = duration_cast<milliseconds>(at.time_since_epoch()).count();
    const std::time_t seconds = std::time_t(ms / 1000);
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    char text[32];
    const std::size_t size = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S", &parts);
    const std::string fraction = std::to_string(1000 + ms % 1000).substr(1);
    return std::string(text, size) + '.' + fraction + 'Z';
}

} // namespace

std::string redactedTarget(std::string_view target, std::span<const std::string> secretParameters)
{
    const auto question = target.find('?');
    if (question == std::string_view::npos)
        return std::string(target);
    std::string out(target.substr(0, question + 1));
    for (std::string_view rest = target.substr(question + 1);;) {
        const auto end = rest.find('&');
        const std::string_view pair = rest.substr(0, end);
        const auto equals = pair.find('=');
        const auto name = percentDecoded(pair.substr(0, equals)); // t%6Fken is still the token
        const bool secret = equals != std::string_view::npos
            && (!name || std::any_of(secretParameters.begin(), secretParameters.end(), [&name](const std::string &one) {
                                return equalsIgnoringCase(one, *name);
                            }));
        out += secret ? std::string(pair.substr(0, equals)) + "=***" : std::string(pair);
        if (end == std::string_view::npos)
            return out;
        out += '&';
        rest.remove_prefix(end + 1);
    }
}

std::string escapedForLog(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f && c != '"' && c != '\\') {
            out += c;
        } else {
            out += "\\x";
            out += "0123456789ABCDEF"[byte >> 4];
            out += "0123456789ABCDEF"[byte & 15];
        }
    }
    return out;
}

std::string formatAccessRecord(const AccessRecord &record, std::span<const std::string> secretParameters)
{
    const auto quoted = [](std::string_view text) { return " \"" + escapedForLog(text) + '"'; };
    std::string line = timestamp(record.receivedAt) + ' ' + record.requestId + ' ' + record.remoteAddress;
    line += quoted(record.method + ' ' + redactedTarget(record.target, secretParameters) + " HTTP/1."
                   + std::to_string(record.minorVersion));
    line += ' ' + std::to_string(record.status) + " in=" + std::to_string(record.bytesIn)
        + " out=" + std::to_string(record.bytesOut) + " us=" + std::to_string(record.duration.count())
        + " hold_us=" + std::to_string(record.longestHold.count());
    return line + quoted(record.outcome) + quoted(record.userAgent);
}

} // namespace api::server::http
