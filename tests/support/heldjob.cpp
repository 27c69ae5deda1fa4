// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/heldjob.h"

#include "api/server/context.h"
#include "api/server/jobs/jobs.h"
#include "api/server/store/developers.h"

#include <QtGlobal>
#include <thread>

namespace support {

using namespace api;
using namespace api::server;

namespace {

Result<JobReport> hold(JobRun &run)
{
    if (auto told = run.report({.stage = SyncStage::Fetching, .message = "Waiting"}); !told)
        return Failure(told.error());
    while (!run.cancelled())
        std::this_thread::yield();
    return Failure(run.check().error());
}

Result<JobReport> count(JobRun &run)
{
    const int steps = std::stoi(run.input());
    for (int n = run.state() == "{}" ? 0 : std::stoi(run.state()); n < steps; ++n) {
        auto stored = run.commit({}, {.stage = SyncStage::Saving, .message = "Counting", .done = n + 1, .total = steps},
                                 std::to_string(n + 1));
        if (!stored)
            return Failure(stored.error());
    }
    return JobReport{.message = "Counted"};
}

std::string add(TestService &test, const std::string &kind, const std::string &input, Kick kick = Kick::AtOnce)
{
    Services &services = test.service().services();
    services.jobs.on("test.hold", hold);
    services.jobs.on("test.count", count);
    const auto id = services.database.write([&](store::Transaction &transaction) -> Result<std::string> {
        const std::string developer = store::findDeveloperOfUser(transaction, *test.ready().userId)->id;
        return services.jobs.enqueue(
            transaction,
            {.kind = kind,
             .developerId = developer,
             .user = store::findUserKey(transaction, store::Tenant(developer), *test.ready().userId),
             .provider = "garmin",
             .source = "pull",
             .input = input});
    });
    if (!id)
        qFatal("%s", id.error().message.c_str());
    if (kick == Kick::Late) {
        services.jobs.on("test.count", count); // makes a worker look
        test.settle();
    }
    services.jobs.kick(*id);
    return *id;
}

} // namespace

std::string addHeldJob(TestService &test)
{
    return add(test, "test.hold", "0");
}

std::string addCountingJob(TestService &test, int steps, Kick kick)
{
    return add(test, "test.count", std::to_string(steps), kick);
}

} // namespace support
