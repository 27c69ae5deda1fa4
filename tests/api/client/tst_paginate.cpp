// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/paginate.h"

#include "tests/support/clientbench.h"

using namespace api::client;
using api::ErrorKind;
using support::BadServer;
using support::ClientBench;

namespace {

const std::string kUsers = "/api/v1/users", kWorkouts = "/api/v1/users/u/events/workouts";

int numberIn(const std::string &target, const std::string &name)
{
    const std::size_t at = target.find(name + '=');
    return at == std::string::npos ? -1 : std::stoi(target.substr(at + name.size() + 1));
}

// `pages` pages by number.
BadServer::Script numbered(int pages)
{
    return [pages](BadServer::Peer &peer, const BadServer::Request &request) {
        const int page = std::max(numberIn(request.target, "page"), 1);
        peer.answer(200,
                    R"({"items":[],"total":0,"limit":20,"pages":)" + std::to_string(pages)
                        + R"(,"has_prev":false,"has_next":)" + (page < pages ? "true" : "false") + R"(,"page":)"
                        + std::to_string(page) + '}');
    };
}

// A cursor list: cursor 0 leads to 1 and so on until `last`; then `after` is the next cursor for ever, if any.
BadServer::Script cursors(int last, std::string after = "null")
{
    return [=](BadServer::Peer &peer, const BadServer::Request &request) {
        const int at = std::max(numberIn(request.target, "cursor"), 0);
        const std::string next = at < last ? '"' + std::to_string(at + 1) + '"' : after;
        peer.answer(200,
                    R"({"data":[],"pagination":{"next_cursor":)" + next
                        + R"(,"previous_cursor":null,"has_more":true,"total_count":null},)"
                          R"("metadata":{"resolution":null,"sample_count":0,"start_time":null,"end_time":null}})");
    };
}

struct Walked {
    std::optional<WalkEnd> end;
    int pages = 0;
    bool wait()
    {
        return QTest::qWaitFor([this] { return end.has_value(); }, 20'000);
    }
};

template <typename R>
Walked walked(ClientBench &bench, R request, int wanted = 1'000'000, WalkOptions options = {})
{
    QObject context;
    Walked result;
    walkPages(
        *bench.client, std::move(request), &context, [&](auto &&) { return ++result.pages < wanted; },
        [&](WalkEnd end) { result.end = std::move(end); }, std::move(options));
    result.wait();
    return result;
}

} // namespace

class PaginateTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void byNumber();
    void byCursor();
    void byOffset();
    void stopsWhenToldAndAtTheCap();
    void aCursorSeenTwice();
    void aFailedPage();
    void cancel();
    void contextOrClientGone();
};

void PaginateTest::byNumber()
{
    ClientBench bench;
    bench.server.on(kUsers, numbered(4));
    const Walked walk = walked(bench, api::ListUsers{.limit = 20});
    QCOMPARE(walk.pages, 4);
    QCOMPARE(walk.end->pages, 4);
    QVERIFY(walk.end->complete && !walk.end->error);
    QCOMPARE(bench.server.requests().back().target, std::string("/api/v1/users?page=4&limit=20"));
}

void PaginateTest::byCursor()
{
    ClientBench bench;
    bench.server.on(kWorkouts, cursors(2));
    const Walked walk = walked(bench, api::ListWorkouts{.userId = "u"});
    QVERIFY2(!walk.end->error, walk.end->error ? walk.end->error->message.c_str() : "");
    QCOMPARE(walk.pages, 3);
    QVERIFY(walk.end->complete);
}

void PaginateTest::byOffset()
{
    struct Page {
        std::vector<int> items;
        std::int64_t total = 0, offset = 0;
    };
    struct Request {
        std::optional<std::int64_t> offset;
    } request;
    QCOMPARE(advance(request, Page{{1, 2}, 5, 0}), std::optional<std::string>("2"));
    QCOMPARE(advance(request, Page{{1, 2}, 5, 2}), std::optional<std::string>("4"));
    QCOMPARE(request.offset, std::optional<std::int64_t>(4));
    QVERIFY(!advance(request, Page{{1}, 5, 4}));
    QVERIFY(!advance(request, Page{{}, 50, 4})); // the list became shorter meanwhile
}

void PaginateTest::stopsWhenToldAndAtTheCap()
{
    ClientBench bench;
    bench.server.on(kUsers, numbered(100));
    const Walked told = walked(bench, api::ListUsers{}, 2);
    QCOMPARE(told.pages, 2);
    QVERIFY(!told.end->complete && !told.end->error);
    const Walked capped = walked(bench, api::ListUsers{}, 1000, {.maxPages = 5, .call = {}});
    QCOMPARE(capped.pages, 5);
    QVERIFY(!capped.end->complete && !capped.end->error);
    QCOMPARE(bench.server.count(kUsers), 7);
}

void PaginateTest::aCursorSeenTwice()
{
    ClientBench bench;
    bench.server.on(kWorkouts, cursors(2, "\"1\""));
    const Walked walk = walked(bench, api::ListWorkouts{.userId = "u"});
    QCOMPARE(walk.end->error->kind, ErrorKind::Protocol);
    QCOMPARE(walk.end->error->message, std::string("The list does not end: the server sent the same cursor twice."));
    QCOMPARE(walk.pages, 3);
}

void PaginateTest::aFailedPage()
{
    ClientBench bench;
    bench.script(kUsers, {numbered(9), ClientBench::answer(500, R"({"detail":"broken"})")});
    const Walked walk = walked(bench, api::ListUsers{});
    QCOMPARE(walk.pages, 1);
    QCOMPARE(walk.end->error->message, std::string("broken"));
}

void PaginateTest::cancel()
{
    ClientBench bench;
    bench.script(kUsers, {numbered(9), [](auto &peer, const auto &) { peer.stall(); }});
    QObject context;
    Walked result;
    Walk walk = walkPages(
        *bench.client, api::ListUsers{}, &context, [&](api::UserPage &&) { return ++result.pages > 0; },
        [&](WalkEnd end) { result.end = end; });
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count(kUsers) == 2; }));
    QVERIFY(walk.isRunning());
    walk.cancel();
    QVERIFY(!result.end);
    QVERIFY(result.wait());
    QVERIFY(!result.end->complete && !result.end->error);
    QCOMPARE(result.end->pages, 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!walk.isRunning());
    walk.cancel();
}

void PaginateTest::contextOrClientGone()
{
    for (const bool client : {false, true}) {
        ClientBench bench;
        bench.server.on(kUsers, numbered(50));
        auto context = std::make_unique<QObject>();
        int pages = 0;
        bool done = false;
        walkPages(
            *bench.client, api::ListUsers{}, context.get(),
            [&](api::UserPage &&) {
                if (++pages == 2)
                    client ? bench.client.reset() : context.reset();
                return true;
            },
            [&](WalkEnd) { done = true; });
        QVERIFY(QTest::qWaitFor([&] { return pages == 2; }));
        QTest::qWait(1);
        QCOMPARE(pages, 2);
        QVERIFY(!done);
    }
}

WEARDECK_TEST(PaginateTest)
#include "tst_paginate.moc"
