// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/reply.h"

#include "tests/support/testcase.h"

using api::ErrorKind;
using api::Result;
using api::client::Reply;
using api::client::ReplyState;

namespace {

using Value = std::unique_ptr<int>; // move-only on purpose

struct Source {
    std::shared_ptr<ReplyState<Value>> state = std::make_shared<ReplyState<Value>>();
    int aborts = 0;
    Reply<Value> reply()
    {
        state->onAbort([this] { ++aborts; });
        return Reply<Value>(state);
    }
    void finish(int value) { std::exchange(state, {})->finish(std::make_unique<int>(value)); }
};

void runEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

} // namespace

class ReplyTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void deliversOnce();
    void readyIsDeliveredFromTheLoop();
    void contextGoneDropsAndAborts();
    void contextGoneBeforeAReadyResult();
    void droppedReplyIsNotAborted();
    void droppedAfterThenStillDelivers();
    void producerGoneCallsNothing();
    void abortOnlyBeforeTheEnd();
    void continuationMayReplaceTheReply();
    void mapChangesValuesAndPassesErrors();
    void abortOfAMappedReplyReachesTheSource();
    void moveOnlyCaptures();
    void emptyReplyIsHarmless();
};

void ReplyTest::deliversOnce()
{
    Source source;
    QObject context;
    int got = 0, calls = 0;
    source.reply().then(&context, [&](Result<Value> value) { got = **value, ++calls; });
    auto state = source.state;
    source.finish(7);
    state->finish(std::make_unique<int>(8));
    runEvents();
    QCOMPARE(got, 7);
    QCOMPARE(calls, 1);
}

void ReplyTest::readyIsDeliveredFromTheLoop()
{
    QObject context;
    int got = 0;
    Reply<int>::ready(5).then(&context, [&](Result<int> value) { got = *value; });
    QCOMPARE(got, 0);
    runEvents();
    QCOMPARE(got, 5);
}

void ReplyTest::contextGoneDropsAndAborts()
{
    Source source;
    auto context = std::make_unique<QObject>();
    bool called = false;
    // Even an abort that ends the call at once finds no continuation any more.
    source.state->onAbort([&] {
        ++source.aborts;
        source.state->finish(api::failure(ErrorKind::Cancelled, "gone"));
    });
    Reply<Value> reply(source.state);
    reply.then(context.get(), [&](Result<Value>) { called = true; });
    context.reset();
    QCOMPARE(source.aborts, 1);
    runEvents();
    QVERIFY(!called);
}

void ReplyTest::contextGoneBeforeAReadyResult()
{
    auto context = std::make_unique<QObject>();
    bool called = false;
    Reply<int>::ready(5).then(context.get(), [&](Result<int>) { called = true; });
    context.reset();
    runEvents();
    QVERIFY(!called);
}

void ReplyTest::droppedReplyIsNotAborted()
{
    Source source;
    {
        const Reply<Value> reply = source.reply();
    }
    QCOMPARE(source.aborts, 0);
    source.finish(1);
    QCOMPARE(source.aborts, 0);
}

void ReplyTest::droppedAfterThenStillDelivers()
{
    Source source;
    QObject context;
    int got = 0;
    {
        auto reply = source.reply().then(&context, [&](Result<Value> value) { got = **value; });
    }
    source.finish(3);
    QCOMPARE(got, 3);
}

void ReplyTest::producerGoneCallsNothing()
{
    QObject context;
    bool called = false;
    std::weak_ptr<int> captured;
    {
        Source source;
        auto token = std::make_shared<int>(1);
        captured = token;
        source.reply().then(&context, [&called, token](Result<Value>) { called = true; });
    }
    QVERIFY(captured.expired()); // nothing is left behind in the context
    runEvents();
    QVERIFY(!called);
}

void ReplyTest::abortOnlyBeforeTheEnd()
{
    Source source;
    Reply<Value> reply = source.reply();
    reply.abort();
    reply.abort();
    QCOMPARE(source.aborts, 1);

    Source ended;
    Reply<Value> late = ended.reply();
    ended.finish(1);
    late.abort();
    QCOMPARE(ended.aborts, 0);
}

void ReplyTest::continuationMayReplaceTheReply()
{
    Source source;
    QObject context;
    Reply<Value> kept = source.reply();
    int got = 0;
    kept.then(&context, [&](Result<Value> value) {
        kept = {};
        got = **value;
    });
    source.finish(4);
    QCOMPARE(got, 4);
}

void ReplyTest::mapChangesValuesAndPassesErrors()
{
    QObject context;
    Source source;
    QString text;
    source.reply().map([](Value value) { return QString::number(*value); }).then(&context, [&](Result<QString> value) {
        text = *value;
    });
    source.finish(42);
    runEvents();
    QCOMPARE(text, QStringLiteral("42"));

    Source failing;
    std::string message;
    failing.reply().map([](Value value) { return *value; }).then(&context, [&](Result<int> value) {
        message = value.error().message;
    });
    failing.state->finish(api::failure(ErrorKind::Network, "down"));
    runEvents();
    QCOMPARE(message, std::string("down"));
}

void ReplyTest::abortOfAMappedReplyReachesTheSource()
{
    Source source;
    auto mapped = source.reply().map([](Value value) { return *value; });
    mapped.abort();
    QCOMPARE(source.aborts, 1);

    Source second;
    auto context = std::make_unique<QObject>();
    second.reply().map([](Value value) { return *value; }).then(context.get(), [](Result<int>) { QFAIL("called"); });
    context.reset();
    QCOMPARE(second.aborts, 1);
}

void ReplyTest::moveOnlyCaptures()
{
    Source source;
    QObject context;
    int sum = 0;
    source.reply().then(&context,
                        [&sum, own = std::make_unique<int>(10)](Result<Value> value) { sum = *own + **value; });
    source.finish(2);
    QCOMPARE(sum, 12);
}

void ReplyTest::emptyReplyIsHarmless()
{
    Reply<int> none;
    none.abort();
    Reply<int> moved = std::move(none);
    moved.abort();
}

WEARDECK_TEST(ReplyTest)
#include "tst_reply.moc"
