// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <QByteArray>
#include <QString>

namespace app {

// Replaces the file as a whole or not at all: written beside it, flushed to disk, renamed over it. Every byte is
// counted, because QSaveFile commits after a short write on a full disk. Mode 0600; missing folders are made.
// StorageFull: there is no room; Unavailable: it is not writable, or another reason, in the message.
api::Result<void> replaceFile(const QString &path, const QByteArray &content);

} // namespace app
