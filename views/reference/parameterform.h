// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/trycall.h"

#include <QMap>
#include <QWidget>

namespace views {

// One field a parameter. Required ones start with `known` or the document's example, the others empty with the
// example as a hint.
class ParameterForm : public QWidget {
    Q_OBJECT
public:
    ParameterForm(const QList<models::SchemaNode> &parameters, const QMap<QString, QString> &known,
                  QWidget *parent = nullptr);
    QList<models::TryValue> values() const;

private:
    struct Field {
        QString place, name;
        QWidget *editor;
    };
    QWidget *editorFor(const models::SchemaNode &parameter, const QString &initial);

    QList<Field> m_fields;
};

} // namespace views
