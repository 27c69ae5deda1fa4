// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

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
// says so; what is copied with copyAll() is the whole text.
class CodeView : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class Language { Plain, Json };
    static constexpr qsizetype kMostShown = 2 * 1024 * 1024; // characters
    static constexpr qsizetype kLongestLine = 10'000;

    explicit CodeView(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setCode(const QString &text, Language language);
    QString code() const { return m_text; }
    void copyAll() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    JsonHighlighter *m_highlighter;
};

} // namespace views
