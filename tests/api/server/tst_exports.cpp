// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/series.h"
#include "api/server/clock.h"
#include "api/server/context.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/workouts.h"
#include "tests/support/heldjob.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <filesystem>
#include <fstream>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace support;
using namespace api::server;
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kMarker = "Quaxolotl";

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct Bench {
    explicit Bench(const QTemporaryDir &place) : folder(place), test(options(place)) { }
    static ServiceOptions options(const QTemporaryDir &place)
    {
        auto options = TestService::defaults();
        options.database = (place.path() + QStringLiteral("/w.db")).toStdString();
        options.seed = "empty";
        return options;
    }

    const QTemporaryDir &folder;
    TestService test;

    std::string newUser(const std::string &name) const
    {
        HttpCall call{.method = "POST",
                      .target = "/api/v1/users",
                      .headers = {{"X-WearLink-API-Key", test.apiKey()},
                                  {"Content-Type", "application/json"},
                                  {"Idempotency-Key", "make-" + name}},
                      .body = R"({"first_name":")" + name + R"("})"};
        return jsonText(test.send(call).body, "/id");
    }
    // `count` heart rates and a workout, with the marker in the note and the name.
    void addData(const std::string &userId, int count)
    {
        Services &services = test.service().services();
        const auto done = services.database.write([&](store::Transaction &t) -> api::Result<void> {
            const auto owner = t.one<std::string>("SELECT developers.id FROM developers JOIN users USING (tenant) "
                                                  "WHERE users.id = ?",
                                                  userId);
            const auto user = *store::findUserKey(t, store::Tenant(*owner), userId);
            const auto now = services.clock.now();
            const auto source =
                store::noteSource(t, user, {.provider = "apple", .source = "Health", .device = "Watch6,3"}, now);
            std::vector<store::Sample> samples;
            for (int n = 0; n < count; ++n) {
                const std::int64_t at = now.microseconds() / 1'000'000 * 1'000'000 - std::int64_t(n) * 60'000'000;
                samples.push_back(
                    {.start = at, .end = at, .value = 60.5 + n % 7, .zone = 330, .note = n == 0 ? 1U : 0U});
            }
            store::storeSamples(t, user, {.type = api::health::findSeries("heart_rate")->id, .source = source}, samples,
                                {"{\"by\":\"" + std::string(kMarker) + "\"}"});
            store::Workout workout;
            workout.source = source;
            workout.type = "running";
            workout.name = std::string(kMarker);
            workout.start = api::Timestamp{now.at - std::chrono::hours(2)};
            workout.end = api::Timestamp{now.at - std::chrono::hours(1)};
            workout.durationSeconds = 3600;
            store::storeWorkout(t, user, workout,
                                {{.at = workout.start.microseconds(), .latitude = 12.5, .longitude = 77.25}}, now);
            return {};
        });
        QVERIFY(done.has_value());
    }
    QString save(const std::string &bytes) const
    {
        const QString file = folder.path() + QStringLiteral("/got.zip");
        std::ofstream(file.toStdString(), std::ios::binary) << bytes;
        return file;
    }
    std::string link(const std::string &userId)
    {
        const auto started = test.json("POST", "/api/v1/users/" + userId + "/export/async", "");
        test.settle();
        path = "/api/v1/users/" + userId + "/export/" + jsonText(started.body, "/export_id");
        const std::string url = jsonText(test.get(path).body, "/download_url");
        return url.empty() ? url : url.substr(test.url().size());
    }
    std::string path; // of the last export
    int files() const
    {
        int count = 0;
        for (const auto &entry : fs::directory_iterator((folder.path() + QStringLiteral("/w.db-files")).toStdString()))
            count += entry.is_regular_file();
        return count;
    }
    // Among the database, its log, files of jobs, and snapshots.
    QString filesWithMarker() const
    {
        QStringList arguments{QStringLiteral("-rlaF"), QString::fromUtf8(kMarker.data(), qsizetype(kMarker.size())),
                              folder.path()};
        std::error_code error;
        for (const auto &open : fs::directory_iterator("/proc/self/fd")) { // snapshots lie beside a lock
            const fs::path target = fs::read_symlink(open.path(), error);
            if (target.filename() == "lock" && target.string().find("weardeck-memory-") != std::string::npos)
                arguments << QString::fromStdString(target.parent_path().string());
        }
        return output(QStringLiteral("grep"), arguments);
    }
};

} // namespace

class ExportsTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void directArchiveHoldsEverything();
    void tooMuchForADirectExport();
    void linkIsShownOnceAndWorksOnce();
    void linkExpires();
    void queuedExportIsCancelled();
    void runningExportIsCancelled();
    void archiveIsOfItsOwnerOnly();
    void foreignUserIsUnknown();
    void removedUserLeavesNothing();
    void snapshotsOfRemovedUsersAreNamed();
    void purgeRemovesOneVendorsData();
};

void ExportsTest::directArchiveHoldsEverything()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    bench.addData(user, 1000);
    const auto answer = bench.test.json("POST", "/api/v1/users/" + user + "/export", "");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.header("content-type"), std::string("application/zip"));
    const QString zip = bench.save(answer.body);
    const auto entry = [&](const char *name) {
        return output(QStringLiteral("unzip"), {QStringLiteral("-p"), zip, QString::fromLatin1(name)}).toStdString();
    };
    QCOMPARE(output(QStringLiteral("unzip"), {QStringLiteral("-Z1"), zip}),
             QStringLiteral("profile.ndjson\nconnections.ndjson\ndata_sources.ndjson\nworkouts.ndjson\nsleep.ndjson\n"
                            "activity_rings.ndjson\nhealth_scores.ndjson\ntimeseries/heart_rate.ndjson\n"
                            "manifest.json\n"));
    const std::string series = entry("timeseries/heart_rate.ndjson");
    QCOMPARE(std::count(series.begin(), series.end(), '\n'), std::ptrdiff_t(1000));
    const std::string last = series.substr(series.rfind('\n', series.size() - 2) + 1);
    QVERIFY2(last.find(R"("zone_offset":"+05:30","series_type":"heart_rate","value":60.5,"unit":"bpm",)"
                       R"("source":{"provider":"apple","source":"Health","device":"Watch6,3")")
                 != std::string::npos,
             last.c_str());
    QCOMPARE(jsonAt(last, "/metadata/by"), "\"" + std::string(kMarker) + "\"");
    QVERIFY(api::Timestamp::parse(jsonText(last, "/timestamp")).has_value());
    const std::string workout = entry("workouts.ndjson");
    QCOMPARE(jsonText(workout, "/name"), std::string(kMarker));
    QCOMPARE(jsonAt(workout, "/route/0/latitude"), std::string("12.5"));
    QCOMPARE(jsonText(entry("profile.ndjson"), "/first_name"), std::string("Asha"));
    const std::string manifest = entry("manifest.json");
    QCOMPARE(jsonText(manifest, "/files/7/name"), std::string("timeseries/heart_rate.ndjson"));
    QCOMPARE(jsonAt(manifest, "/files/7/rows"), std::string("1000"));
    QCOMPARE(jsonAt(manifest, "/files/7/bytes"), std::to_string(series.size()));
    QCOMPARE(bench.files(), 0);
}

void ExportsTest::tooMuchForADirectExport()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    bench.addData(user, 100'000);
    const auto answer = bench.test.json("POST", "/api/v1/users/" + user + "/export", "");
    QCOMPARE(answer.status, 400);
    QCOMPARE(jsonText(answer.body, "/detail"),
             std::string("100001 rows are too many for a direct export, use /export/async"));
    QVERIFY(!bench.link(user).empty());
    QCOMPARE(jsonAt(bench.test.get(bench.path).body, "/progress"), std::string("1"));
}

void ExportsTest::linkIsShownOnceAndWorksOnce()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    bench.addData(user, 10);
    const std::string link = bench.link(user);
    QVERIFY(link.starts_with("/api/v1/data-exports/"));
    const std::string again = bench.test.get(bench.path).body;
    QCOMPARE(jsonText(again, "/status"), std::string("completed"));
    QCOMPARE(jsonAt(again, "/download_url"), std::string("null"));
    QCOMPARE(bench.test.send({.method = "HEAD", .target = link}).status, 200);
    const auto archive = bench.test.send({.target = link});
    QCOMPARE(archive.status, 200);
    QCOMPARE(jsonAt(again, "/size_bytes"), std::to_string(archive.body.size()));
    QVERIFY(output(QStringLiteral("unzip"), {QStringLiteral("-tq"), bench.save(archive.body)})
                .startsWith(QStringLiteral("No errors detected")));
    QCOMPARE(bench.test.send({.target = link}).status, 410);
    QCOMPARE(jsonText(bench.test.get(bench.path).body, "/status"), std::string("downloaded"));
    QCOMPARE(bench.files(), 0);
}

