// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/datacounts.h"
#include "views/health/healthtab.h"

class QStackedWidget;

namespace views {

class Banner;
class DataTable;
class EmptyState;
class Label;
class Skeleton;
class UserDetail;

// Who the end-user is and what is stored: counts by series, workout type and vendor. A row of a series opens it in the
// timeline.
class OverviewTab : public HealthTab {
    Q_OBJECT
public:
    explicit OverviewTab(Context &context, QWidget *parent = nullptr);

    UserDetail *detail() const { return m_detail; }
    QString unsaved() const override;
    void discard() override;
    QList<PageShortcut> shortcuts() const override;

protected:
    void load() override;
    void clear() override;
    void refreshUser() override;

private:
    void arrived(const api::Result<api::DataSummary> &summary);
    void showBody(QWidget *what);

    UserDetail *m_detail;
    Banner *m_banner;
    Label *m_totals;
    models::DataCounts *m_counts = nullptr;
    DataTable *m_table;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    QStackedWidget *m_body;
};

} // namespace views
