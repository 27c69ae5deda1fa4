// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/text.h"
#include "models/reference/schemareader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::Constraints)
};

struct Bounds {
    const char *low;
    const char *high;
    const char *both; // "%1 to %2"
    const char *least; // "at least %1"
    const char *most;
    const char *exact;
};

constexpr Bounds kBounds[] = {
    {"minimum", "maximum", QT_TRANSLATE_NOOP("models::Constraints", "%1 to %2"),
     QT_TRANSLATE_NOOP("models::Constraints", "at least %1"), QT_TRANSLATE_NOOP("models::Constraints", "at most %1"),
     QT_TRANSLATE_NOOP("models::Constraints", "exactly %1")},
    {"exclusiveMinimum", "exclusiveMaximum", QT_TRANSLATE_NOOP("models::Constraints", "between %1 and %2, exclusive"),
     QT_TRANSLATE_NOOP("models::Constraints", "more than %1"), QT_TRANSLATE_NOOP("models::Constraints", "less than %1"),
     QT_TRANSLATE_NOOP("models::Constraints", "exactly %1")},
    {"minLength", "maxLength", QT_TRANSLATE_NOOP("models::Constraints", "%1 to %2 characters"),
     QT_TRANSLATE_NOOP("models::Constraints", "at least %1 characters"),
     QT_TRANSLATE_NOOP("models::Constraints", "at most %1 characters"),
     QT_TRANSLATE_NOOP("models::Constraints", "exactly %1 characters")},
    {"minItems", "maxItems", QT_TRANSLATE_NOOP("models::Constraints", "%1 to %2 items"),
     QT_TRANSLATE_NOOP("models::Constraints", "at least %1 items"),
     QT_TRANSLATE_NOOP("models::Constraints", "at most %1 items"),
     QT_TRANSLATE_NOOP("models::Constraints", "exactly %1 items")},
    {"minProperties", "maxProperties", QT_TRANSLATE_NOOP("models::Constraints", "%1 to %2 members"),
     QT_TRANSLATE_NOOP("models::Constraints", "at least %1 members"),
     QT_TRANSLATE_NOOP("models::Constraints", "at most %1 members"),
     QT_TRANSLATE_NOOP("models::Constraints", "exactly %1 members")},
};

QString inWords(const Bounds &bounds, dom::element schema)
{
    const bool low = has(schema, bounds.low);
    const bool high = has(schema, bounds.high);
    const QString from = low ? scalarText(member(schema, bounds.low)) : QString();
    const QString to = high ? scalarText(member(schema, bounds.high)) : QString();
    if (low && high)
        return from == to ? Words::tr(bounds.exact).arg(from) : Words::tr(bounds.both).arg(from, to);
    if (low)
        return Words::tr(bounds.least).arg(from);
    return high ? Words::tr(bounds.most).arg(to) : QString();
}

} // namespace

QString constraintsOf(dom::element schema)
{
    QStringList words;
    for (const Bounds &bounds : kBounds) {
        if (const QString text = inWords(bounds, schema); !text.isEmpty())
            words << text;
    }
    if (has(schema, "multipleOf"))
        words << Words::tr("a multiple of %1").arg(scalarText(member(schema, "multipleOf")));
    if (has(schema, "pattern"))
        words << Words::tr("matches %1").arg(textOf(schema, "pattern"));
    bool yes = false;
    if (schema.at_key("uniqueItems").get(yes) == simdjson::SUCCESS && yes)
        words << Words::tr("no item twice");
    if (schema.at_key("x-secret").get(yes) == simdjson::SUCCESS && yes)
        words << Words::tr("secret");
    if (has(schema, "default"))
        words << Words::tr("default %1").arg(scalarText(member(schema, "default")));
    return words.join(u" · "_s);
}

} // namespace models
