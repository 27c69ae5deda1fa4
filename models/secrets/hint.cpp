// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/hint.h"

#include "models/common/text.h"

namespace models {

QString secretHint(std::string_view secret, qsizetype lead)
{
    constexpr qsizetype kLast = 4;
    const QString all = text(secret);
    if (all.isEmpty())
        return {};
    if (all.size() < 2 * (lead + kLast))
        return QString(4, QChar(0x2022));
    return all.left(lead) + QChar(0x2026) + all.right(kLast);
}

} // namespace models
