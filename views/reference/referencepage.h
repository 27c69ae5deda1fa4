// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/operationtree.h"
#include "models/snippets/guides.h"
#include "views/context.h"

class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace views {

class Banner;
class EmptyState;
class GuideView;
class Label;
class OperationView;
class Skeleton;
class TryPanel;

// The API document of the server in use, or the one built into this program when that cannot be had.
class ReferencePage : public Page {
    Q_OBJECT
public:
    explicit ReferencePage(Context &context);

    QString title() const override;
    QString purpose() const override;
    LoadState loadState() const override { return m_state; }
    void reload() override;
    void open(const QString &argument) override; // an operation id, or "guide/relay-ios"
    void focusFilter() override;
    QList<PaletteItem> paletteItems() override;
    QList<PageShortcut> shortcuts() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *sidebar();
    void arrived(const api::Result<api::client::RawResponse> &answer);
    void parse(std::string json, const QString &builtInBecause); // off this thread
    void showDocument(std::shared_ptr<const models::ApiDocument> document);
    void search(const QString &words);
    void select(const QString &operationId);
    void selected();
    void setTrying(bool trying);
    QList<models::Guide> guides() const; // filled in for the environment in use
    void fillGuideMenu();
    void showGuide(const QString &id);
    void showOperation();
    void arrange();

    Context &m_context;
    LoadState m_state = PageLoading{};
    std::shared_ptr<const models::ApiDocument> m_document;
    QString m_wanted; // an operation to select once the document is here
    QString m_current;
    int m_load = 0; // the newest; answers of older ones are dropped
    bool m_trying = false;
    models::OperationTree *m_model;
    QLineEdit *m_search;
    Label *m_count;
    QTreeView *m_tree;
    Banner *m_notice;
    Skeleton *m_skeleton;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    OperationView *m_operation;
    GuideView *m_guide;
    QPushButton *m_guides;
    TryPanel *m_try;
    QSplitter *m_splitter;
};

Page *makeReferencePage(Context &context);

} // namespace views
