// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/formfield.h"

#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

FormField::FormField(const QString &labelText, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_hint(hint)
    , m_note(wrapped({}, TextStyle::Secondary, field->objectName() + u"Note"_s))
{
    name(this, field->objectName() + u"Field"_s, labelText);
    Label *title = label(labelText, TextStyle::Secondary);
    title->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(labelText);
    fill(this, column({title, field, m_note}, size::kGap1));
    showNote();
}

void FormField::setError(const QString &message)
{
    m_error = message;
    showNote();
}

QString FormField::error() const
{
    return m_error;
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormField::showNote()
{
    const QString &text = m_error.isEmpty() ? m_hint : m_error;
    m_note->setMeaning(m_error.isEmpty() ? Meaning::Neutral : Meaning::Danger);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace views
