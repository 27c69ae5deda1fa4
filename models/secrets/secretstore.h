// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"
#include "api/contract/result.h"

#include <functional>
#include <QDateTime>
#include <QMap>
#include <QObject>
#include <QStringList>

namespace models {

struct SecretId {
    QString environment; // environment id; secrets of one are never offered to another
    QString name; // unique in its environment, chosen by the user or "api-key", "password"
    bool operator==(const SecretId &) const = default;
};

// Where a secret stands. Shown beside it, word for word the same in the window and on the command line.
enum class SecretState {
    Saved, // in the system keychain
    SessionOnly, // in memory, gone when WearDeck quits
    Locked, // in the keychain, which is locked
    Missing, // known by name, but the keychain no longer has it
    Unavailable, // the keychain did not answer
};
QString name(SecretState state); // "saved", "this session only", "keychain locked", ...

// All that is known of a secret without reading it. Kept in a file; never holds the value.
struct SecretInfo {
    SecretId id;
    QString kind; // of secretKinds(): "api_key"
    QString hint; // first and last characters, for telling two apart: "sk-3f…9a1c"
    QStringList origins; // "http://127.0.0.1:8080"; sent nowhere else. Empty = its environment's origins
    QDateTime createdAt;
    QDateTime lastUsedAt; // invalid when never used
    SecretState state = SecretState::Saved;
    QMap<QString, QString> facts = {}; // what belongs to it and is no secret: {"client_id", "relay_app_client_…"}
};

// What the keychain of this session can do now.
enum class KeychainState { Unknown, Ready, Locked, Unavailable };

constexpr int kRotateAfterDays = 90;

// Every answer arrives on the GUI thread from the event loop, never inside the call, within the store's timeout,
// and not at all once `context` is gone. Failures: NotFound (no such secret), Unavailable (locked, no answer; the
// message says which and what to do). A failure never deletes, overwrites or regenerates anything.
class SecretStore : public QObject {
    Q_OBJECT
public:
    using Read = std::function<void(api::Result<api::client::SecretString>)>;
    using Done = std::function<void(api::Result<SecretState>)>;

    using QObject::QObject;

    virtual KeychainState keychain() const = 0;
    virtual QString keychainMessage() const = 0; // one sentence for people; empty when Ready
    virtual void refresh() = 0; // asks the keychain again, and people for the password of a locked one; then changed()

    // After how many days a secret's age is worth a reminder; 0 = never. Kept by whoever made the store.
    int rotateAfterDays() const { return m_rotateAfterDays; }
    void setRotateAfterDays(int days);

    virtual QList<SecretInfo> list(const QString &environment) const = 0; // empty id: of all environments
    virtual void write(const SecretInfo &info, api::client::SecretString value, QObject *context, Done done) = 0;
    virtual void read(const SecretId &id, QObject *context, Read done) = 0;
    virtual void remove(const SecretId &id, QObject *context, Done done) = 0;

Q_SIGNALS:
    void changed();

private:
    int m_rotateAfterDays = kRotateAfterDays;
};

} // namespace models
