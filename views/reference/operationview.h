// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/apidocument.h"
#include "views/context.h"

#include <QScrollArea>

class QTabBar;
class QVBoxLayout;

namespace views {

// The documentation of one operation: what it does, parameters, body, responses by status.
class OperationView : public QScrollArea {
    Q_OBJECT
public:
    explicit OperationView(Context &context, QWidget *parent = nullptr);
    void setOperation(const models::OperationDoc &operation);

Q_SIGNALS:
    void tryRequested();

private:
    QWidget *heading();
    void addParameters(QVBoxLayout *box);
    void addBody(QVBoxLayout *box);
    void addCode(QVBoxLayout *box);
    void addResponses(QVBoxLayout *box);
    void showResponse(int at);

    Context &m_context;
    models::OperationDoc m_operation;
    QTabBar *m_statuses = nullptr;
    QVBoxLayout *m_response = nullptr; // holds the response shown
};

} // namespace views
