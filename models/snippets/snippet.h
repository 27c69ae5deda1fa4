// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/snippets/request.h"

namespace models {

struct SnippetLanguage {
    QString id; // "python"
    QString title; // "Python"
    QString (*write)(const SnippetRequest &request);
};

// cURL, HTTPie, Python, JavaScript, Swift, Kotlin, Go, C++, PHP.
const QList<SnippetLanguage> &snippetLanguages();
const SnippetLanguage *findLanguage(const QString &id); // null without it

// A whole program (or command) that makes the call, fails unless it is answered with 2xx, and prints the answer or
// saves it. Pure: the same request gives the same text. Secrets are variables of the process.
QString curlSnippet(const SnippetRequest &request);
QString httpieSnippet(const SnippetRequest &request);
QString pythonSnippet(const SnippetRequest &request);
QString javascriptSnippet(const SnippetRequest &request);
QString swiftSnippet(const SnippetRequest &request);
QString kotlinSnippet(const SnippetRequest &request);
QString goSnippet(const SnippetRequest &request);
QString cppSnippet(const SnippetRequest &request);
QString phpSnippet(const SnippetRequest &request);

} // namespace models
