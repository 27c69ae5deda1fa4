// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/lockfile.h"
#include "tests/support/faultyvfs.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <filesystem>
#include <fstream>
#include <QTemporaryDir>
#include <sys/mount.h>

using namespace support;
using api::ErrorKind;
using api::server::Service;
using api::server::ServiceOptions;
namespace fs = std::filesystem;

namespace {

ServiceOptions onFile(const std::string &file)
{
    ServiceOptions options = TestService::defaults();
    options.database = file;
    return options;
}

bool mentions(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

// A small file system of its own; unmounted at the end.
class SmallDisk {
public:
    explicit SmallDisk(const std::string &folder) : m_folder(folder)
    {
        fs::create_directory(folder);
        m_mounted = ::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=8m") == 0;
    }
    ~SmallDisk() { ::umount2(m_folder.c_str(), MNT_DETACH); }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    std::string database() const { return m_folder + "/w.db"; }
    std::string filler() const { return m_folder + "/filler"; }
    void fill() const
    {
        std::ofstream file(filler(), std::ios::binary);
        const std::string block(4096, 'f');
        while (file.write(block.data(), std::streamsize(block.size())).flush()) { }
    }
    bool setReadOnly(bool readOnly) const
    {
        return ::mount("tmpfs", m_folder.c_str(), "tmpfs", MS_REMOUNT | (readOnly ? MS_RDONLY : 0), "size=8m") == 0;
    }

private:
    std::string m_folder;
    bool m_mounted = false;
};

// What the tests compare before and after.
struct Kept {
    std::string user, token;
};

Kept seed(const std::string &file)
{
    const TestService test(onFile(file));
    return {jsonText(test.json("POST", "/api/v1/users", "{\"first_name\":\"Jane\"}").body, "/id"),
            test.developerToken()};
}

void readsButRefusesWrites(const TestService &test, const Kept &kept, int status, const std::string &reason)
{
    QVERIFY(mentions(test.ready().readOnly.value_or(""), reason));
    QCOMPARE(jsonText(test.get("/api/v1/users/" + kept.user).body, "/first_name"), std::string("Jane"));
    QCOMPARE(test.json("GET", "/api/v1/auth/me", "", kept.token).status, 200); // the key that signs is the same
    for (const auto &[method, target, body] :
         {std::tuple("POST", std::string("/api/v1/users"), "{}"),
          std::tuple("PATCH", "/api/v1/users/" + kept.user, "{\"first_name\":\"John\"}"),
          std::tuple("DELETE", "/api/v1/users/" + kept.user, "")}) {
        const auto answer = test.json(method, target, body);
        QCOMPARE(answer.status, status);
        QVERIFY2(mentions(jsonText(answer.body, "/detail"), reason), answer.body.c_str());
    }
    QCOMPARE(jsonText(test.get("/api/v1/users/" + kept.user).body, "/first_name"), std::string("Jane"));
}

} // namespace

class ReadOnlyStart : public TestCase {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::string file(const char *name) const { return m_folder.path().toStdString() + '/' + name; }

private Q_SLOTS:
    void servesWhatItHasWhenNoWriteSucceeds()
    {
        FaultyVfs disk;
        const Kept kept = seed(file("w.db"));
        disk.failAt(1, FaultyVfs::Mode::Always, true);
        {
            TestService test(onFile(file("w.db")));
            QVERIFY(test.service().isReadOnly());
            readsButRefusesWrites(test, kept, 507, "there is no room on the disk");
            disk.heal();
            QCOMPARE(test.json("POST", "/api/v1/users", "{}").status, 507); // until it is started anew
            QVERIFY(test.service().restart());
            QCOMPARE(test.get("/api/v1/users/" + kept.user).status, 200);
        }
        const TestService again(onFile(file("w.db")));
        QVERIFY(!again.ready().readOnly);
        QCOMPARE(again.json("POST", "/api/v1/users", "{}").status, 201);
        QCOMPARE(again.get("/api/v1/users/" + kept.user).status, 200);
    }

    void refusesWhatItCannotComplete()
    {
        FaultyVfs disk;
        disk.failAt(1, FaultyVfs::Mode::Always, true);
        const auto fresh = Service::start(onFile(file("new.db")));
        QVERIFY(!fresh);
        QCOMPARE(fresh.error().kind, ErrorKind::StorageFull);
    }

    void readsTheLogOfAKilledServer()
    {
        FaultyVfs disk;
        std::string user;
        {
            const TestService test(onFile(file("open.db")));
            user = jsonText(test.json("POST", "/api/v1/users", "{}").body, "/id");
            for (const char *suffix : {"", "-wal", "-shm"})
                fs::copy_file(file("open.db") + suffix, file("killed.db") + suffix);
        }
        disk.failAt(1, FaultyVfs::Mode::Always, true);
        const TestService test(onFile(file("killed.db")));
        QVERIFY(test.ready().readOnly);
        QCOMPARE(test.get("/api/v1/users/" + user).status, 200);
    }

    void startsOnAFullDisk()
    {
        const SmallDisk disk(file("full"));
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        const Kept kept = seed(disk.database());
        disk.fill();
        {
            const TestService test(onFile(disk.database()));
            readsButRefusesWrites(test, kept, 507, "there is no room on the disk");
        }
        fs::remove(disk.filler());
        const TestService again(onFile(disk.database()));
        QCOMPARE(again.json("POST", "/api/v1/users", "{}").status, 201);
    }

    void startsOnAReadOnlyFileSystem()
    {
        const SmallDisk disk(file("sealed"));
        if (!disk.isMounted())
            QSKIP("needs the right to mount a small file system");
        const Kept kept = seed(disk.database());
        QVERIFY(disk.setReadOnly(true));
        {
            const TestService test(onFile(disk.database()));
            readsButRefusesWrites(test, kept, 503, "is not writable");
        }
        QVERIFY(disk.setReadOnly(false));
        const TestService again(onFile(disk.database()));
        QCOMPARE(again.json("POST", "/api/v1/users", "{}").status, 201);
    }

    void aReaderRespectsTheLockOfAnOwner()
    {
        using api::server::store::LockFile;
        const std::string lock = file("some.lock");
        QVERIFY(LockFile::acquireExisting(lock)); // nobody made it
        const auto owner = LockFile::acquire(lock);
        QVERIFY(owner.has_value());
        const auto reader = LockFile::acquireExisting(lock);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, ErrorKind::Conflict);
    }
};

WEARDECK_TEST(ReadOnlyStart)
#include "tst_readonly.moc"
