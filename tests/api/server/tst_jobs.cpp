// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/jobs.h"
#include "api/server/store/health/person.h"
#include "tests/support/healthstore.h"
#include "tests/support/testcase.h"

#include <atomic>
#include <semaphore>
#include <thread>

using namespace api;
using namespace api::server;
using support::HealthStore;

namespace {

// Jobs on a database of their own.
struct Bench {
    HealthStore store;
    Clock clock{HealthStore::now()};
    SyncEvents events;
    Jobs jobs{store.database(), clock, events};

    std::string add(const std::string &kind, const std::string &user = "user-a", std::optional<std::int64_t> total = {})
    {
        auto id = store.database().write([&](store::Transaction &t) -> Result<std::string> {
            return jobs.enqueue(t,
                                {.kind = kind,
                                 .developerId = "dev-a",
                                 .user = store::findUserKey(t, store::Tenant("dev-a"), user),
                                 .provider = "garmin",
                                 .source = "pull",
                                 .input = R"({"days":3})",
                                 .total = total});
        });
        jobs.kick(*id);
        return *id;
    }
    store::JobRow row(const std::string &id)
    {
        return *store.reading([&](store::Reader &r) { return store::findJob(r, id); });
    }
    store::CancelOutcome cancel(const std::string &id, const std::string &user = "user-a")
    {
        const auto outcome = store.database().write([&](store::Transaction &t) -> Result<store::CancelOutcome> {
            return store::cancelJob(t, store::Tenant("dev-a"), user, id, clock.now());
        });
        jobs.kick(id);
        return *outcome;
    }
    std::vector<std::string> steps(const std::string &user = "user-a") // "stage/status" of all events
    {
        auto all = events.subscribe(user, {.count = SyncEvents::kKeptOfUser, .now = clock.now()}, [] {});
        std::vector<std::string> list;
        for (auto batch = all->take(); !batch.empty(); batch = all->take()) {
            for (const auto &event : batch) {
                const auto decoded = decode<SyncEvent>(event->json, DecodeMode::Tolerant);
                list.push_back(std::string(decoded->stage.wire()) + '/' + std::string(decoded->status.wire()));
            }
        }
        return list;
    }
};

// Where a job waits until the test lets it go on.
struct Gate {
    std::binary_semaphore reached{0}, open{0};
    void pass()
    {
        reached.release();
        open.acquire();
    }
};

// Counts to ten, one commit each; the state says how far it is.
Result<JobReport> countToTen(JobRun &run, const std::function<void(int)> &before = {})
{
    for (int n = run.state() == "{}" ? 0 : std::stoi(run.state()); n < 10; ++n) {
        if (before)
            before(n);
        const auto stored = run.commit(
            [&](store::Transaction &t) -> Result<void> {
                store::storeProfile(t, run.user(), {.birthDate = {}, .sex = {}, .bloodType = {}, .skinType = "x"});
                return {};
            },
            {.stage = SyncStage::Saving, .message = "Counting", .done = n + 1, .total = 10}, std::to_string(n + 1));
        if (!stored)
            return Failure(stored.error());
    }
    return JobReport{.message = "Counted", .metadata = R"({"counted":10})"};
}

} // namespace

class JobsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void runsAndTellsEveryStep();
    void failsWithItsMessage();
    void hidesWhatLiesBehindAnInternalError();
    void unknownKindWaits();
    void dataStateAndProgressAreOneCommit();
    void oneUserOneAfterTheOtherOthersBeside();
    void cancelsWaitingAndRunning();
    void cancelOfAnEndedOrForeignRun();
    void stopKeepsTheJobForTheNextStart();
    void endsPastItsDeadline();
    void removedUserEndsItsRun();
    void prunesOldRuns();
};

void JobsTest::runsAndTellsEveryStep()
{
    Bench bench;
    std::string input;
    bench.jobs.on("count", [&](JobRun &run) {
        input = run.input();
        return countToTen(run);
    });
    const std::string id = bench.add("count");
    QCOMPARE(bench.row(id).stage, std::string("queued"));
    bench.jobs.start();
    bench.jobs.settle();
    const auto row = bench.row(id);
    QCOMPARE(input, std::string(R"({"days":3})"));
    QCOMPARE(row.status, std::string("success"));
    QCOMPARE(row.stage, std::string("completed"));
    QCOMPARE(row.message, std::string("Counted"));
    QCOMPARE(row.report, std::string(R"({"counted":10})"));
    QCOMPARE(row.state, std::string("10"));
    QCOMPARE(row.done, std::int64_t(10));
    QVERIFY(row.endedAt && row.startedAt);
    std::vector<std::string> expected{"queued/in_progress", "started/in_progress"};
    expected.insert(expected.end(), 10, "saving/in_progress");
    expected.push_back("completed/success");
    QVERIFY(bench.steps() == expected);
}

