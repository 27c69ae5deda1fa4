// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/relaybench.h"
#include "tests/support/testservice.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace support {

// What the coverage test asks of one operation: a documented status and a call that gets it. The first case of an
// operation succeeds, and may be prepared any number of times.
struct Case {
    int status;
    std::function<HttpCall()> prepare; // does what has to be done before, then the call itself
};
using Cases = std::vector<Case>;

inline constexpr std::string_view kMissing = "00000000-0000-4000-8000-000000000000"; // nobody's id

// One function a tag, in a file of its own; each returns nothing for operations of other tags.
class CoverageBench {
public:
    explicit CoverageBench(TestService &test) : m_test(test), m_token(test.developerToken()) { }

    Cases casesOf(std::string_view operation);

    HttpCall by(const std::string &token, const std::string &method, const std::string &target,
                const std::string &body = {}) const; // an empty token: the developer's API key
    std::string newUser() const;
    std::string newKey() const;
    std::string user(std::string_view id) const { return "/api/v1/users/" + std::string(id); }
    std::string seededUser() const { return *m_test.ready().userId; }

private:
    Cases authCases(std::string_view id);
    Cases keyCases(std::string_view id);
    Cases userCases(std::string_view id);
    Cases healthCases(std::string_view id);
    Cases importCases(std::string_view id);
    Cases eventCases(const std::string &kind);
    Cases priorityCases(std::string_view id);
    Cases storedDataCases(std::string_view id);
    Cases sdkCases(std::string_view id);
    Cases syncCases(std::string_view id);
    Cases exportCases(std::string_view id);
    Cases providerCases(std::string_view id);
    Cases vendorCases(std::string_view id);
    Cases oauthCases(std::string_view id);
    Cases backfillCases(std::string_view id);
    Cases portalAccountCases(std::string_view id);
    Cases portalApplicationCases(std::string_view id);
    Cases portalCredentialCases(std::string_view id);
    Cases dispatcherCases(std::string_view id);
    Cases gatewayCases(std::string_view id);
    Cases connectCases(const std::string &route);
    static Cases placed(int status, const std::function<HttpCall()> &good, bool isPublic = false, Cases further = {});
    RelayBench::App newRelayApp(); // of the portal's seeded account
    const std::string &portalToken(); // of that account
    // A user of this vendor whose first sync is over; these kinds could not be had.
    std::string newConnection(const std::string &provider, const std::string &failing = {}) const;
    Cases uploadCases(const std::string &rest, const std::string &body);
    std::string newTokens() const; // of the seeded user

    TestService &m_test;
    std::string m_token, m_portalToken;
    int m_serial = 0;
};

} // namespace support
