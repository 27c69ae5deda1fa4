// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/dotenv.h"

#include "models/common/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;
using api::client::SecretString;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::DotEnv)
};

// Walks through the text; each read leaves the position behind what it took.
class Reader {
public:
    explicit Reader(const QString &text) : m_text(text) { }

    DotEnv read()
    {
        while (m_at < m_text.size())
            readLine();
        return std::move(m_file);
    }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\n'); }
    void skipBlanks()
    {
        while (peek() == u' ' || peek() == u'\t')
            ++m_at;
    }
    void skipLine()
    {
        while (m_at < m_text.size() && m_text[m_at] != u'\n')
            ++m_at;
        if (m_at < m_text.size())
            ++m_at;
        ++m_line;
    }
    void note(const QString &words) { m_file.notes << Words::tr("Line %1: %2").arg(m_first).arg(words); }

    void readLine()
    {
        static const QRegularExpression kStart(u"(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_.]*)[ \\t]*=[ \\t]*"_s);
        m_first = m_line;
        skipBlanks();
        if (peek() == u'\n' || peek() == u'#')
            return skipLine();
        const auto start =
            kStart.match(m_text, m_at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!start.hasMatch()) {
            note(Words::tr("this is no assignment; it is left out."));
            m_file.skipped.append({{}, m_first, Words::tr("no assignment")});
            return skipLine();
        }
        m_at += start.capturedLength();
        QString value;
        const bool whole = peek() == u'"' || peek() == u'\'' ? readQuoted(value) : readBare(value);
        if (whole)
            keep(start.captured(1), value);
        else
            m_file.skipped.append({start.captured(1), m_first, Words::tr("its quote is never closed")});
        value.fill(u'\0');
    }

    bool readBare(QString &value)
    {
        const qsizetype from = m_at;
        skipLine();
        QStringView raw = QStringView(m_text).mid(from, m_at - from).trimmed();
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (raw[i] == u'#' && (i == 0 || raw[i - 1].isSpace())) {
                raw = raw.left(i).trimmed();
                break;
            }
        }
        value = raw.toString();
        noteInterpolation(value);
        return true;
    }

    bool readQuoted(QString &value)
    {
        const QChar quote = m_text[m_at++];
        const qsizetype from = m_at;
        bool dollar = false;
        for (; m_at < m_text.size() && m_text[m_at] != quote; ++m_at) {
            if (m_text[m_at] == u'\n')
                ++m_line;
            if (quote == u'"' && m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                value += unescaped(m_text[++m_at]);
                if (m_text[m_at] == u'\n')
                    ++m_line;
                continue;
            }
            dollar |= m_text[m_at] == u'$';
            value += m_text[m_at];
        }
        if (m_at == m_text.size()) {
            note(Words::tr("its quote is never closed; the line is left out."));
            m_at = from; // the rest of the file still counts
            m_line = m_first;
            skipLine();
            return false;
        }
        ++m_at;
        if (quote == u'"' && dollar)
            noteInterpolation(value);
        skipBlanks();
        if (peek() != u'\n' && peek() != u'#')
            note(Words::tr("what follows the closing quote is left out."));
        skipLine();
        return true;
    }

    static QString unescaped(QChar next)
    {
        switch (next.unicode()) {
        case u'n':
            return u"\n"_s;
        case u'r':
            return u"\r"_s;
        case u't':
            return u"\t"_s;
        case u'"':
        case u'\\':
        case u'$':
            return next;
        default:
            return u"\\"_s + next;
        }
    }

    void noteInterpolation(const QString &value)
    {
        static const QRegularExpression kReference(u"\\$(\\{|\\(|[A-Za-z_])|`"_s);
        if (kReference.match(value).hasMatch())
            note(Words::tr("it refers to something else with $ or `; it is taken as it stands, nothing is filled in."));
    }

    void keep(const QString &key, const QString &value)
    {
        const auto known = m_file.entries.find(key);
        if (known != m_file.entries.end()) {
            note(Words::tr("%1 stands in line %2 already; the last one counts.").arg(key).arg(known->second.line));
            m_file.skipped.append({key, known->second.line, Words::tr("line %1 has it again").arg(m_first)});
        }
        m_file.entries.insert_or_assign(key, DotEnv::Entry{SecretString(utf8(value)), m_first});
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_first = 1;
    DotEnv m_file;
};

} // namespace

api::Result<DotEnv> parseDotEnv(const QByteArray &bytes)
{
    if (bytes.size() > kLongestDotEnv)
        return api::failure(api::ErrorKind::TooLarge,
                            utf8(Words::tr("The file is longer than 1 MiB; a .env file is not.")));
    QStringDecoder decoder(QStringDecoder::Utf8); // drops a byte order mark
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return api::failure(api::ErrorKind::Validation, utf8(Words::tr("The file is not UTF-8 text.")));
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    DotEnv file = Reader(text).read();
    text.fill(u'\0');
    return file;
}

} // namespace models
