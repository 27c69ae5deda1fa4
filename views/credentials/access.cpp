// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/access.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace views {

namespace {

bool hasOneOf(const Context &context, const models::Environment &environment, const QStringList &kinds)
{
    const QList<models::SecretInfo> known = context.secrets.list(environment.id());
    return environment.embedded // its server signs in by itself
        || std::any_of(known.begin(), known.end(),
                       [&](const models::SecretInfo &each) { return kinds.contains(each.kind); });
}

} // namespace

bool canSignIn(const Context &context, const models::Environment &environment)
{
    return hasOneOf(context, environment, {u"password"_s, u"bearer"_s});
}

bool hasApiKey(const Context &context, const models::Environment &environment)
{
    return hasOneOf(context, environment, {u"api_key"_s});
}

bool isInUse(const Context &context, const models::Environment &environment)
{
    return environment.id() == context.environments.current().id();
}

} // namespace views
