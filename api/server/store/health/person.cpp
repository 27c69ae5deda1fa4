// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/person.h"

#include "api/server/crypto.h"

#include <tuple>

namespace api::server::store {

namespace {

// A value of its own for every member of a row, in order.
template <Row R, typename Function>
auto withMembers(const R &row, Function &&function)
{
    return std::apply([&](const auto &...field) { return function(row.*(field.member)...); }, R::fields());
}

template <Row R>
bool isEqual(const R &a, const R &b)
{
    return std::apply([&](const auto &...field) { return ((a.*(field.member) == b.*(field.member)) && ...); },
                      R::fields());
}

} // namespace

void storeProfile(Transaction &transaction, UserKey user, const Profile &profile)
{
    transaction.run("INSERT INTO profiles (user_seq, birth_date, sex, blood_type, skin_type) VALUES (?, ?, ?, ?, ?)"
                    " ON CONFLICT (user_seq) DO UPDATE SET"
                    " birth_date = coalesce(excluded.birth_date, profiles.birth_date),"
                    " sex = coalesce(excluded.sex, profiles.sex),"
                    " blood_type = coalesce(excluded.blood_type, profiles.blood_type),"
                    " skin_type = coalesce(excluded.skin_type, profiles.skin_type)",
                    user.seq, profile.birthDate, profile.sex, profile.bloodType, profile.skinType);
}

std::optional<Profile> findProfile(Reader &reader, UserKey user)
{
    static const std::string sql = "SELECT " + columns<Profile>() + " FROM profiles WHERE user_seq = ?";
    return reader.one<Profile>(sql, user.seq);
}

Stored storeRing(Transaction &transaction, UserKey user, const ActivityRing &ring)
{
    static const std::string find =
        "SELECT " + columns<ActivityRing>() + " FROM activity_rings WHERE user_seq = ? AND day = ?";
    const auto known = transaction.one<ActivityRing>(find, user.seq, ring.day);
    if (known && isEqual(*known, ring))
        return Stored::Unchanged;
    transaction.run("DELETE FROM activity_rings WHERE user_seq = ? AND day = ?", user.seq, ring.day);
    static const std::string insert =
        "INSERT INTO activity_rings (user_seq, " + columns<ActivityRing>() + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    withMembers(ring, [&](const auto &...member) { return transaction.run(insert, user.seq, member...); });
    return known ? Stored::Replaced : Stored::Added;
}

std::vector<ActivityRing> listRings(Reader &reader, UserKey user, std::int32_t fromDay, std::int32_t toDay)
{
    static const std::string sql = "SELECT " + columns<ActivityRing>()
        + " FROM activity_rings WHERE user_seq = ? AND day BETWEEN ? AND ? ORDER BY day";
    return reader.all<ActivityRing>(sql, user.seq, fromDay, toDay);
}

Stored storeScore(Transaction &transaction, UserKey user, const HealthScore &score)
{
    static const std::string find = "SELECT " + columns<HealthScore>()
        + " FROM health_scores WHERE user_seq = ? AND category = ? AND day = ? AND provider = ?";
    const auto known = transaction.one<HealthScore>(find, user.seq, score.category, score.day, score.provider);
    HealthScore row = score;
    if (known)
        row.id = known->id;
    else if (row.id.empty())
        row.id = randomUuid();
    if (known && isEqual(*known, row))
        return Stored::Unchanged;
    transaction.run("INSERT INTO health_scores (id, user_seq, provider, category, day, score, qualifier, components,"
                    " recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    " ON CONFLICT (user_seq, category, day, provider) DO UPDATE SET score = excluded.score,"
                    " qualifier = excluded.qualifier, components = excluded.components,"
                    " recorded_at = excluded.recorded_at",
                    row.id, user.seq, row.provider, row.category, row.day, row.score, row.qualifier, row.components,
                    row.recordedAt);
    return known ? Stored::Replaced : Stored::Added;
}

std::vector<HealthScore> listScores(Reader &reader, UserKey user, std::int32_t fromDay, std::int32_t toDay)
{
    static const std::string sql = "SELECT " + columns<HealthScore>()
        + " FROM health_scores WHERE user_seq = ? AND day BETWEEN ? AND ?"
          " ORDER BY day DESC, recorded_at DESC, id";
    return reader.all<HealthScore>(sql, user.seq, fromDay, toDay);
}

} // namespace api::server::store
