// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/quoting.h"

#include "api/contract/parameters.h"
#include "models/common/text.h"

using namespace Qt::StringLiterals;

namespace models {

namespace {

using Kind = SnippetPiece::Kind;

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString code(char32_t c, Quoting::Code style)
{
    const auto hex = [](char32_t value, int width) { return u"%1"_s.arg(uint(value), width, 16, QChar(u'0')); };
    if (style == Quoting::Code::Braces)
        return u"\\u{"_s + hex(c, 1) + u'}';
    if (c <= 0xffff)
        return u"\\u"_s + hex(c, 4);
    if (style == Quoting::Code::Fixed)
        return u"\\U"_s + hex(c, 8);
    return u"\\u"_s + hex(QChar::highSurrogate(c), 4) + u"\\u"_s + hex(QChar::lowSurrogate(c), 4);
}

QString octal(const QByteArray &bytes)
{
    QString made;
    for (const char byte : bytes)
        made += u"\\%1"_s.arg(uint(uchar(byte)), 3, 8, QChar(u'0'));
    return made;
}

// $'...': every byte of a hidden character by its number.
QString bytesQuoted(const QString &text)
{
    QString made = u"$'"_s;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\'' || c == U'\\')
            made += u'\\' + QChar(ushort(c));
        else if (!isHidden(c) || c == U'\n')
            made += QString::fromUcs4(&c, 1);
        else
            made += octal(QString::fromUcs4(&c, 1).toUtf8());
    }
    return made + u'\'';
}

bool fitsDoubleQuotes(const QString &text) // of a shell: "!" would be the history of an interactive one
{
    for (const char32_t c : text.toUcs4())
        if (isHidden(c) || QStringView(u"!\\\"$`").contains(QChar(ushort(c))))
            return false;
    return true;
}

QString shellVariable(const SnippetPiece &piece)
{
    return piece.kind == Kind::Unique ? u"$(openssl rand -hex 16)"_s : u"${%1:?}"_s.arg(piece.text);
}

} // namespace

QString quoted(const QString &text, const Quoting &quoting)
{
    QString made = u"\""_s;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'\n')
            made += u"\\n"_s;
        else if (c == U'\r')
            made += u"\\r"_s;
        else if (c == U'\t')
            made += u"\\t"_s;
        else if (isHidden(c))
            made += code(c, quoting.code);
        else if (c == U'"' || c == U'\\' || (c < 0x80 && quoting.also.contains(QChar(ushort(c)))))
            made += u'\\' + QChar(ushort(c));
        else
            made += QString::fromUcs4(&c, 1);
    }
    return made + u'"';
}

QString jsonText(const SnippetJson &value)
{
    JsonSyntax syntax;
    syntax.indent = u"  "_s;
    syntax.text = [](const QString &text) { return quoted(text, {.code = Quoting::Code::Pairs}); };
    syntax.variable = [](const QString &name) { return u"env."_s + name; };
    return written(value, syntax);
}

QString shellQuoted(const QString &text)
{
    for (const char32_t c : text.toUcs4())
        if (isHidden(c) && c != U'\n' && c != U'\t')
            return bytesQuoted(text);
    return u'\'' + QString(text).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString shellWord(const SnippetText &text)
{
    if (isPlain(text))
        return shellQuoted(literalOf(text));
    bool together = true;
    for (const SnippetPiece &piece : text)
        together = together && (piece.kind != Kind::Literal || fitsDoubleQuotes(piece.text));
    QString word = together ? u"\""_s : QString();
    for (const SnippetPiece &piece : text) {
        const QString part = piece.kind == Kind::Literal ? piece.text : shellVariable(piece);
        word += together ? part : piece.kind == Kind::Literal ? shellQuoted(part) : u'"' + part + u'"';
    }
    return together ? word + u'"' : word;
}

QString expression(const SnippetText &text, const Expressions &expressions)
{
    QStringList parts;
    QString literals;
    const auto flush = [&] {
        if (!literals.isEmpty())
            parts << expressions.literal(std::exchange(literals, {}));
    };
    for (const SnippetPiece &piece : text) {
        if (piece.kind == Kind::Literal) {
            literals += piece.text;
            continue;
        }
        flush();
        parts << (piece.kind == Kind::Unique ? expressions.unique : expressions.variable(piece.text));
    }
    flush();
    return parts.isEmpty() ? expressions.literal({}) : parts.join(expressions.plus);
}

QString codedExpression(const SnippetText &text, Expressions expressions, const QString &coding)
{
    expressions.variable = [plain = expressions.variable, coding](const QString &name) {
        return QString(coding).replace(u"%1"_s, plain(name)); // a coding may hold "%20"
    };
    return expression(text, expressions);
}

bool isPlain(const SnippetText &text)
{
    return std::all_of(text.begin(), text.end(), [](const auto &piece) { return piece.kind == Kind::Literal; });
}

QString literalOf(const SnippetText &text)
{
    QString all;
    for (const SnippetPiece &piece : text)
        all += piece.text;
    return all;
}

SnippetText literal(const QString &text)
{
    return {{.text = text}};
}

static void addVariables(const SnippetText &text, QStringList &names)
{
    for (const SnippetPiece &piece : text)
        if (piece.kind == Kind::Variable && !names.contains(piece.text))
            names << piece.text;
}

static void addVariables(const SnippetJson &value, QStringList &names)
{
    if (value.kind == SnippetJson::Kind::Variable && !names.contains(value.text))
        names << value.text;
    for (const SnippetJson &item : value.items)
        addVariables(item, names);
}

QStringList variablesOf(const SnippetRequest &request)
{
    QStringList names;
    addVariables(request.url, names);
    for (const auto *fields : {&request.query, &request.headers, &request.form})
        for (const SnippetField &field : *fields)
            addVariables(field.value, names);
    addVariables(request.json, names);
    return names;
}

QString quotedVariables(const SnippetRequest &request)
{
    QStringList names;
    for (const QString &name : variablesOf(request))
        names << quoted(name, {});
    return names.join(u", "_s);
}

QString encoded(const QString &text)
{
    return models::text(api::percentEncoded(utf8(text)));
}

QString inPartHeader(QString text)
{
    return text.replace(u'"', u"%22"_s).replace(u'\r', u"%0D"_s).replace(u'\n', u"%0A"_s);
}

SnippetText formText(const QList<SnippetField> &fields)
{
    SnippetText made;
    for (const SnippetField &field : fields) {
        made += literal((made.isEmpty() ? u""_s : u"&"_s) + encoded(field.name) + u'=');
        for (const SnippetPiece &piece : field.value)
            made += piece.kind == Kind::Literal ? SnippetPiece{.text = encoded(piece.text)} : piece;
    }
    return made;
}

SnippetText wholeUrl(const SnippetRequest &request)
{
    SnippetText made = request.url;
    if (!request.query.isEmpty())
        made += literal(u"?"_s) + formText(request.query);
    return made;
}

} // namespace models
