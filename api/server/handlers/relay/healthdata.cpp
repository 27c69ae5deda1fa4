// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/healthdata.h"

#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/handlers/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/providers.h"
#include "api/server/providers/fetchnow.h"
#include "api/server/relay/categories.h"
#include "api/server/relay/devices.h"
#include "api/server/relay/sources.h"
#include "api/server/router.h"
#include "api/server/store/connections.h"

#include <algorithm>

// Health data of the linked vendors: what is stored, or fetched for the answer.
namespace api::server::handlers {

namespace {

constexpr std::int32_t kMostDays = 366;
constexpr std::int32_t kFirstDay = 14610; // 2010-01-01: no vendor is asked for days before it had a device

struct Asked {
    Date from, to;
    bool useCache = false;
};

// The vendors that may be told of, and why the others may not.
struct Links {
    std::vector<std::string> vendors;
    std::vector<std::optional<Timestamp>> synced; // last, by vendor
    std::vector<RelayOmission> omitted;

    void omit(const std::string &vendor, std::string reason)
    {
        omitted.push_back({.sourceType = vendor, .category = std::nullopt, .reason = std::move(reason)});
    }
};

Result<void> checkDays(const Asked &asked)
{
    const std::int32_t days = dayNumber(asked.to) - dayNumber(asked.from);
    if (days < 0)
        return failure(ErrorKind::Unprocessable, "\"endDate\" is invalid: it is before \"startDate\".");
    if (days >= kMostDays)
        return failure(ErrorKind::Unprocessable, "\"endDate\" is invalid: at most 366 days at once.");
    return {};
}

Links linksOf(store::Reader &reader, const Context &context, const store::RelayApplication &application,
              const std::vector<std::string> &sources)
{
    Links links;
    for (const std::string &source : sources) {
        const auto link = store::findConnection(reader, tenantOf(context), context.caller().userId, source);
        if (!application.hasDevice(source)) {
            links.omit(source, "The application has not chosen this device.");
        } else if (!link || link->status != store::ConnectionState::Active) {
            links.omit(source,
                       link && link->status == store::ConnectionState::Expired
                           ? "The vendor refuses the token: connect again."
                           : "Not connected.");
        } else {
            links.vendors.push_back(source);
            links.synced.push_back(link->lastSyncedAt);
        }
    }
    return links;
}

// Asks every linked vendor that can be asked; one that refuses is linked no more.
Result<void> fetch(Context &context, const Asked &asked, const std::vector<std::string> &vendors)
{
    const auto user = context.read([&](store::Reader &reader) -> Result<store::UserKey> {
        return userKeyOf(reader, context, context.caller().userId);
    });
    if (!user)
        return Failure(user.error());
    for (const std::string &vendor : vendors) {
        if (!traitsOf(vendor).restPull)
            continue;
        const providers::ConnectionName name{context.developerId(), context.caller().userId, vendor, *user};
        const providers::Window window{.from = std::max(dayNumber(asked.from), kFirstDay), .to = dayNumber(asked.to)};
        auto fetched =
            http::offload([&] { return providers::fetchNow(context.services(), name, window, context.now()); });
        if (!fetched && fetched.error().kind != ErrorKind::Unauthorized && fetched.error().kind != ErrorKind::NotFound)
            return fetched;
    }
    return {};
}

Result<Links> linked(Context &context, const Asked &asked,
                     const std::function<Result<std::vector<std::string>>(const store::RelayApplication &)> &sourcesFor)
{
    if (auto sound = checkDays(asked); !sound)
        return Failure(std::move(sound.error()));
    const auto look = [&] {
        return context.read([&](store::Reader &reader) -> Result<Links> {
            const auto application = callersApplication(reader, context);
            if (!application)
                return Failure(application.error());
            const auto sources = sourcesFor(*application);
            if (!sources)
                return Failure(sources.error());
            return linksOf(reader, context, *application, *sources);
        });
    };
    auto links = look();
    if (!links || asked.useCache || links->vendors.empty())
        return links;
    if (auto fetched = fetch(context, asked, links->vendors); !fetched)
        return Failure(std::move(fetched.error()));
    return look();
}

std::optional<std::int64_t> ageOf(const std::optional<Timestamp> &at, Timestamp now)
{
    if (!at)
        return std::nullopt;
    return std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::seconds>(now.at - at->at).count());
}

RelayCache cacheOf(const Links &links, bool used, Timestamp now)
{
    RelayCache cache{.used = used, .fetchedAt = {}, .ageSeconds = {}, .providers = std::vector<RelayProviderCache>()};
    for (std::size_t n = 0; n < links.vendors.size(); ++n)
        cache.providers->push_back(
            {.sourceType = links.vendors[n], .fetchedAt = links.synced[n], .ageSeconds = ageOf(links.synced[n], now)});
    const auto oldest = std::ranges::min_element(links.synced); // one without any is older than all
    if (oldest != links.synced.end())
        cache.fetchedAt = *oldest;
    cache.ageSeconds = ageOf(cache.fetchedAt, now);
    return cache;
}

void prepend(std::vector<RelayOmission> &omitted, const Links &links)
{
    omitted.insert(omitted.begin(), links.omitted.begin(), links.omitted.end());
}

Result<RelayHealthDataAnswer> getAll(const RelayGetAllHealthData &request, Context &context)
{
    const RelayHealthDataRequest &given = request.body;
    const Asked asked{given.startDate, given.endDate, given.useCache.value_or(false)};
    if (!given.sourceType) // null
        return failure(ErrorKind::Unprocessable, "\"sourceType\" is required.");
    const auto categories = given.categories.value_or(std::vector<std::string>{});
    if (auto known = relay::checkCategories(categories); !known)
        return Failure(std::move(known.error()));
    const auto links = linked(context, asked, [&](const store::RelayApplication &application) {
        return relay::sourcesOf(given.sourceType, application);
    });
    if (!links)
        return Failure(links.error());
    return context.read([&](store::Reader &reader) -> Result<RelayHealthDataAnswer> {
        const auto user = callersUser(reader, context);
        if (!user)
            return Failure(user.error());
        relay::HealthAnswer answer = relay::allHealthData(reader, tenantOf(context), *user,
                                                          {.vendors = links->vendors,
                                                           .from = asked.from,
                                                           .to = asked.to,
                                                           .categories = categories,
                                                           .asFhir = given.isFhirConvert.value_or(false)},
                                                          context.now());
        prepend(answer.omitted, *links);
        return enveloped<RelayHealthDataAnswer>(RelayHealthData{.providers = std::move(answer.data),
                                                                .cache = cacheOf(*links, asked.useCache, context.now()),
                                                                .omitted = std::move(answer.omitted)});
    });
}

Result<RelayOuraDataAnswer> getOura(const RelayGetOuraCompleteHealthData &request, Context &context)
{
    const RelayOuraDataRequest &given = request.body;
    const Asked asked{given.startDate, given.endDate, given.useCache.value_or(false)};
    const auto links = linked(context, asked, [](const store::RelayApplication &) {
        return Result<std::vector<std::string>>(std::vector<std::string>{"oura"});
    });
    if (!links)
        return Failure(links.error());
    return context.read([&](store::Reader &reader) -> Result<RelayOuraDataAnswer> {
        relay::HealthAnswer answer{.data = {"{}"}, .omitted = {}};
        if (!links->vendors.empty()) {
            const auto user = callersUser(reader, context);
            if (!user)
                return Failure(user.error());
            answer = relay::ouraHealthData(reader, tenantOf(context), *user,
                                           {.vendors = links->vendors,
                                            .from = asked.from,
                                            .to = asked.to,
                                            .categories = {},
                                            .asFhir = given.isFhirConvert.value_or(false)},
                                           context.now());
        }
        prepend(answer.omitted, *links);
        return enveloped<RelayOuraDataAnswer>(RelayOuraData{.oura = std::move(answer.data),
                                                            .cache = cacheOf(*links, asked.useCache, context.now()),
                                                            .omitted = std::move(answer.omitted)});
    });
}

} // namespace

void addRelayHealthData(Router &router)
{
    router.on<RelayGetAllHealthData>(getAll);
    router.on<RelayGetOuraCompleteHealthData>(getOura);
}

} // namespace api::server::handlers
