// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/codeview.h"

#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qsizetype kMostHighlighted = 256 * 1024; // above that colours cost more than they give

QString bounded(const QString &text)
{
    QString result;
    result.reserve(std::min(text.size(), CodeView::kMostShown));
    qsizetype from = 0;
    while (from < text.size() && result.size() < CodeView::kMostShown) {
        qsizetype end = text.indexOf(u'\n', from);
        end = end < 0 ? text.size() : end;
        const qsizetype length = std::min({end - from, CodeView::kLongestLine, CodeView::kMostShown - result.size()});
        result += QStringView(text).mid(from, length);
        if (length < end - from)
            result += u" …"_s;
        if (end < text.size())
            result += u'\n';
        from = end + 1;
    }
    if (from < text.size())
        result += CodeView::tr("\n… the rest is not shown; copying takes all of it");
    return result;
}

} // namespace

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Tokens &set = tokens();
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        const qsizetype start = at++;
        if (c == u'"') {
            while (at < text.size() && text[at] != u'"')
                at += text[at] == u'\\' ? 2 : 1;
            at = std::min(at + 1, text.size());
            qsizetype next = at;
            while (next < text.size() && text[next].isSpace())
                ++next;
            const bool key = next < text.size() && text[next] == u':';
            setFormat(int(start), int(at - start), key ? set.accentText : set.success.text);
        } else if (c.isDigit() || c == u'-' || c.isLetter()) {
            while (at < text.size() && (text[at].isLetterOrNumber() || u".+-"_s.contains(text[at])))
                ++at;
            setFormat(int(start), int(at - start), c.isLetter() ? set.patch.text : set.warning.text);
        }
    }
}

CodeView::CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent), m_highlighter(new JsonHighlighter(static_cast<QTextDocument *>(nullptr)))
{
    m_highlighter->setParent(this);
    name(this, objectName, accessibleName);
    setReadOnly(true);
    setUndoRedoEnabled(false);
    connect(&m_more, &QTimer::timeout, this, &CodeView::showMore);
    setFont(views::font(TextStyle::Mono));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setAutoFillBackground(false); // the frame paints the surface, with round corners
    document()->setDocumentMargin(size::kGap2);
}

void CodeView::setCode(const QString &text, Language language)
{
    m_text = text;
    const bool coloured = language == Language::Json && text.size() <= kMostHighlighted;
    m_highlighter->setDocument(coloured ? document() : nullptr);
    m_shown = bounded(text);
    m_next = 0;
    setPlainText(takeSlice());
    m_more.stop();
    if (m_next < m_shown.size())
        m_more.start();
}

QString CodeView::takeSlice()
{
    const qsizetype line = m_shown.indexOf(u'\n', m_next + kSlice);
    const qsizetype end = line < 0 ? m_shown.size() : line + 1;
    return m_shown.mid(std::exchange(m_next, end), end - m_next);
}

void CodeView::showMore()
{
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(takeSlice());
    if (m_next >= m_shown.size())
        m_more.stop();
}

void CodeView::copyAll() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect outside = QRect(-viewport()->pos(), this->size());
    paint::roundRect(&painter, outside, size::kRadius, tokens().inset, tokens().border);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter && m_highlighter->document())
        m_highlighter->rehighlight();
}

} // namespace views
