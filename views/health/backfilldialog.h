// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/providers.h"
#include "models/health/syncstream.h"
#include "views/common/dialog.h"
#include "views/context.h"

#include <QTimer>

namespace views {

class Banner;
class Label;

// How far Garmin's history of an end-user has come, by type, with retry and cancel. Follows it while it runs.
class BackfillDialog : public Dialog {
    Q_OBJECT
public:
    BackfillDialog(Context &context, std::string userId, QWidget *parent);

private:
    void load();
    void showStatus(const api::BackfillStatus &status);
    QWidget *rowOf(const std::string &type, const api::BackfillCounts &counts, bool running);
    void retry(const std::string &type);
    void cancelAll();

    Context &m_context;
    std::string m_userId;
    Banner *m_banner;
    Label *m_state;
    QVBoxLayout *m_rows;
    QPushButton *m_cancel;
    models::SyncStream m_stream;
    QTimer m_soon; // one request for a burst of events
    QTimer m_again; // until the stream is tried again
};

} // namespace views
