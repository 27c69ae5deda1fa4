// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/runwords.h"

#include "models/common/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::RunWords)
};

QString stepName(const QString &step)
{
    if (step == "body"_L1)
        return Words::tr("body");
    if (step == "daily"_L1)
        return Words::tr("daily summaries");
    if (step == "sleep"_L1)
        return Words::tr("sleep");
    return step == "workouts"_L1 ? Words::tr("workouts") : step;
}

QStringList pulled(const QJsonObject &figures)
{
    QStringList parts;
    if (const int samples = figures[u"samples_added"_s].toInt(); samples > 0)
        parts.append(Words::tr("%Ln new sample(s)", nullptr, samples));
    if (const int workouts = figures[u"workouts_changed"_s].toInt(); workouts > 0)
        parts.append(Words::tr("%Ln workout(s) changed", nullptr, workouts));
    if (const int nights = figures[u"sleep_sessions_changed"_s].toInt(); nights > 0)
        parts.append(Words::tr("%Ln sleep session(s) changed", nullptr, nights));
    if (parts.isEmpty())
        parts.append(Words::tr("nothing new"));
    const QJsonObject steps = figures[u"steps"_s].toObject();
    for (auto step = steps.begin(); step != steps.end(); ++step)
        if (step->toString() == "timed_out"_L1)
            parts.append(Words::tr("%1 missing: no answer in time").arg(stepName(step.key())));
        else if (step->toString() == "failed"_L1)
            parts.append(Words::tr("%1 missing").arg(stepName(step.key())));
    return parts;
}

QStringList imported(const QJsonObject &figures)
{
    const int skipped = figures[u"skipped"_s].toInt();
    QStringList parts{Words::tr("%Ln element(s) read", nullptr, figures[u"kept"_s].toInt() + skipped),
                      Words::tr("%Ln new sample(s)", nullptr, figures[u"added"_s].toInt())};
    if (skipped > 0)
        parts.append(Words::tr("%Ln skipped", nullptr, skipped));
    return parts;
}

QStringList uploaded(const QJsonObject &figures)
{
    int taken = 0;
    for (const QString &each : {u"records"_s, u"workouts"_s, u"sleep"_s})
        taken += figures[each].toInt();
    QStringList parts{Words::tr("%Ln taken", nullptr, taken)};
    if (const int dropped = figures[u"dropped"_s].toInt(); dropped > 0)
        parts.append(Words::tr("%Ln dropped", nullptr, dropped));
    return parts;
}

} // namespace

QString runOutcome(const api::SyncRun &run)
{
    if (run.error)
        return text(*run.error);
    const QString said = text(run.message.value_or(std::string()));
    const std::string json = run.metadata.value_or(api::RawJson()).text;
    const QJsonObject figures = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
    QStringList parts;
    if (figures.contains("samples_added"_L1))
        parts = pulled(figures);
    else if (figures.contains("kept"_L1) && figures.contains("added"_L1))
        parts = imported(figures);
    else if (figures.contains("dropped"_L1) && figures.contains("records"_L1))
        parts = uploaded(figures);
    else
        return run.status == api::SyncStatus::Cancelled ? QString() : said; // the status says it
    if (said.contains("simulated"_L1))
        parts.append(Words::tr("simulated vendor"));
    return parts.join(u" · "_s);
}

} // namespace models
