// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/pull.h"

#include "api/contract/jsonbind.h"
#include "api/server/providers.h"
#include "api/server/providers/garminpush.h"
#include "api/server/providers/tokens.h"
#include "api/server/relay/events.h"
#include "api/server/simulate/vendors/vendordata.h"
#include "api/server/store/database.h"
#include "api/server/store/health/workouts.h"
#include "api/server/store/users.h"

#include <algorithm>

namespace api::server::providers {

namespace {

constexpr std::int64_t kDaysAtOnce = 7;
constexpr std::uint64_t kPersonNumber = 1; // as `health simulate` makes a user's data by default

class Pull {
public:
    Pull(JobRun &run, store::Database &database, Jobs &jobs)
        : m_run(run)
        , m_database(database)
        , m_jobs(jobs)
        , m_name{.developerId = run.developerId(),
                 .userId = run.userId(),
                 .provider = run.provider(),
                 .user = run.user()}
        , m_title(traitsOf(run.provider()).name)
        , m_state(readPullState(run.state()))
    {
    }

    Result<JobReport> run()
    {
        auto input = readPullInput(m_run.input());
        if (!input)
            return Failure(std::move(input.error()));
        m_input = std::move(*input);
        for (const auto &[kind, step] : m_input.steps)
            m_state.steps.try_emplace(kind, step);
        for (const PullPass &pass : m_input.passes) {
            m_total += pass.to - pass.from + 1;
            for (const std::string &kind : pass.kinds)
                m_state.steps.try_emplace(kind, "pending");
        }
        if (auto all = takeAll(); !all) {
            if (auto told = tell(); !told) // of what came before it failed
                return Failure(std::move(told.error()));
            return Failure(std::move(all.error()));
        }
        return report();
    }

private:
    Result<void> takeAll()
    {
        if (!m_state.handedOver) {
            if (auto taken = takePushed(); !taken)
                return taken;
        }
        for (; m_state.pass < std::int64_t(m_input.passes.size()); ++m_state.pass, m_state.next.reset()) {
            if (auto fetched = fetch(m_input.passes[std::size_t(m_state.pass)]); !fetched)
                return fetched;
        }
        return {};
    }

    // What the vendor sent itself needs no token.
    Result<void> takePushed()
    {
        PullState next = m_state;
        next.handedOver = true;
        if (m_input.pushed.empty() && m_input.deleted.empty()) {
            m_state = std::move(next);
            return {};
        }
        std::vector<GarminSummary> summaries; // read here: everybody's commits wait for the writer
        for (const auto &[type, pushed] : m_input.pushed) {
            for (const RawJson &each : pushed) {
                if (auto summary = readGarminSummary(type, each.text))
                    summaries.push_back(std::move(*summary));
                else
                    ++next.skipped;
            }
        }
        ingest::Intake intake;
        return keep(std::move(next), intake, [&](store::Transaction &transaction, PullState &state) {
            for (const std::string &id : m_input.deleted)
                store::removeWorkoutOf(transaction, m_name.user, m_name.provider, id);
            intake.clear();
            GarminPush push(transaction, m_name.user, intake);
            for (const GarminSummary &summary : summaries)
                state.skipped += push.add(summary) ? 0 : 1;
        });
    }

    Result<simulate::VendorSession> session()
    {
        auto access = m_database.write(
            [&](store::Transaction &transaction) { return openSession(transaction, m_name, m_run.now()); });
        if (!access)
            return Failure(std::move(access.error()));
        if (!access->session)
            return failure(ErrorKind::Unauthorized,
                           m_title + " refuses the token: it has ended or was revoked. Connect the user again.");
        return std::move(*access->session);
    }

    Result<void> fetch(const PullPass &pass)
    {
        const auto opened = session();
        if (!opened)
            return Failure(opened.error());
        PullState next = m_state;
        simulate::VendorQuery query = vendorQuery(m_name.provider, *opened, m_run.now());
        query.kinds = available(pass, opened->account.failing, next);
        query.since = Timestamp::fromMicroseconds(m_input.since.value_or(0));
        for (std::int64_t day = m_state.next.value_or(pass.from); day <= pass.to;) {
            ingest::Intake intake;
            const std::int64_t end = std::min(day + kDaysAtOnce, pass.to + 1);
            for (; day < end; ++day) {
                if (auto go = m_run.check(); !go)
                    return go;
                if (!query.kinds.isEmpty())
                    simulate::addVendorDay(query, std::int32_t(day), intake);
                ++next.days;
            }
            next.next = day;
            if (day > pass.to)
                finish(pass, next);
            if (auto kept = keep(next, intake, {}); !kept)
                return kept;
            next = m_state;
        }
        return {};
    }

    // Without the kinds that the vendor cannot tell now.
    simulate::VendorKinds available(const PullPass &pass, std::string_view failing, PullState &state) const
    {
        simulate::VendorKinds kinds;
        for (const std::string &name : pass.kinds) {
            const bool timedOut = failing.find(name + ":timed_out") != std::string_view::npos;
            if (failing.find(name) != std::string_view::npos)
                state.steps[name] = timedOut ? "timed_out" : "failed";
            else if (const auto kind = simulate::vendorKindOf(name))
                kinds.add(*kind);
        }
        return kinds;
    }

    static void finish(const PullPass &pass, PullState &state)
    {
        for (const std::string &kind : pass.kinds) {
            if (state.steps[kind] == "pending")
                state.steps[kind] = "done";
        }
    }