void ExportsTest::linkExpires()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    const std::string link = bench.link(user);
    bench.test.service().clock().advance(std::chrono::hours(24) - std::chrono::minutes(1));
    bench.test.settle();
    QCOMPARE(bench.files(), 1);
    bench.test.service().clock().advance(std::chrono::minutes(1));
    QCOMPARE(bench.test.send({.target = link}).status, 410);
    QCOMPARE(jsonText(bench.test.get(bench.path).body, "/status"), std::string("expired"));
    bench.test.service().clock().advance(std::chrono::minutes(10));
    bench.test.settle();
    QCOMPARE(bench.files(), 0); // by itself
    QCOMPARE(jsonText(bench.test.get(bench.path).body, "/status"), std::string("expired"));
}

void ExportsTest::queuedExportIsCancelled()
{
    TestService test;
    const std::string held = addHeldJob(test); // another job of the same user goes first
    const std::string user = "/api/v1/users/" + test.ready().userId.value();
    const std::string id = jsonText(test.json("POST", user + "/export/async", "").body, "/export_id");
    const std::string path = user + "/export/" + id;
    const auto cancelled = test.json("POST", path + "/cancel", "");
    QCOMPARE(cancelled.status, 200);
    QCOMPARE(jsonText(cancelled.body, "/status"), std::string("cancelled"));
    QCOMPARE(jsonAt(cancelled.body, "/download_url"), std::string("null"));
    QCOMPARE(test.json("POST", path + "/cancel", "").status, 409);
    QCOMPARE(test.json("POST", user + "/export/" + held + "/cancel", "").status, 404); // a job, but no export
    QCOMPARE(test.json("POST", user + "/sync/runs/" + id + "/cancel", "").status, 404);
    test.json("POST", user + "/sync/runs/" + held + "/cancel", "");
    test.settle();
    QCOMPARE(jsonText(test.get(path).body, "/status"), std::string("cancelled"));
}

void ExportsTest::runningExportIsCancelled()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    bench.addData(user, 200'000);
    bool caught = false;
    for (int round = 0; round < 20 && !caught; ++round) {
        const auto started = bench.test.json("POST", "/api/v1/users/" + user + "/export/async", "");
        const std::string path = "/api/v1/users/" + user + "/export/" + jsonText(started.body, "/export_id");
        std::string status = "queued";
        while (status == "queued")
            status = jsonText(bench.test.get(path).body, "/status");
        const int answer = bench.test.json("POST", path + "/cancel", "").status;
        bench.test.settle();
        status = jsonText(bench.test.get(path).body, "/status");
        caught = status == "cancelled";
        QVERIFY(caught ? answer == 200 : status == "completed");
        if (caught)
            QCOMPARE(bench.files(), round); // those that came too late are whole
    }
    QVERIFY(caught);
}

