// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretstore.h"

#include <QCoreApplication>
#include <utility>

namespace models {

QString name(SecretState state)
{
    switch (state) {
    case SecretState::Saved:
        return QCoreApplication::translate("SecretState", "saved in the keychain");
    case SecretState::SessionOnly:
        return QCoreApplication::translate("SecretState", "this session only");
    case SecretState::Locked:
        return QCoreApplication::translate("SecretState", "keychain locked");
    case SecretState::Missing:
        return QCoreApplication::translate("SecretState", "missing from the keychain");
    case SecretState::Unavailable:
        return QCoreApplication::translate("SecretState", "keychain unavailable");
    }
    return {};
}

void SecretStore::setRotateAfterDays(int days)
{
    if (std::exchange(m_rotateAfterDays, days) != days)
        Q_EMIT changed();
}

} // namespace models
