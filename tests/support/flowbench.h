// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/applicationsbench.h"
#include "views/applications/flowpanel.h"
#include "views/applications/healthdataview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>

namespace support {

inline api::server::ServiceOptions withHealth()
{
    api::server::ServiceOptions options = TestService::defaults();
    options.seedHealth = true;
    return options;
}

// The seeded application of Relay, open at its integration flow.
struct FlowBench : ApplicationsBench {
    explicit FlowBench(api::server::ServiceOptions options = TestService::defaults())
        : ApplicationsBench(std::string(kRelayTenant), std::move(options)), app(relay.seededApp())
    {
        page->open(QString::fromStdString(app.id) + QStringLiteral("/flow"));
        settle();
        panel = page->findChild<views::FlowPanel *>();
        const auto *clients = part<QComboBox>("flowClient");
        if (!QTest::qWaitFor([&] { return clients->findData(QString::fromStdString(app.clientId)) >= 0; }))
            qFatal("the flow has no credentials");
        part<QComboBox>("flowClient")->setCurrentIndex(clients->findData(QString::fromStdString(app.clientId)));
    }
    void authenticate() const
    {
        fillIn(page.get(), "flowSecret", QString::fromStdString(app.clientSecret));
        press("flowAuthenticate");
        if (!QTest::qWaitFor([this] { return panel->flow().isSignedIn(); }))
            qFatal("the flow did not sign in");
    }

    void fetch(bool isFhir = false) const
    {
        part<QDateEdit>("flowStart")->setDate(QDate(2026, 4, 20));
        part<QDateEdit>("flowEnd")->setDate(QDate(2026, 4, 22));
        part<QCheckBox>("flowFhir")->setChecked(isFhir);
        const QSignalSpy shown(part<views::HealthDataView>("healthData"), &views::HealthDataView::shown);
        press("flowFetch");
        if (!QTest::qWaitFor([&] { return shown.size() == 1; }, 20'000))
            qFatal("the data were not shown");
    }

    RelayBench::App app;
    views::FlowPanel *panel = nullptr;
};

} // namespace support
