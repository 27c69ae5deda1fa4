// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/embeddedaddress.h"

#include "app/core/paths.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

QString EmbeddedAddress::usualPath()
{
    return QFileInfo(databasePath()).absolutePath() + u"/embedded-server.json"_s;
}

EmbeddedAddress::EmbeddedAddress(QString path) : m_path(std::move(path)) { }

EmbeddedAddress::~EmbeddedAddress()
{
    tell({});
    if (m_file >= 0)
        ::close(m_file);
}

// Tried each time: whoever reads the file has it locked for a moment.
bool EmbeddedAddress::hold()
{
    if (m_path.isEmpty() || m_file >= 0)
        return m_file >= 0;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0 && ::flock(file, LOCK_EX | LOCK_NB) == 0)
        m_file = file;
    else if (file >= 0)
        ::close(file);
    return m_file >= 0;
}

void EmbeddedAddress::tell(const Urls &urls)
{
    if (!hold())
        return;
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"wearlink"_s, urls.wearlink}, {u"relay"_s, urls.relay}}).toJson();
    if (::ftruncate(m_file, 0) == 0) // half of it is no JSON, and then nothing is told
        (void)!::pwrite(m_file, text.constData(), size_t(text.size()), 0);
}

EmbeddedAddress::Urls EmbeddedAddress::at(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || ::flock(file.handle(), LOCK_SH | LOCK_NB) == 0)
        return {}; // nobody holds it
    const QJsonDocument told = QJsonDocument::fromJson(file.readAll());
    return {told["wearlink"_L1].toString(), told["relay"_L1].toString()};
}

} // namespace app
