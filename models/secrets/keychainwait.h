// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace models {

// The keychain's answer that the program is waiting for, mostly because a person has to type its password in another
// window. Nothing of it holds up the GUI thread, which it belongs to.
class KeychainWait : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual bool isWaiting() const = 0;
    virtual void cancel() = 0; // all that waits fails now; what the keychain answers later is dropped

Q_SIGNALS:
    void changed(); // begins or ends
};

} // namespace models
