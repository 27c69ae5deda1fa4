// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"

namespace support {

Cases CoverageBench::casesOf(std::string_view operation)
{
    for (const auto tag :
         {&CoverageBench::authCases, &CoverageBench::keyCases, &CoverageBench::userCases, &CoverageBench::healthCases,
          &CoverageBench::importCases, &CoverageBench::sdkCases, &CoverageBench::syncCases,
          &CoverageBench::providerCases, &CoverageBench::oauthCases, &CoverageBench::backfillCases,
          &CoverageBench::vendorCases, &CoverageBench::exportCases, &CoverageBench::storedDataCases,
          &CoverageBench::portalAccountCases, &CoverageBench::portalApplicationCases,
          &CoverageBench::portalCredentialCases, &CoverageBench::dispatcherCases, &CoverageBench::gatewayCases}) {
        if (Cases cases = (this->*tag)(operation); !cases.empty())
            return cases;
    }
    return {};
}

HttpCall CoverageBench::by(const std::string &token, const std::string &method, const std::string &target,
                           const std::string &body) const
{
    HttpCall call{.method = method, .target = target, .body = body};
    if (!body.empty())
        call = call.with("Content-Type", "application/json");
    return token.empty() ? call.with("X-WearLink-API-Key", m_test.apiKey())
                         : call.with("Authorization", "Bearer " + token);
}

std::string CoverageBench::newUser() const
{
    return jsonText(m_test.send(by({}, "POST", "/api/v1/users", R"({"first_name":"Asha"})")).body, "/id");
}

std::string CoverageBench::newKey() const
{
    return jsonText(m_test.send(by(m_token, "POST", "/api/v1/developer/api-keys", R"({"name":"Spare"})")).body, "/id");
}

} // namespace support
