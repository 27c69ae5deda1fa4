// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychainbackend.h"

#include <keychain.h>
#include <QCoreApplication>
#include <QLibrary>

namespace app {

using api::client::SecretString;
using models::KeychainState;
using Standing = SecretService::Standing;

namespace {

struct Words { // a context for lupdate
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

// What QtKeychain says itself is raw D-Bus.
QString sentenceOf(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        return {};
    case Standing::Locked:
        return Words::tr("The keychain is locked. Unlock it in your system's password manager and try again.");
    case Standing::NoKeyring:
        return Words::tr("The keychain has no keyring to keep secrets in. Make one called Login in your system's "
                         "password manager, or sign in to the desktop with a password, and try again.");
    case Standing::NoBus:
        return Words::tr("This session has no D-Bus, through which the keychain is reached. Start WearDeck from a "
                         "desktop session, or with dbus-run-session.");
    case Standing::NoService:
        return Words::tr("No program that keeps secrets runs in this session. Install and start a secret service such "
                         "as GNOME Keyring, then try again.");
    case Standing::NoWallet:
        return Words::tr("KWallet cannot be reached. Turn on its Secret Service interface in the system settings, then "
                         "try again.");
    case Standing::NoLibrary:
        return Words::tr("The library libsecret is missing, through which the keychain is reached. Install the package "
                         "libsecret-1-0 and start WearDeck again.");
    case Standing::NoAnswer:
        break;
    }
    return Words::tr("The keychain runs but does not answer. Restart your system's password manager, or sign in to the "
                     "desktop again, and try again.");
}

// In functions of their own: lupdate takes the context from where it knows the types.
QString goneSentence()
{
    return Words::tr(
        "The keychain has no such secret any more: it was deleted there, or its file was damaged. Store it "
        "again.");
}

QString refusedSentence(const QString &why)
{
    return Words::tr("The keychain refused: %1").arg(why);
}

QString keptSentence()
{
    return Words::tr("The keychain kept the secret although it was asked to delete it.");
}

api::Failure unavailable(const QString &sentence)
{
    return api::failure(api::ErrorKind::Unavailable, sentence.toStdString());
}

api::Failure notFound()
{
    return api::failure(api::ErrorKind::NotFound, goneSentence().toStdString());
}

api::Failure failureOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::AccessDenied || job.error() == QKeychain::AccessDeniedByUser)
        return unavailable(sentenceOf(Standing::Locked));
    if (job.error() == QKeychain::OtherError && job.errorString().contains(QLatin1String("/org/freedesktop/secrets/")))
        return unavailable(sentenceOf(Standing::NoKeyring)); // "Object does not exist at path ..."
    return unavailable(refusedSentence(job.errorString()));
}

KeychainState stateOf(Standing standing)
{
    if (standing == Standing::Open)
        return KeychainState::Ready;
    return standing == Standing::Locked ? KeychainState::Locked : KeychainState::Unavailable;
}

} // namespace

KeychainBackend::KeychainBackend(KeychainOptions options)
    : m_options(std::move(options)), m_service(m_options.bus, m_options.serviceTimeout), m_waits(m_options.timeout)
{
    QObject::connect(&m_service, &SecretService::prompting, &m_waits, [this] { m_waits.show(); });
    QObject::connect(&m_waits, &KeychainWaits::cancelled, &m_service, &SecretService::dismiss);
}

Standing KeychainBackend::withLibrary(Standing standing)
{
    if (standing != Standing::Open)
        return standing;
    m_hasLibrary = m_hasLibrary || QLibrary(m_options.library).load();
    return m_hasLibrary ? standing : Standing::NoLibrary;
}

void KeychainBackend::probe(Probe done)
{
    m_service.ask([this, done = std::move(done)](Standing found) {
        const Standing standing = withLibrary(found);
        done(stateOf(standing), sentenceOf(standing));
    });
}

void KeychainBackend::unlock(Probe done)
{
    if (!m_options.mayAsk)
        return probe(std::move(done));
    const int call = m_waits.begin([done](const api::Failure &gaveUp) {
        done(KeychainState::Locked, QString::fromStdString(gaveUp.value().message));
    });
    m_service.unlock([this, call, done = std::move(done)](Standing found) {
        if (!m_waits.take(call))
            return;
        const Standing standing = withLibrary(found);
        done(stateOf(standing), sentenceOf(standing));
    });
}

void KeychainBackend::look(const QString &service, const QString &key, Look done)
{
    m_service.find(service, key, [done = std::move(done)](SecretService::Place place) {
        switch (place) {
        case SecretService::Place::OpenKeyring:
            return done(models::SecretState::Saved);
        case SecretService::Place::LockedKeyring:
            return done(models::SecretState::Locked);
        case SecretService::Place::Nowhere:
            return done(models::SecretState::Missing);
        case SecretService::Place::Unknown:
            return done({}); // KWallet 5 is no Secret Service
        }
    });
}

// A first write makes the keyring, if a person can be asked for its password.
void KeychainBackend::whenOpen(bool toWrite, const KeychainWaits::Fail &refuse, std::function<void(int)> go)
{
    const int call = m_waits.begin(refuse);
    auto answer = [this, call, toWrite, refuse, go = std::move(go)](Standing found) {
        const Standing standing = withLibrary(found);
        const bool isGood =
            standing == Standing::Open || (standing == Standing::NoKeyring && toWrite && m_options.mayAsk);
        if (isGood && m_waits.isWanted(call))
            go(call);
        else if (m_waits.take(call))
            refuse(unavailable(sentenceOf(standing)));
    };
    if (m_options.mayAsk)
        m_service.unlock(std::move(answer));
    else
        m_service.ask(std::move(answer));
}

// A job that is no longer waited for ends by itself some time, and what it says is dropped.
void KeychainBackend::run(int call, QKeychain::Job *job, Ended ended)
{
    QObject::connect(job, &QKeychain::Job::finished, &m_waits, [this, call, ended = std::move(ended)] {
        if (m_waits.take(call))
            ended();
    });
    job->start();
}

void KeychainBackend::write(const QString &service, const QString &key, const SecretString &value, Done done)
{
    whenOpen(true, done, [this, service, key, value, done](int call) {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setBinaryData(QByteArray(value.reveal().data(), qsizetype(value.reveal().size())));
        run(call, job,
            [job, done] { done(job->error() == QKeychain::NoError ? api::Result<void>() : failureOf(*job)); });
    });
}

void KeychainBackend::read(const QString &service, const QString &key, Read done)
{
    whenOpen(false, done, [this, service, key, done](int call) {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        run(call, job, [this, job, service, key, done] {
            if (job->error() == QKeychain::NoError)
                return done(SecretString(job->binaryData().toStdString()));
            if (job->error() != QKeychain::EntryNotFound)
                return done(failureOf(*job));
            m_service.find(service, key, [done](SecretService::Place place) { // perhaps not in the default keyring
                done(place == SecretService::Place::LockedKeyring ? unavailable(sentenceOf(Standing::Locked))
                                                                  : notFound());
            });
        });
    });
}

// Success only when the keychain, unlocked, no longer has the entry.
void KeychainBackend::remove(const QString &service, const QString &key, Done done)
{
    whenOpen(false, done, [this, service, key, done](int call) {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        run(call, job, [this, job, service, key, done] {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                return done(failureOf(*job));
            read(service, key, [done](const api::Result<SecretString> &left) {
                if (left)
                    done(unavailable(keptSentence()));
                else if (left.error().kind == api::ErrorKind::NotFound)
                    done({});
                else
                    done(api::Failure(left.error()));
            });
        });
    });
}

} // namespace app
