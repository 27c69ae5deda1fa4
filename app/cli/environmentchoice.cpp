// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environmentchoice.h"

#include "app/core/paths.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using models::Environment;

namespace app::cli {

Parsed<Environment> chosenEnvironment(const QString &named, const StoredEnvironments &stored)
{
    const QList<Environment> all = stored.all();
    if (const auto byId = stored.find(named))
        return *byId;
    const QString wanted = named.simplified();
    QList<Environment> byName;
    QStringList known;
    for (const Environment &each : all) {
        known << u"%1 (%2)"_s.arg(each.id(), each.name);
        if (each.name.simplified().compare(wanted, Qt::CaseInsensitive) == 0)
            byName << each;
    }
    if (byName.size() == 1)
        return byName.first();
    const QString what = byName.isEmpty() ? u"There is no environment \"%1\": "_s : u"Several are called \"%1\": "_s;
    return wrong(what.arg(named) + known.join(u", "_s));
}

Parsed<QString> chosenOwner(const QString &named, const models::SecretStore &secrets)
{
    if (named.isEmpty() || !secrets.list(named).isEmpty())
        return named;
    return chosenEnvironment(named, StoredEnvironments(environmentsPath())).map([](const Environment &found) {
        return found.id();
    });
}

} // namespace app::cli
