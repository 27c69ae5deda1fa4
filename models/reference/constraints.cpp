// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/text.h"
#include "models/reference/schemareader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("models::ApiDocument", source);
}

struct Bounds {
    const char *low;
    const char *high;
    const char *both; // "%1 to %2"
    const char *least; // "at least %1"
    const char *most;
    const char *exact;
};

constexpr Bounds kBounds[] = {
    {"minimum", "maximum", QT_TRANSLATE_NOOP("models::ApiDocument", "%1 to %2"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at least %1"), QT_TRANSLATE_NOOP("models::ApiDocument", "at most %1"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "exactly %1")},
    {"exclusiveMinimum", "exclusiveMaximum", QT_TRANSLATE_NOOP("models::ApiDocument", "between %1 and %2, exclusive"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "more than %1"), QT_TRANSLATE_NOOP("models::ApiDocument", "less than %1"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "exactly %1")},
    {"minLength", "maxLength", QT_TRANSLATE_NOOP("models::ApiDocument", "%1 to %2 characters"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at least %1 characters"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at most %1 characters"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "exactly %1 characters")},
    {"minItems", "maxItems", QT_TRANSLATE_NOOP("models::ApiDocument", "%1 to %2 items"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at least %1 items"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at most %1 items"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "exactly %1 items")},
    {"minProperties", "maxProperties", QT_TRANSLATE_NOOP("models::ApiDocument", "%1 to %2 members"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at least %1 members"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "at most %1 members"),
     QT_TRANSLATE_NOOP("models::ApiDocument", "exactly %1 members")},
};

QString inWords(const Bounds &bounds, dom::element schema)
{
    const bool low = has(schema, bounds.low);
    const bool high = has(schema, bounds.high);
    const QString from = low ? scalarText(member(schema, bounds.low)) : QString();
    const QString to = high ? scalarText(member(schema, bounds.high)) : QString();
    if (low && high)
        return from == to ? tr(bounds.exact).arg(from) : tr(bounds.both).arg(from, to);
    if (low)
        return tr(bounds.least).arg(from);
    return high ? tr(bounds.most).arg(to) : QString();
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
        words << tr("a multiple of %1").arg(scalarText(member(schema, "multipleOf")));
    if (has(schema, "pattern"))
        words << tr("matches %1").arg(textOf(schema, "pattern"));
    bool yes = false;
    if (schema.at_key("uniqueItems").get(yes) == simdjson::SUCCESS && yes)
        words << tr("no item twice");
    if (schema.at_key("x-secret").get(yes) == simdjson::SUCCESS && yes)
        words << tr("secret");
    if (has(schema, "default"))
        words << tr("default %1").arg(scalarText(member(schema, "default")));
    return words.join(u" · "_s);
}

} // namespace models