    // One commit: data, connection and progress. Nothing is stored for a connection that has ended meanwhile.
    using Prepare = std::function<void(store::Transaction &, PullState &)>;
    Result<void> keep(PullState next, const ingest::Intake &intake, const Prepare &prepare)
    {
        PullState counted;
        std::vector<std::string> news;
        const auto stored = m_run.commit([&](store::Transaction &transaction) -> Result<JobCommit> {
            counted = next; // the transaction may be tried again
            const auto connection = store::findConnection(transaction, m_name.tenant(), m_name.userId, m_name.provider);
            if (!connection || connection->status != store::ConnectionState::Active)
                return failure(ErrorKind::NotFound, "The connection to " + m_title + " has ended.");
            if (prepare)
                prepare(transaction, counted);
            add(counted, intake.store(transaction, m_name.user, m_run.now()));
            store::setConnectionSynced(transaction, m_name.tenant(), m_name.userId, m_name.provider, m_run.now());
            store::noteSynced(transaction, m_name.tenant(), m_name.userId, m_name.provider, m_run.now());
            news.clear();
            if (counted.days == m_total) // the last
                news = announce(transaction, counted);
            return JobCommit{.progress = progress(counted), .state = encode(counted)};
        });
        return kept(stored, std::move(counted), news);
    }

    // For the applications of Relay, once a run.
    std::vector<std::string> announce(store::Transaction &transaction, PullState &state)
    {
        state.told = true;
        return relay::announceData(
            transaction, m_jobs,
            {.type = {}, .developerId = m_name.developerId, .userSeq = m_name.user.seq, .provider = m_name.provider},
            newData(state), m_run.now());
    }

    static relay::NewData newData(const PullState &state)
    {
        return {.samples = state.added + state.replaced,
                .workouts = state.workouts,
                .sleepSessions = state.sleepSessions,
                .scores = state.scores};
    }

    // When the last commit never comes. A kill before this one makes the job fail, and tell, again.
    Result<void> tell()
    {
        if (m_state.told || newData(m_state).isEmpty())
            return {};
        PullState next;
        std::vector<std::string> news;
        const auto stored = m_run.commit([&](store::Transaction &transaction) -> Result<JobCommit> {
            next = m_state;
            news = announce(transaction, next);
            return JobCommit{.progress = progress(next), .state = encode(next)};
        });
        return kept(stored, std::move(next), news);
    }

    Result<void> kept(const Result<void> &stored, PullState next, const std::vector<std::string> &news)
    {
        if (!stored)
            return stored;
        m_state = std::move(next);
        for (const std::string &job : news)
            m_jobs.kick(job);
        return {};
    }

    static void add(PullState &state, const ingest::IntakeCount &count)
    {
        state.added += count.samples.added;
        state.replaced += count.samples.replaced;
        state.unchanged += count.samples.unchanged;
        state.workouts += count.workoutsAdded + count.workoutsReplaced;
        state.sleepSessions += std::int64_t(count.sessions.size());
        state.scores += count.scores;
    }

    JobProgress progress(const PullState &state) const
    {
        return {.stage = SyncStage::Saving,
                .message = "Fetched " + std::to_string(state.days) + " of " + std::to_string(m_total) + " days from "
                    + m_title + " (simulated)",
                .done = state.days,
                .total = m_total};
    }

    Result<JobReport> report() const
    {
        std::string missing;
        std::size_t done = 0;
        for (const auto &[kind, step] : m_state.steps) {
            if (m_input.steps.contains(kind))
                continue; // not of this run
            done += step == "done" ? 1 : 0;
            if (step != "done")
                missing += (missing.empty() ? "" : ", ") + kind + (step == "timed_out" ? " (no answer in time)" : "");
        }
        if (done == 0 && !missing.empty())
            return failure(ErrorKind::Unavailable, m_title + " could not be asked for: " + missing + ".");
        std::string message = std::to_string(m_state.added) + " new samples, " + std::to_string(m_state.workouts)
            + " workouts and " + std::to_string(m_state.sleepSessions) + " nights changed (simulated vendor)";
        if (!missing.empty())
            message += "; missing: " + missing;
        return JobReport{.status = missing.empty() ? SyncStatus::Success : SyncStatus::Partial,
                         .message = std::move(message),
                         .metadata = encode(m_state)};
    }

    JobRun &m_run;
    store::Database &m_database;
    Jobs &m_jobs;
    ConnectionName m_name;
    std::string m_title;
    PullInput m_input;
    PullState m_state;
    std::int64_t m_total = 0;
};

} // namespace

std::string writePullInput(const PullInput &input)
{
    return encode(input);
}

Result<PullInput> readPullInput(const std::string &json)
{
    return decode<PullInput>(json, DecodeMode::Tolerant);
}

PullState readPullState(const std::string &json)
{
    return decode<PullState>(json, DecodeMode::Tolerant).value_or(PullState{});
}

simulate::VendorQuery vendorQuery(const std::string &provider, const simulate::VendorSession &session, Timestamp now)
{
    return {.provider = provider,
            .wearer = simulate::makeWearer(kPersonNumber, session.account.userId),
            .scope = session.scope,
            .kinds = simulate::VendorKinds::all(),
            .since = {},
            .now = now};
}

void registerPull(Jobs &jobs, store::Database &database)
{
    jobs.on(std::string(kPullJob), [&database, &jobs](JobRun &run) { return Pull(run, database, jobs).run(); });
}

} // namespace api::server::providers
