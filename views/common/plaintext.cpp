// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/plaintext.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace views {

namespace {

bool isHidden(char32_t c) // changes the reading of what stands around it, or cannot be seen
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

Label::Label(const QString &text, TextStyle style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTextStyle(style);
    setText(text);
    if (QLocale().script() == QLocale::DevanagariScript)
        setContentsMargins(0, 2, 0, 0); // its vowel signs rise above the ascent of the face
}

void Label::setText(const QString &text)
{
    m_text = text;
    QLabel::setText(text);
    setAccessibleName(text);
    updateGeometry();
    refreshTip();
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
    refreshTip();
}

void Label::setMeaning(Meaning meaning)
{
    m_meaning = meaning;
    recolour();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    setFont(views::font(style));
    recolour();
}

void Label::recolour()
{
    const bool quiet = m_style == TextStyle::Secondary;
    const QColor color = m_meaning != Meaning::Neutral ? tone(m_meaning).text
        : quiet                                        ? tokens().textSecondary
                                                       : tokens().text;
    if (palette().color(QPalette::Active, QPalette::WindowText) == color)
        return;
    QPalette own = palette();
    own.setColor(QPalette::Active, QPalette::WindowText, color);
    own.setColor(QPalette::Inactive, QPalette::WindowText, color);
    m_recolouring = true;
    setPalette(own);
    m_recolouring = false;
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange) && !m_recolouring)
        recolour();
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    refreshTip();
}

void Label::refreshTip()
{
    if (m_elide == Qt::ElideNone)
        return;
    const bool cut = fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
    QLabel::setToolTip(cut ? tipText(m_text) : QString());
}

QSize Label::minimumSizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::minimumSizeHint();
    return {fontMetrics().horizontalAdvance(u"…"_s) * 3, QLabel::minimumSizeHint().height()};
}

QSize Label::sizeHint() const
{
    if (m_elide == Qt::ElideNone)
        return QLabel::sizeHint();
    return {fontMetrics().horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

void Label::paintEvent(QPaintEvent *event)
{
    if (m_elide == Qt::ElideNone)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, m_elide, contentsRect().width());
    painter.drawText(contentsRect(), int(QStyle::visualAlignment(layoutDirection(), alignment())), shown);
}

Label *label(const QString &text, TextStyle style, const QString &objectName)
{
    auto *made = new Label(text, style);
    made->setObjectName(objectName);
    return made;
}

Label *wrapped(const QString &text, TextStyle style, const QString &objectName)
{
    Label *made = label(text, style, objectName);
    made->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    made->setSizePolicy(policy);
    return made;
}

QString tipText(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br/>"_s) + u"</qt>"_s; // escaped: shown literally
}

void setTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(tipText(text));
    widget->setAccessibleDescription(text);
}

void setTip(QAction *action, const QString &text)
{
    action->setToolTip(tipText(text));
}

QString visible(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isHidden(c.unicode()); }))
        return text;
    QString result;
    for (const QChar c : text) {
        if (isHidden(c.unicode()))
            result += u"\\u%1"_s.arg(QString::number(c.unicode(), 16).toUpper(), 4, u'0');
        else
            result += c;
    }
    return result;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + visible(text) + QChar(0x2069);
}

QString withoutMarks(const QString &text)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&' && at + 1 < text.size())
            ++at; // the letter after it, which may be another ampersand
        result += text[at];
    }
    return result;
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

void name(QWidget *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

} // namespace views
