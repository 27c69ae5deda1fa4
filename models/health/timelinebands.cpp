// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/timelinebands.h"

#include "api/client/paginate.h"

#include <tuple>

namespace models {

namespace {

constexpr std::int64_t kPage = 100;
constexpr qint64 kLongest = 2 * kDay; // an event that reaches into the span began at most so much earlier

// An event of a source without a device names the device by its name.
bool isOf(const api::DataSource &one, const api::SourceRef &source)
{
    const std::optional<std::string> &device = one.device ? one.device : one.deviceName;
    return std::tie(one.provider, device, one.source, one.deviceName)
        == std::tie(source.provider, source.device, source.source, source.deviceName);
}

} // namespace

TimelineBands::TimelineBands(api::client::Client &client, QObject *parent) : QObject(parent), m_client(client) { }

void TimelineBands::setUser(const std::string &id)
{
    m_user = id;
    m_source.reset();
    forget();
}

void TimelineBands::setSource(std::optional<api::DataSource> source)
{
    if (source == m_source)
        return;
    if (source.has_value() != m_source.has_value()) // the best sources' and everyone's are different requests
        forget();
    m_source = std::move(source);
}

void TimelineBands::forget()
{
    m_calls = std::make_unique<QObject>();
    m_asked.clear();
    m_workouts.clear();
    m_sleep.clear();
}

void TimelineBands::want(TimeSpan span)
{
    if (span.length() <= 0 || span.length() > kWidest || m_user.empty())
        return;
    for (qint64 at = (span.from - kLongest) / kStretch; at <= span.to / kStretch; ++at)
        if (m_asked.insert(at).second)
            load(at);
}

void TimelineBands::load(qint64 stretch)
{
    const auto fetch = [this, stretch](auto request, auto &into) {
        request.userId = m_user;
        request.startDate = api::Timestamp::fromMicroseconds(stretch * kStretch).toString();
        request.endDate = api::Timestamp::fromMicroseconds((stretch + 1) * kStretch - 1).toString();
        request.filterByPriority = !m_source;
        request.limit = kPage;
        api::client::walkPages(
            m_client, request, m_calls.get(),
            [&into](auto &&page) {
                for (auto &each : page.data)
                    into.insert_or_assign({each.startTime.microseconds(), each.id}, std::move(each));
                return true;
            },
            [this, stretch](const api::client::WalkEnd &end) {
                if (end.error)
                    m_asked.erase(stretch); // asked again with the next move
                else
                    Q_EMIT changed();
            });
    };
    fetch(api::ListWorkouts{}, m_workouts);
    fetch(api::ListSleepSessions{}, m_sleep);
}

template <typename Event>
std::vector<const Event *> TimelineBands::within(const std::map<std::pair<qint64, std::string>, Event> &all,
                                                 TimeSpan span) const
{
    std::vector<const Event *> found;
    for (auto each = all.lower_bound({span.from - kLongest, {}}); each != all.end() && each->first.first < span.to;
         ++each)
        if (each->second.endTime.microseconds() > span.from && (!m_source || isOf(*m_source, each->second.source)))
            found.push_back(&each->second);
    return found;
}

std::vector<const api::Workout *> TimelineBands::workouts(TimeSpan span) const
{
    return within(m_workouts, span);
}

std::vector<const api::SleepSession *> TimelineBands::sleep(TimeSpan span) const
{
    return within(m_sleep, span);
}

} // namespace models
