// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

// Where the server of this user's console listens, for the command line, which may send it what is bound to it. A file
// that counts only while the console that wrote it holds its lock: a console that was killed tells nothing any more,
// and who got its port since gets nothing.
class EmbeddedAddress {
public:
    struct Urls {
        QString wearlink;
        QString relay;
    };

    static QString usualPath(); // beside the database of the console

    explicit EmbeddedAddress(QString path); // empty: tells nobody
    ~EmbeddedAddress();
    Q_DISABLE_COPY_MOVE(EmbeddedAddress)

    void tell(const Urls &urls); // empty ones while the server is stopped; a file that cannot be written is left out
    static Urls at(const QString &path); // empty ones when no console runs its server

private:
    bool hold();

    QString m_path;
    int m_file = -1; // open and locked
};

} // namespace app