void JobsTest::failsWithItsMessage()
{
    Bench bench;
    bench.jobs.on("bad", [](JobRun &) -> Result<JobReport> {
        return failure(ErrorKind::Validation, "The file ends in the middle of a record.");
    });
    const std::string id = bench.add("bad");
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(bench.row(id).status, std::string("failed"));
    QCOMPARE(bench.row(id).stage, std::string("failed"));
    QCOMPARE(*bench.row(id).error, std::string("The file ends in the middle of a record."));
    QCOMPARE(bench.steps().back(), std::string("failed/failed"));
}

void JobsTest::hidesWhatLiesBehindAnInternalError()
{
    Bench bench;
    bench.jobs.on("bad", [](JobRun &) -> Result<JobReport> { throw std::runtime_error("secret"); });
    const std::string id = bench.add("bad");
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(*bench.row(id).error, std::string("Internal server error"));
}

void JobsTest::unknownKindWaits()
{
    Bench bench;
    const std::string id = bench.add("nobody");
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(bench.row(id).stage, std::string("queued"));
    bench.jobs.on("nobody", [](JobRun &) -> Result<JobReport> { return JobReport{}; });
    bench.jobs.settle();
    QCOMPARE(bench.row(id).status, std::string("success"));
}

void JobsTest::dataStateAndProgressAreOneCommit()
{
    Bench bench;
    bench.jobs.on("half", [](JobRun &run) -> Result<JobReport> {
        if (auto first = run.commit({}, {.message = "one", .done = 1, .metadata = R"({"a":1})"}, "1"); !first)
            return Failure(first.error());
        const auto second = run.commit(
            [&](store::Transaction &t) -> Result<void> {
                store::storeProfile(t, run.user(), {.birthDate = {}, .sex = "male", .bloodType = {}, .skinType = {}});
                return failure(ErrorKind::Validation, "No.");
            },
            {.message = "two", .done = 2}, "2");
        return Failure(second.error());
    });
    const std::string id = bench.add("half");
    bench.jobs.start();
    bench.jobs.settle();
    const auto row = bench.row(id);
    QCOMPARE(row.state, std::string("1"));
    QCOMPARE(row.done, std::int64_t(1));
    QCOMPARE(row.report, std::string(R"({"a":1})"));
    QCOMPARE(*row.error, std::string("No."));
    QVERIFY(!bench.store.reading([&](store::Reader &r) {
        return store::findProfile(r, *store::findUserKey(r, store::Tenant("dev-a"), "user-a"));
    }));
}

void JobsTest::oneUserOneAfterTheOtherOthersBeside()
{
    Bench bench;
    std::atomic<int> ofOneUser = 0, together = 0, most = 0, mostOfOneUser = 0;
    std::binary_semaphore bothRun{0};
    bench.jobs.on("own", [&](JobRun &run) -> Result<JobReport> {
        mostOfOneUser = std::max<int>(mostOfOneUser, ++ofOneUser);
        if (++together == 2)
            bothRun.release();
        auto report = countToTen(run);
        --ofOneUser;
        --together;
        return report;
    });
    bench.jobs.on("other", [&](JobRun &run) -> Result<JobReport> {
        if (++together < 2)
            bothRun.acquire(); // goes on only when a job of another user runs beside it
        most = 2;
        --together;
        return JobReport{.message = run.userId()};
    });
    std::vector<std::string> ids{bench.add("other", "user-b")};
    for (int n = 0; n < 5; ++n)
        ids.push_back(bench.add("own"));
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(most.load(), 2);
    QCOMPARE(mostOfOneUser.load(), 1);
    for (const std::string &id : ids)
        QCOMPARE(bench.row(id).status, std::string("success"));
}

void JobsTest::cancelsWaitingAndRunning()
{
    Bench bench;
    Gate gate;
    std::vector<std::string> ended;
    bench.jobs.on(
        "count",
        JobKind{.run =
                    [&](JobRun &run) {
                        return countToTen(run, [&](int n) {
                            if (n == 4)
                                gate.pass();
                        });
                    },
                .ended = [&](const store::JobRow &row,
                             bool removed) { ended.push_back(row.id + (removed ? " removed" : " " + row.status)); }});
    const std::string running = bench.add("count");
    const std::string waiting = bench.add("count");
    bench.jobs.start();
    gate.reached.acquire();
    QCOMPARE(bench.cancel(waiting), store::CancelOutcome::Cancelled);
    QCOMPARE(bench.row(waiting).status, std::string("cancelled"));
    QVERIFY(bench.row(waiting).endedAt.has_value());
    QCOMPARE(bench.cancel(running), store::CancelOutcome::Cancelled);
    QCOMPARE(bench.row(running).status, std::string("in_progress"));
    gate.open.release();
    bench.jobs.settle();
    QCOMPARE(bench.row(running).status, std::string("cancelled"));
    QCOMPARE(bench.row(running).done, std::int64_t(4));
    QVERIFY(!bench.row(running).error);
    QVERIFY((ended == std::vector<std::string>{waiting + " cancelled", running + " cancelled"}));
}

