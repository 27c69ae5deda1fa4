// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Body = SnippetRequest::Body;
using Answer = SnippetRequest::Answer;

QString literalText(const QString &text)
{
    return quoted(text, {.code = Quoting::Code::Pairs, .also = u"$"_s});
}

QString variable(const QString &name)
{
    return u"System.getenv(\"%1\")"_s.arg(name);
}

const Expressions &expressions()
{
    static const Expressions all{literalText, variable, u"UUID.randomUUID().toString()"_s};
    return all;
}

QString address(const SnippetText &url)
{
    const QString text =
        codedExpression(url, expressions(), u"URLEncoder.encode(%1, \"UTF-8\").replace(\"+\", \"%20\")"_s);
    return isPlain(url) ? text : u'(' + text + u')';
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    syntax.null = u"JSONObject.NULL"_s;
    syntax.object = u"mapOf()"_s;
    syntax.list = u"listOf()"_s;
    syntax.emptyObject = u"mapOf<String, Any>()"_s;
    syntax.emptyList = u"listOf<Any>()"_s;
    syntax.between = u" to "_s;
    syntax.trailingComma = true;
    syntax.text = literalText;
    syntax.variable = variable;
    return syntax;
}

QString jsonBody(const SnippetJson &json)
{
    using Kind = SnippetJson::Kind;
    const QString value = written(json, jsonSyntax(), 1);
    const QString text = json.kind == Kind::Object ? u"JSONObject("_s + value + u").toString()"_s
        : json.kind == Kind::List                  ? u"JSONArray("_s + value + u").toString()"_s
                                                   : literalText(jsonText(json));
    // Bytes, because a text would get a charset added to its type.
    return u"    val body = "_s + text
        + u"\n        .toByteArray().toRequestBody(\"application/json\".toMediaType())\n"_s;
}

QString bodyOf(const SnippetRequest &request)
{
    QString text;
    switch (request.body) {
    case Body::None:
        return request.method == "GET"_L1 || request.method == "DELETE"_L1
            ? QString()
            : u"    val body = ByteArray(0).toRequestBody()\n"_s;
    case Body::Json:
        return jsonBody(request.json);
    case Body::Form:
        text = u"    val body = FormBody.Builder()\n"_s;
        for (const SnippetField &field : request.form)
            text += u"        .add(%1, %2)\n"_s.arg(literalText(field.name), expression(field.value, expressions()));
        return text + u"        .build()\n"_s;
    case Body::Multipart:
        text = u"    val body = MultipartBody.Builder().setType(MultipartBody.FORM)\n"_s;
        for (const SnippetField &field : request.form) {
            const QString path = literalOf(field.value);
            text += field.isFile ? u"        .addFormDataPart(%1, %2, File(%3).asRequestBody())\n"_s.arg(
                        literalText(field.name), literalText(QFileInfo(path).fileName()), literalText(path))
                                 : u"        .addFormDataPart(%1, %2)\n"_s.arg(literalText(field.name),
                                                                               expression(field.value, expressions()));
        }
        return text + u"        .build()\n"_s;
    case Body::File:
        break;
    }
    return u"    val body = File(%1).asRequestBody()\n"_s.arg(literalText(request.file));
}

QString answerOf(const SnippetRequest &request)
{
    switch (request.answer) {
    case Answer::None:
        break;
    case Answer::Text:
        return u"        println(answer.body!!.string())\n"_s;
    case Answer::Lines:
        return u"        val lines = answer.body!!.source()\n"
               "        while (true) println(lines.readUtf8Line() ?: break)\n"_s;
    case Answer::File:
        return u"        File(%1).outputStream().use { answer.body!!.byteStream().copyTo(it) }\n"
               "        println(%1)\n"_s.arg(literalText(request.saveAs));
    }
    return u"        println(answer.code)\n"_s;
}

// In order, and only what `code` names.
QString importsFor(const QString &code)
{
    static constexpr std::pair<const char *, const char *> kAll[]{
        {".toHttpUrl()", "okhttp3.HttpUrl.Companion.toHttpUrl"},
        {"FormBody.", "okhttp3.FormBody"},
        {".toMediaType()", "okhttp3.MediaType.Companion.toMediaType"},
        {"MultipartBody.", "okhttp3.MultipartBody"},
        {"OkHttpClient", "okhttp3.OkHttpClient"},
        {"Request.Builder", "okhttp3.Request"},
        {".asRequestBody()", "okhttp3.RequestBody.Companion.asRequestBody"},
        {".toRequestBody(", "okhttp3.RequestBody.Companion.toRequestBody"},
        {"JSONArray(", "org.json.JSONArray"},
        {"JSONObject", "org.json.JSONObject"},
        {"File(", "java.io.File"},
        {"URLEncoder.", "java.net.URLEncoder"},
        {"UUID.", "java.util.UUID"},
        {"TimeUnit.", "java.util.concurrent.TimeUnit"},
    };
    static const QRegularExpression texts(u"\"(\\\\.|[^\"\\\\])*\""_s);
    const QString names = QString(code).remove(texts); // a text may look like one
    QString text;
    for (const auto &[used, name] : kAll)
        if (names.contains(QLatin1String(used)))
            text += u"import "_s + QLatin1String(name) + u'\n';
    return text;
}

// One that is not set would be sent as "null".
QString checkOf(const SnippetRequest &request)
{
    const QString names = quotedVariables(request);
    return names.isEmpty()
        ? QString()
        : u"    for (name in listOf(%1)) check(!System.getenv(name).isNullOrEmpty()) { \"Set $name.\" }\n"_s.arg(names);
}

} // namespace

QString kotlinSnippet(const SnippetRequest &request)
{
    QString url = address(request.url);
    QString code = u"fun main() {\n"_s + checkOf(request);
    if (!request.query.isEmpty()) {
        code += u"    val url = "_s + url + u".toHttpUrl().newBuilder()\n"_s;
        for (const SnippetField &field : request.query)
            code += u"        .addQueryParameter(%1, %2)\n"_s.arg(literalText(field.name),
                                                                  expression(field.value, expressions()));
        code += u"        .build()\n"_s;
        url = u"url"_s;
    }
    const QString body = bodyOf(request);
    code += body + u"    val request = Request.Builder()\n        .url("_s + url + u")\n"_s;
    for (const SnippetField &header : request.headers)
        code += u"        .header(%1, %2)\n"_s.arg(literalText(header.name), expression(header.value, expressions()));
    code += u"        .method(%1, %2)\n        .build()\n"_s.arg(literalText(request.method),
                                                                 body.isEmpty() ? u"null"_s : u"body"_s);
    code += request.answer == Answer::Lines
        ? u"    val http = OkHttpClient.Builder().readTimeout(0, TimeUnit.SECONDS).build()\n"_s
        : u"    val http = OkHttpClient()\n"_s;
    code += u"    http.newCall(request).execute().use { answer ->\n"
            "        check(answer.isSuccessful) { \"${answer.code}: ${answer.body?.string()}\" }\n"_s
        + answerOf(request) + u"    }\n}\n"_s;
    return u"// com.squareup.okhttp3:okhttp:4.x; org.json is part of Android.\n"_s + importsFor(code) + u'\n' + code;
}

} // namespace models
