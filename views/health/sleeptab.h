// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/nights.h"
#include "views/health/rangedtab.h"

namespace views {

class Label;
class SleepDetail;

// Stages and efficiency by night over the range, every night and nap below, the chosen one at the right. Del deletes
// it.
class SleepTab : public RangedTab {
    Q_OBJECT
public:
    explicit SleepTab(Context &context, QWidget *parent = nullptr);

    QList<PageShortcut> shortcuts() const override;

protected:
    void loadDays() override;
    void clear() override;

private:
    void arrivedSessions(const std::vector<api::SleepSession> &sessions);
    void drawTrend(const std::vector<api::SleepSummary> &nights);
    void choose(const QString &id);
    void chooseNight(int place);
    void askDelete();
    void deleteNow(const std::string &id);

    Label *m_note;
    GridChart *m_chart;
    DataTable *m_table;
    SleepDetail *m_detail;
    models::SleepTable *m_rows;
    models::DayRange m_shown;
    std::vector<models::NightDay> m_nights;
    bool m_deleting = false;
};

} // namespace views
