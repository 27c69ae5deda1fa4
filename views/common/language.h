// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace views {

struct Language {
    QString code; // "de"
    QString name; // in itself: "Deutsch"
};

QList<Language> languages(); // English, Hindi, German
QString language(); // code of the one in use
// Replaces the translators, locale and layout direction of the program. An unknown code means English; empty means
// the system's language if there is one of ours.
void setLanguage(const QString &code);

// Shows what a translation must survive: "[Ŝéàŕçĥ ~~~]", 40 % longer, and mirrored when asked. For tests and the tour.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace views
