// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <algorithm>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

QString literalText(const QString &text)
{
    return quoted(text, {.code = Quoting::Code::Braces});
}

QString variable(const QString &name)
{
    return u"process.env."_s + name;
}

QString key(const QString &name) // "__proto__" between quotes would set the prototype
{
    return name == "__proto__"_L1 ? u"[\"__proto__\"]"_s : literalText(name);
}

const Expressions &expressions()
{
    static const Expressions all{literalText, variable, u"crypto.randomUUID()"_s};
    return all;
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    syntax.indent = u"  "_s;
    syntax.trailingComma = true;
    syntax.text = literalText;
    syntax.name = key;
    syntax.variable = variable;
    return syntax;
}

QString address(const SnippetText &url)
{
    return codedExpression(url, expressions(), u"encodeURIComponent(%1)"_s);
}

// An object, or a list of pairs where a name comes twice.
QString pairs(const QList<SnippetField> &fields, const QString &indent)
{
    QSet<QString> names;
    for (const SnippetField &field : fields)
        names.insert(field.name);
    const bool unique = names.size() == fields.size();
    QString text = unique ? u"{\n"_s : u"[\n"_s;
    for (const SnippetField &field : fields) {
        const QString value = expression(field.value, expressions());
        text += indent + u"  "_s
            + (unique ? key(field.name) + u": "_s + value : u'[' + literalText(field.name) + u", "_s + value + u']')
            + u",\n"_s;
    }
    return text + indent + (unique ? u'}' : u']');
}

QString multipart(const SnippetRequest &request)
{
    QString text = u"const form = new FormData();\n"_s;
    for (const SnippetField &field : request.form) {
        const QString name = literalText(field.name);
        if (field.isFile) {
            const QString path = literalOf(field.value);
            text += u"form.append(%1, new Blob([await readFile(%2)]), %3);\n"_s.arg(
                name, literalText(path), literalText(QFileInfo(path).fileName()));
        } else {
            text += u"form.append(%1, %2);\n"_s.arg(name, expression(field.value, expressions()));
        }
    }
    return text + u'\n';
}

// Integers that a JavaScript number would round.
bool hasLargeNumber(const SnippetJson &value)
{
    if (value.kind == SnippetJson::Kind::Number)
        return value.text.size() > 15 && !value.text.contains(u'.');
    return std::any_of(value.items.begin(), value.items.end(), hasLargeNumber);
}

QString bodyOf(const SnippetRequest &request)
{
    switch (request.body) {
    case Body::None:
        break;
    case Body::Json:
        if (hasLargeNumber(request.json) && !request.json.hasVariable())
            return literalText(jsonText(request.json));
        return u"JSON.stringify("_s + written(request.json, jsonSyntax(), 1) + u')';
    case Body::Form:
        return u"new URLSearchParams("_s + pairs(request.form, u"  "_s) + u')';
    case Body::Multipart:
        return u"form"_s;
    case Body::File:
        return u"await readFile(%1)"_s.arg(literalText(request.file));
    }
    return {};
}

QString answerOf(const SnippetRequest &request)
{
    switch (request.answer) {
    case Answer::None:
        break;
    case Answer::Text:
        return u"console.log(await answer.text());\n"_s;
    case Answer::Lines:
        return u"for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {\n"
               "  process.stdout.write(piece);\n"
               "}\n"_s;
    case Answer::File:
        return u"await writeFile(%1, answer.body);\nconsole.log(%1);\n"_s.arg(literalText(request.saveAs));
    }
    return u"console.log(answer.status);\n"_s;
}

QString importsOf(const SnippetRequest &request)
{
    QStringList names;
    const bool reads = request.body == Body::File
        || std::any_of(request.form.begin(), request.form.end(),
                       [](const SnippetField &field) { return field.isFile; });
    if (reads)
        names << u"readFile"_s;
    if (request.answer == Answer::File)
        names << u"writeFile"_s;
    return names.isEmpty() ? QString() : u"import { %1 } from \"node:fs/promises\";\n\n"_s.arg(names.join(u", "_s));
}

// One that is not set would be sent as "undefined".
QString checkOf(const SnippetRequest &request)
{
    const QString names = quotedVariables(request);
    return names.isEmpty()
        ? QString()
        : u"for (const name of [%1]) if (!process.env[name]) throw new Error(`Set ${name}.`);\n\n"_s.arg(names);
}

} // namespace

QString javascriptSnippet(const SnippetRequest &request)
{
    QString text = u"// Node 18 or later, as an ES module (.mjs).\n"_s + importsOf(request) + checkOf(request);
    QString target = address(request.url);
    if (!request.query.isEmpty()) {
        text += u"const url = new URL(%1);\nurl.search = new URLSearchParams(%2);\n\n"_s.arg(target,
                                                                                             pairs(request.query, {}));
        target = u"url"_s;
    }
    if (request.body == Body::Multipart)
        text += multipart(request);
    text += u"const answer = await fetch(%1, {\n  method: %2,\n"_s.arg(target, literalText(request.method));
    if (!request.headers.isEmpty())
        text += u"  headers: "_s + pairs(request.headers, u"  "_s) + u",\n"_s;
    if (const QString body = bodyOf(request); !body.isEmpty())
        text += u"  body: "_s + body + u",\n"_s;
    return text + u"});\nif (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);\n"_s
        + answerOf(request);
}

} // namespace models
