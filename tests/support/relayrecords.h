// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/relay/healthdata.h"
#include "api/server/simulate/health/deliver.h"
#include "api/server/store/health/person.h"
#include "tests/support/samplebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// For tests of what the gateway tells of an end-user.
namespace support {

class RelayBench : public SampleBench {
public:
    api::server::relay::HealthQuery query(const std::vector<std::string> &vendors, bool asFhir) const
    {
        return {
            .vendors = vendors, .from = dateOf(kToday - 29), .to = dateOf(kToday), .categories = {}, .asFhir = asFhir};
    }
    static api::Date dateOf(std::int32_t day) { return {std::chrono::sys_days(std::chrono::days(day))}; }

    api::server::relay::HealthAnswer ask(const api::server::relay::HealthQuery &query, api::Timestamp now = tomorrow(),
                                         const std::string &userId = "user-a")
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
            return api::server::relay::ouraHealthData(r, tenant, *findUser(r, tenant, "user-a"), query({}, asFhir),
                                                      tomorrow());
        });
    }
    static api::Timestamp tomorrow() { return api::Timestamp::fromMicroseconds(kMidnight + 2 * kDay); }

    std::int64_t device(const std::string &provider, const std::string &name)
    {
        return addSource(
            {.provider = provider, .source = provider, .device = name, .deviceName = name, .deviceType = "watch"});
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
        using namespace api::server::simulate;
        const Wearer wearer = makeWearer(1, "user-a");
        std::vector<Delivery> deliveries;
        for (const std::string &vendor : vendors)
            deliveries.push_back({.provider = vendor, .first = kToday - 29, .until = tomorrow()});
        api::server::ingest::Intake intake;
        deliver(wearer, deliveries, kToday - 29, kToday, kUsual, intake);
        writing([&](Transaction &t) {
            intake.store(t, user(), now());
            return 0;
        });
    }
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
