// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/publicaddress.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace api::server::http {

namespace {

namespace ip = boost::asio::ip;

struct Range {
    std::uint32_t base;
    int bits;
};

// RFC 6890 and what came after it.
constexpr std::array<Range, 15> kNotPublic{{{0x00000000, 8},
                                            {0x0A000000, 8},
                                            {0x64400000, 10},
                                            {0x7F000000, 8},
                                            {0xA9FE0000, 16},
                                            {0xAC100000, 12},
                                            {0xC0000000, 24},
                                            {0xC0000200, 24},
                                            {0xC0586300, 24},
                                            {0xC0A80000, 16},
                                            {0xC6120000, 15},
                                            {0xC6336400, 24},
                                            {0xCB007100, 24},
                                            {0xE0000000, 4},
                                            {0xF0000000, 4}}};

bool isPublic4(std::uint32_t address)
{
    return std::ranges::none_of(kNotPublic, [&](const Range &range) {
        return (address >> (32 - range.bits)) == (range.base >> (32 - range.bits));
    });
}

bool isPublic6(const ip::address_v6 &address)
{
    const auto bytes = address.to_bytes();
    const auto begins = [&](std::initializer_list<int> with) {
        return std::equal(with.begin(), with.end(), bytes.begin(), [](int a, unsigned char b) { return a == b; });
    };
    // Only 2000::/3 is given out; of it Teredo, documentation, benchmarks, and IPv4 in disguise (6to4) are not.
    if ((bytes[0] & 0xE0) != 0x20)
        return false;
    return !begins({0x20, 0x02}) && !begins({0x20, 0x01, 0x00, 0x00}) && !begins({0x20, 0x01, 0x00, 0x02, 0x00, 0x00})
        && !begins({0x20, 0x01, 0x0D, 0xB8}) && !begins({0x3F, 0xFF});
}

bool isNamedLoopback(std::string_view host)
{
    return host == "localhost" || host == "127.0.0.1" || host == "::1";
}

// What resolvers take for an IPv4 address in one of its older forms.
bool endsInNumber(std::string_view host)
{
    const std::string_view last = host.substr(host.rfind('.') + 1); // npos + 1 = 0
    return !last.empty() && last.front() >= '0' && last.front() <= '9'
        && last.find_first_not_of("0123456789abcdefx") == std::string_view::npos;
}

} // namespace

bool isPublic(const ip::address &address)
{
    return address.is_v4() ? isPublic4(address.to_v4().to_uint()) : isPublic6(address.to_v6());
}

bool mayConnect(std::string_view host, const ip::address &address)
{
    return isPublic(address) || (isNamedLoopback(host) && address.is_loopback());
}

bool mayName(std::string_view host)
{
    if (isNamedLoopback(host))
        return true;
    boost::system::error_code error;
    const ip::address address = ip::make_address(std::string(host), error);
    if (!error)
        return isPublic(address);
    if (host.ends_with('.')) // the root
        host.remove_suffix(1);
    constexpr std::array<std::string_view, 4> kLocal{".localhost", ".local", ".internal", ".home.arpa"};
    return host.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string_view::npos
        && host.find('.') != std::string_view::npos && !endsInNumber(host)
        && std::ranges::none_of(kLocal, [&](std::string_view end) { return host.ends_with(end); });
}

} // namespace api::server::http
