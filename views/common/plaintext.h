// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <QLabel>

class QAction;

// The only makers of labels, tooltips and message boxes. Qt renders markup in all of them and loads local files named
// in it, so text that a server sent goes through here and stays literal.
namespace views {

// Plain text, one style of the type scale; elides when told to and then shows all in the tooltip.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Body, QWidget *parent = nullptr);

    void setText(const QString &text); // hides QLabel's on purpose: keeps the full text for elision and copying
    QString fullText() const { return m_text; }
    void setElide(Qt::TextElideMode mode); // ElideNone, the default, wraps instead when setWordWrap is on
    void setMeaning(Meaning meaning); // Neutral = the colour of the style
    void setTextStyle(TextStyle style);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recolour();
    void refreshTip();

    QString m_text;
    TextStyle m_style;
    Meaning m_meaning = Meaning::Neutral;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_recolouring = false;
};

Label *label(const QString &text, TextStyle style = TextStyle::Body, const QString &objectName = {});
Label *wrapped(const QString &text, TextStyle style = TextStyle::Body, const QString &objectName = {});

// Sets the tooltip (and for widgets the accessible description). Never markup.
void setTip(QWidget *widget, const QString &text);
void setTip(QAction *action, const QString &text);
QString tipText(const QString &text); // what a Qt::ToolTipRole or QToolTip::showText may be given

// Bidirectional text cannot reorder its surroundings: wraps in FSI...PDI. Overrides inside are shown as escapes.
QString isolated(const QString &text);
QString visible(const QString &text); // bidi overrides and control characters as \u202E, for names and ids
QString withoutMarks(const QString &text); // an action's text as it is read: "&File" -> "File", "A && B" -> "A & B"
QString withoutMnemonic(const QString &text); // doubles "&": for buttons, menus and tabs that carry data

void name(QWidget *widget, const QString &objectName, const QString &accessibleName);

} // namespace views
