// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/filewatch.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace app {

namespace {

constexpr std::chrono::milliseconds kSettle{200};

}

FileWatch::FileWatch(const QString &path, QObject *parent) : QObject(parent), m_path(path), m_seen(markOf())
{
    const QString folder = QFileInfo(path).absolutePath();
    QDir().mkpath(folder);
    m_watcher.addPath(folder);
    if (m_seen != Mark{})
        m_watcher.addPath(path);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::look);
}

FileWatch::Mark FileWatch::markOf() const
{
    const QFileInfo file(m_path);
    return file.exists() ? Mark{file.lastModified(), file.size()} : Mark{};
}

void FileWatch::look()
{
    const Mark now = markOf();
    if (now != Mark{} && m_watcher.files().isEmpty())
        m_watcher.addPath(m_path);
    if (std::exchange(m_seen, now) != now && now != Mark{})
        Q_EMIT changed();
}

} // namespace app
