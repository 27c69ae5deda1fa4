// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <QByteArray>
#include <QString>

namespace models {

// The whole of an ordinary file. NotFound: there is none, or it cannot be read; TooLarge: longer than `most` bytes.
api::Result<QByteArray> readSmallFile(const QString &path, qint64 most);
// Writes beside it and renames over it: the file is replaced as a whole or not at all. StorageFull: why not.
api::Result<void> writeSmallFile(const QString &path, const QByteArray &content);

} // namespace models
