// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/tabs.h"

#include "views/health/activitytab.h"
#include "views/health/bodytab.h"
#include "views/health/codetab.h"
#include "views/health/connectionstab.h"
#include "views/health/energytab.h"
#include "views/health/importtab.h"
#include "views/health/overviewtab.h"
#include "views/health/scorestab.h"
#include "views/health/simulatortab.h"
#include "views/health/sleeptab.h"
#include "views/health/timeline/timelinetab.h"
#include "views/health/workoutstab.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::HealthTabs)
};

template <typename T>
HealthTab *make(Context &context)
{
    return new T(context);
}

} // namespace

QList<HealthTabEntry> healthTabs()
{
    return {{u"overview"_s, Words::tr("Overview"), u"users"_s, make<OverviewTab>},
            {u"timeline"_s, Words::tr("Timeline"), u"chart"_s, make<TimelineTab>},
            {u"workouts"_s, Words::tr("Workouts"), u"bolt"_s, make<WorkoutsTab>},
            {u"sleep"_s, Words::tr("Sleep"), u"clock"_s, make<SleepTab>},
            {u"activity"_s, Words::tr("Activity"), u"chart"_s, make<ActivityTab>},
            {u"body"_s, Words::tr("Body"), u"users"_s, make<BodyTab>},
            {u"scores"_s, Words::tr("Scores"), u"chart"_s, make<ScoresTab>},
            {u"energy"_s, Words::tr("Energy balance"), u"chart"_s, make<EnergyTab>},
            {u"connections"_s, Words::tr("Connections"), u"link"_s, make<ConnectionsTab>},
            {u"import"_s, Words::tr("Import"), u"file"_s, make<ImportTab>},
            {u"simulator"_s, Words::tr("SDK simulator"), u"bolt"_s, make<SimulatorTab>},
            {u"code"_s, Words::tr("Code"), u"file"_s, make<CodeTab>}};
}

} // namespace views
