// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/database.h"
#include "tests/support/testcase.h"

#include <atomic>
#include <thread>

using namespace api;
using namespace api::server::store;

namespace {

constexpr Migration kSchema[] = {{1, "0001_notes", "CREATE TABLE notes (id TEXT NOT NULL PRIMARY KEY, size BIGINT);"}};

std::unique_ptr<Database> openMemory()
{
    return std::move(*Database::open({.schema = kSchema}));
}

Result<void> addNote(Transaction &transaction, const std::string &id, std::int64_t size = 0)
{
    transaction.run("INSERT INTO notes (id, size) VALUES (?, ?)", id, size);
    return {};
}

std::int64_t count(Database &database)
{
    return *database.read([](Reader &reader) -> Result<std::int64_t> {
        return reader.one<std::int64_t>("SELECT count(*) FROM notes").value_or(-1);
    });
}

} // namespace

class StoreDatabase : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatWasWritten()
    {
        const auto database = openMemory();
        const auto written = database->write([](Transaction &t) { return addNote(t, "a", 7); });
        QVERIFY(written.has_value());
        const auto size = database->read([](Reader &reader) -> Result<std::int64_t> {
            return reader.one<std::int64_t>("SELECT size FROM notes WHERE id = ?", std::string_view("a")).value_or(-1);
        });
        QCOMPARE(*size, 7);
    }

    void undoesAFailedWrite()
    {
        const auto database = openMemory();
        const auto refused = database->write([](Transaction &t) -> Result<int> {
            (void)addNote(t, "a");
            return failure(ErrorKind::Validation, "no");
        });
        QCOMPARE(refused.error().kind, ErrorKind::Validation);
        QCOMPARE(count(*database), 0);
    }

    void turnsSqlErrorsIntoErrors()
    {
        const auto database = openMemory();
        QVERIFY(database->write([](Transaction &t) { return addNote(t, "a"); }));
        const auto twice = database->write([](Transaction &t) { return addNote(t, "a"); });
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        const auto wrong = database->read(
            [](Reader &reader) -> Result<int> { return reader.one<int>("SELECT nothing FROM notes").value_or(0); });
        QCOMPARE(wrong.error().kind, ErrorKind::Internal);
        QCOMPARE(count(*database), 1);
    }

    void commitsInGroupsAndUndoesOnlyTheFailedJob()
    {
        const auto database = openMemory();
        constexpr int kThreads = 8;
        constexpr int kEach = 200;
        std::atomic<int> good = 0;
        std::atomic<int> bad = 0;
        std::vector<std::thread> threads;
        for (int thread = 0; thread < kThreads; ++thread) {
            threads.emplace_back([&, thread] {
                for (int n = 0; n < kEach; ++n) {
                    const std::string id = std::to_string(thread) + "/" + std::to_string(n);
                    const auto done = database->write([&](Transaction &t) -> Result<void> {
                        (void)addNote(t, id, n);
                        if (n % 3 == 0)
                            return failure(ErrorKind::Validation, "every third");
                        if (n % 3 == 1)
                            (void)addNote(t, id, n); // the key twice: throws
                        return {};
                    });
                    ++(done ? good : bad);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), kThreads * (kEach / 3));
        QCOMPARE(bad.load(), kThreads * kEach - good.load());
        QCOMPARE(count(*database), good.load());
    }

    void restoresSnapshots()
    {
        const auto database = openMemory();
        QVERIFY(database->write([](Transaction &t) { return addNote(t, "a"); }));
        const auto snapshot = database->snapshot();
        QCOMPARE(*snapshot, std::string("snap_1"));
        QVERIFY(database->write([](Transaction &t) { return addNote(t, "b"); }));
        QCOMPARE(count(*database), 2);
        QVERIFY(database->restore(*snapshot));
        QCOMPARE(count(*database), 1);
        QVERIFY(database->write([](Transaction &t) { return addNote(t, "c"); }));
        QCOMPARE(count(*database), 2);
        QVERIFY(database->restore(*snapshot));
        QCOMPARE(count(*database), 1);
        QCOMPARE(database->restore("../x").error().kind, ErrorKind::NotFound);
        QVERIFY(database->clear());
        QCOMPARE(count(*database), 0);
        QCOMPARE(database->snapshots(), std::vector<std::string>{"snap_1"});
    }
};

WEARDECK_TEST(StoreDatabase)
#include "tst_storedatabase.moc"
