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
    return quoted(text, {.code = Quoting::Code::Braces, .also = u"$"_s});
}

QString variable(const QString &name)
{
    return u"getenv(\"%1\")"_s.arg(name);
}

const Expressions &expressions()
{
    static const Expressions all{literalText, variable, u"bin2hex(random_bytes(16))"_s, u" . "_s};
    return all;
}

QString coded(const SnippetText &text)
{
    return codedExpression(text, expressions(), u"rawurlencode(%1)"_s);
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    // "(object)": names that are numbers would make a list of it.
    syntax.object = u"(object) []"_s;
    syntax.emptyObject = syntax.object;
    syntax.between = u" => "_s;
    syntax.trailingComma = true;
    syntax.text = literalText;
    syntax.variable = variable;
    return syntax;
}

QString map(const QList<SnippetField> &fields, const QString &indent)
{
    QString text = u"[\n"_s;
    for (const SnippetField &field : fields)
        text += indent
            + u"    %1 => %2,\n"_s.arg(literalText(field.name),
                                       field.isFile ? u"new CURLFile(%1)"_s.arg(literalText(literalOf(field.value)))
                                                    : expression(field.value, expressions()));
    return text + indent + u']';
}

bool areUnique(const QList<SnippetField> &fields)
{
    QSet<QString> names;
    for (const SnippetField &field : fields)
        names.insert(field.name);
    return names.size() == fields.size();
}

QString address(const SnippetRequest &request)
{
    if (request.query.isEmpty() || !areUnique(request.query)) // http_build_query would number the names
        return coded(wholeUrl(request));
    return coded(request.url + literal(u"?"_s)) + u" . http_build_query("_s + map(request.query, {}) + u')';
}

QString bodyOf(const SnippetRequest &request)
{
    switch (request.body) {
    case Body::None:
        break;
    case Body::Json:
        return u"    CURLOPT_POSTFIELDS => json_encode("_s + written(request.json, jsonSyntax(), 1)
            + u", JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION),\n"_s;
    case Body::Form:
        return u"    CURLOPT_POSTFIELDS => http_build_query("_s + map(request.form, u"    "_s) + u"),\n"_s;
    case Body::Multipart:
        return u"    CURLOPT_POSTFIELDS => "_s + map(request.form, u"    "_s) + u",\n"_s;
    case Body::File:
        return u"    CURLOPT_UPLOAD => true,\n"
               "    CURLOPT_INFILE => fopen(%1, \"rb\"),\n"
               "    CURLOPT_INFILESIZE => filesize(%1),\n"_s.arg(literalText(request.file));
    }
    return {};
}

// One that is not set would be sent as an empty text.
QString checkOf(const SnippetRequest &request)
{
    const QString names = quotedVariables(request);
    return names.isEmpty() ? QString()
                           : u"foreach ([%1] as $name) {\n"
                             "    if ((string) getenv($name) === \"\") {\n"
                             "        throw new RuntimeException(\"Set $name.\");\n"
                             "    }\n"
                             "}\n"_s.arg(names);
}

QString sinkOf(const SnippetRequest &request)
{
    switch (request.answer) {
    case Answer::Lines:
        return u"    CURLOPT_WRITEFUNCTION => function ($request, string $piece): int {\n"
               "        echo $piece;\n"
               "        return strlen($piece);\n"
               "    },\n"_s;
    case Answer::File:
        return u"    CURLOPT_FILE => $saved,\n"_s;
    case Answer::None:
    case Answer::Text:
        break;
    }
    return u"    CURLOPT_RETURNTRANSFER => true,\n"_s;
}

} // namespace

QString phpSnippet(const SnippetRequest &request)
{
    QString text = u"<?php\n\ndeclare(strict_types=1);\n\n"_s + checkOf(request);
    if (request.answer == Answer::File)
        text += u"$saved = fopen(%1, \"w+b\");\n"_s.arg(literalText(request.saveAs));
    text += u"$request = curl_init("_s + address(request)
        + u");\n"
          "curl_setopt_array($request, [\n"
          "    CURLOPT_CUSTOMREQUEST => "_s
        + literalText(request.method) + u",\n"_s + sinkOf(request);
    if (!request.headers.isEmpty()) {
        text += u"    CURLOPT_HTTPHEADER => [\n"_s;
        for (const SnippetField &header : request.headers)
            text += u"        "_s + expression(literal(header.name + u": "_s) + header.value, expressions()) + u",\n"_s;
        text += u"    ],\n"_s;
    }
    text += bodyOf(request)
        + u"]);\n"
          "$answer = curl_exec($request);\n"
          "if ($answer === false) {\n"
          "    throw new RuntimeException(curl_error($request));\n"
          "}\n"
          "$status = curl_getinfo($request, CURLINFO_RESPONSE_CODE);\n"
          "if ($status < 200 || $status > 299) {\n"_s;
    if (request.answer == Answer::File) // which is no place for what the server says is wrong
        text += u"    $answer = stream_get_contents($saved, null, 0);\n    unlink(%1);\n"_s.arg(
            literalText(request.saveAs));
    text += request.answer == Answer::Lines
        ? u"    throw new RuntimeException(\"The server answered $status.\");\n}\n"_s
        : u"    throw new RuntimeException(\"$status: $answer\");\n}\n"_s;
    switch (request.answer) {
    case Answer::None:
        return text + u"echo $status, PHP_EOL;\n"_s;
    case Answer::Text:
        return text + u"echo $answer, PHP_EOL;\n"_s;
    case Answer::File:
        return text + u"fclose($saved);\necho %1, PHP_EOL;\n"_s.arg(literalText(request.saveAs));
    case Answer::Lines:
        break;
    }
    return text;
}

} // namespace models
