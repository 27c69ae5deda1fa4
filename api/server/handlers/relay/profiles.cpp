// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/body.h"
#include "api/server/relay/sources.h"
#include "api/server/router.h"
#include "api/server/store/connections.h"
#include "api/server/store/health/person.h"

// The user as vendors know them.
namespace api::server::handlers {

namespace {

std::optional<double> valueOf(const health::LatestReadings &readings, std::string_view slug)
{
    const auto found = readings.find(slug);
    return found != readings.end() ? std::optional(found->second.value) : std::nullopt;
}

// What the simulated vendors know of a person is what is known here: it came from them.
RelayProfile profileOf(store::Reader &reader, const store::User &user, store::UserKey key)
{
    const auto stated = store::findProfile(reader, key).value_or(store::Profile{});
    constexpr std::array<std::string_view, 2> kBody{"height", "weight"};
    const health::LatestReadings readings = health::latestReadings(reader, key, kBody);
    RelayProfile profile{.firstName = user.firstName, .lastName = user.lastName, .email = user.email};
    if (stated.birthDate)
        profile.birthDate = Date::parse(*stated.birthDate);
    profile.gender = stated.sex;
    profile.heightCm = valueOf(readings, "height");
    profile.weightKg = valueOf(readings, "weight");
    return profile;
}

Result<RelayUserProfileAnswer> getProfiles(const RelayGetUserProfile &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<RelayUserProfileAnswer> {
        const auto application = callersApplication(reader, context);
        if (!application)
            return Failure(application.error());
        const auto sources = relay::sourcesOf(request.body.sourceType, *application);
        if (!sources)
            return Failure(sources.error());
        const auto user = callersUser(reader, context);
        if (!user)
            return Failure(user.error());
        const auto key = store::findUserKey(reader, tenantOf(context), context.caller().userId);
        RelayProfiles rows;
        for (const std::string &source : *sources) {
            const auto link = store::findConnection(reader, tenantOf(context), user->id, source);
            if (!link || link->status != store::ConnectionState::Active || !application->hasDevice(source))
                continue;
            RelayProfile profile = profileOf(reader, *user, *key);
            profile.sourceType = source;
            profile.providerUserId = link->providerUserId.value_or(user->id);
            profile.fetchedAt = link->lastSyncedAt.value_or(link->connectedAt);
            rows.profiles.push_back(std::move(profile));
        }
        return enveloped<RelayUserProfileAnswer>(std::move(rows));
    });
}

} // namespace

void addRelayProfiles(Router &router)
{
    router.on<RelayGetUserProfile>(getProfiles);
}

} // namespace api::server::handlers
