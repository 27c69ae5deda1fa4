// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/days.h"
#include "views/health/healthtab.h"

class QCheckBox;
class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace views {

class Banner;
class DataTable;
class EmptyState;
class GridChart;
class Label;
class RangePicker;
class Skeleton;

// A tab of the days of one range: a row of controls, then its content with the loading, empty and error states. The
// range is the same in every tab and remembered.
class RangedTab : public HealthTab {
    Q_OBJECT
public:
    RangedTab(Context &context, const QString &id, const QString &empty, QWidget *parent = nullptr);

    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;
    void open(const QString &argument) override; // "2026-03-01/2026-04-20", as the range is remembered

protected:
    virtual void loadDays() = 0; // of user() and range(); as load(), which learns first what day it is
    void showEvent(QShowEvent *event) override;
    void clear() override;

    void setContent(QWidget *content);
    void addControl(QWidget *control); // after the range
    void addNote(Label *note); // takes the room that is left; every tab has one
    void setTable(DataTable *table); // that the column chooser, the copies and the export are of; remembered
    void setChart(GridChart *chart, const QString &chartName); // that is exported
    void remember(QWidget *splitter, const QString &part); // sizes of a QSplitter

    void addSourceSwitch(); // for what several wearables may have recorded at once
    bool allSources() const; // else the best one's only
    models::DayRange range() const;
    QDate today() const; // by the clock of the server in use
    void waiting(); // of load(): the skeleton unless there is something on screen
    void arrived(qint64 rows, bool filtered = false); // 0 and not filtered: the empty state
    void failed(const api::Error &error);
    Banner *banner() const { return m_banner; }
    const QString &id() const { return m_id; }

private:
    void load() final;
    void exportTable();
    void fillExportMenu();
    void showState(QWidget *state);
    void actOnEmpty();

    QString m_id;
    QString m_emptyText;
    RangePicker *m_picker;
    QHBoxLayout *m_controls;
    Label *m_note = nullptr;
    QCheckBox *m_allSources = nullptr;
    QToolButton *m_columns;
    QToolButton *m_export;
    Banner *m_banner;
    QStackedWidget *m_body;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QWidget *m_content = nullptr;
    DataTable *m_table = nullptr;
    GridChart *m_chart = nullptr;
    QString m_chartName;
};

} // namespace views
