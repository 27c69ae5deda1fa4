// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"
#include "models/snippets/snippet.h"

#include <QRegularExpression>

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
    return u"os.Getenv(\"%1\")"_s.arg(name);
}

const Expressions &expressions()
{
    static const Expressions all{literalText, variable, u"newKey()"_s, u"+"_s}; // as gofmt has it in arguments
    return all;
}

QString address(const SnippetText &url)
{
    return codedExpression(url, expressions(), u"url.PathEscape(%1)"_s);
}

JsonSyntax jsonSyntax()
{
    JsonSyntax syntax;
    syntax.null = u"nil"_s;
    syntax.object = u"map[string]any{}"_s;
    syntax.list = u"[]any{}"_s;
    syntax.emptyObject = syntax.object;
    syntax.emptyList = syntax.list;
    syntax.indent = u"\t"_s;
    syntax.trailingComma = true;
    syntax.align = true;
    syntax.text = literalText;
    syntax.variable = variable;
    return syntax;
}

const QString kStop = u"\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n"_s;

QString values(const QString &name, const QList<SnippetField> &fields)
{
    QString text = u"\t%1 := url.Values{}\n"_s.arg(name);
    for (const SnippetField &field : fields)
        text += u"\t%1.Add(%2, %3)\n"_s.arg(name, literalText(field.name), expression(field.value, expressions()));
    return text;
}

QString multipart(const SnippetRequest &request)
{
    QString text = u"\tvar body bytes.Buffer\n\tform := multipart.NewWriter(&body)\n"_s;
    for (const SnippetField &field : request.form) {
        if (!field.isFile) {
            text += u"\tif err := form.WriteField(%1, %2); err != nil {\n\t\tlog.Fatal(err)\n\t}\n"_s.arg(
                literalText(field.name), expression(field.value, expressions()));
            continue;
        }
        text += u"\tif err := addFile(form, %1, %2); err != nil {\n\t\tlog.Fatal(err)\n\t}\n"_s.arg(
            literalText(field.name), literalText(literalOf(field.value)));
    }
    return text + u"\tif err := form.Close(); err != nil {\n\t\tlog.Fatal(err)\n\t}\n"_s;
}

constexpr const char *kAddFile = R"(
func addFile(form *multipart.Writer, name, path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	part, err := form.CreateFormFile(name, filepath.Base(path))
	if err != nil {
		return err
	}
	_, err = io.Copy(part, file)
	return err
}
)";

constexpr const char *kNewKey = R"(
func newKey() string {
	key := make([]byte, 16)
	if _, err := rand.Read(key); err != nil {
		log.Fatal(err)
	}
	return hex.EncodeToString(key)
}
)";

struct Prepared {
    QString code;
    QString reader = QStringLiteral("nil"); // of the body
    QString contentType = {}; // an expression
};

Prepared bodyOf(const SnippetRequest &request)
{
    switch (request.body) {
    case Body::None:
        break;
    case Body::Json:
        return {u"\tbody, err := json.Marshal("_s + written(request.json, jsonSyntax(), 1) + u")\n"_s + kStop,
                u"bytes.NewReader(body)"_s};
    case Body::Form:
        return {values(u"form"_s, request.form), u"strings.NewReader(form.Encode())"_s,
                u"\"application/x-www-form-urlencoded\""_s};
    case Body::Multipart:
        return {multipart(request), u"&body"_s, u"form.FormDataContentType()"_s};
    case Body::File:
        return {u"\tfile, err := os.Open(%1)\n"_s.arg(literalText(request.file)) + kStop
                    + u"\tdefer file.Close()\n\tinfo, err := file.Stat()\n"_s + kStop,
                u"file"_s};
    }
    return {};
}

QString answerOf(const SnippetRequest &request)
{
    switch (request.answer) {
    case Answer::None:
        return u"\tfmt.Println(answer.Status)\n"_s;
    case Answer::Text:
    case Answer::Lines:
        return u"\tif _, err := io.Copy(os.Stdout, answer.Body); err != nil {\n\t\tlog.Fatal(err)\n\t}\n"_s;
    case Answer::File:
        break;
    }
    return u"\tsaved, err := os.Create(%1)\n"_s.arg(literalText(request.saveAs)) + kStop
        + u"\tif _, err := io.Copy(saved, answer.Body); err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
          "\tif err := saved.Close(); err != nil {\n\t\tlog.Fatal(err)\n\t}\n"
          "\tfmt.Println(saved.Name())\n"_s;
}

// In order, and only what `code` names: others do not compile.
QString importsFor(const QString &code)
{
    static const QRegularExpression apart(u"\"(\\\\.|[^\"\\\\])*\"|[^A-Za-z.\"]+"_s);
    const QString used = QString(code).replace(apart, u" "_s); // names alone: a text may look like one
    QString text = u"import (\n"_s;
    for (const char *package : {"bytes", "crypto/rand", "encoding/hex", "encoding/json", "fmt", "io", "log",
                                "mime/multipart", "net/http", "net/url", "os", "path/filepath", "strings"}) {
        const QString path = QLatin1String(package);
        if (used.contains(u' ' + path.section(u'/', -1) + u'.'))
            text += u"\t\""_s + path + u"\"\n"_s;
    }
    return text + u")\n"_s;
}

// One that is not set would be sent as an empty text.
QString checkOf(const SnippetRequest &request)
{
    const QString names = quotedVariables(request);
    return names.isEmpty() ? QString()
                           : u"\tfor _, name := range []string{%1} {\n"
                             "\t\tif os.Getenv(name) == \"\" {\n"
                             "\t\t\tlog.Fatalf(\"Set %s.\", name)\n"
                             "\t\t}\n"
                             "\t}\n"_s.arg(names);
}

} // namespace

QString goSnippet(const SnippetRequest &request)
{
    const Prepared body = bodyOf(request);
    QString code = checkOf(request) + body.code;
    QString target = address(request.url);
    if (!request.query.isEmpty()) {
        code += values(u"query"_s, request.query);
        target += u"+\"?\"+query.Encode()"_s;
    }
    code += u"\trequest, err := http.NewRequest(%1, %2, %3)\n"_s.arg(literalText(request.method), target, body.reader)
        + kStop;
    for (const SnippetField &header : request.headers)
        code +=
            u"\trequest.Header.Set(%1, %2)\n"_s.arg(literalText(header.name), expression(header.value, expressions()));
    if (request.body == Body::File)
        code += u"\trequest.ContentLength = info.Size()\n"_s;
    if (!body.contentType.isEmpty())
        code += u"\trequest.Header.Set(\"Content-Type\", %1)\n"_s.arg(body.contentType);
    code += u"\tanswer, err := http.DefaultClient.Do(request)\n"_s + kStop
        + u"\tdefer answer.Body.Close()\n"
          "\tif answer.StatusCode < 200 || answer.StatusCode > 299 {\n"
          "\t\ttext, _ := io.ReadAll(answer.Body)\n"
          "\t\tlog.Fatalf(\"%s: %s\", answer.Status, text)\n"
          "\t}\n"_s
        + answerOf(request);
    code = u"func main() {\n"_s + code + u"}\n"_s;
    if (code.contains(u"addFile("_s))
        code += QLatin1String(kAddFile);
    if (code.contains(u"newKey()"_s))
        code += QLatin1String(kNewKey);
    return u"package main\n\n"_s + importsFor(code) + u'\n' + code;
}

} // namespace models
