// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/storedenvironments.h"

#include "app/core/safefile.h"
#include "models/credentials/environmentfile.h"

#include <algorithm>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QPointer>

using namespace Qt::StringLiterals;
using api::client::SafetyLevel;
using models::Environment;

namespace app {

const QString StoredEnvironments::kEmbeddedId = u"embedded"_s;

namespace {

constexpr int kTurnMs = 100; // another process holds the file for one read and one write

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

// The embedded environment's name is asked for each time: the language may have changed.
QList<Environment> named(QList<Environment> all)
{
    all.first().name = StoredEnvironments::tr("Embedded server");
    return all;
}

auto placeOf(QList<Environment> &all, const QString &id)
{
    return std::find_if(all.begin(), all.end(), [&](const Environment &each) { return each.id() == id; });
}

} // namespace

StoredEnvironments::StoredEnvironments(QString path, QObject *parent)
    : EnvironmentList(parent), m_path(std::move(path)), m_all{embeddedEnvironment()}, m_current(kEmbeddedId)
{
    const auto known = stored();
    if (!known) {
        if (QFileInfo(m_path).isReadable())
            QFile::rename(m_path, m_path + u".broken"_s);
        return;
    }
    m_all = known->all;
    if (find(known->current))
        m_current = known->current;
}

QList<Environment> StoredEnvironments::all() const
{
    return named(m_all);
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
    (void)change([&](Content &content) -> api::Result<void> { // counts for this session even when the disk refuses
        content.current = id;
        return {};
    });
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
    const auto done = change([&](Content &content) -> api::Result<void> {
        if (auto fine = check(environment, named(content.all)); !fine)
            return fine;
        const auto known = placeOf(content.all, environment.id());
        if (known == content.all.end())
            content.all.append(environment);
        else
            *known = environment;
        return {};
    });
    if (!done)
        return done;
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
    const auto done = change([&](Content &content) -> api::Result<void> {
        content.all.removeIf([&](const Environment &environment) { return environment.id() == id; });
        if (content.current == id)
            content.current = kEmbeddedId;
        return {};
    });
    if (!done)
        return done;
    const bool wasCurrent = id == m_current;
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

std::optional<StoredEnvironments::Content> StoredEnvironments::stored() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return std::nullopt;
    Content content{{m_all.first()}, document["current"_L1].toString()};
    const QJsonArray list = document["environments"_L1].toArray();
    for (const auto value : list) {
        const Environment environment = fromJson(value.toObject());
        if (environment.embedded)
            content.all.first().connection.safety = environment.connection.safety;
        else if (!environment.id().isEmpty() && placeOf(content.all, environment.id()) == content.all.end())
            content.all.append(environment);
    }
    return content;
}

api::Result<void> StoredEnvironments::change(const Change &what)
{
    QLockFile turn(m_path + u".lock"_s); // without it the file is still whole
    if (!m_path.isEmpty())
        (void)turn.tryLock(kTurnMs);
    Content content = stored().value_or(Content{m_all, m_current});
    if (const auto used = placeOf(m_all, m_current);
        used != m_all.end() && placeOf(content.all, m_current) == content.all.end())
        content.all.append(*used); // in use here, whatever another process did with it
    if (auto done = what(content); !done)
        return done;
    if (!m_path.isEmpty()) {
        QJsonArray list;
        for (const Environment &environment : std::as_const(content.all))
            list.append(models::toJson(environment));
        const QJsonObject file{{u"current"_s, content.current}, {u"environments"_s, list}};
        if (auto written = replaceFile(m_path, QJsonDocument(file).toJson()); !written)
            return written;
    }
    m_all = std::move(content.all);
    return {};
}

} // namespace app
