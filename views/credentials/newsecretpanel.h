// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

#include <memory>
#include <QWidget>

class QCheckBox;

namespace views {

class Banner;
class SecretReveal;

// A new secret, for the one time that it can be read, and the offer to keep it in the keychain. It goes away whole, or
// stays whole: what could not be kept can still be read.
class NewSecretPanel : public QWidget {
    Q_OBJECT
public:
    explicit NewSecretPanel(models::SecretStore &secrets, QWidget *parent = nullptr); // hidden until show()
    // `info`: what is kept of it, but for hint and time. `offer`: what it would be kept for; empty: nothing is offered.
    void show(const QString &title, api::client::SecretString secret, models::SecretInfo info, const QString &offer);
    void forget(); // and hides

Q_SIGNALS:
    void saved(models::SecretState state);
    void closed(); // after saved(), or when it was not to be kept

private:
    void dismissed();
    void reveal();

    models::SecretStore &m_secrets;
    QString m_title;
    QString m_offer;
    models::SecretInfo m_info;
    api::client::SecretString m_secret; // until it is dismissed and kept
    SecretReveal *m_reveal;
    QCheckBox *m_save;
    Banner *m_banner;
    std::unique_ptr<QObject> m_write; // context of the one under way
};

// What is kept of an application's secrets, named so that a new one takes the place of the old.
models::SecretInfo appCredentials(const models::Environment &environment, const std::string &clientId,
                                  const std::string &applicationId);
QString webhookSecretName(const std::string &applicationId);
models::SecretInfo webhookSecret(const models::Environment &environment, const std::string &applicationId,
                                 const std::string &url);

} // namespace views
