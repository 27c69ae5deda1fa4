// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/tabs.h"

#include "views/health/codetab.h"
#include "views/health/connectionstab.h"
#include "views/health/importtab.h"
#include "views/health/overviewtab.h"
#include "views/health/simulatortab.h"

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
            {u"connections"_s, Words::tr("Connections"), u"link"_s, make<ConnectionsTab>},
            {u"import"_s, Words::tr("Import"), u"file"_s, make<ImportTab>},
            {u"simulator"_s, Words::tr("SDK simulator"), u"bolt"_s, make<SimulatorTab>},
            {u"code"_s, Words::tr("Code"), u"file"_s, make<CodeTab>}};
}

} // namespace views
