// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/server/clock.h"
#include "tests/support/awaited.h"
#include "tests/support/relaybench.h"

#include <QDateTime>

namespace support {

// A client of Relay over a real server, whose clock and this computer's go on together when the test says so.
struct RelayModelBench {
    explicit RelayModelBench(const std::string &tenant = std::string(kRelayTenant))
    {
        api::client::Environment environment;
        environment.id = "relay";
        environment.wearlinkUrl = environment.relayUrl = service.url() + "/api/v1";
        environment.tenant = tenant;
        environment.country = "IN";
        environment.safety = api::client::SafetyLevel::Open;
        const auto &account = *service.ready().accounts.developer;
        credentials->setLogin(api::client::DeveloperLogin{account.email, api::client::SecretString(account.password)});
        credentials->setOrigins({api::client::originOf(environment.relayUrl)});
        client.setEnvironment(environment, credentials);
    }
    std::function<QDateTime()> clock() const
    {
        return [this] { return m_now; };
    }
    QDateTime now() const { return m_now; }
    void pass(std::chrono::seconds time)
    {
        m_now = m_now.addSecs(time.count());
        service.service().clock().advance(time);
    }

    TestService service;
    RelayBench relay{service};
    RelayBench::App app = relay.seededApp();
    std::shared_ptr<api::client::MemoryCredentials> credentials = std::make_shared<api::client::MemoryCredentials>();
    api::client::Client client;

private:
    QDateTime m_now = QDateTime::currentDateTimeUtc();
};

} // namespace support
