// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/events.h"

#include "api/contract/jsonbind.h"
#include "api/contract/timetext.h"
#include "api/server/clock.h"
#include "api/server/crypto.h"
#include "api/server/health/ingest/intake.h"
#include "api/server/http/post.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers/credentials.h"
#include "api/server/store/relayapplications.h"
#include "api/server/store/relayevents.h"
#include "api/server/unixtime.h"

#include <array>

namespace api::server::relay {

namespace {

using std::chrono::minutes;

constexpr std::string_view kJob = "relay.event";
constexpr std::int64_t kAtOnce = 100; // due events that one look starts
constexpr std::array<minutes, kMostAttempts - 1> kWaits{minutes(1), minutes(5), minutes(30), minutes(120),
                                                        minutes(720)};

struct Input {
    std::string event; // id

    static constexpr auto fields() { return std::tuple(Field{"event", &Input::event, Rules{.required = true}}); }
};

// Ids, types and vendor keys are ours and need no escapes.
std::string payloadOf(const store::RelayEventRow &event, const store::RelayApplication &application,
                      const std::string &account, const Happening &what)
{
    return R"({"id":")" + event.id + R"(","type":")" + event.type + R"(","createdAt":")"
        + withMilliseconds(event.createdAt) + R"(","applicationId":")" + application.id + R"(","data":{"userId":")"
        + account + R"(","sourceType":")" + what.provider + '"' + (what.counts.empty() ? "" : "," + what.counts) + "}}";
}

std::string enqueue(store::Transaction &transaction, const Jobs &jobs, const std::string &developerId,
                    const std::string &eventId)
{
    return jobs.enqueue(transaction,
                        {.kind = std::string(kJob), .developerId = developerId, .input = encode(Input{eventId})});
}

struct Letter {
    store::RelayEventRow event;
    std::string secret;
};

Result<std::optional<Letter>> letterOf(store::Database &database, const std::string &id)
{
    return database.read([&](store::Reader &reader) -> Result<std::optional<Letter>> {
        auto event = store::findRelayEvent(reader, id);
        if (!event || event->status != store::DeliveryState::Pending)
            return std::optional<Letter>();
        const auto application = store::findRelayApplicationBySeq(reader, event->application);
        auto secret = providers::unsealedText(reader, application->webhookSecret).value_or("");
        return std::optional(Letter{std::move(*event), std::move(secret)});
    });
}

void settle(store::RelayEventRow &event, const http::PostOutcome &outcome, Timestamp now)
{
    ++event.attempts;
    event.responseCode = outcome.status != 0 ? std::optional<std::int64_t>(outcome.status) : std::nullopt;
    event.nextAttemptAt.reset();
    event.error.reset();
    if (outcome.status >= 200 && outcome.status < 300) {
        event.status = store::DeliveryState::Delivered;
        event.deliveredAt = now;
        return;
    }
    event.error = outcome.status != 0 ? "the answer is not 2xx" : outcome.error;
    if (event.attempts >= kMostAttempts)
        event.status = store::DeliveryState::Failed;
    else
        event.nextAttemptAt = Timestamp{now.at + kWaits[std::size_t(event.attempts - 1)]};
}

Result<JobReport> send(JobRun &run, store::Database &database)
{
    const auto input = decode<Input>(run.input());
    if (!input)
        return Failure(input.error());
    auto letter = letterOf(database, input->event);
    if (!letter)
        return Failure(letter.error());
    if (!*letter) // delivered by an earlier run, or its application is gone
        return JobReport{.message = "Nothing to send"};
    store::RelayEventRow &event = (*letter)->event;
    const http::PostOutcome outcome =
        http::post({.url = event.url,
                    .headers = {{"Content-Type", "application/json"},
                                {"User-Agent", "Relay/1.0"},
                                {"X-Relay-Event-Id", event.id},
                                {"X-Relay-Event-Type", event.type},
                                {"X-Relay-Signature", signatureOf((*letter)->secret, run.now(), event.payload)}},
                    .body = event.payload});
    settle(event, outcome, run.now());
    const auto stored = database.write([&](store::Transaction &transaction) -> Result<void> {
        store::updateRelayEvent(transaction, event);
        return {};
    });
    if (!stored)
        return Failure(stored.error());
    return JobReport{.message = event.error.value_or("Delivered")};
}

} // namespace

std::string signatureOf(const std::string &secret, Timestamp at, const std::string &body)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    const std::string seconds = std::to_string(unixSeconds(at));
    std::string text = "t=" + seconds + ",v1=";
    for (const unsigned char byte : hmacSha256(secret, seconds + '.' + body)) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::vector<std::string> announce(store::Transaction &transaction, const Jobs &jobs, const Happening &what,
                                  Timestamp now)
{
    std::vector<std::string> started;
    for (const store::RelayApplication &application : store::listRelayListeners(transaction, what.userSeq)) {
        if (!application.hasDevice(what.provider))
            continue;
        const auto account = store::findRelayUserBySeq(transaction, application.owner);
        store::RelayEventRow event;
        event.id = "evt_" + randomHex(32);
        event.application = application.seq;
        event.type = what.type;
        event.url = *application.webhookUrl;
        event.createdAt = now;
        event.payload = payloadOf(event, application, account->id, what);
        store::addRelayEvent(transaction, event);
        started.push_back(enqueue(transaction, jobs, what.developerId, event.id));
    }
    return started;
}

std::string NewData::counts() const
{
    return "\"samples\":" + std::to_string(samples) + ",\"workouts\":" + std::to_string(workouts)
        + ",\"sleepSessions\":" + std::to_string(sleepSessions);
}

NewData newDataOf(const ingest::IntakeCount &count)
{
    return {.samples = count.samples.added + count.samples.replaced,
            .workouts = count.workoutsAdded + count.workoutsReplaced,
            .sleepSessions = std::int64_t(count.sessions.size()),
            .scores = count.scores};
}

std::vector<std::string> announceData(store::Transaction &transaction, const Jobs &jobs, Happening whose,
                                      const NewData &data, Timestamp now)
{
    if (data.isEmpty())
        return {};
    whose.type = kDataUpdated;
    whose.counts = data.counts();
    return announce(transaction, jobs, whose, now);
}

void registerEvents(Jobs &jobs, store::Database &database)
{
    jobs.on(std::string(kJob), [&database](JobRun &run) { return send(run, database); });
}

void sendDue(Services &services)
{
    const Timestamp now = services.clock.now();
    const auto isQuiet = services.database.read(
        [&](store::Reader &reader) -> Result<bool> { return store::listDueRelayEvents(reader, now, 1).empty(); });
    if (isQuiet.value_or(true))
        return;
    const auto started =
        services.database.write([&](store::Transaction &transaction) -> Result<std::vector<std::string>> {
            std::vector<std::string> jobs;
            for (store::RelayEventRow &event : store::listDueRelayEvents(transaction, now, kAtOnce)) {
                const auto application = store::findRelayApplicationBySeq(transaction, event.application);
                const auto account = store::findRelayUserBySeq(transaction, application->owner);
                event.nextAttemptAt.reset(); // its job has it now
                store::updateRelayEvent(transaction, event);
                jobs.push_back(enqueue(transaction, services.jobs, account->developerId, event.id));
            }
            return jobs;
        });
    for (const std::string &job : started.value_or(std::vector<std::string>{}))
        services.jobs.kick(job);
}

} // namespace api::server::relay
