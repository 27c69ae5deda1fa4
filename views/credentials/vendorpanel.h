// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/providers.h"
#include "models/credentials/vendorguide.h"
#include "views/context.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace views {

class Badge;
class Banner;
class CopyField;
class FormField;
class Label;
class SecretEdit;

// One vendor: how an app is registered there, what to copy for it, and the fields for what the vendor gives in return.
// They go to the backend; the secret also to the keychain if wanted.
class VendorPanel : public QWidget {
    Q_OBJECT
public:
    explicit VendorPanel(Context &context, QWidget *parent = nullptr);
    void show(const api::ProviderInfo &vendor,
              const models::Environment &environment); // another one: drops what is typed
    bool isDirty() const; // something is typed that was not saved
    void discard();
    QString vendorName() const;

Q_SIGNALS:
    void saved(); // the backend has changed
    void secretStored(models::SecretState state);

private:
    QWidget *buildHead();
    QWidget *buildAddresses();
    QWidget *buildFields();
    void showGuide();
    void showFields();
    void openConsole();
    void save();
    void useSimulated();
    bool check();
    void send(const api::ProviderUpdate &change, const QString &done, const api::client::SecretString &keep);
    void arrived(const api::Result<api::ProviderInfo> &result, const QString &done,
                 const api::client::SecretString &keep);
    void storeSecret(const api::client::SecretString &secret);

    Context &m_context;
    api::ProviderInfo m_vendor;
    models::Environment m_environment;
    models::VendorGuide m_guide;
    std::unique_ptr<QObject> m_call; // context of the call under way
    Label *m_name;
    Badge *m_state;
    QPushButton *m_console;
    Label *m_played;
    QVBoxLayout *m_steps;
    QMap<QString, CopyField *> m_copies; // by what it is: "callback"
    QWidget *m_addresses;
    QWidget *m_fields;
    QLineEdit *m_id;
    SecretEdit *m_secret;
    SecretEdit *m_webhookSecret;
    FormField *m_idField;
    FormField *m_secretField;
    FormField *m_webhookField;
    QCheckBox *m_keep;
    Banner *m_banner;
    QPushButton *m_save;
    QPushButton *m_simulated;
};

} // namespace views
