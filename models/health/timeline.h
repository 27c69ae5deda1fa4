// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/tilecache.h"

#include <optional>
#include <QStringList>

namespace models {

// One line of the timeline: a series as one source recorded it.
struct TimelineLine {
    QString series; // slug
    QString source; // name; shown where a series has several
    bool isDailyTotal = false;
    bool isSum = false; // drawn as bars
    std::shared_ptr<const SeriesData> data;
};

// What a timeline shows: chosen series over a span, at the resolution that fits the pixels, loaded as it is looked at.
// While another resolution is on its way the lines of the one before stay. GUI thread only.
class Timeline : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostSeries = 6;

    explicit Timeline(api::client::Client &client, QObject *parent = nullptr);
    void setUser(const std::string &id); // nothing chosen
    void setSeries(const QStringList &slugs); // at most kMostSeries; more are left out
    void setSource(const QString &dataSourceId); // empty = all
    void setResolution(std::optional<TileResolution> resolution); // nothing = by the pixels
    void setView(TimeSpan span, int columns); // costs next to nothing while the same tiles cover it
    void reload();

    const QStringList &series() const { return m_series; }
    const QString &source() const { return m_source; }
    TimeSpan span() const { return m_span; }
    TimeSpan covered() const; // by lines(): the tiles of the span and one more on either side
    TileResolution resolution() const; // wanted now
    TileResolution shownResolution() const { return m_shown; } // of lines()
    const std::vector<TimelineLine> &lines() const { return m_lines; }
    bool isLoading() const; // something on screen is still missing
    const std::optional<api::Error> &error() const { return m_error; }
    int fetched() const { return m_cache.fetched(); }

Q_SIGNALS:
    void changed(); // lines, loading or error

private:
    void request();
    std::vector<TileKey> tilesOnScreen() const;
    void assemble();
    void assembleSeries(const QString &slug);
    bool isComplete() const;

    TileCache m_cache;
    QStringList m_series;
    QString m_source;
    std::optional<TileResolution> m_fixed;
    TimeSpan m_span;
    int m_columns = 1;
    TileResolution m_shown = TileResolution::Raw;
    std::vector<TileKey> m_wanted;
    std::vector<TimelineLine> m_lines;
    std::optional<api::Error> m_error;
};

} // namespace models
