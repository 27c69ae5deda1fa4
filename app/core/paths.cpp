// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/paths.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <unistd.h>

namespace app {

namespace {

QString below(QStandardPaths::StandardLocation location, QLatin1String file)
{
    return QStandardPaths::writableLocation(location) + QLatin1String("/weardeck/") + file;
}

} // namespace

QString settingsPath()
{
    return below(QStandardPaths::GenericConfigLocation, QLatin1String("settings.json"));
}

QString environmentsPath()
{
    return below(QStandardPaths::GenericConfigLocation, QLatin1String("environments.json"));
}

QString secretIndexPath()
{
    return below(QStandardPaths::GenericConfigLocation, QLatin1String("secrets.json"));
}

QString databasePath()
{
    return below(QStandardPaths::GenericDataLocation, QLatin1String("embedded.db"));
}

QString instanceName()
{
    const QByteArray folders = (settingsPath() + QLatin1Char('|') + databasePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folders, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("weardeck-%1-%2").arg(getuid()).arg(QString::fromLatin1(hash));
}

} // namespace app
