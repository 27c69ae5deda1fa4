// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/database.h"
#include "api/server/store/developers.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/users.h"

#include <memory>
#include <QtGlobal>
#include <string>

namespace support {

// A database with the tenant "dev-a", its users "user-a" and "user-b", and a watch of the first.
class HealthStore {
public:
    // What the function of a read or a write returns, without its Result.
    template <typename F>
    auto reading(F &&function)
    {
        using T = std::invoke_result_t<F &, api::server::store::Reader &>;
        return m_database->read([&](api::server::store::Reader &reader) -> api::Result<T> { return function(reader); })
            .value();
    }
    template <typename F>
    auto writing(F &&function)
    {
        using T = std::invoke_result_t<F &, api::server::store::Transaction &>;
        return m_database->write([&](api::server::store::Transaction &t) -> api::Result<T> { return function(t); })
            .value();
    }

    static api::Timestamp now() { return *api::Timestamp::parse("2026-04-23T10:00:00Z"); }

    explicit HealthStore(const std::string &path = ":memory:")
        : m_database(std::move(*api::server::store::Database::open({.path = path})))
    {
        using namespace api::server::store;
        const auto done = m_database->write([](Transaction &t) -> api::Result<void> {
            Developer developer;
            developer.id = "dev-a";
            developer.email = "a@x.example";
            developer.passwordHash = "$argon2id$x";
            developer.createdAt = developer.updatedAt = now();
            (void)addDeveloper(t, developer);
            for (const char *id : {"user-a", "user-b"}) {
                User user;
                user.id = id;
                user.createdAt = user.updatedAt = now();
                (void)addUser(t, Tenant("dev-a"), user);
            }
            return {};
        });
        if (!done)
            qFatal("%s", done.error().message.c_str());
        m_source = addSource({.provider = "apple",
                              .source = "Health",
                              .device = "Watch6,3",
                              .deviceName = "Anna's Apple Watch",
                              .deviceType = "watch"});
    }

    api::server::store::Database &database() { return *m_database; }
    api::server::store::UserKey user(const std::string &id = "user-a")
    {
        return reading([&](auto &r) { return *findUserKey(r, api::server::store::Tenant("dev-a"), id); });
    }
    std::int64_t source() const { return m_source; }
    std::int64_t addSource(const api::server::store::DataSource &source, const std::string &userId = "user-a")
    {
        const auto key = user(userId);
        return writing([&](auto &t) { return noteSource(t, key, source, now()); });
    }

private:
    std::unique_ptr<api::server::store::Database> m_database;
    std::int64_t m_source = 0;
};

} // namespace support
