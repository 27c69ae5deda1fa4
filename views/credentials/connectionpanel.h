// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/connectiontest.h"
#include "views/context.h"

class QPushButton;

namespace views {

class Banner;

// "Test connection" of an environment and what came of it.
class ConnectionPanel : public QWidget {
    Q_OBJECT
public:
    explicit ConnectionPanel(Context &context, QWidget *parent = nullptr);
    void forget(); // of another environment, or edited since
    void test(const models::Environment &environment);

Q_SIGNALS:
    void testRequested();

private:
    void start(const models::Environment &environment,
               std::shared_ptr<const api::client::CredentialSource> credentials);
    void show(const models::ConnectionOutcome &outcome);

    Context &m_context;
    std::unique_ptr<QObject> m_run; // context and parent of a test under way
    QPushButton *m_test;
    Banner *m_result;
};

} // namespace views
