// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretvault.h"

#include "app/core/filewatch.h"
#include "app/core/safefile.h"
#include "app/core/storedenvironments.h"
#include "models/secrets/binding.h"

#include <algorithm>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace app {

using api::client::SecretString;
using models::KeychainState;
using models::SecretId;
using models::SecretInfo;
using models::SecretState;

namespace {

constexpr std::chrono::seconds kSaveDelay{2}; // many reads, one file
constexpr int kTurnMs = 100;

QString serviceOf(const SecretId &id)
{
    return u"weardeck/"_s + id.environment;
}

SecretState stateOf(const api::Error &error, KeychainState keychain)
{
    if (error.kind == api::ErrorKind::NotFound)
        return SecretState::Missing;
    return keychain == KeychainState::Locked ? SecretState::Locked : SecretState::Unavailable;
}

QJsonObject entryOf(const SecretInfo &info)
{
    QJsonObject facts;
    for (auto fact = info.facts.cbegin(); fact != info.facts.cend(); ++fact)
        facts[fact.key()] = fact.value();
    return {{u"environment"_s, info.id.environment},
            {u"name"_s, info.id.name},
            {u"kind"_s, info.kind},
            {u"hint"_s, info.hint},
            {u"facts"_s, facts},
            {u"origins"_s, QJsonArray::fromStringList(info.origins)},
            {u"created_at"_s, info.createdAt.toUTC().toString(Qt::ISODate)},
            {u"last_used_at"_s, info.lastUsedAt.toUTC().toString(Qt::ISODate)}};
}

SecretInfo infoOf(const QJsonObject &entry)
{
    SecretInfo info;
    info.id = {entry["environment"_L1].toString(), entry["name"_L1].toString()};
    info.kind = entry["kind"_L1].toString();
    info.hint = entry["hint"_L1].toString();
    info.createdAt = QDateTime::fromString(entry["created_at"_L1].toString(), Qt::ISODate);
    info.lastUsedAt = QDateTime::fromString(entry["last_used_at"_L1].toString(), Qt::ISODate);
    info.origins = models::bindingFromFile(entry["origins"_L1].toVariant().toStringList(),
                                           info.id.environment == StoredEnvironments::kEmbeddedId);
    const QJsonObject facts = entry["facts"_L1].toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        info.facts[fact.key()] = fact->toString();
    return info;
}

// Empty when there is no such file, nothing when it is broken.
std::optional<QJsonArray> entriesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QJsonArray();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

} // namespace

SecretVault::SecretVault(QString indexPath, std::unique_ptr<SecretBackend> keychain, QObject *parent)
    : SecretStore(parent), m_indexPath(std::move(indexPath)), m_keychain(std::move(keychain))
{
    m_saveUses.setSingleShot(true);
    m_saveUses.setInterval(kSaveDelay);
    connect(&m_saveUses, &QTimer::timeout, this, &SecretVault::save); // a refusal is told at the next change
    load();
    m_keychain->probe(taker({}));
}

SecretVault::~SecretVault()
{
    if (m_saveUses.isActive())
        (void)save();
}

// `then` runs once it is known what the keychain has.
SecretBackend::Probe SecretVault::taker(std::function<void()> then)
{
    return [self = QPointer(this), then = std::move(then)](KeychainState state, const QString &message) {
        if (!self)
            return;
        self->m_keychainState = state;
        self->m_keychainMessage = message;
        const auto ended = std::shared_ptr<void>(nullptr, [self, then](void *) {
            if (!self)
                return;
            Q_EMIT self->changed();
            if (then)
                then();
        });
        self->findStates(ended);
    };
}

void SecretVault::findStates(const std::shared_ptr<void> &ended)
{
    for (SecretInfo &info : m_known) {
        if (info.state == SecretState::SessionOnly)
            continue;
        if (m_keychainState != KeychainState::Ready) {
            info.state = m_keychainState == KeychainState::Locked ? SecretState::Locked : SecretState::Unavailable;
            continue;
        }
        m_keychain->look(serviceOf(info.id), info.id.name,
                         [self = QPointer(this), id = info.id, ended](std::optional<SecretState> found) {
                             if (SecretInfo *known = self ? self->find(id) : nullptr)
                                 if (known->state != SecretState::SessionOnly)
                                     known->state = found.value_or(SecretState::Saved);
                         });
    }
}

