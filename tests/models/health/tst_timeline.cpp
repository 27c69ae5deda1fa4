// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/timeline.h"

#include "api/server/faults.h"
#include "models/health/samplerows.h"
#include "models/health/timelinebands.h"
#include "tests/support/healthuser.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace models;
using namespace Qt::StringLiterals;

namespace {

// One end-user with a month of everything, and a client.
struct Bench {
    Bench() : service(support::withHealth())
    {
        api::client::Environment environment;
        environment.id = "bench";
        environment.wearlinkUrl = service.url() + "/api/v1";
        auto credentials = std::make_shared<api::client::MemoryCredentials>(
            std::vector<std::string>{api::client::originOf(environment.wearlinkUrl)});
        credentials->setSecret(api::Auth::ApiKey, api::client::SecretString(service.apiKey()));
        client.setEnvironment(environment, credentials);
        const api::UserRead found = support::healthUser(client, {"heart_rate", "steps"});
        user = found.id;
        last = found.lastSyncedAt->microseconds();
    }
    std::vector<api::TimeseriesSample> samples(const char *series, TimeSpan span)
    {
        std::vector<api::TimeseriesSample> all;
        api::GetTimeseries request = timeseriesRequest(user, {QLatin1String(series)}, {}, TileResolution::Raw, span);
        for (;;) {
            auto page = support::awaited(client.send(request));
            if (!page)
                qFatal("%s", page.error().message.c_str());
            all.insert(all.end(), page->data.begin(), page->data.end());
            if (!page->pagination.nextCursor)
                return all;
            request.cursor = page->pagination.nextCursor;
        }
    }

    support::TestService service;
    api::client::Client client;
    std::string user;
    qint64 last = 0;
};

bool settled(const Timeline &timeline)
{
    return QTest::qWaitFor([&] { return !timeline.isLoading(); }, 20'000) && !timeline.error();
}

} // namespace

class TimelineTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void fitsTheResolutionToThePixels();
    void tilesCoverASpan();
    void neverAsksForAnEndAtMidnight();
    void showsEverySampleOfAnHour();
    void keepsExtremesInBuckets();
    void keepsSourcesOfOneNameApart();
    void loadsAheadAndKeepsTiles();
    void cancelsWhatIsNoLongerLookedAt();
    void tellsOfAFailureAndRecovers();
    void listsRowsPageByPage();
    void findsWorkoutsAndSleep();
};

void TimelineTest::fitsTheResolutionToThePixels()
{
    QCOMPARE(fittingResolution({0, kHour}, 1000), TileResolution::Raw);
    QCOMPARE(fittingResolution({0, 12 * kHour}, 1000), TileResolution::Minute);
    QCOMPARE(fittingResolution({0, 3 * kDay}, 1000), TileResolution::FiveMinutes);
    QCOMPARE(fittingResolution({0, 7 * kDay}, 1000), TileResolution::Quarter);
    QCOMPARE(fittingResolution({0, 30 * kDay}, 1000), TileResolution::Hour);
    QCOMPARE(fittingResolution({0, 3650 * kDay}, 1000), TileResolution::Day);
}

void TimelineTest::tilesCoverASpan()
{
    for (int each = 0; each < kTileResolutions; ++each)
        for (const TimeSpan span : {TimeSpan{-5 * kDay, 3 * kHour}, TimeSpan{kDay, 2 * kDay}, TimeSpan{7, 8}}) {
            const auto keys = tilesOf(u"steps"_s, {}, TileResolution(each), span, 0);
            QVERIFY(keys.front().span().contains(span.from));
            QVERIFY(keys.back().span().contains(span.to - 1));
            for (std::size_t at = 1; at < keys.size(); ++at)
                QCOMPARE(keys[at].span().from, keys[at - 1].span().to);
            QCOMPARE(tilesOf(u"steps"_s, {}, TileResolution(each), span, 2).size(), keys.size() + 4);
        }
}

void TimelineTest::neverAsksForAnEndAtMidnight()
{
    const auto request = timeseriesRequest("u", {u"steps"_s}, u"s"_s, TileResolution::Hour, {0, kDay});
    QCOMPARE(request.startTime, "1970-01-01T00:00:00Z");
    QCOMPARE(request.endTime, "1970-01-01T23:59:59.999999Z");
    QCOMPARE(request.dataSourceId, "s");
    QVERIFY(request.resolution == api::Resolution::N1hour);
}

