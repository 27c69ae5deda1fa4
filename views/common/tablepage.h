// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/datatable.h"
#include "views/context.h"

#include <QSplitter>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace views {

class Banner;
class EmptyState;
class Label;
class PageHeader;
class Skeleton;

// A list page: title row, filter row, table with its empty, loading and error states, detail at the right, footer.
// A subclass gives the texts and the model and connects the signals; most need no more.
class TablePage : public Page {
    Q_OBJECT
public:
    struct Texts {
        QString id; // workspace id; keys of what is remembered
        QString title;
        QString purpose;
        QString search; // placeholder; empty = the operation cannot search
        QString primary; // "New end-user"; empty = no primary action
        QString icon; // of the empty state
        QString empty; // one sentence what belongs here
        QString nothingFound; // the same when search or filters hide everything
        QString first; // button of the empty state: "Create the first end-user"; empty = as primary
    };
    TablePage(Context &context, Texts texts, QWidget *parent = nullptr);

    QString title() const override { return m_texts.title; }
    QString purpose() const override { return m_texts.purpose; }
    LoadState loadState() const override;
    void reload() override;
    void focusFilter() override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

protected:
    // In the constructor of the subclass, model first.
    void setModel(models::TableBase *model);
    void addFilter(QWidget *widget); // after the search field
    // A choice bound to a parameter of the operation; first option is "all" with an empty value.
    void addFilter(const QString &parameter, const QString &name, const QList<std::pair<QString, QString>> &options);
    void addAbove(QWidget *widget); // below the title row
    void setPrimaryEnabled(bool enabled);
    void setDetail(QWidget *detail); // shown by showDetail()
    void showDetail(bool shown);
    void setCover(QWidget *cover); // a page of its own, in place of the list; shown by showCover()
    void showCover(bool shown);
    bool isCoverShown() const;

    Context &context() const { return m_context; }
    DataTable *table() const { return m_table; }
    Banner *banner() const { return m_banner; }
    PageHeader *header() const { return m_header; }

Q_SIGNALS:
    void primaryRequested();
    void rowOpened(const QString &id); // Enter or double click
    void selectionChanged(const QStringList &ids);

private:
    void buildFilterRow();
    void update();
    void showState(QWidget *state);
    void updateFooter();
    void exportAll();
    void fillViewsMenu();
    void saveView();
    bool isFiltered() const;
    void clearFilters(); // and the search
    QVariantMap savedViews() const;

    Context &m_context;
    Texts m_texts;
    models::TableBase *m_model = nullptr;
    PageHeader *m_header;
    QWidget *m_filters;
    QBoxLayout *m_top = nullptr; // of title, filters and banner
    QHBoxLayout *m_filterRow;
    QLineEdit *m_search = nullptr;
    QTimer m_searchDelay;
    QPushButton *m_primary = nullptr;
    QToolButton *m_columns;
    QToolButton *m_views;
    QToolButton *m_export;
    Banner *m_banner;
    QSplitter *m_splitter;
    QStackedWidget *m_body;
    DataTable *m_table;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    Label *m_footer;
    QWidget *m_detail = nullptr;
    QStackedWidget *m_pages = nullptr; // list and cover
};

} // namespace views
