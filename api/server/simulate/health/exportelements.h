// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/devices.h"
#include "api/server/simulate/health/exportform.h"
#include "api/server/simulate/health/texts.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace api::server::simulate {

std::string_view exportHead(); // XML declaration and document type
std::string exportRoute(const Wearer &wearer, const Training &training); // GPX 1.1

// The elements of one export, appended to a text.
class ExportElements {
public:
    ExportElements(const ExportRequest &request, std::string &out);

    void me();
    bool record(const HealthDay &day, const Record &record); // false: exports have no such type
    void sleep(const HealthDay &day, const Stretch &stretch);
    void pressure(const HealthDay &day, const Record &systolic, const Record &diastolic);
    void workout(const HealthDay &day, const Training &training, std::string_view route); // route: path, or empty
    void summary(const HealthDay &day, double kcal, double exercise, int standHours);

private:
    void origin(std::int32_t day, Carrier carrier);
    void span(std::int64_t start, std::int64_t end, int zone);
    void attribute(std::string_view name, std::string_view value);
    void attribute(std::string_view name, double value);
    void metadata(std::string_view key, std::string_view value);
    void beats(const Record &record, double heart);
    void statistics(const HealthDay &day, const Training &training);
    void statistic(const Training &training, Metric metric, double value, std::string_view which = "sum");
    void totals(const Training &training);

    const ExportRequest &m_request;
    std::string &m_out;
    bool m_imperial;
    TimeText m_times;
    std::map<std::pair<Carrier, int>, std::string> m_devices; // as attributes
};

} // namespace api::server::simulate
