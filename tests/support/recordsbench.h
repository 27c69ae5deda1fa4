// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/relay/healthdata.h"
#include "api/server/store/health/person.h"
#include "tests/support/madelife.h"
#include "tests/support/samplebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// For tests of what the gateway tells of an end-user.
namespace support {

class RecordsBench : public SampleBench {
public:
    static constexpr const char *kPerson = "6f1de3c2-4d5b-4a8e-9a41-0a2b6c7d8e9f";

    RecordsBench()
    {
        writing([&](Transaction &t) {
            User person;
            person.id = kPerson;
            person.createdAt = person.updatedAt = now();
            return addUser(t, Tenant("dev-a"), person).has_value();
        });
        m_watch = device("apple", "Anna's Apple Watch");
    }
    UserKey user() { return HealthStore::user(kPerson); }
    std::int64_t source() const { return m_watch; }

    api::server::relay::HealthQuery query(const std::vector<std::string> &vendors, bool asFhir) const
    {
        return {
            .vendors = vendors, .from = dateOf(kToday - 29), .to = dateOf(kToday), .categories = {}, .asFhir = asFhir};
    }
    static api::Date dateOf(std::int32_t day) { return {std::chrono::sys_days(std::chrono::days(day))}; }

    api::server::relay::HealthAnswer ask(const api::server::relay::HealthQuery &query, api::Timestamp now = tomorrow(),
                                         const std::string &userId = kPerson)
    {
        const Tenant tenant("dev-a");
        return reading([&](Reader &r) {
            return api::server::relay::allHealthData(r, tenant, *findUser(r, tenant, userId), query, now);
        });
    }
    api::server::relay::HealthAnswer askOura(bool asFhir = false)
    {
        const Tenant tenant("dev-a");
        return reading([&](Reader &r) {
            return api::server::relay::ouraHealthData(r, tenant, *findUser(r, tenant, kPerson), query({}, asFhir),
                                                      tomorrow());
        });
    }
    static api::Timestamp tomorrow() { return api::Timestamp::fromMicroseconds(kMidnight + 2 * kDay); }

    std::int64_t device(const std::string &provider, const std::string &name)
    {
        return addSource(
            {.provider = provider, .source = provider, .device = name, .deviceName = name, .deviceType = "watch"},
            kPerson);
    }
    void put(std::int64_t source, int type, const std::vector<Sample> &samples, bool dailyTotal = false)
    {
        writing([&](Transaction &t) {
            return storeSamples(t, user(), {.type = type, .source = source, .dailyTotal = dailyTotal}, samples, {});
        });
    }
    void describe(const std::string &birthDate, const std::string &sex)
    {
        writing([&](Transaction &t) {
            storeProfile(t, user(), {.birthDate = birthDate, .sex = sex, .bloodType = {}, .skinType = {}});
            return 0;
        });
    }
    void score(const std::string &provider, const std::string &category, std::int32_t day, double value)
    {
        writing([&](Transaction &t) {
            return storeScore(t, user(),
                              {.id = {},
                               .provider = provider,
                               .category = category,
                               .day = day,
                               .score = value,
                               .qualifier = {},
                               .components = "{}",
                               .recordedAt = now()});
        });
    }
    // Thirty days of a made-up person with these vendors.
    void live(const std::vector<std::string> &vendors)
    {
        const api::server::ingest::Intake intake = madeLife(vendors, kToday - 29, kToday, tomorrow());
        writing([&](Transaction &t) {
            intake.store(t, user(), now());
            return 0;
        });
    }

private:
    std::int64_t m_watch = 0;
};

inline QJsonObject jsonOf(const api::RawJson &json)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(json.text)).object();
}

inline std::string reasonOf(const api::server::relay::HealthAnswer &answer, std::string_view category)
{
    for (const api::RelayOmission &omission : answer.omitted) {
        if (omission.category.value_or("") == category)
            return omission.reason;
    }
    return {};
}

} // namespace support
