// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/backend.h"

#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/handlers/handlers.h"
#include "api/server/health/archive/exports.h"
#include "api/server/health/ingest/appleimport.h"
#include "api/server/providers/credentials.h"
#include "api/server/providers/pull.h"
#include "api/server/providers/signin.h"
#include "api/server/providers/webhooks/paths.h"
#include "api/server/relay/events.h"
#include "api/server/simulate/seed.h"
#include "api/server/simulate/seedrelay.h"
#include "api/server/store/developers.h"
#include "api/server/store/settings.h"

#include <array>

namespace api::server {

namespace {

constexpr std::string_view kKeySetting = "jwt_key";
constexpr std::size_t kKeyBytes = 32;
constexpr std::chrono::minutes kSweep{10};
constexpr std::string_view kSeedHealth = "seed_health"; // kind of the job

// Query parameters whose values never reach a log.
const std::array<std::string, 12> kSecretParameters{
    "token", "access_token", "api_key",   "key",    "client_secret",    "password",
    "code",  "state",        "signature", "verify", "hub.verify_token", "verification_token"};

Result<std::string> storedKey(store::Reader &reader) // empty: there is none yet
{
    const auto stored = store::findSetting(reader, kKeySetting);
    std::string bytes = stored ? fromBase64Url(*stored).value_or("") : "";
    if (bytes.size() != kKeyBytes)
        bytes.clear();
    return bytes;
}

} // namespace

Backend::Backend(const ServiceOptions &given, std::unique_ptr<store::Database> opened,
                 std::unique_ptr<FileStore> folder)
    : options(given)
    , database(std::move(opened))
    , files(std::move(folder))
    , sessions(randomBytes(kKeyBytes))
    , relayTokens(randomBytes(kKeyBytes))
    , services{.database = *database,
               .files = *files,
               .snsSigner = snsSigner,
               .clock = clock,
               .sessions = sessions,
               .relayTokens = relayTokens,
               .passwords = passwords,
               .limiter = limiter,
               .keyUsage = keyUsage,
               .jobs = jobs,
               .syncEvents = syncEvents,
               .regions = &regions,
               .country = options.relayCountries.front(),
               .generalLimit = options.limits.generalRequests,
               .rootAdminEmail = options.rootAdminEmail,
               .streamHeartbeat = options.limits.streamHeartbeat}
    , regions(services,
              {.database = options.database,
               .countries = options.relayCountries,
               .defaultTenant = options.relayDefaultTenant,
               .registerJobs =
                   [](Services &region) {
                       providers::registerPull(region.jobs, region.database);
                       relay::registerEvents(region.jobs, region.database);
                   }})
    , router(services, faults, idempotency, trace)
    , control({.clock = clock,
               .faults = faults,
               .trace = trace,
               .database = *database,
               .reseed = [this](const std::string &seed) -> Result<std::string> {
                   if (auto done = reseed(seed); !done)
                       return Failure(std::move(done.error()));
                   return readyLine();
               },
               .snapshot = [this] { return regions.snapshot(); },
               .restore = [this](const std::string &snapshot) { return restore(snapshot); }})
    , vendors(
          *database, clock, [this] { return services.baseUrl(); },
          [this](const std::string &state) -> store::Database & {
              const std::string country = providers::countryOfState(state);
              const auto region = regions.isSupported(country) ? regions.find(country) : Result<Services *>(&services);
              return region ? (*region)->database : *database;
          })
{
    if (options.now)
        clock.set(*options.now);
    jobs.on(std::string(kSeedHealth), [this](JobRun &run) -> Result<JobReport> {
        if (auto added = simulate::addSeedHealth(*database, run.now()); !added)
            return Failure(std::move(added.error()));
        return JobReport{};
    });
    ingest::registerAppleImport(jobs, *files);
    providers::registerPull(jobs, *database);
    relay::registerEvents(jobs, *database);
    handlers::addAll(router);
    archives::addExportKind(services);
    beat.every(std::chrono::minutes(1), [this] {
        for (Services *region : regions.all())
            relay::sendDue(*region);
    });
    beat.every(kSweep, [this] { archives::sweepExports(services); });
}

http::Response Backend::handle(http::Request &request)
{
    if (ControlApi::owns(request.path))
        return control.handle(request);
    if (simulate::VendorSite::owns(request.path))
        return vendors.handle(request);
    if (const auto path = providers::webhookPath(request.path); !path.empty())
        request.path = path;
    return router.handle(request);
}

bool Backend::isSignInPage(std::string_view path)
{
    const bool isCallback = path.ends_with("/callback")
        && (path.starts_with("/v1/providers/") || path.starts_with("/api/v1/providers/")
            || path.starts_with("/api/v1/oauth/"));
    return isCallback || simulate::VendorSite::owns(path);
}

http::Response Backend::refusal(int status, std::string_view detail, std::string_view path) const
{
    return errorAnswer(withStatus(status, std::string(detail)).value(), router.productOf(path));
}

void Backend::completeHeaders(std::string_view remote, http::Headers &headers)
{
    if (!headers.contains("X-RateLimit-Limit"))
        addRateLimitHeaders(headers, services.generalState(remote), clock.now());
}

void Backend::logged(const http::AccessRecord &record)
{
    std::string method = record.method;
    std::string target = http::redactedTarget(record.target, kSecretParameters);
    std::string remote = record.remoteAddress;
    std::string userAgent = record.userAgent;
    const auto complete = [&](RequestRecord &finished) {
        if (finished.at == Timestamp{})
            finished.at = clock.now();
        finished.method = std::move(method);
        finished.target = std::move(target);
        finished.remote = std::move(remote);
        finished.userAgent = std::move(userAgent);
        finished.status = record.status;
        finished.bytesIn = record.bytesIn;
        finished.bytesOut = record.bytesOut;
        finished.duration = record.duration;
        finished.outcome = record.outcome;
    };
    if (!ControlApi::owns(record.target)) // who looks at the log should not find himself in it
        trace.finish(record.requestId, std::ref(complete));
    if (options.accessLog)
        options.accessLog(http::formatAccessRecord(record, kSecretParameters));
}

Result<void> Backend::prepare()
{
    if (!simulate::isSeeded(*database)) {
        if (auto seeded = seed(options.seed); !seeded)
            return seeded;
    }
    ingest::sweepImports(*database, *files);
    if (auto opened = regions.open(); !opened)
        return opened;
    return takeOver();
}

Result<void> Backend::seed(const std::string &which)
{
    // Whole seconds: the same start time then makes the same data, however long the start took.
    const Timestamp now{std::chrono::floor<std::chrono::seconds>(clock.now().at)};
    auto seeded = simulate::applySeed(*database,
                                      {.seed = which,
                                       .number = options.seedNumber,
                                       .now = now,
                                       .rootEmail = options.rootAdminEmail,
                                       .health = options.seedHealth && !options.seedHealthLater,
                                       .secret = options.isReachable()});
    if (!seeded || !options.seedHealth || !options.seedHealthLater)
        return seeded;
    return database->write([&](store::Transaction &transaction) -> Result<void> {
        if (const auto root = store::findDeveloperByEmail(transaction, options.rootAdminEmail))
            jobs.enqueue(transaction, {.kind = std::string(kSeedHealth), .developerId = root->id});
        return {}; // jobs start after the database
    });
}

Result<void> Backend::reseed(const std::string &which)
{
    if (const auto plan = simulate::parseSeed(which); !plan)
        return Failure(plan.error());
    return replaceDatabase([&]() -> Result<void> {
        if (auto cleared = regions.clear(); !cleared)
            return cleared;
        files->clear();
        return seed(which);
    });
}

Result<void> Backend::restore(const std::string &snapshot)
{
    return replaceDatabase([&] { return regions.restore(snapshot); });
}

Result<void> Backend::replaceDatabase(const std::function<Result<void>()> &replace)
{
    const std::lock_guard lock(m_replacing);
    const bool working = jobs.isRunning();
    stopJobs();
    Result<void> step = replace();
    if (step) {
        syncEvents.clear();
        step = takeOver();
    }
    if (working)
        startJobs();
    return step;
}

void Backend::startJobs()
{
    jobs.start();
    regions.start();
}

void Backend::stopJobs()
{
    jobs.stop();
    regions.stop();
}

void Backend::settle()
{
    jobs.settle();
    regions.settle();
}

ReadyInfo Backend::readyInfo() const
{
    ReadyInfo info;
    info.database = database->path();
    if (const Error *reason = database->readOnly())
        info.readOnly = reason->message;
    if (auto seeded = simulate::describeSeed(*database)) {
        info.seed = std::move(seeded->seed);
        info.accounts = std::move(seeded->accounts);
        info.relayApp = std::move(seeded->relayApp);
        info.userId = std::move(seeded->userId);
    }
    return info;
}

Result<void> Backend::takeOver()
{
    limiter.clear();
    bool renewed = false; // a token that a known password opened must end with it
    if (options.isReachable()) {
        const auto done = simulate::makeSecret(*database);
        if (!done)
            return Failure(done.error());
        renewed = *done;
    }
    auto key = database->read(storedKey);
    if (key && !(database->readOnly() && !key->empty()))
        key = database->write([&](store::Transaction &transaction) -> Result<std::string> {
            providers::ensureVendorKey(transaction);
            simulate::sealRelaySecrets(transaction, clock.now());
            if (!key->empty() && !renewed)
                return *key;
            std::string fresh = randomBytes(kKeyBytes);
            store::saveSetting(transaction, kKeySetting, toBase64Url(fresh));
            return fresh;
        });
    if (!key)
        return Failure(key.error());
    sessions.setKey(*key);
    relayTokens.setKey(*key);
    if (auto taken = regions.takeOver(); !taken)
        return taken;
    archives::sweepExports(services); // with a read-only database it does nothing
    return {};
}

} // namespace api::server
