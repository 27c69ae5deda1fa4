// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <functional>
#include <QList>
#include <QString>

namespace models {

// A JSON value as code writes it: members in their order, numbers by their shortest text, secrets as variables.
struct SnippetJson {
    enum class Kind { Null, True, False, Number, Text, Variable, List, Object };
    Kind kind = Kind::Null;
    QString text = {}; // of numbers, texts and variables
    QList<QString> names = {}; // of an object's items
    QList<SnippetJson> items = {};

    bool operator==(const SnippetJson &) const = default;
    bool isEmpty() const { return items.isEmpty(); }
    const SnippetJson *find(const QString &name) const; // null without it
    bool hasVariable() const;
};

// `variable` names the variable for a member's text that is secret, by name or by look, else answers nothing. Of
// members with one name the last counts. Error: Validation, for what is not JSON, for NUL characters and for integers
// beyond 64 bits.
using SecretMember = std::function<QString(const QString &member, const QString &value, bool atTop)>;
api::Result<SnippetJson> snippetJson(const QString &text, const SecretMember &variable);

// How a language writes such a value.
struct JsonSyntax {
    QString null = QStringLiteral("null");
    QString yes = QStringLiteral("true");
    QString no = QStringLiteral("false");
    QString object = QStringLiteral("{}"); // opening and closing bracket, at most the last character closes
    QString list = QStringLiteral("[]");
    QString emptyObject = QStringLiteral("{}");
    QString emptyList = QStringLiteral("[]");
    QString before = {}; // a member, "{" where each is a pair in brackets
    QString between = QStringLiteral(": "); // name and value
    QString after = {};
    QString nestedObject = {}; // behind an object inside of another value
    QString nestedList = {};
    QString indent = QStringLiteral("    ");
    bool trailingComma = false;
    bool align = false; // the values of members on lines that follow each other
    std::function<QString(const QString &)> text;
    std::function<QString(const QString &)> name = {}; // of a member; as a text without it
    std::function<QString(const QString &)> number = {}; // as it is without it
    std::function<QString(const QString &)> variable;
};
// `level`: of the line that it begins on.
QString written(const SnippetJson &value, const JsonSyntax &syntax, int level = 0);

} // namespace models
