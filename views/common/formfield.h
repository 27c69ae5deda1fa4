// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QWidget>

namespace views {

class Label;

// A label, its field, a hint, and below it what is wrong with it. The error replaces the hint.
class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString &labelText, QWidget *field, const QString &hint = {}, QWidget *parent = nullptr);
    void setTitle(const QString &labelText);
    void setError(const QString &message); // plain text; empty = nothing wrong
    QString error() const;
    void setHint(const QString &hint, Meaning meaning = Meaning::Neutral);
    void reserveNote(); // the room of one line, so that nothing moves when an error comes
    QWidget *field() const { return m_field; }

private:
    void showNote();

    Label *m_title;
    QWidget *m_field;
    QString m_hint;
    Meaning m_hintMeaning = Meaning::Neutral;
    QString m_error;
    bool m_isNoteKept = false;
    Label *m_note;
};

} // namespace views
