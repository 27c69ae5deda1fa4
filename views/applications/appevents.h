// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationtable.h"
#include "views/context.h"

class QPushButton;
class QStackedWidget;

namespace views {

class Banner;
class CodeBlock;
class CopyField;
class DataTable;
class EmptyState;
class Label;

// What was sent to the webhook URL of an application, and what came back.
class AppEvents : public QWidget {
    Q_OBJECT
public:
    explicit AppEvents(Context &context, QWidget *parent = nullptr);
    void show(const api::RelayApplication &application); // hides QWidget's on purpose
    void reload();

Q_SIGNALS:
    void failed(const api::Error &error);
    void editRequested(); // of the application, which has no webhook URL
    void secretRotated(const api::client::SecretString &secret); // to be shown once

protected:
    void showEvent(QShowEvent *event) override; // events come while other tabs are looked at

private:
    QWidget *buildHead();
    void askRotate();
    void rotate();
    void refresh();
    void tellNone(); // why there are no events
    void tellSecret(); // whether the one that signs them is at hand
    void showSelected();

    Context &m_context;
    models::AppEventTable *m_model = nullptr;
    api::RelayApplication m_application;
    Banner *m_banner;
    CopyField *m_url;
    QWidget *m_head = nullptr; // hidden without a URL
    Label *m_note;
    QPushButton *m_rotate;
    QStackedWidget *m_body;
    DataTable *m_table;
    EmptyState *m_empty;
    CodeBlock *m_payload;
};

} // namespace views
