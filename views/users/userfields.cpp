// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userfields.h"

#include "views/common/controls.h"
#include "views/common/formfield.h"
#include "views/common/layout.h"

using namespace Qt::StringLiterals;
using models::UserDraft;

namespace views {

UserFields::UserFields(QWidget *parent) : QWidget(parent)
{
    FormField *first = add(u"first_name"_s, tr("First name"), &UserDraft::firstName);
    FormField *last = add(u"last_name"_s, tr("Last name"), &UserDraft::lastName);
    FormField *email = add(u"email"_s, tr("E-mail"), &UserDraft::email);
    FormField *external = add(u"external_user_id"_s, tr("External id"), &UserDraft::externalId,
                              tr("Your own id for this person, for example from your CRM."));
    QHBoxLayout *names = row({grow(first), grow(last)}, size::kGap3);
    names->setAlignment(first, Qt::AlignTop);
    names->setAlignment(last, Qt::AlignTop);
    fill(this, column({Item(names), email, external}, size::kGap3));
}

FormField *UserFields::add(const QString &wireName, const QString &labelText, QString UserDraft::*member,
                           const QString &hint)
{
    QLineEdit *edit = lineEdit(wireName, labelText);
    auto *field = new FormField(labelText, edit, hint);
    m_rows.append({wireName, member, edit, field});
    connect(edit, &QLineEdit::textEdited, this, [this, field] {
        field->setError({});
        Q_EMIT edited();
    });
    connect(edit, &QLineEdit::returnPressed, this, &UserFields::submitted);
    return field;
}

void UserFields::setDraft(const UserDraft &draft)
{
    for (const Row &each : std::as_const(m_rows)) {
        each.edit->setText(draft.*each.member);
        each.edit->setCursorPosition(0);
        each.field->setError({});
    }
}

UserDraft UserFields::draft() const
{
    UserDraft draft;
    for (const Row &each : m_rows)
        draft.*each.member = each.edit->text();
    return draft;
}

bool UserFields::setErrors(const models::FieldMessages &messages)
{
    bool focused = false;
    for (const Row &each : std::as_const(m_rows)) {
        const QString message = messages.value(each.name);
        each.field->setError(message);
        if (!message.isEmpty() && !std::exchange(focused, true))
            each.edit->setFocus(Qt::OtherFocusReason);
    }
    return !focused;
}

void UserFields::focusFirst()
{
    m_rows.first().edit->setFocus(Qt::OtherFocusReason);
    m_rows.first().edit->selectAll();
}

} // namespace views
