// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chart/chartcanvas.h"
#include "views/context.h"

class QHBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace views {

class Banner;
class ChartLegend;
class EmptyState;
class Label;
class Skeleton;

// A chart with legend, tools (zoom, all, export) and its loading, empty and error states. GUI thread only.
//   auto *chart = new Chart(context, u"paceChart"_s, tr("Heart rate and pace"));
//   chart->setLimits(workout); chart->setSpan(workout); chart->setContent({.series = {...}});
// Exports write exactly what is shown.
class Chart : public QWidget {
    Q_OBJECT
public:
    Chart(Context &context, const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setContent(const ChartContent &content); // shows it; keeps the span, and what the legend has hidden by id
    const ChartContent &content() const { return canvas()->content(); }
    void setSpan(models::TimeSpan span) { m_canvas->setSpan(span); }
    models::TimeSpan span() const { return m_canvas->span(); }
    void setLimits(models::TimeSpan limits) { m_canvas->setLimits(limits); }
    void setZone(const QTimeZone &zone) { m_canvas->setZone(zone); }
    void setExportName(const QString &fileName); // without ending; default: the accessible name
    void addTool(QWidget *widget); // before the zoom buttons

    void showLoading(); // what is shown stays; grey bars after 150 ms when there is nothing
    void showEmpty(const QString &sentence, const QString &action = {});
    void showError(const api::Error &error); // above what is shown

    ChartCanvas *canvas() const { return m_canvas; }
    static QList<PageShortcut> shortcuts(); // for the "?" sheet of the page

Q_SIGNALS:
    void seriesToggled(const QString &series, bool shown);
    void retryRequested();
    void emptyActionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTools();
    void fitLegend();
    void toggle(int series, bool shown);
    void save(const QString &ending);
    void saved(const QString &path, const QString &error);
    ChartView viewNow() const;

    Context &m_context;
    QString m_exportName;
    QStringList m_hidden; // ids of series that the legend has switched off
    ChartCanvas *m_canvas;
    ChartLegend *m_legend;
    QScrollArea *m_legendArea;
    Banner *m_banner;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    QStackedWidget *m_body;
    QHBoxLayout *m_tools;
};

} // namespace views
