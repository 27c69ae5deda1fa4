// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/database.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testcase.h"

#include <filesystem>
#include <QTemporaryDir>
#include <set>

using namespace api;
using namespace api::server::store;
using support::FaultyVfs;
namespace fs = std::filesystem;

namespace {

constexpr Migration kSchema[] = {
    {1, "0001_notes", "CREATE TABLE notes (id BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL);"}};
constexpr int kRows = 6;

Result<void> add(Database &database, std::int64_t id)
{
    return database.write([&](Transaction &transaction) -> Result<void> {
        transaction.run("INSERT INTO notes (id, text) VALUES (?, ?)", id, std::string(9000, 'n'));
        return {};
    });
}

std::set<std::int64_t> stored(Database &database)
{
    std::set<std::int64_t> ids;
    const auto read = database.read([&](Reader &reader) -> Result<void> {
        for (std::int64_t id = 0; id < kRows; ++id) {
            if (reader.one<std::int64_t>("SELECT length(text) FROM notes WHERE id = ?", id) == 9000)
                ids.insert(id);
        }
        return {};
    });
    return read ? ids : std::set<std::int64_t>{-1};
}

} // namespace

// Every write, sync and truncation of a run fails in turn: what was acknowledged is there afterwards, and who was not
// acknowledged was told why.
class StoreFaults : public support::TestCase {
    Q_OBJECT
    QTemporaryDir m_folder{QStringLiteral("/dev/shm/weardeck-faults-XXXXXX")}; // hundreds of files, synced by SQLite
    FaultyVfs m_disk;

    struct Run {
        bool opened = false;
        std::set<std::int64_t> acknowledged;
        std::vector<Error> errors;
    };
    Run run(const std::string &file)
    {
        Run result;
        auto database = Database::open({.path = file, .schema = kSchema});
        if (!database) {
            result.errors.push_back(database.error());
            return result;
        }
        result.opened = !(*database)->readOnly();
        for (std::int64_t id = 0; id < kRows; ++id) {
            if (const auto done = add(**database, id))
                result.acknowledged.insert(id);
            else
                result.errors.push_back(done.error());
        }
        return result; // closing writes too
    }

private Q_SLOTS:
    void losesNothingAcknowledged_data()
    {
        QTest::addColumn<bool>("always");
        QTest::addColumn<bool>("full");
        QTest::addColumn<bool>("isNew");
        for (const bool always : {false, true}) {
            for (const bool full : {false, true}) {
                for (const bool isNew : {false, true})
                    QTest::addRow("%s, %s, %s", always ? "always" : "once", full ? "full" : "I/O error",
                                  isNew ? "new file" : "old file")
                        << always << full << isNew;
            }
        }
    }
    void losesNothingAcknowledged()
    {
        QFETCH(bool, always);
        QFETCH(bool, full);
        QFETCH(bool, isNew);
        int failures = 0;
        for (int n = 1;; ++n) {
            const std::string file = m_folder.filePath(QStringLiteral("db")).toStdString();
            for (const char *suffix : {"", "-wal", "-shm", "-journal"})
                fs::remove(file + suffix);
            if (!isNew)
                QVERIFY(Database::open({.path = file, .schema = kSchema}).has_value());
            m_disk.failAt(n, always ? FaultyVfs::Mode::Always : FaultyVfs::Mode::Once, full);
            const Run ran = run(file);
            const bool failed = m_disk.hasFailed();
            m_disk.heal();
            for (const Error &error : ran.errors)
                QVERIFY2(!error.message.empty() && error.status < 500, error.message.c_str());
            if (ran.opened && !always)
                QVERIFY2(int(ran.acknowledged.size()) >= kRows - 1, "one failure cost more than one write");

            const auto again = Database::open({.path = file, .schema = kSchema}); // checks every page
            QVERIFY2(again.has_value(), again ? "" : again.error().message.c_str());
            const auto found = stored(**again);
            QVERIFY2(std::includes(found.begin(), found.end(), ran.acknowledged.begin(), ran.acknowledged.end()),
                     qPrintable(QStringLiteral("a row is lost, failure %1").arg(n)));
            if (!failed) {
                QVERIFY(ran.errors.empty());
                QCOMPARE(int(found.size()), kRows);
                break;
            }
            ++failures;
        }
        QVERIFY2(failures > 2 * kRows, "every write of a row can fail, and every sync");
    }
};

WEARDECK_TEST(StoreFaults)
#include "tst_storefaults.moc"
