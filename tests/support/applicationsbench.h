// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pagebench.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"
#include "views/applications/applicationspage.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/formfield.h"

#include <QAction>
#include <QLineEdit>

namespace support {

// The page of Relay's applications, over its own server whose seeded developer is also the portal's account.
struct ApplicationsBench : PageBench {
    explicit ApplicationsBench(std::string tenant = std::string(kRelayTenant),
                               api::server::ServiceOptions options = TestService::defaults())
        : PageBench(std::move(options)), relay(service)
    {
        pointAtRelay(std::move(tenant));
        makePage();
    }
    void pointAtRelay(std::string tenant)
    {
        api::client::Environment environment = shell.client.environment();
        environment.id += "+relay";
        environment.relayUrl = service.url() + "/api/v1";
        environment.tenant = std::move(tenant);
        environment.country = "IN";
        auto credentials = std::make_shared<api::client::MemoryCredentials>(
            std::vector<std::string>{api::client::originOf(environment.relayUrl)});
        const auto &account = *service.ready().accounts.developer;
        credentials->setLogin(api::client::DeveloperLogin{account.email, api::client::SecretString(account.password)});
        shell.client.setEnvironment(environment, credentials);
        models::Environment used = shell.environments.current(); // where its secrets may go
        used.connection.relayUrl = environment.relayUrl;
        if (!shell.environments.save(used))
            qFatal("the environment was not saved");
    }
    void makePage()
    {
        page = std::make_unique<views::ApplicationsPage>(context);
        page->resize(1200, 760);
        page->show();
        page->reload();
        settle();
    }
    void settle() const
    {
        if (!QTest::qWaitFor([this] { return !std::holds_alternative<views::PageLoading>(page->loadState()); }, 20'000))
            qFatal("the page did not load");
    }
    template <typename T>
    T *part(const char *objectName) const
    {
        return child<T>(page.get(), objectName);
    }
    void press(const char *objectName) const { click(page.get(), objectName); }
    void trigger(const char *action) const // of a menu
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(action));
        if (!found)
            qFatal("no action %s", action);
        found->trigger();
    }
    models::TableBase *table() const { return part<views::DataTable>("table")->table(); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table()->rowCount(); ++row)
            all << table()->index(row, 0).data().toString();
        return all;
    }
    void openApplication(const QString &name) const
    {
        Q_EMIT page->rowOpened(table()->rowId(int(names().indexOf(name))));
        settle();
    }

    RelayBench relay;
    std::unique_ptr<views::ApplicationsPage> page;
};

inline void fillIn(const QWidget *in, const char *field, const QString &text)
{
    auto *edit = child<QLineEdit>(in, field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

} // namespace support