void SecretVault::refresh()
{
    m_keychain->unlock(taker({}));
}

void SecretVault::open(QObject *context, std::function<void(api::Result<void>)> done)
{
    m_keychain->unlock(taker([this, keeper = QPointer(context), done = std::move(done)] {
        if (!keeper)
            return;
        if (m_keychainState == KeychainState::Locked)
            done(api::failure(api::ErrorKind::Unavailable, m_keychainMessage.toStdString()));
        else
            done({});
    }));
}

// The keychain was locked, unlocked, ended or started since it was last asked.
void SecretVault::heard(const api::Result<void> &answer)
{
    const bool works = answer || answer.error().kind == api::ErrorKind::NotFound;
    if (!works)
        m_keychainMessage = QString::fromStdString(answer.error().message);
    if (works != (m_keychainState == KeychainState::Ready))
        m_keychain->probe(taker({}));
}

QList<SecretInfo> SecretVault::list(const QString &environment) const
{
    QList<SecretInfo> found;
    std::copy_if(m_known.begin(), m_known.end(), std::back_inserter(found),
                 [&](const SecretInfo &info) { return environment.isEmpty() || info.id.environment == environment; });
    return found;
}

void SecretVault::write(const SecretInfo &info, SecretString value, QObject *context, Done done)
{
    const auto self = QPointer(this);
    const auto keeper = QPointer(context);
    const auto finish = [self, keeper, done = std::move(done)](SecretInfo stored) {
        if (!self)
            return;
        const SecretState state = stored.state;
        self->remember(std::move(stored));
        const api::Result<void> saved = state == SecretState::Saved ? self->save() : api::Result<void>();
        Q_EMIT self->changed();
        if (keeper)
            done(saved ? api::Result<SecretState>(state) : api::Failure(saved.error()));
    };
    m_keychain->write(serviceOf(info.id), info.id.name, value,
                      [self, info, value, finish](const api::Result<void> &kept) {
                          if (!self)
                              return;
                          self->heard(kept);
                          SecretInfo stored = info;
                          if (!stored.createdAt.isValid())
                              stored.createdAt = QDateTime::currentDateTimeUtc();
                          stored.state = kept ? SecretState::Saved : SecretState::SessionOnly;
                          self->m_removed.removeAll(info.id);
                          if (kept && !self->m_persisted.contains(info.id))
                              self->m_persisted.append(info.id);
                          if (kept)
                              self->m_memory.remove(serviceOf(info.id), info.id.name,
                                                    [stored, finish](const auto &) { finish(stored); });
                          else
                              self->m_memory.write(serviceOf(info.id), info.id.name, value,
                                                   [stored, finish](const auto &) { finish(stored); });
                      });
}

void SecretVault::read(const SecretId &id, QObject *context, Read done)
{
    const auto self = QPointer(this);
    const auto keeper = QPointer(context);
    auto answer = [self, keeper, id, done = std::move(done)](const api::Result<SecretString> &value) {
        if (self && value) {
            if (SecretInfo *info = self->find(id)) {
                info->lastUsedAt = QDateTime::currentDateTimeUtc();
                self->m_saveUses.start();
            }
        } else if (self && self->find(id)) {
            self->setState(id, stateOf(value.error(), self->m_keychainState));
        }
        if (keeper)
            done(value);
    };
    if (m_memory.contains(serviceOf(id), id.name))
        m_memory.read(serviceOf(id), id.name, std::move(answer));
    else
        m_keychain->read(serviceOf(id), id.name, [self, answer = std::move(answer)](const auto &value) {
            if (self)
                self->heard(value ? api::Result<void>() : api::Failure(value.error()));
            answer(value);
        });
}