void TimelineTest::showsEverySampleOfAnHour()
{
    Bench bench;
    const TimeSpan hour{bench.last - 2 * kDay, bench.last - 2 * kDay + kHour};
    Timeline timeline(bench.client);
    timeline.setUser(bench.user);
    timeline.setView(hour, 900);
    timeline.setSeries({u"heart_rate"_s});
    QVERIFY(timeline.isLoading());
    QVERIFY(settled(timeline));
    QCOMPARE(timeline.shownResolution(), TileResolution::Raw);
    const auto expected = bench.samples("heart_rate", hour);
    QVERIFY(expected.size() > 20);
    qsizetype shown = 0;
    for (const TimelineLine &line : timeline.lines())
        shown += line.data->within(hour).count();
    QCOMPARE(std::size_t(shown), expected.size());
    const SeriesData &data = *timeline.lines().front().data;
    const SeriesPoint &first = data.at(data.nearest(expected.front().timestamp.microseconds()));
    QCOMPARE(first, (SeriesPoint{expected.front().timestamp.microseconds(), expected.front().value}));
}

void TimelineTest::keepsExtremesInBuckets()
{
    Bench bench;
    const qint64 day = (bench.last / kDay - 3) * kDay;
    const TimeSpan span{day, day + kDay};
    Timeline timeline(bench.client);
    timeline.setUser(bench.user);
    timeline.setSeries({u"heart_rate"_s});
    timeline.setResolution(TileResolution::Hour);
    timeline.setView(span, 300);
    QVERIFY(settled(timeline));
    QCOMPARE(timeline.shownResolution(), TileResolution::Hour);
    ValueRange exact{1e9, -1e9};
    for (const auto &sample : bench.samples("heart_rate", span))
        exact = {std::min(exact.low, sample.value), std::max(exact.high, sample.value)};
    ValueRange shown{1e9, -1e9};
    for (const TimelineLine &line : timeline.lines())
        if (const IndexRange range = line.data->within(span); range.count() > 0) {
            const ValueRange own = line.data->extremes(range);
            shown = {std::min(shown.low, own.low), std::max(shown.high, own.high)};
            QVERIFY(range.count() <= 24);
        }
    QCOMPARE(shown, exact);
}

// A watch that the SDK reads and an export of the same watch: two lines, or each bucket would show one of the two.
void TimelineTest::keepsSourcesOfOneNameApart()
{
    Bench bench;
    const qint64 hour = (bench.last / kHour - 48) * kHour;
    const auto push = [&](const char *app, int count) {
        const auto answer = bench.service.json(
            "POST", "/api/v1/sdk/users/" + bench.user + "/sync",
            R"({"provider":"apple","sdkVersion":"1","syncTimestamp":"2026-04-20T00:00:00Z","data":{"records":[)"
            R"({"type":"HKQuantityTypeIdentifierPushCount","unit":"count","value":)"
                + std::to_string(count) + R"(,"startDate":")" + api::Timestamp::fromMicroseconds(hour).toString()
                + R"(","endDate":")" + api::Timestamp::fromMicroseconds(hour + kMinute).toString()
                + R"(","source":{"deviceName":"My Watch","bundleIdentifier":")" + app + R"("}}]}})");
        QCOMPARE(answer.status, 202);
    };
    push("com.example.one", 5);
    push("com.example.two", 7);
    Timeline timeline(bench.client);
    timeline.setUser(bench.user);
    timeline.setSeries({u"push_count"_s});
    timeline.setResolution(TileResolution::Hour);
    timeline.setView({hour - kDay, hour + kDay}, 300);
    QVERIFY(settled(timeline));
    QCOMPARE(timeline.lines().size(), 2u);
    const TimelineLine &one = timeline.lines()[0], &two = timeline.lines()[1];
    QCOMPARE(one.source, u"My Watch (com.example.one)"_s);
    QCOMPARE(two.source, u"My Watch (com.example.two)"_s);
    QCOMPARE(one.data->count(), 1);
    QCOMPARE(two.data->count(), 1);
    QCOMPARE(one.data->at(0).value, 5.0);
    QCOMPARE(two.data->at(0).value, 7.0);
}

