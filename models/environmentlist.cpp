// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environmentlist.h"

namespace models {

std::optional<Environment> EnvironmentList::find(const QString &id) const
{
    for (const Environment &each : all())
        if (each.id() == id)
            return each;
    return std::nullopt;
}

} // namespace models
