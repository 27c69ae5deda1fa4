// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// cURL and HTTPie: one command of bash or zsh, an argument a line.
namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

const QString kNextLine = u" \\\n  "_s;

// A body with secrets is put together by jq: it quotes them, and they are in no argument that others can read.
QString jqPipe(const SnippetRequest &request)
{
    if (!request.json.hasVariable())
        return {};
    QString guards;
    SnippetRequest bodyOnly;
    bodyOnly.json = request.json;
    for (const QString &name : variablesOf(bodyOnly))
        guards += u": \"${%1:?export it first}\"\n"_s.arg(name);
    return guards + u"jq -n "_s + shellQuoted(jsonText(request.json)) + u" | "_s;
}

// Secrets in the address are percent-encoded when the command runs.
QString urlWord(const SnippetText &url)
{
    if (isPlain(url))
        return shellQuoted(literalOf(url));
    QString word;
    for (const SnippetPiece &piece : url)
        word += piece.kind == SnippetPiece::Kind::Literal
            ? shellQuoted(piece.text)
            : u"\"$(printf %s \"${%1:?}\" | jq -sRr @uri)\""_s.arg(piece.text);
    return word;
}

SnippetText named(const QString &name, const SnippetText &value) // "name" is written as it is
{
    SnippetText made = value;
    made.prepend({.text = name});
    return made;
}

// What curl reads after "name=@"; a path with its separators goes between double quotes.
QString curlFile(QString path)
{
    if (!path.contains(u',') && !path.contains(u';') && !path.contains(u'"') && !path.contains(u'\\'))
        return path;
    return u'"' + path.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString curlBody(const SnippetRequest &request)
{
    QString text;
    switch (request.body) {
    case Body::None:
        break;
    case Body::Json:
        text = request.json.hasVariable() ? kNextLine + u"--data @-"_s
                                          : kNextLine + u"--data "_s + shellQuoted(jsonText(request.json));
        break;
    case Body::Form:
        for (const SnippetField &field : request.form)
            text += kNextLine + u"--data-urlencode "_s + shellWord(named(encoded(field.name) + u'=', field.value));
        break;
    case Body::Multipart:
        for (const SnippetField &field : request.form)
            text += field.isFile
                ? kNextLine + u"--form "_s + shellQuoted(field.name + u"=@"_s + curlFile(literalOf(field.value)))
                : kNextLine + u"--form-string "_s + shellWord(named(field.name + u'=', field.value));
        break;
    case Body::File:
        text = kNextLine + u"--data-binary "_s + shellQuoted(u'@' + request.file);
        break;
    }
    return text;
}

// HTTPie looks for the first separator of an item and takes some values for files: what could mislead it is handed
// over as a file of the shell's.
QString httpieItem(const QString &name, const QString &separator, const SnippetText &value)
{
    static const QRegularExpression misleading(u"^[@=:;]|\\\\"_s);
    QString key;
    for (const QChar c : name)
        key += QStringView(u":=@;[]\\").contains(c) ? u'\\' + QString(c) : QString(c);
    const bool token = separator == ":"_L1; // of an API: no such characters in it
    const bool safe = isPlain(value) ? !literalOf(value).contains(misleading) : token;
    if (safe)
        return shellWord(named(key + separator, value));
    return shellQuoted(key + separator + u'@') + u"<(printf %s "_s + shellWord(value) + u')';
}

QString httpieBody(const SnippetRequest &request)
{
    QString text;
    if (request.body == Body::Form || request.body == Body::Multipart)
        for (const SnippetField &field : request.form)
            text += kNextLine
                + (field.isFile ? shellQuoted(field.name + u'@' + literalOf(field.value))
                                : httpieItem(field.name, u"="_s, field.value));
    else if (request.body == Body::File)
        text = kNextLine + u"< "_s + shellQuoted(request.file);
    else if (request.body == Body::Json && !request.json.hasVariable())
        text = kNextLine + u"<<< "_s + shellQuoted(jsonText(request.json));
    return text;
}

} // namespace

QString curlSnippet(const SnippetRequest &request)
{
    const bool get = request.method == "GET"_L1;
    QString text = jqPipe(request) + u"curl -sS --fail-with-body"_s;
    if (request.answer == Answer::Lines)
        text += u" --no-buffer"_s;
    if (request.answer == Answer::File)
        text += u" --output "_s + shellQuoted(request.saveAs);
    text += kNextLine + (get ? QString() : u"-X "_s + request.method + u' ')
        + urlWord(get ? request.url : wholeUrl(request));
    for (const SnippetField &header : request.headers)
        text += kNextLine + u"-H "_s + shellWord(named(header.name + u": "_s, header.value));
    if (get && !request.query.isEmpty())
        text += kNextLine + u"--get"_s;
    for (const SnippetField &field : get ? request.query : QList<SnippetField>())
        text += kNextLine + u"--data-urlencode "_s + shellWord(named(encoded(field.name) + u'=', field.value));
    return text + curlBody(request) + u'\n';
}

QString httpieSnippet(const SnippetRequest &request)
{
    const bool reads = request.body == Body::Json || request.body == Body::File;
    QString text = jqPipe(request) + u"http --check-status"_s;
    if (!reads)
        text += u" --ignore-stdin"_s;
    if (request.body == Body::Form || request.body == Body::Multipart)
        text += u" --form"_s;
    if (request.answer == Answer::Lines)
        text += u" --stream"_s;
    if (request.answer == Answer::File)
        text += u" --download --output "_s + shellQuoted(request.saveAs);
    text += u' ' + request.method + u' ' + urlWord(request.url);
    for (const SnippetField &header : request.headers)
        text += kNextLine + httpieItem(header.name, u":"_s, header.value);
    for (const SnippetField &field : request.query)
        text += kNextLine + httpieItem(field.name, u"=="_s, field.value);
    return text + httpieBody(request) + u'\n';
}

} // namespace models