void TimelineTest::loadsAheadAndKeepsTiles()
{
    Bench bench;
    Timeline timeline(bench.client);
    timeline.setUser(bench.user);
    timeline.setSeries({u"steps"_s});
    timeline.setResolution(TileResolution::Minute);
    const qint64 from = (bench.last / kDay - 5) * kDay;
    timeline.setView({from, from + 12 * kHour}, 900);
    QTRY_COMPARE(timeline.fetched(), 3); // one on screen, one on either side
    QVERIFY(!timeline.lines().empty());
    QVERIFY(timeline.lines().front().isSum);
    timeline.setView({from + 6 * kHour, from + 18 * kHour}, 900);
    QVERIFY(!timeline.isLoading()); // both are here
    QTRY_COMPARE(timeline.fetched(), 4);
    timeline.setView({from, from + 12 * kHour}, 900);
    QVERIFY(!timeline.isLoading());
    QCOMPARE(timeline.fetched(), 4);
}

void TimelineTest::cancelsWhatIsNoLongerLookedAt()
{
    Bench bench;
    Timeline timeline(bench.client);
    timeline.setUser(bench.user);
    timeline.setSeries({u"steps"_s, u"heart_rate"_s});
    timeline.setResolution(TileResolution::Minute);
    const qint64 end = bench.last / kDay * kDay;
    for (int day = 30; day >= 1; --day) // a fast pan
        timeline.setView({end - day * kDay, end - (day - 1) * kDay}, 900);
    QVERIFY(settled(timeline));
    QTRY_COMPARE(bench.client.inFlight(), 0);
    QVERIFY2(timeline.fetched() <= 8, qPrintable(QString::number(timeline.fetched())));
    QVERIFY(!timeline.lines().empty());
}

void TimelineTest::tellsOfAFailureAndRecovers()
{
    Bench bench;
    api::server::FaultRule rule;
    rule.match = "getTimeseries";
    rule.kind = api::server::FaultKind::Status;
    rule.status = 500;
    QVERIFY(bench.service.service().faults().add(rule));
    Timeline timeline(bench.client);
    timeline.setUser(bench.user);
    timeline.setSeries({u"steps"_s});
    timeline.setView({bench.last - kDay, bench.last}, 900);
    QTRY_VERIFY(timeline.error());
    QVERIFY(!timeline.isLoading());
    bench.service.service().faults().clear();
    timeline.reload();
    QVERIFY(settled(timeline));
    QVERIFY(!timeline.lines().empty());
}

void TimelineTest::listsRowsPageByPage()
{
    Bench bench;
    const TimeSpan span{bench.last - 3 * kDay, bench.last - 2 * kDay};
    SampleRows rows(bench.client);
    QAbstractItemModelTester tester(&rows);
    rows.show(bench.user, {u"heart_rate"_s, u"steps"_s}, {}, span);
    QTRY_COMPARE(rows.state(), TableBase::State::Complete);
    while (rows.canFetchMore({})) {
        const int before = rows.rowCount();
        rows.fetchMore({});
        QTRY_VERIFY(rows.rowCount() > before);
    }
    const auto expected = bench.samples("heart_rate", span).size() + bench.samples("steps", span).size();
    QCOMPARE(std::size_t(rows.rowCount()), expected);
    QVERIFY(rows.rowCount() > 500);
    QVERIFY(!rows.index(0, 5).data().toString().isEmpty()); // the zone
    rows.show(bench.user, {}, {}, span);
    QTRY_COMPARE(rows.rowCount(), 0);
}

void TimelineTest::findsWorkoutsAndSleep()
{
    Bench bench;
    TimelineBands bands(bench.client);
    bands.setUser(bench.user);
    const TimeSpan month{bench.last - 30 * kDay, bench.last};
    bands.want(month);
    QTRY_VERIFY(bands.sleep(month).size() > 10);
    QTRY_VERIFY(!bands.workouts(month).empty());
    const api::SleepSession &night = *bands.sleep(month)[3];
    const qint64 middle = (night.startTime.microseconds() + night.endTime.microseconds()) / 2;
    QCOMPARE(bands.sleep({middle, middle + 1}).size(), 1u);
    QCOMPARE(bands.sleep({middle, middle + 1}).front()->id, night.id);
}

WEARDECK_TEST(TimelineTest)
#include "tst_timeline.moc"
