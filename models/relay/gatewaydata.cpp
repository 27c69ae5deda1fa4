// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/gatewaydata.h"

#include "api/contract/health/series.h"
#include "api/contract/jsonbind.h"
#include "models/common/text.h"
#include "models/health/names.h"
#include "models/reference/jsontext.h"
#include "models/relay/devicenames.h"
#include "models/relay/gatewayrow.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace models {

namespace {

namespace dom = simdjson::dom;
using Q = GatewayQuantity;

constexpr std::array kStages{Q::Deep, Q::Light, Q::Rem, Q::Awake, Q::Asleep};

// The values of a line on one day.
struct Cell {
    double sum = 0, least = 0, most = 0;
    int count = 0;

    void add(double value)
    {
        least = count == 0 ? value : std::min(least, value);
        most = count == 0 ? value : std::max(most, value);
        sum += value;
        ++count;
    }
};
using Cells = std::map<qint64, Cell>; // by day number

// Of a figure, while it is read. The key says in which order figures stand.
struct Key {
    int order = 0; // of known quantities; unknown ones come after them
    std::string vendor, name; // of what belongs to one vendor alone
    auto operator<=>(const Key &) const = default;
};
struct Draft {
    GatewayFigure figure;
    std::map<std::pair<int, std::string>, Cells> lines; // by stage and vendor
};

class Reader {
public:
    explicit Reader(const DayRange &days) : m_days(days) { }

    void read(const std::string &vendor, dom::object categories)
    {
        forEachCollection(categories, [&](const std::string &collection, dom::array rows) {
            for (const dom::element row : rows)
                add(vendor, collection, row);
        });
    }

    QList<GatewayFigure> figures()
    {
        QList<GatewayFigure> all;
        for (auto &[key, draft] : m_drafts) {
            for (const auto &[id, cells] : draft.lines)
                if (!isTwice(draft, id.first, id.second))
                    draft.figure.lines.append(lineOf(id, cells, draft));
            all.append(std::move(draft.figure));
        }
        return all;
    }

private:
    void add(const std::string &vendor, const std::string &collection, dom::element row)
    {
        const QDate day = dayOfRow(row);
        if (!day.isValid() || day < m_days.first || day > m_days.last)
            return;
        const Place place{vendor, collection, day.toJulianDay()};
        if (isWorkoutList(collection)) {
            if (const auto minutes = minutesOfRow(row))
                addKnown(place, {Q::Workouts}, *minutes);
            return;
        }
        forEachNumber(row, [&](const std::string &member, double value) {
            if (isPlace(member))
                return;
            if (const auto meaning = meaningOf(vendor, collection, member))
                addKnown(place, *meaning, value);
            else
                addUnknown(place, member, value);
        });
    }

    struct Place {
        const std::string &vendor, &collection;
        qint64 day;
    };

    void addKnown(const Place &place, const GatewayMeaning &meaning, double value)
    {
        const bool stage = isStage(meaning.quantity);
        Draft &draft = draftOf(place, {int(stage ? Q::Deep : meaning.quantity), stage ? place.vendor : "", ""});
        if (draft.figure.title.isEmpty()) {
            draft.figure.title = stage ? sleepTitle(deviceName(place.vendor)) : quantityTitle(meaning.quantity);
            draft.figure.unit = quantityUnit(meaning.quantity);
            draft.figure.isSum = isSum(meaning.quantity);
        }
        draft.lines[{stage ? int(meaning.quantity) : -1, place.vendor}][place.day].add(value * meaning.factor);
    }

    // Under its own name: a series that this program knows, or the vendor's words.
    void addUnknown(const Place &place, const std::string &member, double value)
    {
        const api::health::Series *series = api::health::findSeries(member);
        const std::string owner = series ? std::string() : place.vendor;
        Draft &draft = draftOf(place, {int(Q::Workouts) + (series ? 1 : 2), owner, member});
        if (draft.figure.title.isEmpty()) {
            draft.figure.title = series ? seriesName(member) : u"%1 · %2"_s.arg(text(place.collection), text(member));
            draft.figure.unit = series ? unitText(series->unit) : QString();
            draft.figure.isSum = series && series->aggregation == api::health::Aggregation::Sum;
        }
        draft.lines[{-1, place.vendor}][place.day].add(value);
    }

