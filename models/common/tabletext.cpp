// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/tabletext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace models {

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
    case QMetaType::Float:
        return true;
    default:
        return false;
    }
}

QString plain(const QVariant &value) // the same in every locale
{
    if (value.typeId() == QMetaType::Double || value.typeId() == QMetaType::Float)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

// A cell that begins like a formula runs in spreadsheets; the apostrophe makes it text. Numbers are left alone.
QString harmless(const QVariant &value)
{
    QString text = plain(value);
    if (isNumber(value) || text.isEmpty() || !u"=+-@\t\r\n"_s.contains(text.front()))
        return text;
    return u'\'' + text;
}

QString csvCell(const QVariant &value)
{
    QString text = harmless(value);
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString tsvCell(const QVariant &value)
{
    return harmless(value).replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString markdownCell(const QVariant &value)
{
    return plain(value)
        .replace(u'\\', u"\\\\"_s)
        .replace(u'|', u"\\|"_s)
        .replace(u'\n', u' ')
        .replace(u'\r', u' ')
        .replace(u'<', u"&lt;"_s);
}

QString jsonValue(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return u"null"_s;
    if (value.typeId() == QMetaType::Bool)
        return value.toBool() ? u"true"_s : u"false"_s;
    if (isNumber(value))
        return qIsFinite(value.toDouble()) ? plain(value) : u"null"_s;
    const QByteArray quoted = QJsonDocument(QJsonArray{value.toString()}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
}

template <typename Cell>
QString joined(const QVariantList &values, const QString &between, Cell cell)
{
    QStringList cells;
    for (const QVariant &value : values)
        cells.append(cell(value));
    return cells.join(between);
}

} // namespace

QString TableText::head() const
{
    const QVariantList names(m_columns.begin(), m_columns.end());
    switch (m_format) {
    case TableFormat::Tsv:
        return joined(names, u"\t"_s, tsvCell) + u'\n';
    case TableFormat::Csv:
        return joined(names, u","_s, csvCell) + u"\r\n"_s;
    case TableFormat::Json:
        return u"["_s;
    case TableFormat::Markdown:
        return u"| "_s + joined(names, u" | "_s, markdownCell) + u" |\n|"_s + u" --- |"_s.repeated(m_columns.size())
            + u'\n';
    }
    return {};
}

QString TableText::row(const QVariantList &values)
{
    switch (m_format) {
    case TableFormat::Tsv:
        return joined(values, u"\t"_s, tsvCell) + u'\n';
    case TableFormat::Csv:
        return joined(values, u","_s, csvCell) + u"\r\n"_s;
    case TableFormat::Markdown:
        return u"| "_s + joined(values, u" | "_s, markdownCell) + u" |\n"_s;
    case TableFormat::Json:
        break;
    }
    QStringList members;
    for (qsizetype at = 0; at < m_columns.size(); ++at)
        members.append(jsonValue(m_columns[at]) + u": "_s + jsonValue(values.value(at)));
    return (std::exchange(m_first, false) ? u"\n  {"_s : u",\n  {"_s) + members.join(u", "_s) + u"}"_s;
}

QString TableText::tail() const
{
    return m_format == TableFormat::Json ? (m_first ? u"]\n"_s : u"\n]\n"_s) : QString();
}

QString tableText(TableFormat format, const QStringList &columns, const QList<QVariantList> &rows)
{
    TableText text(format, columns);
    QString result = text.head();
    for (const QVariantList &row : rows)
        result += text.row(row);
    return result + text.tail();
}

} // namespace models
