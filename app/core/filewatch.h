// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

namespace app {

// Tells, a moment later, that a file is another one than before, whichever process replaced it. Its folder is made.
class FileWatch : public QObject {
    Q_OBJECT
public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    struct Mark {
        QDateTime modified;
        qint64 size = -1;
        bool operator==(const Mark &) const = default;
    };
    Mark markOf() const;
    void look();

    QString m_path;
    QFileSystemWatcher m_watcher; // of the folder too: a file that is replaced is another one
    QTimer m_settle; // one look for a burst
    Mark m_seen;
};

} // namespace app
