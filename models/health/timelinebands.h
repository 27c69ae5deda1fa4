// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/connections.h"
#include "api/contract/generated/events.h"
#include "models/health/seriesdata.h"

#include <map>
#include <memory>
#include <optional>
#include <QObject>
#include <set>

namespace models {

// Workouts and sleep of one end-user around the span looked at, loaded in stretches of some weeks and kept.
// A failure is silent: the bands are an addition to a chart that reports its own. GUI thread only.
class TimelineBands : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kStretch = 32 * kDay;
    static constexpr qint64 kWidest = 3 * 366 * kDay; // beyond, a band would be narrower than a pixel

    explicit TimelineBands(api::client::Client &client, QObject *parent = nullptr);
    void setUser(const std::string &id); // forgets all, and the source
    // Only what this one recorded; nothing: of all sources, the best one's where several recorded the same.
    void setSource(std::optional<api::DataSource> source);
    void want(TimeSpan span);

    std::vector<const api::Workout *> workouts(TimeSpan span) const; // ascending by start
    std::vector<const api::SleepSession *> sleep(TimeSpan span) const;

Q_SIGNALS:
    void changed();

private:
    void forget();
    void load(qint64 stretch);
    template <typename Event>
    std::vector<const Event *> within(const std::map<std::pair<qint64, std::string>, Event> &all, TimeSpan span) const;

    api::client::Client &m_client;
    std::string m_user;
    std::optional<api::DataSource> m_source;
    std::unique_ptr<QObject> m_calls = std::make_unique<QObject>();
    std::set<qint64> m_asked; // stretches
    std::map<std::pair<qint64, std::string>, api::Workout> m_workouts; // by start and id
    std::map<std::pair<qint64, std::string>, api::SleepSession> m_sleep;
};

} // namespace models
