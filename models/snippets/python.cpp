// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

QString literalText(const QString &text)
{
    return quoted(text, {});
}

QString variable(const QString &name)
{
    return u"os.environ[\"%1\"]"_s.arg(name);
}

const Expressions &expressions()
{
    static const Expressions all{literalText, variable, u"str(uuid.uuid4())"_s};
    return all;
}

// A path or query that a secret is part of.
QString address(const SnippetText &url)
{
    return codedExpression(url, expressions(), u"quote(%1, safe=\"\")"_s);
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    syntax.null = u"None"_s;
    syntax.yes = u"True"_s;
    syntax.no = u"False"_s;
    syntax.trailingComma = true;
    syntax.text = literalText;
    syntax.variable = variable;
    return syntax;
}

// A dict, or a list of pairs where a name comes twice.
QString pairs(const QList<SnippetField> &fields, const QString &inner)
{
    QSet<QString> names;
    for (const SnippetField &field : fields)
        names.insert(field.name);
    const bool unique = names.size() == fields.size();
    QString text = unique ? u"{\n"_s : u"[\n"_s;
    for (const SnippetField &field : fields) {
        const QString value = expression(field.value, expressions());
        text += inner + u"    "_s + (unique ? u"%1: %2,\n"_s : u"(%1, %2),\n"_s).arg(literalText(field.name), value);
    }
    return text + inner + (unique ? u'}' : u']');
}

struct Files { // opened before the call, and named in its arguments
    QString opened;
    QString argument;
};

Files filesOf(const SnippetRequest &request)
{
    if (request.body == Body::File)
        return {u"with open(%1, \"rb\") as file:\n"_s.arg(literalText(request.file)), u"content=file"_s};
    QStringList opened, named;
    for (const SnippetField &field : request.form) {
        if (!field.isFile)
            continue;
        const QString handle = opened.isEmpty() ? u"file"_s : u"file%1"_s.arg(opened.size() + 1);
        opened << u"open(%1, \"rb\") as %2"_s.arg(literalText(literalOf(field.value)), handle);
        named << u"%1: %2"_s.arg(literalText(field.name), handle);
    }
    if (opened.isEmpty())
        return {};
    return {u"with "_s + opened.join(u", "_s) + u":\n"_s, u"files={%1}"_s.arg(named.join(u", "_s))};
}

QList<SnippetField> textFields(const SnippetRequest &request)
{
    QList<SnippetField> fields = request.form;
    fields.removeIf([](const SnippetField &field) { return field.isFile; });
    return fields;
}

// Multipart without a file: httpx wants every part under "files" then, (None, value).
QString partsAsFiles(const QList<SnippetField> &fields, const QString &inner)
{
    QString text = u"files={\n"_s;
    for (const SnippetField &field : fields)
        text += inner + u"    %1: (None, %2),\n"_s.arg(literalText(field.name), expression(field.value, expressions()));
    return text + inner + u'}';
}

QStringList arguments(const SnippetRequest &request, const Files &files, const QString &inner)
{
    QStringList list;
    if (!request.query.isEmpty())
        list << u"params="_s + pairs(request.query, inner);
    if (!request.headers.isEmpty()) {
        QList<SnippetField> headers = request.headers;
        if (request.body == Body::Json) // httpx says so itself
            headers.removeIf([](const SnippetField &header) { return header.name == "Content-Type"_L1; });
        if (!headers.isEmpty())
            list << u"headers="_s + pairs(headers, inner);
    }
    if (request.body == Body::Json)
        list << u"json="_s + written(request.json, jsonSyntax(), int(inner.size() / 4));
    const QList<SnippetField> fields = textFields(request);
    if (request.body == Body::Multipart && files.argument.isEmpty())
        list << partsAsFiles(fields, inner);
    else if (!fields.isEmpty())
        list << u"data="_s + pairs(fields, inner);
    if (!files.argument.isEmpty())
        list << files.argument;
    list << (request.answer == Answer::Lines ? u"timeout=None"_s : u"timeout=30"_s);
    return list;
}

QString block(const QString &text, const QString &indent)
{
    QString made;
    for (const QString &line : text.split(u'\n'))
        made += (line.isEmpty() ? QString() : indent + line) + u'\n';
    return made.chopped(1);
}

QString call(const SnippetRequest &request)
{
    const Files files = filesOf(request);
    const bool streamed = request.answer == Answer::Lines || request.answer == Answer::File;
    const bool bare = request.method == "GET"_L1 || request.method == "DELETE"_L1; // these take no body there
    const bool named = !streamed && !(bare && request.body != Body::None);
    const QString inner = u"    "_s;
    QString open = streamed ? u"with httpx.stream("_s : u"answer = httpx.request("_s;
    if (named)
        open = u"answer = httpx.%1("_s.arg(request.method.toLower());
    QString text = open + u'\n';
    if (!named)
        text += inner + literalText(request.method) + u",\n"_s;
    text += inner + address(request.url) + u",\n"_s;
    for (const QString &argument : arguments(request, files, inner))
        text += inner + argument + u",\n"_s;
    if (!streamed) {
        text += u")\n"_s;
        if (!files.opened.isEmpty())
            text = files.opened + block(text, u"    "_s);
        text += u"if not answer.is_success:\n    raise SystemExit(f\"{answer.status_code}: {answer.text}\")\n"_s;
        return text + (request.answer == Answer::Text ? u"print(answer.text)\n"_s : u"print(answer.status_code)\n"_s);
    }
    text += u") as answer:\n"
            "    if not answer.is_success:\n"
            "        raise SystemExit(f\"{answer.status_code}: {answer.read().decode()}\")\n"_s;
    if (request.answer == Answer::Lines)
        text += u"    for line in answer.iter_lines():\n        print(line)\n"_s;
    else
        text += uR"(    with open(%1, "wb") as saved:
        for piece in answer.iter_bytes():
            saved.write(piece)
    print(saved.name)
)"_s.arg(literalText(request.saveAs));
    return files.opened.isEmpty() ? text : files.opened + block(text, u"    "_s);
}

} // namespace

QString pythonSnippet(const SnippetRequest &request)
{
    const QString body = call(request);
    QString imports;
    if (!variablesOf(request).isEmpty())
        imports += u"import os\n"_s;
    for (const SnippetField &header : request.headers)
        if (!header.value.isEmpty() && header.value.first().kind == SnippetPiece::Kind::Unique)
            imports += u"import uuid\n"_s;
    if (!isPlain(request.url))
        imports += u"from urllib.parse import quote\n"_s;
    return imports + (imports.isEmpty() ? u""_s : u"\n"_s) + u"import httpx\n\n"_s + body;
}

} // namespace models
