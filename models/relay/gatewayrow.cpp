// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/gatewayrow.h"

#include <array>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

namespace {

namespace dom = simdjson::dom;

// A night belongs to the day on which it ends, all else to that of its start.
constexpr auto kDays = std::to_array<const char *>({"day", "date", "dateOfSleep", "dateTime", "calendarDate"});
constexpr auto kInstants = std::to_array<const char *>({"start_date_local", "startTime", "start_datetime", "start_time",
                                                        "bedtime_end", "end", "start", "timestamp", "start_date"});
constexpr auto kSpans = std::to_array<std::pair<const char *, const char *>>(
    {{"start_datetime", "end_datetime"}, {"start", "end"}, {"start_time", "end_time"}});
constexpr auto kDurations = std::to_array<std::pair<const char *, double>>({{"moving_time", 1.0 / 60},
                                                                            {"activeDuration", 1.0 / 60'000},
                                                                            {"durationInSeconds", 1.0 / 60},
                                                                            {"duration_seconds", 1.0 / 60}});

QString textOf(dom::element row, std::string_view name)
{
    std::string_view value;
    return row.at_key(name).get(value) == simdjson::SUCCESS ? QString::fromUtf8(value.data(), qsizetype(value.size()))
                                                            : QString();
}

std::optional<double> numberOf(dom::element row, std::string_view name)
{
    double value = 0;
    return row.at_key(name).get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

int offsetSeconds(const QString &zone) // "+05:30"
{
    if (zone.size() != 6)
        return 0;
    const QStringView digits(zone);
    const int seconds = digits.mid(1, 2).toInt() * 3600 + digits.mid(4, 2).toInt() * 60;
    return zone.startsWith(u'-') ? -seconds : seconds;
}

// "PT1830S", "PT1H5M30S" in seconds.
std::optional<double> isoDuration(const QString &text)
{
    static const QRegularExpression form(u"^PT(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+(?:\\.\\d+)?)S)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text == "PT"_L1)
        return std::nullopt;
    return match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60 + match.captured(3).toDouble();
}

void numbersBelow(dom::element value, const std::string &path,
                  const std::function<void(const std::string &, double)> &visit)
{
    double number = 0;
    dom::object members;
    if (value.is_number() && value.get(number) == simdjson::SUCCESS)
        visit(path, number);
    else if (value.get(members) == simdjson::SUCCESS)
        for (const auto &[key, each] : members)
            numbersBelow(each, path.empty() ? std::string(key) : path + '.' + std::string(key), visit);
}

} // namespace

void forEachCollection(dom::object categories, const std::function<void(const std::string &, dom::array)> &visit)
{
    for (const auto &[group, value] : categories) {
        dom::array rows;
        dom::object collections;
        if (value.get(rows) == simdjson::SUCCESS) {
            visit(std::string(group), rows);
        } else if (value.get(collections) == simdjson::SUCCESS) {
            for (const auto &[name, list] : collections)
                if (list.get(rows) == simdjson::SUCCESS)
                    visit(std::string(group) + '/' + std::string(name), rows);
        }
    }
}

void forEachNumber(dom::element row, const std::function<void(const std::string &, double)> &visit)
{
    numbersBelow(row, {}, visit);
}

QDate dayOfRow(dom::element row)
{
    if (!row.is_object())
        return {};
    for (const char *name : kDays)
        if (const QString day = textOf(row, name); !day.isEmpty())
            return QDate::fromString(day.left(10), Qt::ISODate);
    if (const auto start = numberOf(row, "startTimeInSeconds"))
        return QDateTime::fromSecsSinceEpoch(qint64(*start + numberOf(row, "startTimeOffsetInSeconds").value_or(0)),
                                             Qt::UTC)
            .date();
    for (const char *name : kInstants) {
        const QString at = textOf(row, name);
        if (at.isEmpty())
            continue;
        const QString zone = textOf(row, "timezone_offset");
        if (at.endsWith(u'Z') && !zone.isEmpty()) // UTC, and where the person was
            return QDateTime::fromString(at, Qt::ISODateWithMs).addSecs(offsetSeconds(zone)).date();
        return QDate::fromString(at.left(10), Qt::ISODate); // as the clock there showed it
    }
    return {};
}

std::optional<double> minutesOfRow(dom::element row)
{
    for (const auto &[name, factor] : kDurations)
        if (const auto number = numberOf(row, name))
            return *number * factor;
    if (const auto seconds = isoDuration(textOf(row, "duration")))
        return *seconds / 60;
    for (const auto &[start, end] : kSpans) {
        const QDateTime from = QDateTime::fromString(textOf(row, start), Qt::ISODateWithMs);
        const QDateTime to = QDateTime::fromString(textOf(row, end), Qt::ISODateWithMs);
        if (from.isValid() && to.isValid() && from <= to)
            return double(from.msecsTo(to)) / 60'000;
    }
    return std::nullopt;
}

} // namespace models
