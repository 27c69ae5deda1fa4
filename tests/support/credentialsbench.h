// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/api-keys.h"
#include "tests/support/pagebench.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/credentials/credentialspage.h"
#include "views/credentials/secretdialog.h"

#include <QLineEdit>

namespace support {

using namespace Qt::StringLiterals;

// The page over a server whose developer the client is signed in as. "local" is the embedded environment, in use.
struct CredentialsBench : PageBench {
    CredentialsBench()
    {
        models::Environment remote;
        remote.connection.id = "remote";
        remote.connection.wearlinkUrl = service.url() + "/api/v1";
        remote.name = u"Remote"_s;
        if (!shell.environments.save(remote))
            qFatal("the environment was not saved");
        page = std::make_unique<views::CredentialsPage>(context);
        page->resize(1100, 900);
        page->show();
        page->reload();
        if (!QTest::qWaitFor([this] { return keys()->rowCount() > 0; }, 20'000))
            qFatal("the keys did not load");
    }
    QAbstractItemModel *keys() const { return child<views::DataTable>(page.get(), "apiKeysTable")->model(); }
    QAbstractItemModel *secrets() const { return child<views::DataTable>(page.get(), "secretsTable")->model(); }
    void selectKey(const QString &name) const
    {
        for (int row = 0; row < keys()->rowCount(); ++row)
            if (keys()->index(row, 0).data().toString() == name)
                child<views::DataTable>(page.get(), "apiKeysTable")->selectRow(row);
    }
    void createKey(const QString &name)
    {
        page->openTab(u"keys"_s);
        const int before = keys()->rowCount();
        shell.prompts.texts.enqueue(name);
        click(page.get(), "createKey");
        QTRY_COMPARE(keys()->rowCount(), before + 1);
        QTRY_VERIFY(child<views::SecretField>(page.get(), "revealSecret")->isVisible());
    }
    void store(const QString &kind, const QString &value, const QString &email = {})
    {
        page->openTab(u"credentials"_s);
        click(page.get(), "addSecret");
        auto *dialog = page->findChild<views::SecretDialog *>();
        dialog->choose(kind);
        child<QLineEdit>(dialog, "secret_email")->setText(email);
        child<QLineEdit>(dialog, "secretValue")->setText(value);
        click(dialog, "dialogAction");
    }
    // Ids of the server's keys of that name.
    std::vector<std::string> named(const std::string &name)
    {
        std::vector<std::string> ids;
        const auto all = call(api::ListApiKeys{});
        for (const api::ApiKey &each : *all)
            if (each.name == name)
                ids.push_back(each.id);
        return ids;
    }
    QString shownKey() const { return child<views::SecretField>(page.get(), "revealSecret")->shownText(); }
    QString text(const char *banner) const
    {
        QStringList words;
        for (const auto *each : child<views::Banner>(page.get(), banner)->findChildren<views::Label *>())
            words += each->fullText();
        return words.join(u' ');
    }

    std::unique_ptr<views::CredentialsPage> page;
};

} // namespace support
