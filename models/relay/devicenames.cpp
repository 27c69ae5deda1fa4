// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/devicenames.h"

#include "models/users/usertable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace models {

QString deviceName(std::string_view key)
{
    static const std::array<std::pair<std::string_view, QString>, 6> names{{{"google", u"Android Health Connect"_s},
                                                                            {"apple", u"Apple Health"_s},
                                                                            {"fitbit", u"Fitbit"_s},
                                                                            {"oura", u"Oura Ring"_s},
                                                                            {"samsung", u"Samsung Health"_s},
                                                                            {"strava", u"Strava"_s}}};
    const auto *const found = std::ranges::find(names, key, [](const auto &each) { return each.first; });
    return found != names.end() ? found->second : providerName(key);
}

} // namespace models
