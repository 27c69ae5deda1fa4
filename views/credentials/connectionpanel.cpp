// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/connectionpanel.h"

#include "models/common/text.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

ConnectionPanel::ConnectionPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_test(button(u"testConnection"_s, tr("Test connection"), Emphasis::Normal, u"bolt"_s))
    , m_result(new Banner)
{
    m_result->setObjectName(u"connectionResult"_s);
    fill(this, column({Item(row({m_test, stretch()})), m_result}, size::kGap2));
    connect(m_test, &QPushButton::clicked, this, &ConnectionPanel::testRequested);
    connect(m_result, &Banner::retryRequested, this, &ConnectionPanel::testRequested);
}

void ConnectionPanel::forget()
{
    m_run.reset();
    m_test->setEnabled(true);
    m_result->clear();
}

void ConnectionPanel::test(const models::Environment &environment)
{
    if (m_run)
        return;
    m_run = std::make_unique<QObject>();
    m_test->setEnabled(false);
    m_result->show(Meaning::Info, tr("Asking the server…"));
    if (environment.embedded) {
        auto own = std::make_shared<api::client::MemoryCredentials>(models::originsOf(environment));
        if (const QString key = m_context.server.info().apiKey; !key.isEmpty())
            own->setSecret(api::Auth::ApiKey, api::client::SecretString(models::utf8(key)));
        return start(environment, std::move(own));
    }
    models::loadCredentials(
        m_context.secrets, environment, m_run.get(),
        [this, environment](auto credentials, const QStringList &) { start(environment, std::move(credentials)); });
}

void ConnectionPanel::start(const models::Environment &environment,
                            std::shared_ptr<const api::client::CredentialSource> credentials)
{
    auto *test = new models::ConnectionTest(environment.connection, std::move(credentials), m_run.get());
    test->start([this](const models::ConnectionOutcome &outcome) { show(outcome); });
}

void ConnectionPanel::show(const models::ConnectionOutcome &outcome)
{
    using Access = models::ConnectionOutcome::Access;
    m_run.release()->deleteLater(); // this runs inside of it
    m_test->setEnabled(true);
    if (outcome.unreachable)
        return m_result->show(*outcome.unreachable);
    const QString latency = QLocale().toString(double(outcome.latency.count()) / 1000, 'f', 1);
    const QString reached = outcome.version.isEmpty()
        ? tr("Reached in %1 ms.").arg(latency)
        : tr("Reached in %1 ms, version %2.").arg(latency, isolated(visible(outcome.version)));
    switch (outcome.access) {
    case Access::Accepted:
        return m_result->show(Meaning::Success, reached,
                              tr("The credentials are accepted: %1.").arg(isolated(visible(outcome.identity))));
    case Access::Refused:
        return m_result->show(
            Meaning::Warning, reached,
            tr("The credentials are refused: %1").arg(isolated(visible(models::text(outcome.refusal->message)))));
    case Access::NotTried:
        return m_result->show(Meaning::Info, reached,
                              tr("No credentials are stored, so only the liveness check was made."));
    }
}

} // namespace views
