// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"
#include "tests/support/heldjob.h"

#include <thread>

namespace support {

Cases CoverageBench::syncCases(std::string_view id)
{
    const auto read = [this](const std::string &target) { return [=, this] { return by({}, "GET", target); }; };
    const auto post = [this](const std::string &target) { return [=, this] { return by({}, "POST", target); }; };
    const std::string runs = user(seededUser()) + "/sync/runs";
    const auto cancel = [=](std::string_view run) { return runs + '/' + std::string(run) + "/cancel"; };
    if (id == "listSyncRuns")
        return {{200, read("/api/v1/sync/runs?status=in_progress")}, {400, read("/api/v1/sync/runs?status=asleep")}};
    if (id == "listUserSyncRuns")
        return {{200, read(runs)}, {400, read(runs + "?limit=0")}, {404, read(user(kMissing) + "/sync/runs")}};
    if (id == "cancelSyncRun")
        return {{200, [=, this] { return by({}, "POST", cancel(addHeldJob(m_test))); }},
                {400, post(cancel("x"))},
                {404, post(cancel(kMissing))},
                {409, [=, this] {
                     const std::string run = addHeldJob(m_test);
                     const HttpCall call = by({}, "POST", cancel(run));
                     while (m_test.send(call).status == 200) // until it has ended
                         std::this_thread::yield();
                     return call;
                 }}};
    if (id == "streamSyncStatus") // HEAD: the stream itself does not end
        return {{200, [this] { return by({}, "HEAD", user(seededUser()) + "/sync/stream"); }},
                {400, read(user(seededUser()) + "/sync/stream?replay=201")},
                {404, read(user(kMissing) + "/sync/stream")}};
    return {};
}

} // namespace support
