// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/summaries.h"
#include "models/health/samplerows.h"
#include "models/health/timeline.h"
#include "models/health/timelinebands.h"
#include "views/common/chart/chartcontent.h"
#include "views/health/healthtab.h"
#include "views/health/timeline/timelinebar.h"

#include <QHash>
#include <QTimer>

class QStackedWidget;

namespace views {

class Chart;
class DataTable;
class Label;
class SeriesPicker;

// Several series of an end-user on one time axis, from years to seconds, with workouts and sleep as bands and the
// samples themselves below. What was chosen is kept for each end-user while the console runs.
class TimelineTab : public HealthTab {
    Q_OBJECT
public:
    explicit TimelineTab(Context &context, QWidget *parent = nullptr);

    void open(const QString &series) override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;
    Chart *chart() const { return m_chart; }
    models::Timeline &timeline() const { return *m_timeline; }

protected:
    void load() override;
    void clear() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Kept {
        QStringList series;
        QString source;
        std::optional<models::TileResolution> resolution;
        models::TimeSpan span;
    };
    QWidget *buildRows();
    void connectParts();
    void keep();
    void summaryArrived(const api::Result<api::DataSummary> &summary);
    void findExtent(); // of the data chosen, for "All" and Home
    void choose(const QStringList &slugs);
    void chooseSource(const QString &id);
    void applyPreset(TimelinePreset preset);
    void spanMoved();
    void refreshChart();
    void showSpan();
    ChartContent content() const;
    void showRows();
    void showPoint(const QString &line, qint64 at);
    void exportRows();
    qint64 latest() const; // when data can last have come

    models::Timeline *m_timeline;
    models::TimelineBands *m_bands;
    models::SampleRows *m_rows;
    SeriesPicker *m_picker;
    TimelineBar *m_bar;
    Chart *m_chart;
    DataTable *m_table;
    Label *m_rowsTitle;
    std::vector<api::DataSource> m_sources;
    QTimer m_rowsDelay; // the rows follow when the chart rests
    QHash<QString, Kept> m_kept; // by end-user
    std::optional<models::TileResolution> m_resolution;
    models::TimeSpan m_extent;
    bool m_wantsAll = false; // asked for before the extent was known
    QString m_opening; // series to show once the summary is there
    bool m_hasData = false;
    qint64 m_samples = 0; // of the end-user
};

} // namespace views
