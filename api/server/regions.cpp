// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/regions.h"

#include "api/server/http/fiber.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers/credentials.h"
#include "api/server/store/settings.h"

#include <algorithm>
#include <filesystem>

namespace api::server {

namespace {

constexpr std::string_view kHomeSetting = "relay_default_country";
constexpr std::string_view kMemory = ":memory:";

std::string upper(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return result;
}

bool isCode(std::string_view text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Failure refused(std::string message)
{
    return failure(ErrorKind::Validation, std::move(message));
}

std::string quoted(std::string_view name)
{
    return '"' + std::string(name) + '"';
}

Result<void> ensureKey(store::Database &database)
{
    if (database.readOnly())
        return {};
    return database.write([](store::Transaction &transaction) -> Result<void> {
        providers::ensureVendorKey(transaction);
        return {};
    });
}

// Exactly one field of that name, not empty; empty when there is none.
Result<std::string> soleHeader(const http::Headers &headers, std::string_view name)
{
    if (headers.count(name) > 1)
        return refused(quoted(name) + " header is repeated.");
    return std::string(headers.find(name).value_or(""));
}

} // namespace

struct Regions::Region {
    Region(Services &home, std::unique_ptr<store::Database> opened, const std::string &code)
        : database(std::move(opened)), jobs(*database, home.clock, home.syncEvents), services(servicesOf(home, code))
    {
    }
    Services servicesOf(Services &home, const std::string &code)
    {
        return {.database = *database,
                .files = home.files,
                .snsSigner = home.snsSigner,
                .clock = home.clock,
                .sessions = home.sessions,
                .relayTokens = home.relayTokens,
                .passwords = home.passwords,
                .limiter = home.limiter,
                .keyUsage = home.keyUsage,
                .jobs = jobs,
                .syncEvents = home.syncEvents,
                .regions = home.regions,
                .country = code,
                .generalLimit = home.generalLimit,
                .baseUrl = [&home] { return home.baseUrl(); },
                .streamHeartbeat = home.streamHeartbeat};
    }

