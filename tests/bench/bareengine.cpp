// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP engine alone: the yardstick of `./dev bench`. /health and /constant answer constants of the size that the
// service sends; every other path is the id of a row in a table of 100,000 that is read and written as JSON, with no
// account, limit, contract, log or trace around it.
#include "api/server/http/fiber.h"
#include "api/server/http/server.h"

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <string_view>
#include <unistd.h>

using namespace api::server::http;

namespace {

constexpr int kRows = 100'000;
constexpr std::size_t kThreads = 2;
const std::string kHealth =
    R"({"success":true,"message":"Service is running","data":{"status":"healthy","version":"0.1.0"}})";
const std::string kUser = R"({"id":"550e8400-e29b-41d4-a716-446655440000","created_at":"2026-04-23T10:00:00Z",)"
                          R"("first_name":"Jane","last_name":"Doe","email":"jane@example.com","external_user_id":null,)"
                          R"("last_synced_at":null,"last_synced_provider":null,"has_active_connection":false})";

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

Database open(const std::string &path)
{
    sqlite3 *opened = nullptr;
    if (sqlite3_open(path.c_str(), &opened) != SQLITE_OK)
        std::abort();
    return {opened, &sqlite3_close};
}

Statement prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &prepared, nullptr) != SQLITE_OK)
        std::abort();
    return {prepared, &sqlite3_finalize};
}

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        std::abort();
}

std::string idOf(int row)
{
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "550e8400-e29b-41d4-a716-%012x", unsigned(row));
    return text.data();
}

void fill(const std::string &path)
{
    const Database database = open(path);
    run(database.get(),
        "PRAGMA journal_mode = WAL; BEGIN; CREATE TABLE users (id TEXT PRIMARY KEY, created_at TEXT,"
        " first_name TEXT, last_name TEXT, email TEXT)");
    const Statement insert = prepare(database.get(),
                                     "INSERT INTO users VALUES (?, '2026-04-23T10:00:00Z', 'Jane',"
                                     " 'Doe', 'jane@example.com')");
    for (int row = 0; row < kRows; ++row) {
        sqlite3_bind_text(insert.get(), 1, idOf(row).c_str(), -1, SQLITE_TRANSIENT);
        sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
    }
    run(database.get(), "COMMIT");
}

// The table as one io thread reads it.
class Users {
public:
    explicit Users(const std::string &path)
        : m_database(open(path))
        , m_select(
              prepare(m_database.get(), "SELECT id, created_at, first_name, last_name, email FROM users WHERE id = ?"))
    {
    }

    std::string json(std::string_view id) // empty: no such row
    {
        sqlite3_bind_text(m_select.get(), 1, id.data(), int(id.size()), SQLITE_STATIC);
        std::string text;
        if (sqlite3_step(m_select.get()) == SQLITE_ROW) {
            constexpr std::array<std::string_view, 5> names{
                "{\"id\":\"", "\",\"created_at\":\"", "\",\"first_name\":\"", "\",\"last_name\":\"", "\",\"email\":\""};
            text.reserve(320);
            for (int column = 0; column < int(names.size()); ++column) {
                text += names.at(std::size_t(column));
                text += reinterpret_cast<const char *>(sqlite3_column_text(m_select.get(), column));
            }
            text += "\",\"external_user_id\":null,\"last_synced_at\":null,\"last_synced_provider\":null,"
                    "\"has_active_connection\":false}";
        }
        sqlite3_reset(m_select.get());
        return text;
    }

private:
    Database m_database;
    Statement m_select;
};

} // namespace

int main()
{
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stop, nullptr);
    std::string folder = (std::filesystem::temp_directory_path() / "weardeck-bare-XXXXXX").string();
    if (!mkdtemp(folder.data()))
        return 1;
    const std::string path = folder + "/users.db";
    fill(path);
    std::array<Users, kThreads> users{Users(path), Users(path)};

    Options options;
    options.ioThreads = kThreads;
    options.limits.connections = 1024;
    Server server(options, [&users](Request &request) {
        Response response;
        response.status = 200;
        response.headers.set("Content-Type", "application/json");
        if (request.path == "/health" || request.path == "/constant")
            response.body = request.path == "/health" ? kHealth : kUser;
        else
            response.body = users.at(currentIoThread()).json(std::string_view(request.path).substr(1));
        return response;
    });
    if (const auto started = server.start(); !started)
        return 1;
    std::printf("{\"url\":\"http://127.0.0.1:%d\",\"row\":\"/%s\"}\n", int(server.port()), idOf(kRows / 2).c_str());
    std::fflush(stdout);
    int signal = 0;
    sigwait(&stop, &signal);
    server.stop();
    std::filesystem::remove_all(folder);
    return 0;
}
