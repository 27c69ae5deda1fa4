// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/api-keys.h"
#include "models/environmentlist.h"
#include "models/secrets/secretstore.h"

#include <QWidget>

class QCheckBox;

namespace views {

class Banner;
class SecretReveal;

// A new API key, the one time that it can be read; saved in the keychain on the way out unless that is unticked.
class NewKeyPanel : public QWidget {
    Q_OBJECT
public:
    explicit NewKeyPanel(models::SecretStore &secrets, QWidget *parent = nullptr);
    // `rotated`: the key that the new one takes the place of, and whose copy in the keychain it replaces.
    void show(const QString &title, api::client::SecretString key, const models::Environment &environment,
              const std::optional<api::ApiKey> &rotated = {});

Q_SIGNALS:
    void closed(); // by its button, which had the focus
    void saved(models::SecretState state);

private:
    void dismissed();

    models::SecretStore &m_secrets;
    models::SecretInfo m_info; // as it would be stored
    api::client::SecretString m_key;
    SecretReveal *m_reveal;
    QCheckBox *m_save;
    Banner *m_banner;
};

} // namespace views
