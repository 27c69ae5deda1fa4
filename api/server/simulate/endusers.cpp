// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/endusers.h"

#include "api/server/simulate/people.h"
#include "api/server/store/connections.h"
#include "api/server/store/users.h"

#include <algorithm>
#include <array>

namespace api::server::simulate {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::microseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using store::ConnectionState;
using store::VendorConnection;

struct Vendor {
    std::string_view slug;
    std::string_view scope; // empty: data comes from the SDK
};
constexpr std::array<Vendor, 9> kVendors{{
    {"apple", ""},
    {"garmin", "ACTIVITY_EXPORT HEALTH_EXPORT WORKOUT_IMPORT"},
    {"fitbit", "activity heartrate location nutrition profile settings sleep weight"},
    {"oura", "email personal daily heartrate workout session spo2Daily tag"},
    {"samsung", ""},
    {"whoop", "read:recovery read:cycles read:sleep read:workout read:profile read:body_measurement"},
    {"google", ""},
    {"polar", "accesslink.read_all"},
    {"strava", "read,activity:read_all,profile:read_all"},
}};

Timestamp after(Timestamp at, microseconds span)
{
    return Timestamp{at.at + span};
}

Timestamp between(Random &random, Timestamp from, Timestamp to)
{
    const std::int64_t span = (to.microseconds() - from.microseconds()) / 1'000'000;
    return after(from, seconds(random.between(0, std::max<std::int64_t>(span, 0))));
}

ConnectionState makeState(Random &random)
{
    const auto dice = random.between(0, 99);
    return dice < 76 ? ConnectionState::Active : dice < 89 ? ConnectionState::Expired : ConnectionState::Revoked;
}

VendorConnection makeConnection(Random &random, const Vendor &vendor, Timestamp created, Timestamp now)
{
    VendorConnection connection;
    connection.id = random.uuid();
    connection.provider = vendor.slug;
    connection.status = makeState(random);
    connection.connectedAt = between(random, created, std::min(now, after(created, days(10))));
    const bool active = connection.status == ConnectionState::Active;
    connection.updatedAt = active ? connection.connectedAt : between(random, connection.connectedAt, now);
    const Timestamp newest = active ? now : connection.updatedAt;
    if (random.chance(95)) {
        const Timestamp synced = after(newest, -minutes(random.between(4, active ? 36 * 60 : 240)));
        connection.lastSyncedAt = std::max(connection.connectedAt, synced);
    }
    if (!vendor.scope.empty()) {
        connection.scope = vendor.scope;
        connection.providerUserId = random.hex(12);
    }
    return connection;
}

std::vector<VendorConnection> makeConnections(Random &random, bool light, bool first, Timestamp created, Timestamp now)
{
    constexpr std::array<int, 20> kHowMany{0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3};
    std::vector<VendorConnection> connections;
    const auto start = std::size_t(random.between(0, kVendors.size() - 1));
    const int count = light ? int(random.chance(40) || first) : random.pick(kHowMany);
    connections.reserve(std::size_t(count));
    for (int n = 0; n < count; ++n) // not the same vendor twice: steps of 4 visit all 9
        connections.push_back(
            makeConnection(random, kVendors[(start + std::size_t(n) * 4) % kVendors.size()], created, now));
    return connections;
}

store::User makeUser(Random &random, const UserBatch &batch, std::int64_t number, Timestamp created)
{
    const Person person = makePerson(random, number + 1);
    store::User user;
    user.id = random.uuid();
    user.firstName = person.firstName;
    user.lastName = person.lastName;
    if (random.chance(96)) // a developer need not give one
        user.email = person.email;
    if (!batch.externalPrefix.empty())
        user.externalUserId = batch.externalPrefix + std::to_string(1001 + number);
    user.createdAt = user.updatedAt = created;
    return user;
}

void noteLastSync(store::User &user, const std::vector<VendorConnection> &connections)
{
    for (const VendorConnection &connection : connections) {
        if (connection.lastSyncedAt && (!user.lastSyncedAt || *user.lastSyncedAt < *connection.lastSyncedAt)) {
            user.lastSyncedAt = connection.lastSyncedAt;
            user.lastSyncedProvider = connection.provider;
        }
    }
}

} // namespace

Result<void> addUsers(store::Transaction &transaction, store::Tenant tenant, Random &random, const UserBatch &batch)
{
    const std::int64_t span = std::chrono::duration_cast<seconds>(days(batch.days)).count();
    std::vector<store::User> users;
    std::vector<std::vector<VendorConnection>> connections;
    for (std::int64_t number = batch.first; number < batch.first + batch.count; ++number) {
        // One a slot of time, somewhere in it: evenly spread and in order.
        const std::int64_t slot = std::max<std::int64_t>(span / batch.total, 1);
        const std::int64_t age = span - span * number / batch.total - random.between(0, slot - 1);
        const Timestamp created = after(batch.now, -seconds(age));
        users.push_back(makeUser(random, batch, number, created));
        connections.push_back(makeConnections(random, batch.light, number == 0, created, batch.now));
        noteLastSync(users.back(), connections.back());
    }
    if (auto added = store::addUsers(transaction, tenant, users); !added)
        return added;
    for (std::size_t n = 0; n < users.size(); ++n) {
        for (const VendorConnection &connection : connections[n])
            store::connectUser(transaction, tenant, users[n].id, connection);
    }
    return {};
}

} // namespace api::server::simulate
