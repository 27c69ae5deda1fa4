// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/language.h"

#include <algorithm>
#include <memory>
#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Installed {
    QString code = u"en"_s;
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qt; // file dialogs and the like
};

Installed &installed() // translators belong to the process
{
    static Installed value;
    return value;
}

QLocale localeOf(const QString &code)
{
    const QLocale system = QLocale::system();
    if (system.name().section(u'_', 0, 0) == code)
        return system; // keeps the region's digits, dates and currency
    if (code == "hi"_L1)
        return QLocale(QLocale::Hindi, QLocale::India);
    return code == "de"_L1 ? QLocale(QLocale::German, QLocale::Germany) : QLocale(QLocale::English);
}

} // namespace

QList<Language> languages()
{
    return {{u"en"_s, u"English"_s}, {u"hi"_s, u"हिन्दी"_s}, {u"de"_s, u"Deutsch"_s}};
}

QString language()
{
    return installed().code;
}

void setLanguage(const QString &wanted)
{
    const QString asked = wanted.isEmpty() ? QLocale::system().name().section(u'_', 0, 0) : wanted;
    const QList<Language> known = languages();
    const bool exists = std::any_of(known.begin(), known.end(), [&](const Language &l) { return l.code == asked; });
    Installed &now = installed();
    now.code = exists ? asked : u"en"_s;
    now.ours.reset();
    now.qt.reset();
    QLocale::setDefault(localeOf(now.code));
    auto qt = std::make_unique<QTranslator>();
    if (qt->load(u"qtbase_"_s + now.code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        now.qt = std::move(qt);
        QApplication::installTranslator(now.qt.get());
    }
    auto ours = std::make_unique<QTranslator>();
    if (ours->load(u":/i18n/weardeck_"_s + now.code + u".qm"_s)) {
        now.ours = std::move(ours);
        QApplication::installTranslator(now.ours.get());
    }
    QApplication::setLayoutDirection(QLocale().textDirection());
}

QString PseudoTranslator::translate(const char *, const char *source, const char *, int n) const
{
    static const QString plain = u"aceinorsuyACEINORSUY"_s;
    static const QString marked = u"àçéîñöŕšûýÀÇÉÎÑÖŔŠÛÝ"_s;
    QString text = QString::fromUtf8(source);
    if (text.isEmpty())
        return text;
    if (n >= 0)
        text.replace("%Ln"_L1, QString::number(n)).replace("%n"_L1, QString::number(n));
    bool escaped = false; // leaves %1, %L1 and & alone
    const qsizetype length = text.size();
    for (QChar &c : text) {
        const qsizetype at = escaped ? -1 : plain.indexOf(c);
        if (at >= 0)
            c = marked[at];
        escaped = c == u'%';
    }
    return u"["_s + text + QString(std::max<qsizetype>(1, length * 4 / 10 - 2), u'~') + u"]"_s;
}

} // namespace views
