// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/reply.h"
#include "api/contract/time.h"

#include <cstdint>
#include <QStringList>
#include <string>

namespace models {

// What a made-up phone shall upload.
struct BodyWish {
    QString platform; // of BodySimulator::platforms()
    std::string userId; // with the seed it makes the person
    quint64 seed = 1;
    int days = 1; // the last one is that of `now`
    QStringList metrics; // series, groups, "sleep", "workouts"; empty: all
    QStringList anomalies; // of BodySimulator::anomalies()
    api::Timestamp now; // when the phone sends
};

struct SimulatedBody {
    std::string json; // of POST /sdk/users/{id}/sync; not JSON when NaN was asked for
    QString device; // the watch it comes from
    qint64 records = 0, workouts = 0, sleep = 0; // elements of its arrays, wrong ones included
    qint64 wrong = 0; // that no backend can store
    qint64 repeated = 0; // that stand there twice
};

// Makes up bodies as the SDK of a phone writes them. GUI thread; the work is done elsewhere.
class BodySimulator {
public:
    static constexpr int kMostDays = 90;

    virtual ~BodySimulator() = default;
    virtual QStringList platforms() const = 0; // "apple", "samsung", "google"
    virtual QStringList anomalies() const = 0; // "gaps", "duplicates", ...
    // Validation: an unknown platform, metric or anomaly, days outside 1..kMostDays.
    virtual api::client::Reply<SimulatedBody> make(const BodyWish &wish) = 0;
};

} // namespace models
