// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/snippets/guideapplication.h"

#include <QVariantMap>

using namespace Qt::StringLiterals;
using models::GuideValues;

namespace views {

namespace {

const QString kKey = u"guides/application"_s;

const std::pair<QString, QString GuideValues::*> kMembers[]{{u"name"_s, &GuideValues::application},
                                                            {u"client_id"_s, &GuideValues::clientId},
                                                            {u"id"_s, &GuideValues::applicationId},
                                                            {u"redirect_url"_s, &GuideValues::redirectUrl},
                                                            {u"package"_s, &GuideValues::packageName}};

} // namespace

GuideValues guideApplication(Settings &settings)
{
    const QVariantMap saved = settings.value(kKey).toMap();
    GuideValues values;
    for (const auto &[name, member] : kMembers)
        values.*member = saved.value(name).toString();
    return values;
}

void setGuideApplication(Settings &settings, const GuideValues &values)
{
    QVariantMap saved;
    for (const auto &[name, member] : kMembers)
        saved.insert(name, values.*member);
    settings.setValue(kKey, saved);
}

} // namespace views
