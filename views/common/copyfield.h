// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace views {

// Something to copy: a URL, an id, a line of code. Selectable, read-only, monospace. Not for secrets.
class CopyField : public QWidget {
    Q_OBJECT
public:
    CopyField(const QString &objectName, const QString &accessibleName, const QString &text = {},
              QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }

private:
    QString m_text;
    QLineEdit *m_field;
    QToolButton *m_copy;
};

// Copies and says so at the pointer; for buttons elsewhere too.
void copyText(const QString &text, QWidget *at);

} // namespace views
