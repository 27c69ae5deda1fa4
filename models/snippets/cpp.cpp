// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

// C++ with Qt Network, asynchronous.
namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

QString literalText(const QString &text)
{
    return quoted(text, {});
}

QString bytesOf(const QString &name)
{
    return u"qgetenv(\"%1\")"_s.arg(name);
}

QString bytes(const QString &text)
{
    return u"QByteArray(%1)"_s.arg(literalText(text));
}

// Of byte arrays.
const Expressions &expressions()
{
    static const Expressions all{bytes, bytesOf, u"QUuid::createUuid().toByteArray(QUuid::WithoutBraces)"_s};
    return all;
}

QString coded(const SnippetText &text)
{
    return codedExpression(text, expressions(), u"%1.toPercentEncoding()"_s);
}

QString number(const QString &text)
{
    const bool small = text.size() < 10 || text.contains(u'.') || text.contains(u'e') || text.contains(u'E');
    return small ? text : u"qint64(%1)"_s.arg(text);
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    syntax.null = u"QJsonValue::Null"_s;
    syntax.object = u"QJsonObject{}"_s;
    syntax.list = u"QJsonArray{}"_s;
    syntax.emptyObject = syntax.object;
    syntax.emptyList = syntax.list;
    syntax.before = u"{"_s;
    syntax.between = u", "_s;
    syntax.after = u"}"_s;
    syntax.trailingComma = true;
    syntax.text = literalText;
    syntax.number = number;
    syntax.variable = [](const QString &name) { return u"qEnvironmentVariable(\"%1\")"_s.arg(name); };
    return syntax;
}

QString jsonBody(const SnippetJson &json)
{
    const bool whole = json.kind == SnippetJson::Kind::Object || json.kind == SnippetJson::Kind::List;
    if (!whole)
        return u"    const QByteArray body = "_s + bytes(jsonText(json)) + u";\n"_s;
    return u"    const QByteArray body = QJsonDocument("_s + written(json, jsonSyntax(), 1)
        + u").toJson(QJsonDocument::Compact);\n"_s;
}

QString multipart(const SnippetRequest &request)
{
    QString text = u"    auto *body = new QHttpMultiPart(QHttpMultiPart::FormDataType, &network);\n"_s;
    int count = 0;
    for (const SnippetField &field : request.form) {
        const QString part = u"part%1"_s.arg(++count);
        QString head = u"form-data; name=\""_s + inPartHeader(field.name) + u'"';
        if (field.isFile)
            head += u"; filename=\""_s + inPartHeader(QFileInfo(literalOf(field.value)).fileName()) + u'"';
        text +=
            u"    QHttpPart %1;\n    %1.setRawHeader(\"Content-Disposition\", %2);\n"_s.arg(part, literalText(head));
        if (field.isFile)
            text += u"    auto *%1File = new QFile(%2, body);\n"
                    "    if (!%1File->open(QIODevice::ReadOnly))\n"
                    "        qFatal(\"%s\", qPrintable(%1File->errorString()));\n"
                    "    %1.setBodyDevice(%1File);\n"_s.arg(part, literalText(literalOf(field.value)));
        else
            text += u"    %1.setBody(%2);\n"_s.arg(part, expression(field.value, expressions()));
        text += u"    body->append(%1);\n"_s.arg(part);
    }
    return text;
}

QString bodyOf(const SnippetRequest &request)
{
    switch (request.body) {
    case Body::None:
        break;
    case Body::Json:
        return jsonBody(request.json);
    case Body::Form:
        return u"    request.setHeader(QNetworkRequest::ContentTypeHeader, \"application/x-www-form-urlencoded\");\n"
               "    const QByteArray body = "_s
            + coded(formText(request.form)) + u";\n"_s;
    case Body::Multipart:
        return multipart(request);
    case Body::File:
        return u"    auto *body = new QFile(%1, &network);\n"
               "    if (!body->open(QIODevice::ReadOnly))\n"
               "        qFatal(\"%s\", qPrintable(body->errorString()));\n"_s.arg(literalText(request.file));
    }
    return {};
}