    Draft &draftOf(const Place &place, const Key &key)
    {
        Draft &draft = m_drafts[key];
        const std::pair source(place.vendor, place.collection);
        if (std::ranges::find(draft.figure.sources, source) == draft.figure.sources.end())
            draft.figure.sources.push_back(source);
        return draft;
    }

    // Sleep that is told in stages is not told once more as a whole.
    static bool isTwice(const Draft &draft, int stage, const std::string &vendor)
    {
        return stage == int(Q::Asleep) && draft.lines.contains({int(Q::Light), vendor});
    }

    GatewayLine lineOf(const std::pair<int, std::string> &id, const Cells &cells, const Draft &draft) const
    {
        const auto &[stage, vendor] = id;
        GatewayLine line{.name = stage < 0 ? deviceName(vendor) : quantityTitle(kStages[std::size_t(stage)]),
                         .stage = stage,
                         .values = {}};
        const bool hasRange = !draft.figure.isSum
            && std::ranges::any_of(cells, [](const auto &each) { return each.second.least < each.second.most; });
        for (qint64 day = m_days.first.toJulianDay(); day <= m_days.last.toJulianDay(); ++day) {
            const auto found = cells.find(day);
            const bool known = found != cells.end();
            const Cell cell = known ? found->second : Cell{};
            const double value = draft.figure.isSum ? cell.sum : hasRange ? cell.most : cell.sum / cell.count;
            line.values.append(known ? std::optional(value) : std::nullopt);
            if (hasRange)
                line.lower.append(known ? std::optional(cell.least) : std::nullopt);
        }
        return line;
    }

    DayRange m_days;
    std::map<Key, Draft> m_drafts;
};

} // namespace

api::Result<GatewayData> readGatewayData(const std::string &body, const DayRange &days)
{
    auto answer = api::decode<api::RelayHealthDataAnswer>(body, api::DecodeMode::Tolerant);
    if (!answer)
        return api::Failure(answer.error());
    GatewayData data{.days = days,
                     .vendors = {},
                     .figures = {},
                     .resources = {},
                     .omitted = answer->data.omitted.value_or(std::vector<api::RelayOmission>{}),
                     .cache = answer->data.cache};
    dom::parser parser;
    dom::object providers;
    if (parser.parse(answer->data.providers.text).get(providers) != simdjson::SUCCESS)
        return api::failure(api::ErrorKind::Protocol, "The answer holds no providers.");
    Reader reader(days);
    for (const auto &[key, value] : providers) {
        const std::string vendor(key);
        const QString shown = deviceName(key);
        dom::object categories;
        if (readBundle(value, text(key), data.resources)) {
            data.isFhir = true;
            data.vendors << shown;
        } else if (value.get(categories) == simdjson::SUCCESS && categories.size() > 0) {
            reader.read(vendor, categories);
            data.vendors << shown;
        }
    }
    data.figures = reader.figures();
    return data;
}

QString gatewayRows(const std::string &body, const GatewayFigure &figure, const QDate &day)
{
    const auto answer = api::decode<api::RelayHealthDataAnswer>(body, api::DecodeMode::Tolerant);
    dom::parser parser;
    dom::object providers;
    if (!answer || parser.parse(answer->data.providers.text).get(providers) != simdjson::SUCCESS)
        return {};
    std::string json;
    for (const auto &[vendor, collection] : figure.sources) {
        dom::object categories;
        if (providers.at_key(vendor).get(categories) != simdjson::SUCCESS)
            continue;
        forEachCollection(categories,
                          [&, &vendor = vendor, &collection = collection](const std::string &path, dom::array rows) {
                              std::string found;
                              for (const dom::element row : rows)
                                  if (path == collection && dayOfRow(row) == day)
                                      found += (found.empty() ? "" : ",") + simdjson::minify(row);
                              if (!found.empty())
                                  json += (json.empty() ? "\"" : ",\"") + vendor + '/' + path + "\":[" + found + ']';
                          });
    }
    return prettyJson(text('{' + json + '}'));
}

} // namespace models