void SecretVault::remove(const SecretId &id, QObject *context, Done done)
{
    const auto self = QPointer(this);
    const auto keeper = QPointer(context);
    const auto finish = [self, keeper, id, done = std::move(done)](const api::Result<void> &removed) {
        if (!self)
            return;
        api::Result<void> outcome = removed;
        if (removed) {
            self->forget(id);
            outcome = self->save();
            Q_EMIT self->changed();
        }
        if (keeper)
            done(outcome ? api::Result<SecretState>(SecretState::Missing) : api::Failure(outcome.error()));
    };
    if (m_memory.contains(serviceOf(id), id.name))
        m_memory.remove(serviceOf(id), id.name, finish);
    else
        m_keychain->remove(serviceOf(id), id.name, [self, finish](const api::Result<void> &removed) {
            if (self)
                self->heard(removed);
            finish(removed);
        });
}

SecretInfo *SecretVault::find(const SecretId &id)
{
    const auto found =
        std::find_if(m_known.begin(), m_known.end(), [&](const SecretInfo &info) { return info.id == id; });
    return found == m_known.end() ? nullptr : &*found;
}

void SecretVault::remember(SecretInfo info)
{
    if (SecretInfo *known = find(info.id))
        *known = std::move(info);
    else
        m_known.append(std::move(info));
}

void SecretVault::forget(const SecretId &id)
{
    m_known.removeIf([&](const SecretInfo &info) { return info.id == id; });
    m_persisted.removeAll(id);
    m_removed.append(id);
}

void SecretVault::setState(const SecretId &id, SecretState state)
{
    if (SecretInfo *info = find(id); info && info->state != state) {
        info->state = state;
        Q_EMIT changed();
    }
}

void SecretVault::load()
{
    if (m_indexPath.isEmpty())
        return;
    const auto entries = entriesOf(m_indexPath);
    if (!entries)
        QFile::rename(m_indexPath, m_indexPath + u".broken"_s); // whoever can mend it may want to
    else
        adopt(*entries);
}

// Takes over what the file knows and this vault does not: another process may have saved a secret meanwhile.
void SecretVault::adopt(const QJsonArray &entries)
{
    for (const auto entry : entries) {
        const SecretInfo info = infoOf(entry.toObject());
        if (m_removed.contains(info.id) || m_persisted.contains(info.id))
            continue;
        m_persisted.append(info.id);
        if (!find(info.id))
            m_known.append(info);
    }
}

// What the file has no more, or has newer: another process deleted or replaced it. True when there is any.
bool SecretVault::dropOld(const QJsonArray &entries)
{
    QList<SecretInfo> stored;
    for (const auto entry : entries)
        stored << infoOf(entry.toObject());
    const auto isOld = [&](const SecretId &id) {
        const SecretInfo *known = find(id);
        const auto same = std::find_if(stored.begin(), stored.end(), [&](const auto &each) { return each.id == id; });
        return known && known->state != SecretState::SessionOnly
            && (same == stored.end() || same->createdAt > known->createdAt);
    };
    QList<SecretId> old = m_persisted;
    old.removeIf([&](const SecretId &id) { return !isOld(id); });
    m_known.removeIf([&](const SecretInfo &info) { return old.contains(info.id); });
    m_persisted.removeIf([&](const SecretId &id) { return old.contains(id); });
    return !old.isEmpty();
}

void SecretVault::follow()
{
    if (m_indexPath.isEmpty())
        return;
    const auto *watch = new FileWatch(m_indexPath, this);
    connect(watch, &FileWatch::changed, this, &SecretVault::reread);
}

void SecretVault::reread()
{
    const auto entries = entriesOf(m_indexPath);
    if (!entries)
        return;
    const bool hasOld = dropOld(*entries);
    const qsizetype before = m_known.size();
    adopt(*entries);
    if (!hasOld && m_known.size() == before)
        return; // written here
    Q_EMIT changedElsewhere();
    m_keychain->probe(taker({}));
}

api::Result<void> SecretVault::save()
{
    if (m_indexPath.isEmpty())
        return {};
    m_saveUses.stop();
    QLockFile turn(m_indexPath + u".lock"_s); // taken for a read and a write; without it the file is still whole
    (void)turn.tryLock(kTurnMs);
    if (const auto others = entriesOf(m_indexPath))
        adopt(*others);
    QJsonArray entries;
    for (const SecretInfo &info : std::as_const(m_known)) {
        if (!m_persisted.contains(info.id))
            continue;
        entries.append(entryOf(info));
    }
    return replaceFile(m_indexPath, QJsonDocument(entries).toJson());
}

} // namespace app
