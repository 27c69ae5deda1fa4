// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/names.h"

#include "models/common/text.h"

#include <algorithm>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace models {

namespace {

// Read letter by letter, so written in capitals.
bool isAcronym(const QString &word)
{
    static const QStringList known{u"sdnn"_s, u"rmssd"_s, u"uv"_s, u"met"_s, u"spo2"_s, u"hiit"_s};
    return known.contains(word);
}

} // namespace

QString wireWords(std::string_view wire)
{
    QStringList parts = text(wire).split(u'_', Qt::SkipEmptyParts);
    for (QString &each : parts)
        each = isAcronym(each) ? each.toUpper() : each;
    if (!parts.isEmpty())
        parts.first()[0] = parts.first()[0].toUpper();
    return parts.join(u' ');
}

QString unitText(std::string_view unit)
{
    static constexpr std::pair<std::string_view, const char *> kShown[]{{"count", ""},
                                                                        {"percent", "%"},
                                                                        {"celsius", "°C"},
                                                                        {"m_per_s", "m/s"},
                                                                        {"meters", "m"},
                                                                        {"liters", "L"},
                                                                        {"minutes", "min"},
                                                                        {"watts", "W"},
                                                                        {"degrees", "°"},
                                                                        {"mg_dl", "mg/dL"},
                                                                        {"ml_kg_min", "mL/kg/min"},
                                                                        {"met", "MET"},
                                                                        {"score", ""},
                                                                        {"brpm", "/min"},
                                                                        {"rpm", "rpm"}};
    const auto *found =
        std::find_if(std::begin(kShown), std::end(kShown), [&](const auto &each) { return each.first == unit; });
    return found == std::end(kShown) ? text(unit) : QString::fromUtf8(found->second);
}

} // namespace models
