// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/appleimport.h"
#include "models/health/applepreview.h"
#include "models/health/importreport.h"
#include "views/health/healthtab.h"

#include <memory>
#include <QPointer>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace views {

class Banner;
class DataTable;
class EmptyState;
class Label;

// Brings an Apple Health export in: choose or drop, see what it holds, import, read what became of it.
class ImportTab : public HealthTab {
    Q_OBJECT
public:
    explicit ImportTab(Context &context, QWidget *parent = nullptr);

    void open(const QString &path) override; // the file to look at
    QString unsaved() const override;
    void discard() override;
    QList<PaletteItem> paletteItems() override;

protected:
    void load() override;
    void clear() override;

private:
    QWidget *buildWork();
    QWidget *buildResult();
    void choose();
    void showStart();
    void showWork(const QString &what);
    void showProgress(double fraction, const QString &what);
    void showContents(const models::AppleContents &contents);
    void startImport();
    void showRun(const api::SyncRun &run);
    void showReport(const models::ImportReport &report);
    void setTable(models::TableBase *table);
    void saveTable();

    QStackedWidget *m_stack;
    EmptyState *m_start;
    Banner *m_banner; // how the last step went
    QWidget *m_work;
    Label *m_workText;
    QProgressBar *m_bar;
    QWidget *m_result;
    Label *m_title;
    Label *m_summary;
    Label *m_range;
    DataTable *m_table;
    models::TableBase *m_model = nullptr;
    QPushButton *m_import;
    QPushButton *m_save;
    QPushButton *m_other;
    QString m_path;
    std::unique_ptr<models::ApplePreview> m_preview;
    QPointer<models::AppleImport> m_running; // of this end-user; goes on without this tab
};

} // namespace views
