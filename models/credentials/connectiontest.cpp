// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/connectiontest.h"

#include "api/contract/generated/auth.h"
#include "api/contract/generated/system.h"
#include "api/contract/generated/users.h"
#include "models/common/text.h"

using namespace std::chrono_literals;

namespace models {

namespace {

const api::client::CallOptions kOnce{.deadline = 10s, .maxRetries = 0};

}

ConnectionTest::ConnectionTest(api::client::Environment environment,
                               std::shared_ptr<const api::client::CredentialSource> credentials, QObject *parent)
    : QObject(parent), m_credentials(std::move(credentials))
{
    environment.safety = api::client::SafetyLevel::ReadOnly;
    m_client.setEnvironment(std::move(environment), m_credentials);
    connect(&m_client, &api::client::Client::exchanged, this, [this](const api::client::CallRecord &record) {
        if (record.operationId == api::GetHealth::endpoint().id)
            m_outcome.latency = record.response.timings.total;
    });
}

void ConnectionTest::start(Done done)
{
    m_done = std::move(done);
    m_client.send(api::GetHealth{}, kOnce).then(this, [this](const api::Result<api::Health> &health) {
        if (!health) {
            m_outcome.latency = {};
            m_outcome.unreachable = health.error();
            return m_done(m_outcome);
        }
        m_outcome.version = text(health->data.version);
        authenticate();
    });
}

void ConnectionTest::authenticate()
{
    const bool developer = m_credentials->secret(api::Auth::DeveloperJwt) || m_credentials->login();
    if (developer) {
        m_client.send(api::GetMe{}, kOnce).then(this, [this](const api::Result<api::Developer> &me) {
            if (me)
                finishAccess({}, text(me->email));
            else
                finishAccess(me.error(), {});
        });
    } else if (m_credentials->secret(api::Auth::ApiKey)) {
        m_client.send(api::ListUsers{.limit = 1}, kOnce).then(this, [this](const api::Result<api::UserPage> &page) {
            if (page)
                finishAccess({}, tr("%n end-user(s)", nullptr, int(page->total)));
            else
                finishAccess(page.error(), {});
        });
    } else
        m_done(m_outcome);
}

void ConnectionTest::finishAccess(const std::optional<api::Error> &error, const QString &identity)
{
    using Access = ConnectionOutcome::Access;
    m_outcome.access = error ? Access::Refused : Access::Accepted;
    m_outcome.refusal = error;
    m_outcome.identity = identity;
    m_done(m_outcome);
}

} // namespace models
