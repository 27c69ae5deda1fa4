// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/gatewaydata.h"
#include "views/context.h"

#include <memory>

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace views {

class Banner;
class CodeBlock;
class DataTable;
class EmptyState;
class GridChart;
class Label;
class Skeleton;

// What a fetch brought: vendors' own forms as charts by day, with the rows behind each day; FHIR as a list of
// resources, each with its JSON; and what the answer leaves out, with the reason.
class HealthDataView : public QWidget {
    Q_OBJECT
public:
    explicit HealthDataView(Context &context, QWidget *parent = nullptr);

    void clear(); // nothing was fetched yet
    void showWaiting();
    void show(const api::Error &error);
    void show(std::string body, const models::DayRange &days); // hides QWidget's on purpose; read off this thread
    const models::GatewayData &data() const { return m_data; }

Q_SIGNALS:
    void shown(); // an answer has been read

private:
    QWidget *buildCharts();
    QWidget *buildResources();
    void took(const api::Result<models::GatewayData> &data);
    void showState(QWidget *state);
    void draw();
    void showRows(int place, int pane);
    void showResource(const QStringList &ids);
    QString summary() const;

    Context &m_context;
    models::GatewayData m_data;
    std::shared_ptr<const std::string> m_body; // that m_data was read from
    int m_generation = 0; // of the answer: one that is read later than another does not replace it
    models::FhirTable *m_resources;
    models::OmissionTable *m_omissions;
    Label *m_summary;
    QTabBar *m_parts;
    QToolButton *m_export;
    Banner *m_banner;
    QStackedWidget *m_pages;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    GridChart *m_chart;
    Label *m_rowsTitle;
    CodeBlock *m_rows;
    QWidget *m_rowsHost;
    DataTable *m_resourceTable;
    CodeBlock *m_json;
    DataTable *m_omissionTable;
    QWidget *m_charts;
    QWidget *m_fhir;
    EmptyState *m_complete; // nothing was left out
};

} // namespace views
