// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snippets/request.h"
#include "views/context.h"

class QComboBox;
class QToolButton;

namespace views {

class CodeBlock;
class Label;

// Values of parameters and members that are known to exist where requests go: the seeded end-user of the server in this
// program, and the application of Relay that was looked at last.
QMap<QString, QString> knownValues(const Context &context);
// The same as typed for `operation`; members of its body have the place "member".
QList<models::TryValue> knownValues(const Context &context, const models::OperationDoc &operation);

// Code of one call: language (remembered), copy, wrapping (remembered). Says which variables the secrets come from.
class CodePanel : public QWidget {
    Q_OBJECT
public:
    // maxLines: as of CodeBlock
    explicit CodePanel(Context &context, int maxLines = 0, QWidget *parent = nullptr);
    void setRequest(const api::Result<models::SnippetRequest> &request); // an error is shown in its place
    void setLanguage(const QString &id); // unknown ones are ignored
    void clear();

protected:
    void showEvent(QShowEvent *event) override; // another panel may have chosen another language

private:
    void recall();
    void write();

    Context &m_context;
    api::Result<models::SnippetRequest> m_request;
    bool m_empty = true;
    QComboBox *m_language;
    QToolButton *m_wrap;
    Label *m_note;
    CodeBlock *m_code;
};

} // namespace views
