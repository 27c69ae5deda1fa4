// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay-portal.h"
#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

#include <QWidget>

class QCheckBox;

namespace views {

class Banner;
class SecretReveal;

// A new client secret, for the one time that it can be read, and the offer to keep it in the keychain.
class NewCredentialPanel : public QWidget {
    Q_OBJECT
public:
    explicit NewCredentialPanel(models::SecretStore &secrets, QWidget *parent = nullptr); // hidden until show()
    void show(const QString &title, const api::RelayCredentialSecret &made, const std::string &applicationId,
              const models::Environment &environment);
    static models::SecretId idOf(const models::Environment &environment, const std::string &clientId);

Q_SIGNALS:
    void saved(models::SecretState state);

private:
    void dismissed();

    models::SecretStore &m_secrets;
    models::Environment m_environment;
    std::string m_clientId, m_applicationId;
    api::client::SecretString m_secret; // until it is dismissed and kept
    SecretReveal *m_reveal;
    QCheckBox *m_save;
    Banner *m_banner;
};

} // namespace views
