// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationtable.h"
#include "views/context.h"

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

private:
    void refresh();
    void showSelected();

    Context &m_context;
    models::AppEventTable *m_model = nullptr;
    bool m_hasUrl = false;
    Banner *m_banner;
    Label *m_note;
    DataTable *m_table;
    CodeBlock *m_payload;
};

} // namespace views
