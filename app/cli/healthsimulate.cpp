// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "api/contract/health/selectors.h"
#include "api/server/simulate/health/exportform.h"
#include "api/server/simulate/health/sdkform.h"

#include <cstdio>
#include <QFile>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

using namespace api::server::simulate;

struct Wish {
    std::optional<Platform> platform; // none: an Apple Health export
    Wearer wearer;
    std::int32_t first = 0, last = 0;
    DayOptions options;
    bool sleep = true, workouts = true, beforeIos16 = false;
    Anomalies anomalies;
    api::Timestamp now;
};

api::Result<std::optional<Platform>> readPlatform(const QString &text)
{
    for (const Platform platform : {Platform::Apple, Platform::Samsung, Platform::Google}) {
        if (text.toStdString() == slugOf(platform))
            return platform;
    }
    if (text == u"xml"_s)
        return std::nullopt;
    return api::failure(api::ErrorKind::Validation, "--platform is apple, samsung, google or xml.");
}

api::Result<void> readMetrics(const QString &text, Wish &wish)
{
    if (text.isEmpty())
        return {};
    wish.options.wanted.reset();
    wish.sleep = wish.workouts = false;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        const auto numbers = api::health::resolveTypes(name.toStdString());
        for (const int number : numbers)
            wish.options.wanted.set(std::size_t(number));
        wish.sleep |= name == u"sleep"_s;
        wish.workouts |= name == u"workouts"_s;
        if (numbers.empty() && name != u"sleep"_s && name != u"workouts"_s)
            return api::failure(api::ErrorKind::Validation, "There is no metric \"" + name.toStdString() + "\".");
    }
    return {};
}

api::Result<Wish> readWish(const QCommandLineParser &parser)
{
    Wish wish;
    bool isDays = false, isSeed = false;
    const int days = parser.value(u"days"_s).toInt(&isDays);
    const auto seed = parser.value(u"user-seed"_s).toULongLong(&isSeed);
    if (!isDays || days < 1 || days > 36'500 || !isSeed)
        return api::failure(api::ErrorKind::Validation, "--days is 1 to 36500, --user-seed a whole number.");
    const auto platform = readPlatform(parser.value(u"platform"_s));
    if (!platform)
        return api::Failure(platform.error());
    wish.platform = *platform;
    if (auto read = readMetrics(parser.value(u"metrics"_s), wish); !read)
        return api::Failure(read.error());
    const auto anomalies = parseAnomalies(parser.value(u"anomalies"_s).toStdString());
    if (!anomalies)
        return api::Failure(anomalies.error());
    wish.anomalies = *anomalies;
    if (wish.anomalies.any() && !wish.platform)
        return api::failure(api::ErrorKind::Validation, "--anomalies belong to SDK bodies, not to --platform xml.");
    const QString detail = parser.value(u"detail"_s);
    wish.options.detail = detail == u"coarse"_s ? kCoarse : detail == u"fine"_s ? kFine : kUsual;
    if (detail != u"coarse"_s && detail != u"usual"_s && detail != u"fine"_s)
        return api::failure(api::ErrorKind::Validation, "--detail is coarse, usual or fine.");
    const auto instant = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const auto now = parser.isSet(u"now"_s) ? api::Timestamp::parse(parser.value(u"now"_s).toStdString())
                                            : std::optional(api::Timestamp{instant});
    if (!now)
        return api::failure(api::ErrorKind::Validation, "--now is an instant such as 2026-05-01T09:00:00Z.");
    wish.now = *now;
    wish.beforeIos16 = parser.isSet(u"before-ios16"_s);
    wish.wearer = makeWearer(seed, parser.value(u"user"_s).toStdString());
    const std::int64_t minute = now->microseconds() / 60'000'000;
    wish.last = std::int32_t((minute + zoneAt(wish.wearer, minute)) / 1440);
    wish.first = wish.last - days + 1;
    return wish;
}

// Standard output or a file.
class Target {
public:
    explicit Target(const QString &path)
    {
        m_file = path == u"-"_s ? stdout : std::fopen(QFile::encodeName(path).constData(), "wbe");
        m_good = m_file != nullptr;
    }
    ~Target()
    {
        if (m_file && m_file != stdout)
            std::fclose(m_file);
    }
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;

    bool write(std::string_view piece)
    {
        m_good = m_good && std::fwrite(piece.data(), 1, piece.size(), m_file) == piece.size();
        return m_good;
    }
    bool finish()
    {
        m_good = m_good && std::fflush(m_file) == 0;
        return m_good;
    }

private:
    std::FILE *m_file = nullptr;
    bool m_good = false;
};

int writeBody(const Wish &wish, const QString &path)
{
    std::string body;
    const SdkCounts counts = writeSdkBody({.platform = *wish.platform,
                                           .wearer = wish.wearer,
                                           .first = wish.first,
                                           .last = wish.last,
                                           .options = wish.options,
                                           .sleep = wish.sleep,
                                           .workouts = wish.workouts,
                                           .anomalies = wish.anomalies,
                                           .now = wish.now},
                                          body);
    Target target(path);
    target.write(body);
    if (!target.finish()) {
        printError(u"%1 could not be written in full."_s.arg(path));
        return kFailed;
    }
    printError(u"%1 records, %2 sleep stages, %3 workouts; %4 records are wrong, %5 repeated; %6 bytes, simulated"_s
                   .arg(counts.records)
                   .arg(counts.sleep)
                   .arg(counts.workouts)
                   .arg(counts.wrong)
                   .arg(counts.repeated)
                   .arg(body.size()));
    return kOk;
}

int writeXml(const Wish &wish, const QString &path)
{
    const ExportRequest request{.wearer = wish.wearer,
                                .first = wish.first,
                                .last = wish.last,
                                .options = wish.options,
                                .exported = wish.now,
                                .beforeIos16 = wish.beforeIos16,
                                .sleep = wish.sleep,
                                .workouts = wish.workouts};
    ExportCounts counts;
    if (path.endsWith(u".zip"_s, Qt::CaseInsensitive)) {
        if (const auto written = writeExportArchive(request, QFile::encodeName(path).toStdString(), counts); !written) {
            printError(QString::fromStdString(written.error().message));
            return kFailed;
        }
    } else {
        Target target(path);
        writeExport(
            request, [&](std::string_view piece) { return target.write(piece); }, counts);
        if (!target.finish()) {
            printError(u"%1 could not be written in full."_s.arg(path));
            return kFailed;
        }
    }
    printError(u"%1 records, %2 workouts with %3 routes, %4 correlations, %5 activity summaries, simulated"_s
                   .arg(counts.records)
                   .arg(counts.workouts)
                   .arg(counts.routes)
                   .arg(counts.correlations)
                   .arg(counts.summaries));
    return kOk;
}

int simulate(const QCommandLineParser &parser)
{
    const auto wish = readWish(parser);
    if (!wish) {
        printError(QString::fromStdString(wish.error().message));
        return kUsage;
    }
    const QString path = parser.value(u"out"_s);
    return wish->platform ? writeBody(*wish, path) : writeXml(*wish, path);
}

} // namespace

