// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcase.h"

#include <QDir>
#include <QTemporaryDir>

namespace support {

void TestCase::init()
{
    // What the offscreen platform cannot do (raise, grab, size hints) and how fonts fall back means nothing here.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!\\s*(?:This plugin does not support|OpenType support missing))")));
}

void isolateUserFolders()
{
    static QTemporaryDir home;
    const QByteArray root = home.path().toLocal8Bit();
    qputenv("HOME", root);
    qputenv("XDG_CONFIG_HOME", root + "/config");
    qputenv("XDG_DATA_HOME", root + "/data");
    qputenv("XDG_CACHE_HOME", root + "/cache");
    qputenv("XDG_STATE_HOME", root + "/state");
    QDir().mkpath(home.path() + QStringLiteral("/runtime"));
    QFile::setPermissions(home.path() + QStringLiteral("/runtime"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", root + "/runtime");
}

} // namespace support
