// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcase.h"
#include "tests/support/testservice.h"
#include "tests/support/vendorbench.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace support {

// A test of what vendors send: someone is connected, a vendor calls, a run tells what came of it.
class VendorWebhookTest : public TestCase {
protected:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    VendorBench bench() { return VendorBench(*m_test); }
    std::string connected(const std::string &provider, std::string *user = nullptr)
    {
        const std::string id = bench().newUser();
        if (user)
            *user = id;
        return bench().connect(id, provider);
    }
    std::string lastRun(const std::string &user)
    {
        return jsonAt(m_test->get("/api/v1/users/" + user + "/sync/runs?source=webhook").body, "/items/0");
    }
    std::string lastRun(const std::string &user, const std::string &member)
    {
        return jsonText(lastRun(user), "/" + member);
    }
    std::string runs(const std::string &user)
    {
        return jsonAt(m_test->get("/api/v1/users/" + user + "/sync/runs?source=webhook").body, "/total");
    }
    Headers garmin() { return {{"garmin-client-id", "simulated-garmin"}, {"User-Agent", "Garmin Health API"}}; }

    std::unique_ptr<TestService> m_test;
};

} // namespace support
