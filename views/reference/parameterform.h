// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/trycall.h"
#include "views/common/prompts.h"

#include <QMap>
#include <QWidget>

class QLineEdit;

namespace views {

// One field a parameter or part of a multipart body. Required ones start with `known` or the document's example, the
// others empty with the example as a hint. Files are typed as a path or chosen.
class ParameterForm : public QWidget {
    Q_OBJECT
public:
    ParameterForm(const QList<models::SchemaNode> &fields, const QMap<QString, QString> &known, Prompts &prompts,
                  QWidget *parent = nullptr);
    QList<models::TryValue> values() const;
    void setValues(const QList<models::TryValue> &values); // by place and name; others stay as they are

Q_SIGNALS:
    void edited();

private:
    struct Field {
        QString place, name;
        QWidget *editor; // a combo box or a line edit
        bool isFile;
    };
    QWidget *editorFor(const models::SchemaNode &field, const QString &initial);
    QWidget *withChooser(QLineEdit *path);

    Prompts &m_prompts;
    QList<Field> m_fields;
};

} // namespace views
