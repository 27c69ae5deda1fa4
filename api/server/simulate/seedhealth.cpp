// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/seedhealth.h"

#include "api/server/simulate/health/deliver.h"
#include "api/server/store/connections.h"
#include "api/server/store/health/person.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace api::server::simulate {

namespace {

using ingest::Intake;
using store::Database;
using store::Reader;
using store::Tenant;
using store::Transaction;

constexpr std::int64_t kBatchRecords = 60'000; // about as many before a part of a user is stored
constexpr std::size_t kAhead = 12; // parts that wait for the writer

struct Part {
    store::UserKey user;
    const Wearer *wearer = nullptr;
    const std::vector<Delivery> *deliveries = nullptr;
    std::int32_t first = 0, last = 0;
    Detail detail;
    std::optional<Intake> made;
};

struct Plan {
    std::deque<Wearer> wearers; // stay in place
    std::deque<std::vector<Delivery>> deliveries;
    std::vector<Part> parts;
};

std::int32_t dayOf(const Wearer &wearer, Timestamp at)
{
    const std::int64_t minute = at.microseconds() / 60'000'000;
    return std::int32_t((minute + zoneAt(wearer, minute)) / 1440);
}

// Days before the connection that a vendor hands out.
std::int32_t historyOf(std::string_view provider)
{
    return provider == "garmin" ? 30 : provider == "fitbit" || provider == "whoop" ? 90 : 3650;
}

std::vector<Delivery> deliveriesOf(Reader &reader, const SeedUser &user, const Wearer &wearer)
{
    std::vector<Delivery> deliveries;
    for (const store::VendorConnection &connection : store::listConnections(reader, Tenant(user.tenant), user.id)) {
        if (!connection.lastSyncedAt)
            continue;
        const std::int32_t earliest = dayOf(wearer, *connection.lastSyncedAt) - user.days + 1;
        const std::int32_t history = dayOf(wearer, connection.connectedAt) - historyOf(connection.provider);
        deliveries.push_back({.provider = connection.provider,
                              .scope = connection.scope.value_or(std::string()),
                              .first = std::max(earliest, history),
                              .until = *connection.lastSyncedAt});
    }
    return deliveries;
}

std::int32_t recordsADay(const Detail &detail)
{
    return detail.block == 1 ? 3000 : detail.block == 60 ? 250 : 800;
}

Plan planOf(Reader &reader, const std::vector<SeedUser> &users, const HealthSeed &seed)
{
    Plan plan;
    std::int64_t left = seed.mostDays;
    for (const SeedUser &user : users) {
        const auto key = store::findUserKey(reader, Tenant(user.tenant), user.id);
        const Wearer &wearer = plan.wearers.emplace_back(makeWearer(seed.number, user.id));
        const auto &deliveries = plan.deliveries.emplace_back(deliveriesOf(reader, user, wearer));
        if (!key || deliveries.empty())
            continue;
        std::int32_t first = std::ranges::min(deliveries, {}, &Delivery::first).first;
        const std::int32_t last = dayOf(wearer, std::ranges::max(deliveries, {}, &Delivery::until).until);
        left -= last - first + 1;
        if (left < 0)
            break;
        const auto step = std::int32_t(kBatchRecords / recordsADay(user.detail));
        for (; first <= last; first += step)
            plan.parts.push_back({.user = *key,
                                  .wearer = &wearer,
                                  .deliveries = &deliveries,
                                  .first = first,
                                  .last = std::min(last, first + step - 1),
                                  .detail = user.detail,
                                  .made = {}});
    }
    return plan;
}

// Makes parts on threads, a bounded number ahead of the one who takes them in order.
class Makers {
public:
    explicit Makers(std::vector<Part> &parts) : m_parts(parts)
    {
        const unsigned count = std::clamp(std::thread::hardware_concurrency(), 1U, 6U);
        for (unsigned n = 0; n < count; ++n)
            m_threads.emplace_back([this] { work(); });
    }
    ~Makers()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_next = m_parts.size();
        }
        m_changed.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
    }
    Makers(const Makers &) = delete;
    Makers &operator=(const Makers &) = delete;

    // The parts from the next one on that are made by now; at least one.
    std::size_t wait(std::size_t from)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_parts[from].made.has_value(); });
        std::size_t to = from;
        while (to < m_parts.size() && m_parts[to].made)
            ++to;
        return to;
    }
    void release(std::size_t from, std::size_t to)
    {
        {
            const std::lock_guard lock(m_mutex);
            for (std::size_t n = from; n < to; ++n)
                m_parts[n].made.reset();
            m_taken = to;
        }
        m_changed.notify_all();
    }

private:
    void work()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_changed.wait(lock, [&] { return m_next >= m_parts.size() || m_next < m_taken + kAhead; });
            if (m_next >= m_parts.size())
                return;
            Part &part = m_parts[m_next++];
            lock.unlock();
            Intake intake;
            deliver(*part.wearer, *part.deliveries, part.first, part.last, part.detail, intake);
            lock.lock();
            part.made = std::move(intake);
            m_changed.notify_all();
        }
    }

    std::vector<Part> &m_parts;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_next = 0, m_taken = 0;
    std::vector<std::thread> m_threads;
};

void storeProfile(Transaction &transaction, const Part &part)
{
    const std::chrono::sys_days birth{std::chrono::days(part.wearer->birthDay)};
    store::storeProfile(transaction, part.user,
                        {.birthDate = Date{birth}.toString(),
                         .sex = part.wearer->female ? "female" : "male",
                         .bloodType = {},
                         .skinType = {}});
}

} // namespace

Result<void> addHealth(Database &database, const std::vector<SeedUser> &users, const HealthSeed &seed)
{
    auto planned = database.read([&](Reader &reader) -> Result<Plan> { return planOf(reader, users, seed); });
    if (!planned)
        return Failure(planned.error());
    std::vector<Part> &parts = planned->parts;
    Makers makers(parts);
    for (std::size_t at = 0; at < parts.size();) {
        const std::size_t end = makers.wait(at);
        auto stored = database.write([&](Transaction &transaction) -> Result<void> {
            for (std::size_t n = at; n < end; ++n) {
                storeProfile(transaction, parts[n]);
                parts[n].made->store(transaction, parts[n].user, seed.now);
            }
            return {};
        });
        if (!stored)
            return stored;
        makers.release(at, end);
        at = end;
    }
    return {};
}

} // namespace api::server::simulate
