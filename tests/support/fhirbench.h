// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fhircheck.h"
#include "tests/support/recordsbench.h"
#include "tests/support/testcase.h"

// For tests of the Bundles that the gateway answers: what to put in, and what came out.
namespace support {

using api::server::relay::HealthAnswer;

inline constexpr std::int64_t kMinute = 60 * kSecond;
inline constexpr std::int16_t kIndia = 330;
inline constexpr std::int64_t kLocalMidnight = kMidnight - kIndia * kMinute;

inline Sample during(std::int64_t start, std::int64_t length, double value)
{
    return {.start = start, .end = start + length, .value = value, .zone = kIndia};
}

inline std::string bundleOf(const HealthAnswer &answer, const char *vendor)
{
    return QJsonDocument(jsonOf(answer.data)[QLatin1String(vendor)].toObject())
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

// The observations with a code, in the order of the Bundle.
inline QList<QJsonObject> observations(const HealthAnswer &answer, const char *vendor, const char *code)
{
    QList<QJsonObject> found;
    for (const auto &entry : jsonOf(answer.data)[QLatin1String(vendor)].toObject()[QStringLiteral("entry")].toArray()) {
        const QJsonObject resource = entry.toObject()[QStringLiteral("resource")].toObject();
        for (const auto &coding : resource[QStringLiteral("code")].toObject()[QStringLiteral("coding")].toArray()) {
            if (coding.toObject()[QStringLiteral("code")].toString() == QLatin1String(code))
                found.append(resource);
        }
    }
    return found;
}

inline double valueOf(const QJsonObject &observation)
{
    return observation[QStringLiteral("valueQuantity")].toObject()[QStringLiteral("value")].toDouble();
}

// "code=value" of the components, those without a code by their text.
inline QStringList componentsOf(const QJsonObject &observation)
{
    QStringList parts;
    for (const auto &part : observation[QStringLiteral("component")].toArray()) {
        const QJsonObject code = part.toObject()[QStringLiteral("code")].toObject();
        const QJsonArray coding = code[QStringLiteral("coding")].toArray();
        const QString name = coding.isEmpty() ? code[QStringLiteral("text")].toString()
                                              : coding[0].toObject()[QStringLiteral("code")].toString();
        const QJsonValue absent =
            part.toObject()[QStringLiteral("dataAbsentReason")].toObject()[QStringLiteral("coding")];
        parts << name + u'='
                + (absent.isArray() ? absent.toArray()[0].toObject()[QStringLiteral("code")].toString()
                                    : QString::number(valueOf(part.toObject())));
    }
    return parts;
}

inline QString periodOf(const QJsonObject &observation)
{
    const QJsonObject period = observation[QStringLiteral("effectivePeriod")].toObject();
    return period[QStringLiteral("start")].toString() + u' ' + period[QStringLiteral("end")].toString();
}

} // namespace support

#define QVERIFY_SOUND(bundle)                                                                                          \
    do {                                                                                                               \
        const auto faults = fhirFaults(bundle);                                                                        \
        QVERIFY2(faults.empty(), faults.empty() ? "" : faults.front().c_str());                                        \
    } while (false)
