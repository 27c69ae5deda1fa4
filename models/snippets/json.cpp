// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/json.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "models/reference/schemareader.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr qsizetype kLine = 72; // characters of a list of plain values on one line

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::Snippets)
};

using Kind = SnippetJson::Kind;

SnippetJson converted(dom::element value, const SecretMember &variable, bool atTop);

SnippetJson convertedObject(const dom::object &object, const SecretMember &variable, bool atTop)
{
    SnippetJson made{.kind = Kind::Object};
    for (const auto &[key, value] : object) {
        const QString name = text(key);
        SnippetJson item = converted(value, variable, false);
        if (const QString secret = item.kind == Kind::Text ? variable(name, item.text, atTop) : QString();
            !secret.isEmpty())
            item = {.kind = Kind::Variable, .text = secret};
        if (const qsizetype at = made.names.indexOf(name); at >= 0) {
            made.items[at] = std::move(item);
        } else {
            made.names << name;
            made.items << std::move(item);
        }
    }
    return made;
}

SnippetJson converted(dom::element value, const SecretMember &variable, bool atTop)
{
    dom::object object;
    dom::array array;
    bool yes = false;
    if (value.get(object) == simdjson::SUCCESS)
        return convertedObject(object, variable, atTop);
    if (value.get(array) == simdjson::SUCCESS) {
        SnippetJson made{.kind = Kind::List};
        for (const dom::element each : array)
            made.items << converted(each, variable, false);
        return made;
    }
    if (value.is_null())
        return {};
    if (value.get(yes) == simdjson::SUCCESS)
        return {.kind = yes ? Kind::True : Kind::False};
    return {.kind = value.is_string() ? Kind::Text : Kind::Number, .text = scalarText(value)};
}

bool hasNul(const SnippetJson &value)
{
    const auto contains = [](const QString &text) { return text.contains(QChar(u'\0')); };
    return contains(value.text) || std::any_of(value.names.begin(), value.names.end(), contains)
        || std::any_of(value.items.begin(), value.items.end(), hasNul);
}

class Printer {
public:
    explicit Printer(const JsonSyntax &syntax) : m_syntax(syntax) { }

    QString print(const SnippetJson &value, int level) const
    {
        switch (value.kind) {
        case Kind::Null:
            return m_syntax.null;
        case Kind::True:
            return m_syntax.yes;
        case Kind::False:
            return m_syntax.no;
        case Kind::Number:
            return m_syntax.number ? m_syntax.number(value.text) : value.text;
        case Kind::Text:
            return m_syntax.text(value.text);
        case Kind::Variable:
            return m_syntax.variable(value.text);
        case Kind::List:
            return list(value, level);
        case Kind::Object:
            break;
        }
        return object(value, level);
    }

private:
    QString nested(const SnippetJson &item, int level) const
    {
        const QString text = print(item, level);
        return item.kind == Kind::Object ? text + m_syntax.nestedObject
            : item.kind == Kind::List    ? text + m_syntax.nestedList
                                         : text;
    }
    QString list(const SnippetJson &value, int level) const
    {
        if (value.isEmpty())
            return m_syntax.emptyList;
        QStringList items;
        for (const SnippetJson &item : value.items)
            items << nested(item, level + 1);
        const QString line = items.join(u", "_s);
        const bool plain = std::none_of(value.items.begin(), value.items.end(),
                                        [](const SnippetJson &item) { return item.kind >= Kind::List; });
        if (plain && line.size() <= kLine && !line.contains(u'\n'))
            return m_syntax.list.chopped(1) + line + m_syntax.list.back();
        return block(items, m_syntax.list, level);
    }
    QString object(const SnippetJson &value, int level) const
    {
        if (value.isEmpty())
            return m_syntax.emptyObject;
        QStringList names, values, lines;
        for (qsizetype at = 0; at < value.items.size(); ++at) {
            names << (m_syntax.name ? m_syntax.name(value.names[at]) : m_syntax.text(value.names[at]));
            values << nested(value.items[at], level + 1);
        }
        for (qsizetype at = 0; at < names.size(); ++at)
            lines << m_syntax.before + names[at] + m_syntax.between + padding(names, values, at) + values[at]
                    + m_syntax.after;
        return block(lines, m_syntax.object, level);
    }
    // Spaces that bring the value below those of its neighbours, as far as these take one line each.
    QString padding(const QStringList &names, const QStringList &values, qsizetype at) const
    {
        const auto single = [&](qsizetype row) { return !values[row].contains(u'\n'); };
        if (!m_syntax.align || !single(at))
            return {};
        qsizetype width = names[at].size();
        for (qsizetype row = at; row-- > 0 && single(row);)
            width = std::max(width, names[row].size());
        for (qsizetype row = at; ++row < names.size() && single(row);)
            width = std::max(width, names[row].size());
        return QString(width - names[at].size(), u' ');
    }
    QString block(const QStringList &lines, const QString &brackets, int level) const
    {
        const QString inner = u'\n' + m_syntax.indent.repeated(level + 1);
        return brackets.chopped(1) + inner + lines.join(u',' + inner) + (m_syntax.trailingComma ? u","_s : QString())
            + u'\n' + m_syntax.indent.repeated(level) + brackets.back();
    }

    const JsonSyntax &m_syntax;
};

} // namespace

const SnippetJson *SnippetJson::find(const QString &name) const
{
    const qsizetype at = names.indexOf(name);
    return at < 0 ? nullptr : &items[at];
}

bool SnippetJson::hasVariable() const
{
    return kind == Kind::Variable
        || std::any_of(items.begin(), items.end(), [](const SnippetJson &item) { return item.hasVariable(); });
}

api::Result<SnippetJson> snippetJson(const QString &text, const SecretMember &variable)
{
    if (const auto fault = jsonFault(text))
        return api::failure(api::ErrorKind::Validation,
                            utf8(Words::tr("The body is not JSON. Line %1, column %2: %3")
                                     .arg(fault->line)
                                     .arg(fault->column)
                                     .arg(fault->message)));
    dom::parser parser;
    dom::element root;
    if (parser.parse(simdjson::padded_string(utf8(text))).get(root) != simdjson::SUCCESS)
        return api::failure(api::ErrorKind::Validation,
                            utf8(Words::tr("The body has a number that code cannot write.")));
    SnippetJson value = converted(root, variable, true);
    if (hasNul(value))
        return api::failure(api::ErrorKind::Validation, utf8(Words::tr("The body has a NUL character.")));
    return value;
}

QString written(const SnippetJson &value, const JsonSyntax &syntax, int level)
{
    return Printer(syntax).print(value, level);
}

} // namespace models
