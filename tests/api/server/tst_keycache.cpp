// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/keycache.h"
#include "tests/support/testcase.h"

using namespace api::server;

namespace {

KeyCache::Entry called(std::string name)
{
    return std::make_shared<KnownKey>(KnownKey{.caller = nobody(), .lockedUntil = {}, .name = std::move(name)});
}

} // namespace

class KeyCacheTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void knowsAKeyWhileNothingIsWritten();
    void forgetsWithEveryWrite();
    void newerKeyOfASlotReplacesTheOlder();
};

void KeyCacheTest::knowsAKeyWhileNothingIsWritten()
{
    KeyCache cache;
    QVERIFY(!cache.find("sk-1", 1));
    const auto kept = called("key 1");
    cache.keep("sk-1", 1, kept);
    QCOMPARE(cache.find("sk-1", 1), kept);
    QVERIFY(!cache.find("sk-2", 1));
    QVERIFY(!cache.find("", 1));
}

void KeyCacheTest::forgetsWithEveryWrite()
{
    KeyCache cache;
    cache.keep("sk-1", 1, called("key 1"));
    QVERIFY(!cache.find("sk-1", 2));
    cache.keep("sk-1", 2, called("key 1, locked"));
    QCOMPARE(cache.find("sk-1", 2)->name, std::string("key 1, locked"));
    QVERIFY(!cache.find("sk-1", 1));
}

void KeyCacheTest::newerKeyOfASlotReplacesTheOlder()
{
    KeyCache cache;
    const auto key = [](int number) { return "sk-" + std::to_string(number); };
    for (int number = 0; number < 500; ++number)
        cache.keep(key(number), 1, called(key(number)));
    QCOMPARE(cache.find(key(499), 1)->name, key(499));
    int known = 0;
    for (int number = 0; number < 500; ++number) {
        if (const auto entry = cache.find(key(number), 1)) {
            QCOMPARE(entry->name, key(number)); // never another one's
            ++known;
        }
    }
    QVERIFY(known >= 1 && known <= 64);
}

WEARDECK_TEST(KeyCacheTest)
#include "tst_keycache.moc"
