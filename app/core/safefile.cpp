// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <unistd.h>

namespace app {

namespace {

api::Failure cannotWrite(const QString &path, const QString &reason)
{
    return api::failure(
        api::ErrorKind::StorageFull,
        QStringLiteral("%1 could not be saved: %2. What was there before is untouched; free some space or "
                       "choose another place.")
            .arg(path, reason)
            .toStdString());
}

} // namespace

api::Result<void> replaceFile(const QString &path, const QByteArray &content)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotWrite(path, QStringLiteral("its folder cannot be made"));
    if (const QFileInfo target(path); target.exists() && !target.isFile())
        return cannotWrite(path, QStringLiteral("it is no file")); // a device or pipe would be replaced
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return cannotWrite(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(content) != content.size() || ::fsync(file.handle()) != 0) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return cannotWrite(path, reason);
    }
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return {};
}

} // namespace app
