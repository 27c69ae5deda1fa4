// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/filestore.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <filesystem>
#include <fstream>
#include <QTemporaryDir>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace support;
using namespace api::server;
namespace fs = std::filesystem;

namespace {

void put(const std::string &path)
{
    std::ofstream(path) << "bytes of somebody";
}

http::SpoolFile spooled(const FileStore &files, std::string_view bytes)
{
    auto file = http::SpoolFile::create(files.folder());
    file.append(bytes);
    return file;
}

std::string contentOf(const std::string &path)
{
    std::ifstream stream(path);
    return {std::istreambuf_iterator(stream), {}};
}

} // namespace

class FileStoreTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNameIsGivenOnce();
    void whatAKilledServerWasReceivingIsRemoved();
    void folderOfAKilledInMemoryServerIsRemoved();
    void anUploadOfAnErasedUserLeavesNothing();

private:
    std::string database() const { return m_folder->filePath(QStringLiteral("data.db")).toStdString(); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileStoreTest::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
}

void FileStoreTest::aNameIsGivenOnce()
{
    const auto files = FileStore::open(database());
    QVERIFY((*files)->keep(spooled(**files, "first"), "import-1"));
    const auto second = (*files)->keep(spooled(**files, "second"), "import-1");
    QVERIFY(!second);
    QCOMPARE(second.error().kind, api::ErrorKind::Conflict);
    QCOMPARE(contentOf((*files)->pathOf("import-1")), std::string("first"));
    QCOMPARE((*files)->names(), std::vector<std::string>{"import-1"});
}

void FileStoreTest::whatAKilledServerWasReceivingIsRemoved()
{
    const std::string folder = database() + "-files/";
    QVERIFY(fs::create_directory(folder));
    put(folder + "upload-aB3xYz"); // being received
    put(folder + "import-0b36e6a5-0f3c-4f0e-8a51-1d5c3a3c6f10"); // received, its job was not stored any more
    put(folder + "notes.txt"); // not ours
    auto options = TestService::defaults();
    options.database = database();
    const TestService test(options);
    std::vector<std::string> left;
    for (const auto &entry : fs::directory_iterator(folder))
        left.push_back(entry.path().filename().string());
    QCOMPARE(left, std::vector<std::string>{"notes.txt"});
}

void FileStoreTest::folderOfAKilledInMemoryServerIsRemoved()
{
    int channel[2];
    QCOMPARE(::pipe(channel), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto files = FileStore::open(":memory:");
        const std::string &path = (*files)->folder();
        (void)!::write(channel[1], path.data(), path.size());
        ::kill(::getpid(), SIGKILL);
    }
    ::waitpid(child, nullptr, 0);
    char dead[256] = {};
    QVERIFY(::read(channel[0], dead, sizeof dead - 1) > 0);
    QVERIFY(fs::exists(dead));
    const auto living = FileStore::open(":memory:");
    QVERIFY(!fs::exists(dead));
    const auto another = FileStore::open(":memory:");
    QVERIFY(fs::exists((*living)->folder()));
}

void FileStoreTest::anUploadOfAnErasedUserLeavesNothing()
{
    auto options = TestService::defaults();
    options.database = database();
    const TestService test(options);
    const std::string user =
        "/api/v1/users/" + jsonText(test.json("POST", "/api/v1/users", R"({"first_name":"Anna"})").body, "/id");
    const std::string url = jsonText(test.json("POST", user + "/import/apple/xml/s3", "{}").body, "/presigned_put_url");
    const std::string file = "<?xml version=\"1.0\"?><HealthData></HealthData>";
    RawClient peer(test.port());
    QVERIFY(peer.send("PUT " + url.substr(test.url().size())
                      + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(test.port()) + "\r\nExpect: 100-continue\r\n"
                      + "Content-Length: " + std::to_string(file.size()) + "\r\n\r\n"));
    QCOMPARE(peer.readAnswer(true)->status, 100); // the server has begun to receive
    QCOMPARE(test.send(HttpCall{.method = "DELETE", .target = user}.with("X-WearLink-API-Key", test.apiKey())).status,
             200);
    QVERIFY(!fs::is_empty(database() + "-files"));
    QVERIFY(peer.send(file));
    QCOMPARE(peer.readAnswer()->status, 404);
    QVERIFY(fs::is_empty(database() + "-files"));
}

WEARDECK_TEST(FileStoreTest)
#include "tst_filestore.moc"
