// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/healthdata.h"

#include "api/contract/health/loinc.h"
#include "api/contract/health/series.h"
#include "api/server/relay/fhir/bundle.h"
#include "api/server/relay/readrecords.h"
#include "api/server/relay/shapes/write.h"

namespace api::server::relay {

namespace {

constexpr std::string_view kNothing = "Nothing is stored of these days.";
constexpr std::string_view kOura = "oura";

std::int32_t dayNumber(Date date)
{
    return std::int32_t(date.day.time_since_epoch().count());
}

std::set<int> measuredSeries()
{
    std::set<int> series;
    for (const api::health::Series &each : api::health::allSeries()) {
        const api::health::LoincMapping &mapping = api::health::loincOf(each.id);
        if (mapping.isMapped() && mapping.grain == api::health::Grain::Measurement)
            series.insert(each.id);
    }
    return series;
}

bool holds(const VendorRecords &records, Category category, bool asFhir)
{
    const auto isOf = [&](int series) { return categoryOf(*api::health::seriesById(series)) == category; };
    const auto any = [](const auto &items, auto &&test) { return std::any_of(items.begin(), items.end(), test); };
    return (category == Category::Sleep && !records.nights.empty())
        || (!records.workouts.empty()
            && (category == Category::Workout || (!asFhir && shapes::tellsWorkoutDays(records.vendor, category))))
        || any(records.figures, [&](const DayFigure &figure) { return isOf(figure.series); })
        || any(records.measurements, [&](const Measurement &measured) { return isOf(measured.series); })
        || any(records.scores,
               [&](const store::HealthScore &score) { return categoryOfScore(score.category) == category; });
}

// One answer on its way.
class Telling {
public:
    Telling(store::Reader &reader, store::Tenant tenant, const store::User &user, const HealthQuery &query,
            Timestamp now)
        : m_reader(reader), m_tenant(tenant), m_user(user), m_query(query), m_now(now), m_json(m_answer.data.text)
    {
        m_answer.data.text.clear();
    }

    HealthAnswer all()
    {
        const Choice choice = choiceOf(m_query.categories);
        const std::vector<VendorRecords> records = read(m_query.vendors, choice);
        m_json.beginObject();
        for (const VendorRecords &each : records) {
            m_json.key(each.vendor);
            if (m_query.asFhir)
                bundle(each, choice);
            else
                shapes::writeVendor(each, choice, m_json, m_answer.omitted);
            nameMissing(each, choice);
        }
        m_json.endObject();
        return std::move(m_answer);
    }

    HealthAnswer oura()
    {
        const Choice choice = choiceOf({});
        const VendorRecords records = read({std::string(kOura)}, choice).front();
        if (m_query.asFhir) {
            bundle(records, choice);
            nameMissing(records, choice);
        } else {
            shapes::writeOura(m_person, records, m_now, m_json, m_answer.omitted);
        }
        return std::move(m_answer);
    }

private:
    std::vector<VendorRecords> read(const std::vector<std::string> &vendors, const Choice &choice)
    {
        RecordsQuery query{.vendors = vendors,
                           .fromDay = dayNumber(m_query.from),
                           .toDay = dayNumber(m_query.to),
                           .measured = measuredSeries(),
                           .sampled = {}};
        for (const std::string &vendor : vendors) {
            if (!m_query.asFhir)
                query.sampled.merge(shapes::sampledSeries(vendor, choice));
        }
        const auto key = store::findUserKey(m_reader, m_tenant, m_user.id);
        m_person = personOf(m_reader, key.value_or(store::UserKey{}), m_user);
        return readRecords(m_reader, m_tenant, key.value_or(store::UserKey{}), query);
    }

    void bundle(const VendorRecords &records, const Choice &choice)
    {
        std::string text;
        fhir::writeBundle(m_person, records, choice, m_now, text, m_answer.omitted);
        m_json.raw(text);
    }

    void nameMissing(const VendorRecords &records, const Choice &choice)
    {
        const auto omit = [&](std::optional<std::string> category, std::string_view reason) {
            m_answer.omitted.push_back(
                {.sourceType = records.vendor, .category = std::move(category), .reason = std::string(reason)});
        };
        if (records.isEmpty())
            return omit(std::nullopt, kNothing);
        for (const Category category : choice.named) {
            if (!holds(records, category, m_query.asFhir))
                omit(std::string(name(category)), kNothing);
        }
    }

    store::Reader &m_reader;
    store::Tenant m_tenant;
    const store::User &m_user;
    const HealthQuery &m_query;
    Timestamp m_now;
    Person m_person;
    HealthAnswer m_answer;
    JsonWriter m_json;
};

} // namespace

HealthAnswer allHealthData(store::Reader &reader, store::Tenant tenant, const store::User &user,
                           const HealthQuery &query, Timestamp now)
{
    return Telling(reader, tenant, user, query, now).all();
}

HealthAnswer ouraHealthData(store::Reader &reader, store::Tenant tenant, const store::User &user,
                            const HealthQuery &query, Timestamp now)
{
    return Telling(reader, tenant, user, query, now).oura();
}

} // namespace api::server::relay
