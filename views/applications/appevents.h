// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationtable.h"
#include "views/context.h"

class QPushButton;

namespace views {

class Banner;
class CodeBlock;
class DataTable;
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
    void secretRotated(const api::client::SecretString &secret); // to be shown once

private:
    void askRotate();
    void rotate();
    void refresh();
    void showSelected();

    Context &m_context;
    models::AppEventTable *m_model = nullptr;
    std::string m_applicationId;
    bool m_hasUrl = false;
    Banner *m_banner;
    Label *m_note;
    QPushButton *m_rotate;
    DataTable *m_table;
    CodeBlock *m_payload;
};

} // namespace views
