// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTimer>

namespace views {

// JSON and nothing else: keys, strings, numbers, literals. Follows the theme.
class JsonHighlighter : public QSyntaxHighlighter {
    Q_OBJECT
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override;
};

// Read-only monospace text: payloads, headers, commands. Long lines are cut and long texts end early with a line that
// says so; what is copied with copyAll() is the whole text. The beginning is there at once, the rest follows in slices
// between other events: laying out two million characters in one go holds the window for half a second.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Language { Plain, Json };
    static constexpr qsizetype kMostShown = 2 * 1024 * 1024; // characters
    static constexpr qsizetype kLongestLine = 10'000;
    static constexpr qsizetype kSlice = 32 * 1024; // characters, and up to the end of a line

    explicit CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setCode(const QString &text, Language language);
    QString code() const { return m_text; }
    void copyAll() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString takeSlice();
    void showMore();

    QString m_text;
    QString m_shown; // what is displayed in the end,
    qsizetype m_next = 0; // and how much of it is there
    QTimer m_more;
    JsonHighlighter *m_highlighter;
};

} // namespace views
