// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"

#include <memory>

namespace support {

// Of tests of what Relay tells an application: the service, and an application that is told once it has a webhook URL.
class ListeningTest : public TestCase {
protected:
    void listen() // anew for each test
    {
        m_test = std::make_unique<TestService>();
        m_relay = std::make_unique<RelayBench>(*m_test);
        m_portal = m_relay->seededToken();
        m_app = m_relay->newApp(m_portal, "Listening");
        m_root = "/api/v1/portal/applications/" + m_app.id;
    }
    std::string events(const std::string &member) const // of the list of deliveries
    {
        return jsonAt(m_relay->send("GET", m_root + "/events", {}, m_portal).body, "/data" + member);
    }
    int change(const std::string &body) const // the application; the status
    {
        return m_relay->send("PATCH", m_root, body, m_portal).status;
    }

    std::unique_ptr<TestService> m_test;
    std::unique_ptr<RelayBench> m_relay;
    std::string m_portal, m_root; // of the application
    RelayBench::App m_app;
};

} // namespace support
