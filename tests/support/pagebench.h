// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/awaited.h"
#include "tests/support/servicecontrol.h"
#include "tests/support/shellbench.h"
#include "tests/support/testservice.h"
#include "views/context.h"

#include <QApplication>
#include <QPushButton>

namespace support {

class RecordedToasts : public views::Toasts {
public:
    QStringList texts;
    void show(const QString &text, const QString &, std::function<void()>) override { texts.append(text); }
};

class RecordedNavigation : public views::Navigation {
public:
    QStringList opened; // "users/550e..."
    QMap<QString, Provider> providers; // by group
    void open(const QString &workspace, const QString &argument) override
    {
        opened.append(workspace + QLatin1Char('/') + argument);
    }
    void addPaletteProvider(QObject *, const QString &group, Provider provider) override
    {
        providers[group] = std::move(provider);
    }
};

// What one page needs, around a real server with the seeded developer's key and login.
struct PageBench {
    explicit PageBench(api::server::ServiceOptions options = TestService::defaults()) : service(std::move(options))
    {
        pointAt(service);
    }
    void pointAt(const TestService &target) { use(target, target.url(), api::client::SafetyLevel::Open); }
    // The bench's own credentials, wherever url leads.
    void use(const std::string &url, api::client::SafetyLevel safety) { use(service, url, safety); }
    template <typename R>
    auto call(const R &request)
    {
        return awaited(shell.client.send(request));
    }

    TestService service;
    ServiceControl server{service};
    ShellBench shell;
    RecordedToasts toasts;
    RecordedNavigation navigation;
    views::Context context{shell.client, shell.environments, shell.tasks, shell.settings, shell.prompts,
                           toasts,       navigation,         server,      shell.secrets};

private:
    void use(const TestService &account, const std::string &url, api::client::SafetyLevel safety)
    {
        api::client::Environment environment;
        environment.id = "bench" + std::to_string(++m_generation);
        environment.wearlinkUrl = url + "/api/v1";
        environment.safety = safety;
        auto credentials = std::make_shared<api::client::MemoryCredentials>(
            std::vector<std::string>{api::client::originOf(environment.wearlinkUrl)});
        credentials->setSecret(api::Auth::ApiKey, api::client::SecretString(account.apiKey()));
        const auto &developer = *account.ready().accounts.developer;
        credentials->setLogin(
            api::client::DeveloperLogin{developer.email, api::client::SecretString(developer.password)});
        shell.client.setEnvironment(environment, credentials);
    }

    int m_generation = 0;
};

// The only child of that name and type. Fails hard when there is none: the test goes on with nothing.
template <typename T>
T *child(const QWidget *in, QAnyStringView objectName)
{
    T *found = in->findChild<T *>(objectName.toString());
    if (!found)
        qFatal("no child %s", qPrintable(objectName.toString()));
    return found;
}

inline void click(const QWidget *in, QAnyStringView objectName)
{
    child<QAbstractButton>(in, objectName)->click();
}

// For a look with the eyes: WEARDECK_SHOTS names a folder.
inline void shoot(QWidget *page, const QString &shot)
{
    const QString folder = qEnvironmentVariable("WEARDECK_SHOTS");
    if (!folder.isEmpty()) {
        QTest::qWait(50); // let a change of theme reach every widget
        page->grab().save(folder + u'/' + shot + QStringLiteral(".png"));
    }
}

} // namespace support
