// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

QString literalText(const QString &text)
{
    return quoted(text, {.code = Quoting::Code::Braces});
}

QString constant(const QString &variable) // "WEARLINK_API_KEY" -> "wearlinkApiKey"
{
    QString name;
    for (const QString &word : variable.toLower().split(u'_', Qt::SkipEmptyParts))
        name += name.isEmpty() ? word : word.at(0).toUpper() + word.mid(1);
    return name;
}

const Expressions &expressions()
{
    static const Expressions all{literalText, constant, u"UUID().uuidString"_s};
    return all;
}

QString coded(const SnippetText &text)
{
    return codedExpression(text, expressions(), u"%1.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!"_s);
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    syntax.null = u"NSNull()"_s;
    syntax.object = u"[]"_s;
    syntax.emptyObject = u"[:]"_s;
    syntax.nestedObject = u" as [String: Any]"_s;
    syntax.nestedList = u" as [Any]"_s;
    syntax.trailingComma = true;
    syntax.text = literalText;
    syntax.variable = constant;
    return syntax;
}

QString jsonBody(const SnippetJson &json)
{
    const QString type = json.kind == SnippetJson::Kind::Object ? u"[String: Any]"_s
        : json.kind == SnippetJson::Kind::List                  ? u"[Any]"_s
                                                                : u"Any"_s;
    return u"let body: "_s + type + u" = "_s + written(json, jsonSyntax())
        + u"\nrequest.httpBody = try JSONSerialization.data(withJSONObject: body, options: .fragmentsAllowed)\n"_s;
}

QString multipart(const SnippetRequest &request)
{
    QString text = u"let boundary = UUID().uuidString\n"
                   "var body = Data()\n"_s;
    for (const SnippetField &field : request.form) {
        QString head = u"\r\nContent-Disposition: form-data; name=\""_s + inPartHeader(field.name) + u'"';
        const QString path = literalOf(field.value);
        if (field.isFile)
            head += u"; filename=\""_s + inPartHeader(QFileInfo(path).fileName())
                + u"\"\r\nContent-Type: application/octet-stream"_s;
        SnippetText part = literal(head + u"\r\n\r\n"_s);
        if (!field.isFile)
            part += field.value + literal(u"\r\n"_s);
        text += u"body.append(Data((\"--\" + boundary + "_s + expression(part, expressions()) + u").utf8))\n"_s;
        if (field.isFile)
            text += u"body.append(try Data(contentsOf: URL(fileURLWithPath: "_s + literalText(path)
                + u")))\nbody.append(Data(\"\\r\\n\".utf8))\n"_s;
    }
    return text
        + u"body.append(Data((\"--\" + boundary + \"--\\r\\n\").utf8))\n"
          "request.httpBody = body\n"
          "request.setValue(\"multipart/form-data; boundary=\" + boundary, forHTTPHeaderField: \"Content-Type\")\n"_s;
}

QString bodyOf(const SnippetRequest &request)
{
    switch (request.body) {
    case Body::None:
        break;
    case Body::Json:
        return jsonBody(request.json);
    case Body::Form:
        return u"request.setValue(\"application/x-www-form-urlencoded\", forHTTPHeaderField: \"Content-Type\")\n"
               "request.httpBody = Data(("_s
            + coded(formText(request.form)) + u").utf8)\n"_s;
    case Body::Multipart:
        return multipart(request);
    case Body::File:
        return u"request.httpBody = try Data(contentsOf: URL(fileURLWithPath: "_s + literalText(request.file)
            + u"))\n"_s;
    }
    return {};
}

QString callOf(const SnippetRequest &request)
{
    const QString check =
        u"guard let http = response as? HTTPURLResponse, (200..<300).contains(http.statusCode) else {\n"_s;
    switch (request.answer) {
    case Answer::Lines:
        return u"let (bytes, response) = try await URLSession.shared.bytes(for: request)\n"_s + check
            + u"    fatalError(\"The server answered \\(response)\")\n}\n"
              "for try await line in bytes.lines {\n    print(line)\n}\n"_s;
    case Answer::File:
        return u"let (file, response) = try await URLSession.shared.download(for: request)\n"_s + check
            + u"    let text = try String(contentsOf: file, encoding: .utf8)\n"
              "    fatalError(\"\\(response): \\(text)\")\n"
              "}\n"
              "try FileManager.default.moveItem(at: file, to: URL(fileURLWithPath: %1))\nprint(%1)\n"_s.arg(
                  literalText(request.saveAs));
    case Answer::None:
    case Answer::Text:
        break;
    }
    // The body says what is wrong.
    return u"let (data, response) = try await URLSession.shared.data(for: request)\n"
           "let text = String(decoding: data, as: UTF8.self)\n"_s
        + check
        + u"    fatalError(\"\\(response): \\(text)\")\n"
          "}\n"_s
        + (request.answer == Answer::Text ? u"print(text)\n"_s : u"print(http.statusCode)\n"_s);
}

} // namespace

QString swiftSnippet(const SnippetRequest &request)
{
    QString text = u"// main.swift; Swift 5.7 or later.\nimport Foundation\n\n"_s;
    const QStringList variables = variablesOf(request);
    for (const QString &variable : variables)
        text += u"guard let %1 = ProcessInfo.processInfo.environment[\"%2\"], !%1.isEmpty else {\n"
                "    fatalError(\"Set %2.\")\n"
                "}\n"_s.arg(constant(variable), variable);
    if (!variables.isEmpty())
        text += u'\n';
    text += u"var request = URLRequest(url: URL(string: "_s + coded(wholeUrl(request)) + u")!)\n"_s
        + u"request.httpMethod = "_s + literalText(request.method) + u'\n';
    for (const SnippetField &header : request.headers)
        text += u"request.setValue(%1, forHTTPHeaderField: %2)\n"_s.arg(expression(header.value, expressions()),
                                                                        literalText(header.name));
    return text + bodyOf(request) + u'\n' + callOf(request);
}

} // namespace models
