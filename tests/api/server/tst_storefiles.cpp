// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"
#include "api/server/store/database.h"
#include "tests/support/testcase.h"

#include <filesystem>
#include <fstream>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace api;
using namespace api::server::store;
namespace fs = std::filesystem;

namespace {

constexpr Migration kNotes{1, "0001_notes",
                           "CREATE TABLE notes (id BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL);"
                           "CREATE INDEX notes_text ON notes (text);"};
constexpr Migration kOne[] = {kNotes};
// Several statements, one with semicolons inside, and data that moves.
constexpr Migration kTwo[] = {kNotes,
                              {2, "0002_lengths",
                               "-- a comment; with a semicolon\n"
                               "ALTER TABLE notes ADD COLUMN length BIGINT NOT NULL DEFAULT 0;"
                               "UPDATE notes SET length = length(text);"
                               "CREATE TABLE log (seq {identity}, text TEXT NOT NULL);"
                               "{append_only:log}"
                               "INSERT INTO log (text) SELECT text || ';' FROM notes;"}};

// The bytes of a file without opening it in this process: that would drop SQLite's locks.
std::string bytes(const std::string &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const std::string &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

Result<std::unique_ptr<Database>> open(const std::string &file, std::span<const Migration> schema = kOne)
{
    return Database::open({.path = file, .schema = schema});
}

Result<void> add(Database &database, std::int64_t id, const std::string &text = "note")
{
    return database.write([&](Transaction &t) -> Result<void> {
        t.run("INSERT INTO notes (id, text) VALUES (?, ?)", id, text);
        return {};
    });
}

std::int64_t number(Database &database, const std::string &sql)
{
    return database
        .read([&](Reader &reader) -> Result<std::int64_t> { return reader.one<std::int64_t>(sql).value_or(-1); })
        .value_or(-2);
}

} // namespace

class StoreFiles : public support::TestCase {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_count = 0;

    std::string newFile() { return m_folder.path().toStdString() + "/db" + std::to_string(++m_count); }
    std::string filled(int rows = 50)
    {
        const std::string file = newFile();
        const auto database = open(file);
        for (int n = 0; n < rows; ++n)
            (void)add(**database, n, std::string(500, 'x'));
        return file;
    }

private Q_SLOTS:
    void keepsDataAndClosesCleanly()
    {
        const std::string file = filled();
        QVERIFY(!fs::exists(file + "-wal"));
        QCOMPARE(number(**open(file), "SELECT count(*) FROM notes"), 50);
    }

