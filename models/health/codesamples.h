// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

// Code that works against one environment and end-user. Secrets stand in it as variables of the process only.
struct CodeSample {
    QString id; // "kotlin"
    QString title; // "Android / Kotlin"
    QString text;
};

// baseUrl: "https://wearlink.io/api/v1", no trailing slash.
QList<CodeSample> codeSamples(const QString &baseUrl, const QString &userId);

} // namespace models
