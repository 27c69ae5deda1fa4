// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/smallfile.h"

#include "models/common/text.h"

#include <filesystem>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::SmallFile)
};

} // namespace

api::Result<QByteArray> readSmallFile(const QString &path, qint64 most)
{
    const QString shown = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile()) // a pipe or a device would never end
        return api::failure(api::ErrorKind::NotFound, utf8(Words::tr("%1 is no file that can be read.").arg(shown)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return api::failure(api::ErrorKind::NotFound,
                            utf8(Words::tr("%1 cannot be read: %2").arg(shown, file.errorString())));
    QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return api::failure(api::ErrorKind::TooLarge, utf8(Words::tr("%1 is too long.").arg(shown)));
    return content;
}

api::Result<void> writeSmallFile(const QString &path, const QByteArray &content)
{
    QTemporaryFile file(path + u".XXXXXX"_s);
    const auto refused = [&](const QString &why) {
        return api::failure(api::ErrorKind::StorageFull,
                            utf8(Words::tr("%1 cannot be written: %2").arg(QFileInfo(path).fileName(), why)));
    };
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        return refused(file.errorString());
    std::error_code failed;
    std::filesystem::rename(file.filesystemFileName(), QFile(path).filesystemFileName(), failed);
    if (failed)
        return refused(text(failed.message()));
    file.setAutoRemove(false);
    return {};
}

} // namespace models