    void refusesASecondOwner()
    {
        const std::string file = newFile();
        const auto first = open(file);
        QVERIFY(first.has_value());
        const pid_t child = ::fork();
        if (child == 0) { // a lock belongs to the open file: open it anew, as another program does
            const auto second = open(file);
            ::_exit(second || second.error().kind != ErrorKind::Conflict ? 1 : 0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        const auto again = open(file);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QVERIFY(again.error().message.find("process " + std::to_string(::getpid())) != std::string::npos);
        QVERIFY(add(**first, 1));
    }

    void oneLockForAllNamesOfAFile()
    {
        const std::string file = filled(1);
        fs::create_symlink(file, file + ".link");
        const auto first = open(file);
        QCOMPARE(open(file + ".link").error().kind, ErrorKind::Conflict);
    }

    void refusesAFileWithTwoNames()
    {
        const std::string file = filled(1);
        auto first = open(file);
        fs::create_hard_link(file, file + ".other");
        const auto second = open(file + ".other");
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Validation);
        QVERIFY(second.error().message.find("hard links") != std::string::npos);
        QVERIFY(add(**first, 7));
        first->reset();
        fs::remove(file + ".other");
        QCOMPARE(number(**open(file), "SELECT count(*) FROM notes"), 2);
    }

    void refusesWhatIsNoDatabase_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("damaged");
        const QByteArray good = QByteArray::fromStdString(bytes(filled()));
        QByteArray header = good;
        header.replace(0, 100, QByteArray(100, '#'));
        QByteArray page = good;
        page.replace(2 * 4096, 4096, QByteArray(4096, '#'));
        QTest::newRow("text") << QByteArray(5000, 'a') << false;
        QTest::newRow("short text") << QByteArray("hello") << false;
        QTest::newRow("header overwritten") << header << false;
        QTest::newRow("page overwritten") << page << true;
        QTest::newRow("truncated") << good.left(3 * 4096) << true;
        QTest::newRow("truncated within a page") << good.left(5000) << true;
    }
    void refusesWhatIsNoDatabase()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, damaged);
        const std::string file = newFile();
        write(file, content.toStdString());
        const auto opened = open(file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, damaged ? ErrorKind::Internal : ErrorKind::Validation);
        QVERIFY(opened.error().message.find(file) != std::string::npos);
        QVERIFY(bytes(file) == content.toStdString());
    }

    void refusesFoldersAndForeignDatabases()
    {
        QCOMPARE(open(m_folder.path().toStdString()).error().kind, ErrorKind::Validation);
        QCOMPARE(open(m_folder.path().toStdString() + "/missing/db").error().kind, ErrorKind::Unavailable);
        const std::string file = newFile();
        sqlite3 *other = nullptr;
        sqlite3_open(file.c_str(), &other);
        sqlite3_exec(other, "CREATE TABLE theirs (a)", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        const std::string before = bytes(file);
        QCOMPARE(open(file).error().kind, ErrorKind::Validation);
        QVERIFY(bytes(file) == before);
    }

    void makesMissingFilesOnlyWhenAsked()
    {
        const std::string file = newFile();
        QCOMPARE(Database::open({.path = file, .create = false, .schema = kOne}).error().kind, ErrorKind::Validation);
        QVERIFY(!fs::exists(file));
        write(file, "");
        QVERIFY(open(file).has_value());
    }

    void leavesANewerDatabaseAlone()
    {
        const std::string file = newFile();
        QVERIFY(open(file, kTwo).has_value());
        const std::string before = bytes(file);
        const auto opened = open(file, kOne);
        QCOMPARE(opened.error().kind, ErrorKind::Forbidden);
        QVERIFY(opened.error().message.find("version 2") != std::string::npos);
        QVERIFY(bytes(file) == before);
        QVERIFY(!fs::exists(file + "-wal"));
    }

    void migratesWithABackup()
    {
        const std::string file = filled();
        {
            const auto database = open(file, kTwo);
            QCOMPARE(number(**database, "SELECT sum(length) FROM notes"), 50 * 500);
            QCOMPARE(number(**database, "SELECT count(*) FROM log"), 50);
            const auto changed = (*database)->write([](Transaction &t) -> Result<void> {
                t.run("DELETE FROM log");
                return {};
            });
            QVERIFY(changed.error().message.find("append-only") != std::string::npos);
        }
        QCOMPARE(number(**open(file + ".v1.bak"), "SELECT count(*) FROM notes"), 50);
        QVERIFY(!fs::exists(file + ".v1.bak.tmp"));
        const auto written = fs::last_write_time(file + ".v1.bak");
        QVERIFY(open(file, kTwo).has_value());
        QVERIFY(fs::last_write_time(file + ".v1.bak") == written);
    }

    void survivesAKillAtEveryStatementOfAMigration()
    {
        for (int crashAt = 1;; ++crashAt) {
            const std::string file = filled(5);
            const pid_t child = ::fork();
            if (child == 0) {
                int step = 0;
                const MigrateHooks hooks{.step = [&] {
                    if (++step == crashAt)
                        ::kill(::getpid(), SIGKILL);
                }};
                (void)Database::open({.path = file, .schema = kTwo, .hooks = hooks});
                ::_exit(0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            auto old = open(file);
            if (old) {
                QCOMPARE(number(**old, "SELECT count(*) FROM pragma_table_info('notes')"), 2);
            } else {
                QCOMPARE(old.error().kind, ErrorKind::Forbidden);
            }
            const bool stillOld = old.has_value();
            if (stillOld)
                old->reset();
            const auto next = open(file, kTwo);
            QVERIFY(next.has_value());
            QCOMPARE(number(**next, "SELECT sum(length) FROM notes"), 5 * 500);
            QCOMPARE(number(**next, "SELECT count(*) FROM log"), 5);
            if (WIFEXITED(status)) {
                QVERIFY(!stillOld);
                QVERIFY(crashAt > 6);
                return;
            }
            QVERIFY(stillOld);
        }
    }

    void undoesAMigrationThatFails()
    {
        constexpr Migration kBad[] = {kNotes, {2, "0002_bad", "DELETE FROM notes; CREATE TABLE notes (again BIGINT);"}};
        const std::string file = filled(5);
        const auto opened = open(file, kBad);
        QVERIFY(opened.error().message.find("version 2") != std::string::npos);
        QCOMPARE(number(**open(file), "SELECT count(*) FROM notes"), 5);
    }

    void losesNoAcknowledgedRowToKill9()
    {
        const std::string file = newFile();
        QVERIFY(open(file).has_value());
        std::int64_t acknowledged = -1;
        for (int round = 0; round < 20; ++round) {
            int channel[2];
            QCOMPARE(::pipe(channel), 0);
            const pid_t child = ::fork();
            if (child == 0) {
                ::close(channel[0]);
                const auto database = open(file);
                for (std::int64_t id = acknowledged + 1; database; ++id) {
                    // One row beyond the acknowledged ones may be there: it was stored but its answer was lost.
                    const auto done = (*database)->write([&](Transaction &t) -> Result<void> {
                        t.run("INSERT INTO notes (id, text) VALUES (?, ?) ON CONFLICT (id) DO NOTHING", id,
                              std::string(300, 'k'));
                        return {};
                    });
                    if (!done || ::write(channel[1], &id, sizeof id) != sizeof id)
                        break;
                }
                ::_exit(1);
            }
            ::close(channel[1]);
            const std::int64_t enough = acknowledged + 10 + round;
            std::int64_t id = 0;
            while (acknowledged < enough && ::read(channel[0], &id, sizeof id) == sizeof id)
                acknowledged = id;
            ::kill(child, SIGKILL);
            while (::read(channel[0], &id, sizeof id) == sizeof id) // sent before it died
                acknowledged = id;
            ::close(channel[0]);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY(WIFSIGNALED(status));
            QVERIFY(acknowledged >= enough);
            const auto database = open(file); // checks every page
            QVERIFY2(database.has_value(), database ? "" : database.error().message.c_str());
            const std::string before = "SELECT count(*) FROM notes WHERE id <= " + std::to_string(acknowledged);
            QCOMPARE(number(**database, before), acknowledged + 1);
            QVERIFY(number(**database, "SELECT max(id) FROM notes") <= acknowledged + 1);
        }
    }

    void reportsAFullDiskAndRecovers()
    {
        const std::string folder = m_folder.path().toStdString() + "/small";
        fs::create_directory(folder);
        if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=2m") != 0)
            QSKIP("needs the right to mount a small file system");
        {
            const auto database = open(folder + "/db");
            std::int64_t stored = 0;
            Result<void> last;
            for (; (last = add(**database, stored, std::string(20'000, 'f'))); ++stored) { }
            QCOMPARE(last.error().kind, ErrorKind::StorageFull);
            QVERIFY(stored > 10);
            QCOMPARE(number(**database, "SELECT count(*) FROM notes"), stored);
            QCOMPARE(add(**database, -1, std::string(1'000'000, 'f')).error().kind, ErrorKind::StorageFull);
            QCOMPARE(::mount("tmpfs", folder.c_str(), "tmpfs", MS_REMOUNT, "size=16m"), 0);
            QVERIFY(add(**database, stored, std::string(20'000, 'f')));
            QCOMPARE(number(**database, "SELECT count(*) FROM notes"), stored + 1);
        }
        QVERIFY(open(folder + "/db").has_value());
        QCOMPARE(::umount2(folder.c_str(), MNT_DETACH), 0);
    }

    void reportsALockFromOutside()
    {
        const std::string file = filled(1);
        const auto database = open(file);
        sqlite3 *other = nullptr;
        sqlite3_open(file.c_str(), &other);
        sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
        const auto refused = add(**database, 7);
        QCOMPARE(refused.error().kind, ErrorKind::Unavailable);
        QCOMPARE(number(**database, "SELECT count(*) FROM notes"), 1);
        sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(other);
        QVERIFY(add(**database, 7));
    }

    void removesTheMemoryFoldersOfTheDeadOnly()
    {
        int channel[2];
        QCOMPARE(::pipe(channel), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            const auto folder = MemoryFolder::create();
            const std::string path = folder->file("");
            (void)!::write(channel[1], path.data(), path.size());
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        char dead[256] = {};
        QVERIFY(::read(channel[0], dead, sizeof dead - 1) > 0);
        QVERIFY(fs::exists(dead));
        const auto living = MemoryFolder::create();
        QVERIFY(!fs::exists(dead));
        const auto another = MemoryFolder::create();
        QVERIFY(fs::exists(living->file("")));
    }
};

WEARDECK_TEST(StoreFiles)
#include "tst_storefiles.moc"