Command healthSimulateCommand()
{
    QStringList anomalies;
    for (const std::string_view name : anomalyNames())
        anomalies += QString::fromUtf8(name.data(), qsizetype(name.size()));
    return {
        .name = u"health simulate"_s,
        .arguments = {},
        .summary = u"Makes up health data as a phone would upload or export them."_s,
        .options = {{u"platform"_s, u"Whose SDK body: apple, samsung, google; xml is an Apple Health export."_s,
                     u"NAME"_s, u"apple"_s},
                    {u"days"_s, u"How many days, the last one is today; the default is 7."_s, u"N"_s, u"7"_s},
                    {u"user-seed"_s, u"Another number, another person; the same one, the same data."_s, u"N"_s, u"1"_s},
                    {u"user"_s, u"Id of the user: together with the seed it makes the person."_s, u"ID"_s},
                    {u"metrics"_s, u"Only these series, groups, sleep, workouts: heart_rate,steps,sleep."_s, u"LIST"_s},
                    {u"anomalies"_s, u"What shall be wrong, or all: %1."_s.arg(anomalies.join(u", "_s)), u"LIST"_s},
                    {u"detail"_s, u"How closely the devices measure: coarse, usual or fine."_s, u"LEVEL"_s, u"usual"_s},
                    {u"before-ios16"_s, u"xml: totals as attributes of workouts, sleep without stages."_s},
                    {u"now"_s, u"When the phone sends (RFC 3339); the default is the present."_s, u"ISO"_s},
                    {u"out"_s, u"File to write, - is standard output; xml into FILE.zip packs the routes too."_s,
                     u"FILE"_s, u"-"_s}},
        .notes = u"Counts go to standard error. A person is healthy, trains, travels, falls ill, changes watches: all "
                 u"from the seed.\n"
                 "  weardeck-cli health simulate --platform apple --days 2 --out body.json\n"
                 "  weardeck-cli health simulate --platform xml --days 365 --out export.zip"_s,
        .run = simulate};
}

} // namespace app::cli
