// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/trace.h"
#include "views/common/theme.h"
#include "views/context.h"

namespace views {

class Badge;
class Banner;
class CodeBlock;
class CopyField;
class Label;
class SqlList;

// What the embedded server did with the request chosen in the log.
class TracePanel : public QWidget {
    Q_OBJECT
public:
    explicit TracePanel(Context &context, QWidget *parent = nullptr);
    void setRequest(const QString &requestId);

Q_SIGNALS:
    void closeRequested();

private:
    QWidget *facts();
    void show(const models::Trace &trace);
    void setFact(int row, const QString &value, Meaning meaning = Meaning::Neutral);

    Context &m_context;
    QString m_requestId;
    Label *m_request;
    Badge *m_status;
    Label *m_time;
    CopyField *m_id;
    QList<Label *> m_facts;
    Banner *m_banner;
    Label *m_sqlCount;
    SqlList *m_sql;
    CodeBlock *m_json;
    QWidget *m_body;
};

} // namespace views
