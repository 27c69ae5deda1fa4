// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/formfield.h"

#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

FormField::FormField(const QString &labelText, QWidget *field, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(label({}, TextStyle::Secondary))
    , m_field(field)
    , m_hint(hint)
    , m_note(wrapped({}, TextStyle::Secondary, field->objectName() + u"Note"_s))
{
    setObjectName(field->objectName() + u"Field"_s);
    m_title->setBuddy(field);
    const QString known = field->accessibleName();
    setTitle(labelText);
    if (!known.isEmpty())
        field->setAccessibleName(known);
    fill(this, column({m_title, field, m_note}, size::kGap1));
    showNote();
}

void FormField::setTitle(const QString &labelText)
{
    m_title->setText(labelText);
    setAccessibleName(labelText);
    m_field->setAccessibleName(labelText);
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

void FormField::setHint(const QString &hint, Meaning meaning)
{
    m_hint = hint;
    m_hintMeaning = meaning;
    showNote();
}

void FormField::reserveNote()
{
    m_isNoteKept = true;
    m_note->setMinimumHeight(m_note->fontMetrics().height());
    showNote();
}

void FormField::showNote()
{
    const QString &text = m_error.isEmpty() ? m_hint : m_error;
    m_note->setMeaning(m_error.isEmpty() ? m_hintMeaning : Meaning::Danger);
    m_note->setText(text);
    m_note->setVisible(m_isNoteKept || !text.isEmpty());
    m_field->setAccessibleDescription(text);
}

} // namespace views
