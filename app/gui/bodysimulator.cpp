// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/bodysimulator.h"

#include "api/contract/health/selectors.h"
#include "api/server/simulate/health/devices.h"
#include "api/server/simulate/health/sdkform.h"
#include "models/common/text.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using namespace api::server::simulate;

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(app::BodySimulator)
};

constexpr std::array kPlatforms{Platform::Apple, Platform::Samsung, Platform::Google};

api::Result<SdkRequest> requestOf(const models::BodyWish &wish)
{
    SdkRequest request{.wearer = makeWearer(wish.seed, wish.userId), .options = {}, .anomalies = {}, .now = wish.now};
    const auto platform = std::ranges::find(kPlatforms, wish.platform.toStdString(), slugOf);
    if (platform == kPlatforms.end())
        return api::failure(api::ErrorKind::Validation, "There is no platform " + models::utf8(wish.platform) + ".");
    request.platform = *platform;
    if (wish.days < 1 || wish.days > models::BodySimulator::kMostDays)
        return api::failure(api::ErrorKind::Validation, "That many days cannot be simulated.");
    if (!wish.metrics.isEmpty()) {
        request.options.wanted.reset();
        request.sleep = wish.metrics.contains(u"sleep"_s);
        request.workouts = wish.metrics.contains(u"workouts"_s);
    }
    for (const QString &metric : wish.metrics) {
        const auto numbers = api::health::resolveTypes(models::utf8(metric));
        if (numbers.empty() && metric != u"sleep"_s && metric != u"workouts"_s)
            return api::failure(api::ErrorKind::Validation,
                                models::utf8(Words::tr("There is no metric %1.").arg(metric)));
        for (const int number : numbers)
            request.options.wanted.set(std::size_t(number));
    }
    const auto anomalies = parseAnomalies(models::utf8(wish.anomalies.join(u',')));
    if (!anomalies)
        return api::Failure(anomalies.error());
    request.anomalies = *anomalies;
    const std::int64_t minute = wish.now.microseconds() / 60'000'000;
    request.last = std::int32_t((minute + zoneAt(request.wearer, minute)) / 1440);
    request.first = request.last - wish.days + 1;
    return request;
}

models::SimulatedBody bodyOf(const SdkRequest &request)
{
    models::SimulatedBody made;
    const SdkCounts counts = writeSdkBody(request, made.json);
    made.records = counts.records;
    made.workouts = counts.workouts;
    made.sleep = counts.sleep;
    made.wrong = counts.wrong;
    made.repeated = counts.repeated;
    const Device watch = deviceOf(request.wearer, slugOf(request.platform), Carrier::Watch, request.last);
    made.device = models::text(watch.name) + u" ("_s + models::text(watch.model) + u')';
    return made;
}

} // namespace

BodySimulator::BodySimulator()
{
    m_worker.setMaxThreadCount(1);
}

QStringList BodySimulator::platforms() const
{
    QStringList slugs;
    for (const Platform platform : kPlatforms)
        slugs.append(models::text(slugOf(platform)));
    return slugs;
}

QStringList BodySimulator::anomalies() const
{
    QStringList names;
    for (const std::string_view each : anomalyNames())
        names.append(models::text(each));
    return names;
}

api::client::Reply<models::SimulatedBody> BodySimulator::make(const models::BodyWish &wish)
{
    using Reply = api::client::Reply<models::SimulatedBody>;
    auto request = requestOf(wish);
    if (!request)
        return Reply::ready(api::Failure(request.error()));
    auto state = std::make_shared<Reply::State>();
    m_worker.start([state, request = std::move(*request)] {
        auto made = std::make_shared<models::SimulatedBody>(bodyOf(request));
        QMetaObject::invokeMethod(
            qApp, [state, made] { state->finish(std::move(*made)); }, Qt::QueuedConnection);
    });
    return Reply(std::move(state));
}

} // namespace app
