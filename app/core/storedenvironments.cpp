// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/storedenvironments.h"

#include "app/core/filewatch.h"
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

// What of the embedded environment is the user's. A country is never empty, so without one the file has no place
// either.
void takeChoices(Environment &embedded, const Environment &stored)
{
    embedded.connection.safety = stored.connection.safety;
    if (stored.connection.country.empty())
        return;
    embedded.connection.country = stored.connection.country;
    embedded.connection.tenant = stored.connection.tenant;
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

QJsonArray jsonOf(const QList<Environment> &all)
{
    QJsonArray list;
    for (const Environment &environment : all)
        list.append(models::toJson(environment));
    return list;
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
    (void)change(
        [&](Content &content) -> api::Result<void> { // counts for this session even when the disk refuses
            content.current = id;
            return {};
        },
        id);
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
    auto done = change(
        [&](Content &content) -> api::Result<void> {
            if (auto fine = check(environment, named(content.all)); !fine)
                return fine;
            const auto known = placeOf(content.all, environment.id());
            if (known == content.all.end())
                content.all.append(environment);
            else
                *known = environment;
            return {};
        },
        environment.id());
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
    auto done = change([&](Content &content) -> api::Result<void> {
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
            takeChoices(content.all.first(), environment);
        else if (!environment.id().isEmpty() && placeOf(content.all, environment.id()) == content.all.end())
            content.all.append(environment);
    }
    return content;
}

api::Result<void> StoredEnvironments::change(const Change &what, const QString &saved)
{
    QLockFile turn(m_path + u".lock"_s); // without it the file is still whole
    if (!m_path.isEmpty())
        (void)turn.tryLock(kTurnMs);
    Content content = stored().value_or(Content{m_all, m_current});
    keepUsed(content);
    if (auto done = what(content); !done)
        return done;
    if (!m_path.isEmpty()) {
        const QJsonObject file{{u"current"_s, content.current}, {u"environments"_s, jsonOf(content.all)}};
        if (auto written = replaceFile(m_path, QJsonDocument(file).toJson()); !written)
            return written;
    }
    adopt(std::move(content.all), saved);
    return {};
}

// In use here, whatever another process did with it.
void StoredEnvironments::keepUsed(Content &content) const
{
    const auto used =
        std::find_if(m_all.begin(), m_all.end(), [&](const auto &each) { return each.id() == m_current; });
    if (used != m_all.end() && placeOf(content.all, m_current) == content.all.end())
        content.all.append(*used);
}

// Of the one in use only what this process saved: the client and open pages know it as it was.
void StoredEnvironments::adopt(QList<Environment> all, const QString &saved)
{
    const auto now = placeOf(all, m_current);
    const auto before = placeOf(m_all, m_current);
    m_newer.reset();
    if (saved != m_current && now != all.end() && before != m_all.end()
        && models::toJson(*now) != models::toJson(*before)) {
        m_newer = *now;
        *now = *before;
    }
    m_all = std::move(all);
}

void StoredEnvironments::follow()
{
    if (m_path.isEmpty())
        return;
    const auto *watch = new FileWatch(m_path, this);
    connect(watch, &FileWatch::changed, this, &StoredEnvironments::reread);
}

void StoredEnvironments::reread()
{
    auto known = stored();
    if (!known)
        return; // half of a file, or none: what is known stays
    keepUsed(*known);
    const QJsonArray before = jsonOf(m_all);
    const bool wasOutdated = isCurrentOutdated();
    adopt(std::move(known->all));
    if (jsonOf(m_all) != before || isCurrentOutdated() != wasOutdated)
        Q_EMIT changed();
}

void StoredEnvironments::takeCurrent()
{
    if (!m_newer)
        return;
    const Environment newer = *std::exchange(m_newer, std::nullopt);
    if (newer.embedded)
        takeChoices(m_all.first(), newer); // its addresses may have changed since
    else
        *placeOf(m_all, m_current) = newer;
    Q_EMIT changed();
    announceCurrent();
}

} // namespace app
