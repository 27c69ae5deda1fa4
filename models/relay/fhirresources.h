// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/relay.h"
#include "models/common/localtable.h"

#include <memory>
#include <optional>
#include <simdjson.h>

namespace models {

// One resource of a FHIR Bundle, and what a table shows of it. Texts are the server's.
struct FhirResource {
    QString id;
    QString vendor;
    QString type; // "Observation"
    QString code; // "55423-8" of the first coding
    QString display; // "Number of steps in unspecified time Pedometer"
    QString value; // "8,123", "120 / 80", "412.5": rounded, in the person's way of writing numbers
    std::optional<double> number = {}; // as in the resource, when the value is one
    QString unit; // "{steps}"
    QString time; // as in the resource: "2026-04-20T00:00:00+05:30", "1993-08-14"; the start of a period
    std::shared_ptr<const std::string> json; // compact
};

// Appends the resources of a Bundle; false when it is none.
bool readBundle(simdjson::dom::element bundle, const QString &vendor, std::vector<FhirResource> &into);

class FhirTable : public LocalTable<FhirResource> {
public:
    explicit FhirTable(QObject *parent = nullptr);
};

// What an answer leaves out, each with its reason.
class OmissionTable : public LocalTable<api::RelayOmission> {
public:
    explicit OmissionTable(QObject *parent = nullptr);
};

} // namespace models