void JobsTest::cancelOfAnEndedOrForeignRun()
{
    Bench bench;
    bench.jobs.on("count", [](JobRun &run) { return countToTen(run); });
    const std::string id = bench.add("count");
    QCOMPARE(bench.cancel(id, "user-b"), store::CancelOutcome::Unknown);
    QCOMPARE(bench.cancel("nothing"), store::CancelOutcome::Unknown);
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(bench.cancel(id), store::CancelOutcome::AlreadyEnded);
    QCOMPARE(bench.row(id).status, std::string("success"));
}

void JobsTest::stopKeepsTheJobForTheNextStart()
{
    Bench bench;
    Gate gate;
    std::vector<int> counted;
    bench.jobs.on("count", [&](JobRun &run) {
        return countToTen(run, [&](int n) {
            counted.push_back(n);
            if (n == 4 && counted.size() == 5)
                gate.pass();
        });
    });
    const std::string id = bench.add("count");
    bench.jobs.start();
    gate.reached.acquire();
    std::thread stopper([&] { bench.jobs.stop(); });
    while (bench.jobs.isRunning())
        std::this_thread::yield();
    gate.open.release();
    stopper.join();
    QCOMPARE(bench.row(id).status, std::string("in_progress"));
    QCOMPARE(bench.row(id).state, std::string("4"));
    bench.jobs.settle(); // nothing runs: returns
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(bench.row(id).status, std::string("success"));
    QVERIFY((counted == std::vector<int>{0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 9}));
}

void JobsTest::endsPastItsDeadline()
{
    Bench bench;
    bench.jobs.on("slow",
                  JobKind{.run =
                              [&](JobRun &run) {
                                  return countToTen(run, [&](int n) {
                                      if (n == 3)
                                          bench.clock.advance(std::chrono::hours(1));
                                  });
                              },
                          .limit = std::chrono::minutes(30)});
    const std::string id = bench.add("slow");
    bench.jobs.start();
    bench.jobs.settle();
    QCOMPARE(bench.row(id).status, std::string("failed"));
    QCOMPARE(*bench.row(id).error, std::string("It took longer than 30 minutes and was ended."));
    QCOMPARE(bench.row(id).done, std::int64_t(3));
}

void JobsTest::removedUserEndsItsRun()
{
    Bench bench;
    Gate gate;
    std::atomic<int> removedHooks = 0;
    bool finished = false;
    bench.jobs.on("count",
                  JobKind{.run = [&](JobRun &run) -> Result<JobReport> {
                              auto report = countToTen(run, [&](int n) {
                                  if (n == 4)
                                      gate.pass();
                              });
                              finished = report.has_value();
                              return report;
                          },
                          .ended = [&](const store::JobRow &, bool removed) { removedHooks += removed; }});
    bench.add("count");
    bench.jobs.start();
    gate.reached.acquire();
    const auto jobs = bench.store.database().write([&](store::Transaction &t) -> Result<std::vector<store::JobRow>> {
        auto rows = store::listUserJobs(t, store::Tenant("dev-a"), "user-a");
        t.run("DELETE FROM users WHERE id = 'user-a'");
        return rows;
    });
    QCOMPARE(jobs->size(), std::size_t(1));
    bench.jobs.userRemoved("user-a", *jobs);
    gate.open.release();
    bench.jobs.settle();
    QVERIFY(!finished);
    QCOMPARE(removedHooks.load(), 2); // at once, and after the function returned
    QVERIFY(bench.steps().empty());
}

void JobsTest::prunesOldRuns()
{
    Bench bench;
    bench.jobs.on("nop", [](JobRun &) -> Result<JobReport> { return JobReport{}; });
    bench.jobs.start();
    for (int n = 0; n < 205; ++n)
        bench.add("nop");
    bench.jobs.settle();
    const auto count = [&] {
        return bench.store.reading([](store::Reader &r) { return r.one<std::int64_t>("SELECT COUNT(*) FROM jobs"); });
    };
    bench.add("nop");
    bench.jobs.settle();
    QVERIFY(*count() <= 201);
    bench.clock.advance(std::chrono::hours(25));
    bench.add("nop");
    QCOMPARE(*count(), std::int64_t(1));
}

WEARDECK_TEST(JobsTest)
#include "tst_jobs.moc"
