// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/snippet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace models {

const QList<SnippetLanguage> &snippetLanguages()
{
    static const QList<SnippetLanguage> all{{u"curl"_s, u"cURL"_s, curlSnippet},
                                            {u"httpie"_s, u"HTTPie"_s, httpieSnippet},
                                            {u"python"_s, u"Python"_s, pythonSnippet},
                                            {u"javascript"_s, u"JavaScript"_s, javascriptSnippet},
                                            {u"swift"_s, u"Swift"_s, swiftSnippet},
                                            {u"kotlin"_s, u"Kotlin"_s, kotlinSnippet},
                                            {u"go"_s, u"Go"_s, goSnippet},
                                            {u"cpp"_s, u"C++ (Qt)"_s, cppSnippet},
                                            {u"php"_s, u"PHP"_s, phpSnippet}};
    return all;
}

const SnippetLanguage *findLanguage(const QString &id)
{
    const auto &all = snippetLanguages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const SnippetLanguage &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace models
