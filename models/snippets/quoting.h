// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snippets/request.h"

namespace models {

// How a language writes a text between quotes. What cannot be seen or turns the reading direction is written as its
// code, so that code says what it does.
struct Quoting {
    enum class Code { Fixed, Pairs, Braces }; // \u202e and \U0001f600; \u202e and surrogates; \u{202e}
    Code code = Code::Fixed;
    QString also = {}; // characters that need a backslash besides the quote and the backslash
};
QString quoted(const QString &text, const Quoting &quoting); // between double quotes

QString shellQuoted(const QString &text); // one word of bash and zsh
// One word as well; variables that are not set end the command.
QString shellWord(const SnippetText &text);

// The pieces as expressions with `plus` between them; neighbouring literals are one. Nothing at all is "".
struct Expressions {
    std::function<QString(const QString &)> literal;
    std::function<QString(const QString &)> variable;
    QString unique = {};
    QString plus = QStringLiteral(" + ");
};
QString expression(const SnippetText &text, const Expressions &expressions);
// The same for a URL: `coding` is how the language percent-encodes the variable at %1; literals are encoded already.
QString codedExpression(const SnippetText &text, Expressions expressions, const QString &coding);

QString jsonText(const SnippetJson &value); // JSON, indented by two; variables as jq reads them
bool isPlain(const SnippetText &text); // known before the code runs
QString literalOf(const SnippetText &text); // of a plain one
SnippetText literal(const QString &text);
QStringList variablesOf(const SnippetRequest &request); // each once, in order of appearance
QString quotedVariables(const SnippetRequest &request); // the same as literals of a list: "A", "B"

QString encoded(const QString &text); // percent-encoded
QString inPartHeader(QString text); // between the quotes of a multipart header, as browsers write it
// The URL with its query, literals encoded.
SnippetText wholeUrl(const SnippetRequest &request);
// name=value&name=value, literals encoded.
SnippetText formText(const QList<SnippetField> &fields);

} // namespace models
