// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/hint.h"

#include "models/common/text.h"

#include <algorithm>

namespace models {

QString secretHint(std::string_view secret)
{
    constexpr qsizetype kMost = 4, kShare = 4, kLeast = 2;
    const QString all = text(secret);
    const qsizetype shown = std::min(kMost, all.size() / kShare);
    if (all.isEmpty())
        return {};
    return shown < kLeast ? QString(4, QChar(0x2022)) : QChar(0x2026) + all.right(shown);
}

} // namespace models