    std::unique_ptr<store::Database> database;
    Jobs jobs;
    Services services;
};

Regions::Regions(Services &home, RegionOptions options) : m_home(home), m_options(std::move(options)) { }

Regions::~Regions() = default;

std::string Regions::fileOf(const std::string &country) const
{
    if (m_options.database == kMemory)
        return m_options.database;
    std::filesystem::path path(m_options.database);
    const std::string extension = path.extension() == ".db" ? ".db" : "";
    if (!extension.empty())
        path.replace_extension();
    return path.string() + '.' + country + (extension.empty() ? ".db" : extension);
}

bool Regions::isSupported(std::string_view country) const
{
    return std::ranges::find(m_options.countries, country) != m_options.countries.end();
}

Result<Services *> Regions::opened(const std::string &country, bool isLimbo)
{
    auto database = store::Database::open(
        {.path = isLimbo ? std::string(kMemory) : fileOf(country), .await = http::awaitCallback, .hooks = {}});
    if (!database)
        return Failure(database.error());
    if (auto keyed = ensureKey(**database); !keyed)
        return Failure(std::move(keyed.error()));
    auto region = std::make_unique<Region>(m_home, std::move(*database), country);
    Services *services = &region->services;
    if (isLimbo) {
        m_limbo = std::move(region);
        return services;
    }
    m_options.registerJobs(*services);
    if (m_running)
        region->jobs.start();
    m_regions.emplace(country, std::move(region));
    return services;
}

Result<void> Regions::open()
{
    if (m_options.database == kMemory)
        return {};
    const std::unique_lock lock(m_mutex);
    for (const std::string &country : m_options.countries) {
        std::error_code ignored;
        if (country == m_home.country || !std::filesystem::exists(fileOf(country), ignored))
            continue;
        if (auto region = opened(country, false); !region)
            return Failure(std::move(region.error()));
    }
    return {};
}

// The home database keeps the home country's data: it cannot become another's by an option.
Result<void> Regions::takeOver()
{
    {
        const std::shared_lock lock(m_mutex);
        for (const auto &[country, region] : m_regions) {
            if (auto keyed = ensureKey(*region->database); !keyed)
                return keyed;
        }
    }
    const auto isNamed = m_home.database.read([&](store::Reader &reader) -> Result<bool> {
        const auto stored = store::findSetting(reader, kHomeSetting);
        if (stored && *stored != m_home.country)
            return refused("The database holds the Relay accounts of " + *stored + ", not of " + m_home.country
                           + ": name " + *stored + " first in --relay-countries.");
        const std::unique_lock lock(m_mutex);
        m_tenants = store::listRelayTenants(reader);
        return stored.has_value();
    });
    if (!isNamed)
        return Failure(isNamed.error());
    if (*isNamed || m_home.database.readOnly())
        return {};
    return m_home.database.write([&](store::Transaction &transaction) -> Result<void> {
        store::saveSetting(transaction, kHomeSetting, m_home.country);
        return {};
    });
}

Result<RelayPlace> Regions::placeOf(const http::Headers &headers) const
{
    const auto country = soleHeader(headers, "x-country-code");
    const auto tenant = soleHeader(headers, "x-tenant-id");
    if (!country || !tenant)
        return Failure(country ? tenant.error() : country.error());
    const std::string code = upper(*country);
    if (code.empty())
        return refused("\"x-country-code\" header is required.");
    if (!isCode(code))
        return refused("\"x-country-code\" is a country code of two letters, such as IN.");
    if (!isSupported(code))
        return refused("The country " + code + " is not supported here.");
    const std::string &wanted = tenant->empty() ? m_options.defaultTenant : *tenant;
    if (wanted.empty())
        return refused("\"x-tenant-id\" header is required.");
    const std::shared_lock lock(m_mutex);
    const auto found = std::ranges::find_if(m_tenants, [&](const store::RelayTenant &each) {
        return each.id == wanted || each.slug == wanted || each.alias == wanted;
    });
    if (found == m_tenants.end())
        return refused("There is no such tenant.");
    return RelayPlace{.country = code, .tenant = found->id};
}

Result<Services *> Regions::find(const std::string &country)
{
    if (country == m_home.country)
        return &m_home;
    {
        const std::shared_lock lock(m_mutex);
        if (const auto found = m_regions.find(country); found != m_regions.end())
            return &found->second->services;
        if (m_limbo)
            return &m_limbo->services;
    }
    return http::offload([&]() -> Result<Services *> {
        const std::unique_lock lock(m_mutex);
        return m_limbo ? Result<Services *>(&m_limbo->services) : opened({}, true);
    });
}

Result<Services *> Regions::make(const std::string &country)
{
    if (country == m_home.country)
        return &m_home;
    return http::offload([&]() -> Result<Services *> {
        const std::unique_lock lock(m_mutex);
        const auto found = m_regions.find(country);
        return found != m_regions.end() ? Result<Services *>(&found->second->services) : opened(country, false);
    });
}

std::vector<Services *> Regions::all()
{
    std::vector<Services *> list{&m_home};
    const std::shared_lock lock(m_mutex);
    for (const auto &[country, region] : m_regions)
        list.push_back(&region->services);
    return list;
}

void Regions::start()
{
    const std::unique_lock lock(m_mutex);
    m_running = true;
    for (const auto &[country, region] : m_regions)
        region->jobs.start();
}

void Regions::stop()
{
    const std::unique_lock lock(m_mutex);
    m_running = false;
    for (const auto &[country, region] : m_regions)
        region->jobs.stop();
}

void Regions::settle()
{
    const std::shared_lock lock(m_mutex);
    for (const auto &[country, region] : m_regions)
        region->jobs.settle();
}

Result<std::string> Regions::snapshot()
{
    const std::unique_lock lock(m_mutex);
    std::map<std::string, std::string> others;
    for (const auto &[country, region] : m_regions) {
        auto id = region->database->snapshot();
        if (!id)
            return id;
        others.emplace(country, std::move(*id));
    }
    auto home = m_home.database.snapshot();
    if (home)
        m_snapshots.insert_or_assign(*home, std::move(others));
    return home;
}

Result<void> Regions::restore(const std::string &id)
{
    if (auto done = m_home.database.restore(id); !done)
        return done;
    const std::shared_lock lock(m_mutex);
    const auto others = m_snapshots.find(id);
    for (const auto &[country, region] : m_regions) {
        const bool known = others != m_snapshots.end() && others->second.contains(country);
        auto done = known ? region->database->restore(others->second.at(country)) : region->database->clear();
        if (!done)
            return done;
    }
    return {};
}

Result<void> Regions::clear()
{
    const std::shared_lock lock(m_mutex);
    for (const auto &[country, region] : m_regions) {
        if (auto done = region->database->clear(); !done)
            return done;
    }
    return m_home.database.clear();
}

} // namespace api::server