QString answerOf(const SnippetRequest &request)
{
    const QString status = u"        const int status = "
                           "reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();\n"_s;
    const QString end = u"        QCoreApplication::exit(done ? 0 : 1);\n    });\n"_s;
    const QString done =
        u"        const bool done = reply->error() == QNetworkReply::NoError && status / 100 == 2;\n"_s;
    const QString finished = u"    QObject::connect(reply, &QNetworkReply::finished, &app, [&] {\n"_s;
    if (request.answer == Answer::Lines)
        return u"    QObject::connect(reply, &QNetworkReply::readyRead, &app, [&] { std::cout << "
               "reply->readAll().constData() << std::flush; });\n"_s
            + finished + status + done
            + u"        if (!done)\n"
              "            std::cerr << status << ' ' << qPrintable(reply->errorString()) << '\\n';\n"_s
            + end;
    QString text = finished + status + u"        const QByteArray answer = reply->readAll();\n"_s + done
        + u"        if (!done)\n"
          "            std::cerr << status << ' ' << qPrintable(reply->errorString()) << '\\n';\n"_s;
    if (request.answer == Answer::File)
        text += u"        QFile saved(%1);\n"
                "        if (done && (!saved.open(QIODevice::WriteOnly) || saved.write(answer) != answer.size()))\n"
                "            qFatal(\"%s\", qPrintable(saved.errorString()));\n"
                "        std::cout << (done ? %1 : answer.constData()) << '\\n';\n"_s.arg(literalText(request.saveAs));
    else if (request.answer == Answer::None)
        text += u"        std::cout << status << '\\n' << answer.constData();\n"_s;
    else
        text += u"        std::cout << answer.constData() << '\\n';\n"_s;
    return text + end;
}

// One that is not set would be sent as an empty text.
QString checkOf(const SnippetRequest &request)
{
    const QString names = quotedVariables(request);
    return names.isEmpty() ? QString()
                           : u"    for (const char *name : {%1}) {\n"
                             "        if (qEnvironmentVariableIsEmpty(name)) {\n"
                             "            std::cerr << \"Set \" << name << \".\\n\";\n"
                             "            return 1;\n"
                             "        }\n"
                             "    }\n"_s.arg(names);
}

QString includesFor(const QString &code)
{
    static const QRegularExpression texts(u"\"(\\\\.|[^\"\\\\])*\""_s);
    const QString names = QString(code).remove(texts); // a text may look like one
    QString text;
    for (const char *each :
         {"QCoreApplication", "QFile", "QHttpMultiPart", "QJsonArray", "QJsonDocument", "QJsonObject",
          "QNetworkAccessManager", "QNetworkReply", "QNetworkRequest", "QUrl", "QUuid"})
        if (names.contains(QRegularExpression(u"\\b%1\\b"_s.arg(QLatin1String(each)))))
            text += u"#include <%1>\n"_s.arg(QLatin1String(each));
    return text + u"#include <iostream>\n"_s;
}

} // namespace

QString cppSnippet(const SnippetRequest &request)
{
    QString code = u"int main(int argc, char **argv)\n"
                   "{\n"
                   "    QCoreApplication app(argc, argv);\n"_s
        + checkOf(request)
        + u"    QNetworkAccessManager network;\n"
          "    QNetworkRequest request{QUrl::fromEncoded("_s
        + coded(wholeUrl(request)) + u")};\n"_s;
    for (const SnippetField &header : request.headers)
        code += u"    request.setRawHeader(%1, %2);\n"_s.arg(literalText(header.name),
                                                             expression(header.value, expressions()));
    code += bodyOf(request)
        + u"    QNetworkReply *reply = network.sendCustomRequest(request, %1%2);\n"_s.arg(
            literalText(request.method), request.body == Body::None ? QString() : u", body"_s)
        + answerOf(request) + u"    return app.exec();\n}\n"_s;
    return u"// CMake: find_package(Qt6 REQUIRED COMPONENTS Network), link Qt6::Network.\n"_s + includesFor(code)
        + u'\n' + code;
}

} // namespace models
