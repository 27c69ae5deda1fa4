// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/events.h"
#include "api/contract/generated/summaries.h"
#include "api/server/faults.h"
#include "models/health/days.h"
#include "tests/support/userspagebench.h"
#include "views/common/chart/gridchart.h"
#include "views/common/emptystate.h"
#include "views/health/healthtab.h"
#include "views/health/userpage.h"

namespace support {

// The page of an end-user with 40 days of simulated data up to 2026-04-23, at one of its tabs.
struct HealthTabBench : UsersBench {
    explicit HealthTabBench(const char *tab, const char *days = "2026-03-25/2026-04-23") : UsersBench(withHealth())
    {
        Q_EMIT page->rowOpened(QString::fromStdString(wearer()));
        users = page->findChild<views::UserPage *>();
        if (!QTest::qWaitFor([&] { return users->isVisible(); }, 20'000))
            qFatal("the end-user did not open");
        show(tab, days);
    }
    static api::server::ServiceOptions withHealth()
    {
        api::server::ServiceOptions options = seeded("load:16x40");
        options.seedHealth = true;
        return options;
    }
    // The first end-user whose watch counts steps and basal energy, not every vendor's does, and who runs or rides.
    std::string wearer()
    {
        const auto all = call(api::ListUsers{.limit = 100});
        std::string found;
        for (const api::UserRead &each : all->items) {
            const auto days = call(api::ListActivitySummaries{
                .userId = each.id, .startDate = "2026-04-20", .endDate = "2026-04-23", .limit = 3});
            if (!days || days->data.empty() || !days->data.front().steps || !days->data.front().totalCaloriesKcal)
                continue;
            found = each.id;
            const auto workouts = call(
                api::ListWorkouts{.userId = each.id, .startDate = "2026-03-25", .endDate = "2026-04-24", .limit = 100});
            for (const api::Workout &workout : workouts->data)
                if (workout.distanceMeters.value_or(0) > 3000)
                    return each.id;
        }
        if (found.empty())
            qFatal("nobody counts steps");
        return found;
    }
    void show(const char *tab, const char *days)
    {
        users->openTab(QLatin1String(tab), QLatin1String(days));
        shown = users->tab(QLatin1String(tab));
        settle();
    }
    void settle() const
    {
        if (!QTest::qWaitFor([&] { return !std::holds_alternative<views::PageLoading>(shown->loadState()); }, 30'000))
            qFatal("the tab did not load");
    }
    qint64 loaded() const
    {
        const auto *state = std::get_if<views::PageLoaded>(&shown->loadState());
        return state ? state->rows : -1;
    }
    const api::Error *error() const { return std::get_if<api::Error>(&shown->loadState()); }
    std::string user() const { return shown->user().id; }
    void breakOperation(const char *operation)
    {
        api::server::FaultRule rule;
        rule.match = operation;
        rule.kind = api::server::FaultKind::Status;
        rule.status = 500;
        if (!service.service().faults().add(rule))
            qFatal("no fault");
    }
    // For people to look at: one file of each theme when WEARDECK_PICTURES names a folder.
    void picture(const char *file)
    {
        const QString folder = qEnvironmentVariable("WEARDECK_PICTURES");
        if (folder.isEmpty())
            return;
        views::installTheme(*qApp);
        for (const bool dark : {false, true}) {
            views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
            for (const QSize size : {QSize(1232, 824), QSize(816, 624)}) { // of a window 1440x900 and 1024x700
                page->resize(size);
                QTest::qWait(50);
                page->grab().save(folder + QLatin1Char('/') + QLatin1String(file)
                                  + QLatin1String(dark ? "-dark-" : "-light-") + QString::number(size.width())
                                  + QLatin1String(".png"));
            }
        }
    }

    views::UserPage *users = nullptr;
    views::HealthTab *shown = nullptr;
};

} // namespace support
