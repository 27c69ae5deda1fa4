// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testservice.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace support {

// A person with a browser, a vendor and a server between them.
class VendorBench {
public:
    explicit VendorBench(TestService &test) : m_test(test) { }

    std::string newUser() const;
    // 200: the address of the consent page.
    RawClient::Answer authorize(const std::string &user, const std::string &provider,
                                const std::string &redirectUri = {}) const;
    // What the person does there: the address that the browser is sent to.
    std::string decide(const std::string &authorizationUrl, const std::string &provider, bool allow = true,
                       std::vector<std::string> scopes = {}, const std::string &account = {}) const;
    RawClient::Answer open(const std::string &url, const std::string &accept = "*/*") const; // of this server
    // All of it, and waits until the first sync is done. The vendor's id of the person.
    std::string connect(const std::string &user, const std::string &provider,
                        std::vector<std::string> scopes = {}) const;

    std::string connection(const std::string &user, const std::string &provider, const std::string &member) const;
    std::int64_t samples(const std::string &user) const; // that are stored
    std::int64_t events(const std::string &user, const std::string &kind) const; // "workouts", "sleep"
    RawClient::Answer disturb(const std::string &provider, const std::string &account, const std::string &form) const;
    std::string app(const std::string &provider, const std::string &member) const; // of the simulated one
    RawClient::Answer run(const std::string &user, const std::string &id) const; // as a sync run

    // The vendor calls.
    RawClient::Answer notify(const std::string &provider, const std::string &body,
                             std::vector<std::pair<std::string, std::string>> headers = {}) const;

private:
    RawClient::Answer form(const std::string &target, const std::string &body) const;
    TestService &m_test;
};

std::string fitbitSignature(const std::string &secret, const std::string &body); // X-Fitbit-Signature
std::string queryOf(const std::string &url, const std::string &name); // a parameter, not decoded

} // namespace support
