// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reference/jsontext.h"

#include <algorithm>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr int kMaxDepth = 64;

QString tr(const char *source)
{
    return QCoreApplication::translate("models::JsonText", source);
}

// Checks and indents in one pass over the text.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_text(text) { m_out.reserve(text.size() * 2); }

    bool document()
    {
        skipSpace();
        if (!value())
            return false;
        skipSpace();
        return m_at == m_text.size() || fail(QT_TRANSLATE_NOOP("models::JsonText", "nothing more was expected"));
    }
    qsizetype offset() const { return m_at; }
    const char *reason() const { return m_reason; }
    QString take() { return std::move(m_out); }

private:
    QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    bool fail(const char *reason)
    {
        m_reason = reason;
        return false;
    }
    void skipSpace()
    {
        while (m_at < m_text.size() && (peek() == u' ' || peek() == u'\n' || peek() == u'\r' || peek() == u'\t'))
            ++m_at;
    }
    void newLine()
    {
        m_out += u'\n';
        m_out += QString(2 * m_depth, u' ');
    }

    bool value()
    {
        const QChar next = peek();
        if (next == u'{' || next == u'[')
            return container(next == u'{');
        if (next == u'"')
            return string();
        if (next == u'-' || (next >= u'0' && next <= u'9'))
            return number();
        for (const QStringView word : {u"true"_s, u"false"_s, u"null"_s}) {
            if (m_text.mid(m_at).startsWith(word)) {
                m_out += word;
                m_at += word.size();
                return true;
            }
        }
        return fail(QT_TRANSLATE_NOOP("models::JsonText", "a value was expected"));
    }

    bool container(bool object)
    {
        const QChar close = object ? u'}' : u']';
        if (m_depth >= kMaxDepth)
            return fail(QT_TRANSLATE_NOOP("models::JsonText", "too many levels"));
        m_out += m_text[m_at++];
        skipSpace();
        if (peek() == close) {
            m_out += m_text[m_at++];
            return true;
        }
        ++m_depth;
        while (true) {
            newLine();
            if ((object && !memberName()) || !value())
                return false;
            skipSpace();
            if (peek() == close)
                break;
            if (peek() != u',')
                return fail(object ? QT_TRANSLATE_NOOP("models::JsonText", "a comma or } was expected")
                                   : QT_TRANSLATE_NOOP("models::JsonText", "a comma or ] was expected"));
            m_out += m_text[m_at++];
            skipSpace();
        }
        --m_depth;
        newLine();
        m_out += m_text[m_at++];
        return true;
    }

    bool memberName()
    {
        if (peek() != u'"')
            return fail(QT_TRANSLATE_NOOP("models::JsonText", "a name in quotes was expected"));
        if (!string())
            return false;
        skipSpace();
        if (peek() != u':')
            return fail(QT_TRANSLATE_NOOP("models::JsonText", "a colon was expected"));
        ++m_at;
        m_out += u": "_s;
        skipSpace();
        return true;
    }

    bool string()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != u'"') {
            if (m_text[m_at] < QChar(0x20))
                return fail(QT_TRANSLATE_NOOP("models::JsonText", "the text has no closing quote on its line"));
            if (m_text[m_at] == u'\\' && !escape())
                return false;
            ++m_at;
        }
        if (m_at == m_text.size())
            return fail(QT_TRANSLATE_NOOP("models::JsonText", "the text has no closing quote"));
        ++m_at;
        m_out += m_text.mid(start, m_at - start);
        return true;
    }

    bool escape() // leaves m_at at its last character
    {
        constexpr auto bad = QT_TRANSLATE_NOOP("models::JsonText", "not an escape sequence of JSON");
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'u') {
            const QStringView digits = m_text.mid(m_at + 1, 4);
            const auto isHex = [](QChar c) { return c.unicode() < 128 && std::isxdigit(c.unicode()); };
            if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), isHex))
                return fail(bad);
            m_at += 4;
            return true;
        }
        return (m_at < m_text.size() && u"\"\\/bfnrt"_s.contains(m_text[m_at])) || fail(bad);
    }

    bool digits()
    {
        const qsizetype start = m_at;
        while (peek() >= u'0' && peek() <= u'9')
            ++m_at;
        return m_at > start || fail(QT_TRANSLATE_NOOP("models::JsonText", "a digit was expected"));
    }

    bool number()
    {
        const qsizetype start = m_at;
        if (peek() == u'-')
            ++m_at;
        if (peek() == u'0')
            ++m_at;
        else if (!digits())
            return false;
        if (peek() == u'.' && (++m_at, !digits()))
            return false;
        if (peek() == u'e' || peek() == u'E') {
            ++m_at;
            if (peek() == u'+' || peek() == u'-')
                ++m_at;
            if (!digits())
                return false;
        }
        m_out += m_text.mid(start, m_at - start);
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    QString m_out;
    const char *m_reason = nullptr;
};

} // namespace

std::optional<JsonFault> jsonFault(const QString &text)
{
    Scanner scanner(text);
    if (scanner.document())
        return {};
    const QStringView before = QStringView(text).left(scanner.offset());
    const auto lines = std::count(before.begin(), before.end(), u'\n');
    return JsonFault{.line = int(lines) + 1,
                     .column = int(before.size() - before.lastIndexOf(u'\n')),
                     .offset = scanner.offset(),
                     .message = tr(scanner.reason())};
}

QString prettyJson(const QString &text)
{
    Scanner scanner(text);
    return scanner.document() ? scanner.take() : text;
}

} // namespace models
