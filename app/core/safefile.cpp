// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/safefile.h"

#include <cerrno>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isWritable(const QString &path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0; // else errno says why
}

// The errno that a person can act on. Qt refuses some files by itself and then leaves another one.
int causeOf(const QString &path, int failed)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder))
        folder = QFileInfo(folder).path();
    return !isWritable(folder) || (QFileInfo::exists(path) && !isWritable(path)) ? errno : failed;
}

// failed: errno right after what failed.
api::Failure cannotWrite(const QString &path, int failed)
{
    const int cause = causeOf(path, failed);
    const bool full = cause == ENOSPC || cause == EDQUOT || cause == EFBIG;
    const bool refused = cause == EROFS || cause == EACCES || cause == EPERM;
    const QString help = full ? u"free some space or choose another place"_s
        : refused             ? u"make the file and its folder writable or choose another place"_s
                              : u"choose another place"_s;
    return api::failure(
        full ? api::ErrorKind::StorageFull : api::ErrorKind::Unavailable,
        u"%1 could not be saved: %2. What was there before is untouched; %3."_s.arg(path, qt_error_string(cause), help)
            .toStdString());
}

} // namespace

api::Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotWrite(path, errno);
    if (const QFileInfo target(path); target.exists() && !target.isFile()) // a device or pipe would be replaced
        return api::failure(api::ErrorKind::Validation,
                            u"%1 could not be saved: it is no file. Choose another place."_s.arg(path).toStdString());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(path, errno);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || ::fsync(file.handle()) != 0) {
        const int failed = errno;
        file.cancelWriting();
        return cannotWrite(path, failed);
    }
    if (!file.commit())
        return cannotWrite(path, errno);
    return {};
}

} // namespace app
