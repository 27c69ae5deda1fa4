// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretbackend.h"

#include <QCoreApplication>
#include <QTimer>

namespace app {

using api::client::SecretString;

namespace {

// Same timing as a keychain, so that callers cannot come to rely on an answer inside the call.
void later(std::function<void()> answer)
{
    QTimer::singleShot(0, qApp, std::move(answer));
}

} // namespace

void MemoryBackend::probe(Probe done)
{
    later([done = std::move(done)] { done(models::KeychainState::Ready, {}); });
}

void MemoryBackend::look(const QString &service, const QString &key, Look done)
{
    later([done = std::move(done), isThere = contains(service, key)] {
        done(isThere ? models::SecretState::Saved : models::SecretState::Missing);
    });
}

void MemoryBackend::write(const QString &service, const QString &key, const SecretString &value, Done done)
{
    m_values.insert_or_assign({service, key}, value);
    later([done = std::move(done)] { done({}); });
}

void MemoryBackend::read(const QString &service, const QString &key, Read done)
{
    const auto found = m_values.find({service, key});
    if (found == m_values.end()) {
        const QString message = QCoreApplication::translate("Keychain", "There is no such secret in this session.");
        later([=] { done(api::failure(api::ErrorKind::NotFound, message.toStdString())); });
        return;
    }
    later([done = std::move(done), value = found->second] { done(value); });
}

void MemoryBackend::remove(const QString &service, const QString &key, Done done)
{
    m_values.erase({service, key});
    later([done = std::move(done)] { done({}); });
}

bool MemoryBackend::contains(const QString &service, const QString &key) const
{
    return m_values.contains({service, key});
}

} // namespace app
