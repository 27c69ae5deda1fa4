// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/storedenvironments.h"

#include "app/core/safefile.h"
#include "models/credentials/environmentfile.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;
using api::client::SafetyLevel;
using models::Environment;

namespace app {

const QString StoredEnvironments::kEmbeddedId = u"embedded"_s;

namespace {

Environment fromJson(const QJsonObject &object)
{
    Environment environment = models::environmentFromJson(object);
    environment.embedded = environment.id() == StoredEnvironments::kEmbeddedId;
    return environment;
}

Environment embeddedEnvironment()
{
    Environment environment;
    environment.connection.id = StoredEnvironments::kEmbeddedId.toStdString();
    environment.connection.tenant = "relay-health-default";
    environment.connection.country = "IN";
    environment.connection.safety = SafetyLevel::Open;
    environment.embedded = true;
    return environment;
}

api::Failure invalid(const char *path, const QString &message)
{
    api::Error error{.kind = api::ErrorKind::Validation, .message = message.toStdString()};
    error.fields.push_back({path, error.message});
    return api::Failure(std::move(error));
}

api::Result<void> check(const Environment &environment, const QList<Environment> &others)
{
    if (environment.name.trimmed().isEmpty())
        return invalid("/name", StoredEnvironments::tr("Give the environment a name."));
    for (const Environment &other : others) {
        if (other.id() != environment.id() && other.name.compare(environment.name, Qt::CaseInsensitive) == 0)
            return invalid("/name", StoredEnvironments::tr("Another environment has this name."));
    }
    const auto isUrl = [](const std::string &url) { return !api::client::originOf(url).empty(); };
    const auto &connection = environment.connection;
    if (!environment.embedded && connection.wearlinkUrl.empty() && connection.relayUrl.empty())
        return invalid("/wearlink_url",
                       StoredEnvironments::tr("Give at least one base URL, for example https://wearlink.io/api/v1."));
    if (!connection.wearlinkUrl.empty() && !isUrl(connection.wearlinkUrl))
        return invalid("/wearlink_url",
                       StoredEnvironments::tr("The WearLink URL must start with http:// or https:// and name a host."));
    if (!connection.relayUrl.empty() && !isUrl(connection.relayUrl))
        return invalid("/relay_url",
                       StoredEnvironments::tr("The Relay URL must start with http:// or https:// and name a host."));
    return {};
}

} // namespace

StoredEnvironments::StoredEnvironments(QString path, QObject *parent)
    : EnvironmentList(parent), m_path(std::move(path)), m_all{embeddedEnvironment()}, m_current(kEmbeddedId)
{
    load();
}

QList<Environment> StoredEnvironments::all() const
{
    QList<Environment> named = m_all;
    named.first().name = tr("Embedded server"); // asked for each time: the language may have changed
    return named;
}

Environment StoredEnvironments::current() const
{
    return find(m_current).value_or(all().constFirst());
}

void StoredEnvironments::setCurrent(const QString &id)
{
    if (id == m_current || !find(id))
        return;
    m_current = id;
    (void)write(m_all, m_current); // the switch counts for this session even when the disk refuses
    announceCurrent();
}

void StoredEnvironments::announceCurrent()
{
    const int announcement = ++m_announced;
    const auto ready = [self = QPointer(this), announcement] {
        if (self && self->m_announced == announcement)
            Q_EMIT self->currentChanged();
    };
    if (m_prepare)
        m_prepare(current(), ready);
    else
        ready();
}

api::Result<void> StoredEnvironments::save(const Environment &environment)
{
    if (auto fine = check(environment, all()); !fine)
        return fine;
    QList<Environment> next = m_all;
    const auto known =
        std::find_if(next.begin(), next.end(), [&](const Environment &e) { return e.id() == environment.id(); });
    if (known == next.end())
        next.append(environment);
    else
        *known = environment;
    if (auto written = write(next, m_current); !written)
        return written;
    m_all = std::move(next);
    Q_EMIT changed();
    if (environment.id() == m_current)
        announceCurrent();
    return {};
}

api::Result<void> StoredEnvironments::remove(const QString &id)
{
    if (id == kEmbeddedId)
        return api::failure(api::ErrorKind::Conflict,
                            tr("The embedded server's environment cannot be removed.").toStdString());
    QList<Environment> next = m_all;
    next.removeIf([&](const Environment &environment) { return environment.id() == id; });
    const bool wasCurrent = id == m_current;
    if (auto written = write(next, wasCurrent ? kEmbeddedId : m_current); !written)
        return written;
    m_all = std::move(next);
    if (wasCurrent)
        m_current = kEmbeddedId;
    Q_EMIT changed();
    if (wasCurrent)
        announceCurrent();
    return {};
}

void StoredEnvironments::setEmbeddedUrls(const QString &wearlink, const QString &relay)
{
    m_all.first().connection.wearlinkUrl = wearlink.toStdString();
    m_all.first().connection.relayUrl = relay.toStdString();
    Q_EMIT changed();
    if (m_current == kEmbeddedId)
        announceCurrent();
}

void StoredEnvironments::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject()) {
        QFile::rename(m_path, m_path + u".broken"_s);
        return;
    }
    const QJsonArray list = document["environments"_L1].toArray();
    for (const auto value : list) {
        const Environment environment = fromJson(value.toObject());
        if (environment.embedded)
            m_all.first().connection.safety = environment.connection.safety;
        else if (!environment.id().isEmpty() && !find(environment.id()))
            m_all.append(environment);
    }
    if (const QString current = document["current"_L1].toString(); find(current))
        m_current = current;
}

api::Result<void> StoredEnvironments::write(const QList<Environment> &all, const QString &current)
{
    if (m_path.isEmpty())
        return {};
    QJsonArray list;
    for (const Environment &environment : all)
        list.append(models::toJson(environment));
    return replaceFile(m_path, QJsonDocument(QJsonObject{{u"current"_s, current}, {u"environments"_s, list}}).toJson());
}

} // namespace app
