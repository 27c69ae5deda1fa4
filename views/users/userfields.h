// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/users/userdraft.h"

#include <QWidget>

class QLineEdit;

namespace views {

class FormField;

// Name, e-mail and external id of an end-user, each with its own error.
class UserFields : public QWidget {
    Q_OBJECT
public:
    explicit UserFields(QWidget *parent = nullptr);

    void setDraft(const models::UserDraft &draft); // without edited()
    models::UserDraft draft() const;
    // Shows each at its field and puts the focus on the first. Returns whether there are none.
    bool setErrors(const models::FieldMessages &messages);
    void focusFirst();

Q_SIGNALS:
    void edited();
    void submitted(); // Enter

private:
    struct Row {
        QString name; // on the wire
        QString models::UserDraft::*member;
        QLineEdit *edit;
        FormField *field;
    };
    FormField *add(const QString &wireName, const QString &labelText, QString models::UserDraft::*member,
                   const QString &hint = {});

    QList<Row> m_rows; // in tab order
};

} // namespace views
