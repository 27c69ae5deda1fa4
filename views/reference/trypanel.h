// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/trycall.h"
#include "views/context.h"

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace views {

class AnswerView;
class Badge;
class CodePanel;
class Label;
class JsonHighlighter;
class ParameterForm;

// Sends the selected operation to the environment in use, with its credentials and under its safety level.
class TryPanel : public QWidget {
    Q_OBJECT
public:
    static constexpr int kKept = 20; // tries in the list

    TryPanel(Context &context, QWidget *parent = nullptr);
    // With what was last typed for it in this session; secrets are forgotten.
    void setOperation(const models::OperationDoc &operation);
    void send(); // nothing while one is under way

Q_SIGNALS:
    void closeRequested();
    void operationRequested(const QString &operationId); // an earlier try was chosen
    void answered();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Draft {
        QList<models::TryValue> values;
        QString body;
    };
    struct Try {
        QString operationId;
        QString line; // method, path template, status
        Draft draft;
    };
    QWidget *bodyEditor();
    void checkBody();
    Draft draft() const; // without what looks like a secret
    void fillIn(const Draft &draft);
    void showTarget();
    void showCode(); // of what is typed, when it is on screen
    void showHistory();
    void ended(const models::OperationEntry &entry, const Draft &sent,
               const api::Result<api::client::RawResponse> &result);

    Context &m_context;
    std::optional<models::OperationDoc> m_operation;
    QList<Try> m_history; // newest first
    QMap<QString, Draft> m_drafts; // by operation
    api::client::Reply<api::client::RawResponse> m_reply;
    bool m_running = false;
    Label *m_target;
    Badge *m_environment;
    QScrollArea *m_scroll;
    ParameterForm *m_form = nullptr;
    QPlainTextEdit *m_body = nullptr;
    JsonHighlighter *m_colours = nullptr; // of the body
    Label *m_bodyState = nullptr;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QToolButton *m_tries;
    QPushButton *m_showCode;
    QStackedWidget *m_result; // the answer, or the code
    AnswerView *m_answer;
    CodePanel *m_code;
};

} // namespace views
