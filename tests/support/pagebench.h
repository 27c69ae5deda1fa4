// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/awaited.h"
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
        providers.insert(group, std::move(provider));
    }
};

// What one page needs, around a real server with the seeded developer's key and login.
struct PageBench {
    explicit PageBench(api::server::ServiceOptions options = TestService::defaults()) : service(std::move(options))
    {
        pointAt(service);
    }
    void pointAt(const TestService &target)
    {
        api::client::Environment environment;
        environment.id = "bench" + std::to_string(++m_generation);
        environment.wearlinkUrl = target.url() + "/api/v1";
        environment.safety = api::client::SafetyLevel::Open;
        auto credentials = std::make_shared<api::client::MemoryCredentials>(
            std::vector<std::string>{api::client::originOf(environment.wearlinkUrl)});
        credentials->setSecret(api::Auth::ApiKey, api::client::SecretString(target.apiKey()));
        const auto &account = *target.ready().accounts.developer;
        credentials->setLogin(api::client::DeveloperLogin{account.email, api::client::SecretString(account.password)});
        shell.client.setEnvironment(environment, credentials);
    }
    template <typename R>
    auto call(const R &request)
    {
        return awaited(shell.client.send(request));
    }

    TestService service;
    ShellBench shell;
    RecordedToasts toasts;
    RecordedNavigation navigation;
    views::Context context{shell.client, shell.environments, shell.tasks,  shell.settings, shell.prompts,
                           toasts,       navigation,         shell.server, shell.secrets};

private:
    int m_generation = 0;
};

// The only child of that name and type. Fails hard when there is none: the test goes on with nothing.
template <typename T>
T *child(const QWidget *in, const char *objectName)
{
    T *found = in->findChild<T *>(QLatin1String(objectName));
    if (!found)
        qFatal("no child %s", objectName);
    return found;
}

inline void click(const QWidget *in, const char *objectName)
{
    child<QAbstractButton>(in, objectName)->click();
}

} // namespace support