void ExportsTest::archiveIsOfItsOwnerOnly()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    bench.link(bench.newUser("Asha"));
    const std::string files = (folder.path() + QStringLiteral("/w.db-files")).toStdString();
    struct stat info { };
    QCOMPARE(::stat(files.c_str(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);
    for (const auto &entry : fs::directory_iterator(files)) {
        QCOMPARE(::stat(entry.path().c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
    }
}

void ExportsTest::foreignUserIsUnknown()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    bench.link(user);
    const std::string other = bench.newUser("Ben");
    const std::string id = bench.path.substr(bench.path.rfind('/') + 1);
    QCOMPARE(bench.test.get("/api/v1/users/" + other + "/export/" + id).status, 404);
    const std::string root = bench.test.rootToken();
    QCOMPARE(bench.test.json("POST", "/api/v1/users/" + user + "/export", "", root).status, 404);
    QCOMPARE(bench.test.send({.target = "/api/v1/data-exports/AAAA/download"}).status, 404);
}

void ExportsTest::removedUserLeavesNothing()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser(std::string(kMarker));
    bench.addData(user, 5000);
    QVERIFY(!bench.link(user).empty());
    QCOMPARE(bench.files(), 1);
    QVERIFY(!bench.filesWithMarker().isEmpty());
    const auto removed = bench.test.json("DELETE", "/api/v1/users/" + user, "");
    QCOMPARE(removed.status, 200);
    QCOMPARE(removed.header("x-weardeck-snapshots"), std::string()); // there is no copy
    QCOMPARE(bench.files(), 0);
    QCOMPARE(bench.filesWithMarker(), QString());
    bench.test.service().stop();
    QCOMPARE(bench.filesWithMarker(), QString());
}

// A snapshot is a copy to go back to: it keeps whoever was in it until it is removed itself.
void ExportsTest::snapshotsOfRemovedUsersAreNamed()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const auto snapshot = [&] {
        return jsonText(bench.test.send({.method = "POST", .target = "/__control/snapshot"}).body, "/id");
    };
    const std::string before = snapshot(); // without the user
    const std::string user = bench.newUser(std::string(kMarker));
    bench.addData(user, 5000);
    const std::string with = snapshot(), again = snapshot();
    const std::string data = "/api/v1/users/" + user + "/connections/apple/data";
    QCOMPARE(bench.test.json("DELETE", data, "").header("x-weardeck-snapshots"), with + ", " + again);
    const auto removed = bench.test.json("DELETE", "/api/v1/users/" + user, "");
    QCOMPARE(removed.header("x-weardeck-snapshots"), with + ", " + again);
    QCOMPARE(bench.filesWithMarker().count(u'\n'), 2); // just those
    const auto copies = [&] {
        return bench.test.service().services().database.snapshotsWhere([](store::Reader &reader) {
            return reader.one<std::int64_t>("SELECT 1 FROM users WHERE first_name = ?", kMarker).has_value();
        });
    };
    QCOMPARE(copies(), (std::vector{with, again}));
    for (const std::string &id : {with, again})
        QCOMPARE(bench.test.send({.method = "DELETE", .target = "/__control/snapshots/" + id}).status, 204);
    QCOMPARE(copies(), std::vector<std::string>());
    QCOMPARE(bench.filesWithMarker(), QString());
    QCOMPARE(bench.test.send({.method = "DELETE", .target = "/__control/snapshots/" + with}).status, 404);
    QCOMPARE(bench.test.send({.method = "POST", .target = "/__control/restore/" + with}).status, 404);
    QCOMPARE(bench.test.send({.method = "GET", .target = "/__control/snapshots/" + before}).status, 405);
    QCOMPARE(bench.test.send({.method = "POST", .target = "/__control/restore/" + before}).status, 204);
}

void ExportsTest::purgeRemovesOneVendorsData()
{
    const QTemporaryDir folder;
    Bench bench(folder);
    const std::string user = bench.newUser("Asha");
    bench.addData(user, 10);
    const std::string path = "/api/v1/users/" + user + "/connections/apple/data";
    QCOMPARE(bench.test.json("DELETE", "/api/v1/users/" + user + "/connections/garmin/data", "").status, 404);
    QVERIFY(!bench.filesWithMarker().isEmpty());
    QCOMPARE(bench.test.json("DELETE", path, "").status, 204); // an import needs no connection
    QCOMPARE(bench.filesWithMarker(), QString());
    QCOMPARE(jsonText(bench.test.json("DELETE", path, "").body, "/detail"),
             std::string("No Apple Health data for this user"));
    const auto done = bench.test.service().services().database.write([&](store::Transaction &t) -> api::Result<void> {
        t.run("INSERT INTO connections (id, user_seq, provider, status, connected_at, updated_at) "
              "SELECT 'c', seq, 'apple', 'active', 0, 0 FROM users");
        return {};
    });
    QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
    QCOMPARE(bench.test.json("DELETE", path, "").status, 204);
    QCOMPARE(bench.filesWithMarker(), QString());
    QCOMPARE(bench.test.get("/api/v1/users/" + user + "/connections").status, 200);
}

WEARDECK_TEST(ExportsTest)
#include "tst_exports.moc"
