// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/fhirresources.h"

#include "models/common/columns.h"
#include "models/reference/schemareader.h"
#include "models/relay/devicenames.h"

#include <cmath>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::FhirTable)
};

// The member at a path of names; the first of a list speaks for all.
std::optional<dom::element> at(dom::element value, std::initializer_list<std::string_view> path)
{
    for (const std::string_view name : path) {
        dom::array list;
        if (value.get(list) == simdjson::SUCCESS && list.at(0).get(value) != simdjson::SUCCESS)
            return std::nullopt;
        if (!value.is_object() || value.at_key(name).get(value) != simdjson::SUCCESS)
            return std::nullopt;
    }
    return value;
}

QString textAt(dom::element value, std::initializer_list<std::string_view> path)
{
    const auto found = at(value, path);
    dom::array list;
    dom::element first;
    if (found && found->get(list) == simdjson::SUCCESS && list.at(0).get(first) == simdjson::SUCCESS)
        return textAt(first, {}); // of given names
    return found && (found->is_string() || found->is_number()) ? scalarText(*found) : QString();
}

struct Quantity {
    QString value, unit;
    std::optional<double> number = {};
};

// Two decimals, or as many digits as a small number needs to be one.
QString rounded(double value)
{
    const double hundredths = std::round(value * 100) / 100;
    if (hundredths == 0 && value != 0)
        return QLocale().toString(value, 'g', 2);
    return QLocale().toString(hundredths, 'f', QLocale::FloatingPointShortest);
}

Quantity quantityOf(dom::element resource)
{
    const auto value = at(resource, {"valueQuantity", "value"});
    if (double number = 0; value && value->get(number) == simdjson::SUCCESS) {
        const QString unit = textAt(resource, {"valueQuantity", "unit"});
        return {rounded(number), unit.isEmpty() ? textAt(resource, {"valueQuantity", "code"}) : unit, number};
    }
    const QString words = textAt(resource, {"valueString"});
    return {words.isEmpty() ? textAt(resource, {"valueCodeableConcept", "text"}) : words, {}};
}

// "120 / 80" of a blood pressure; components that have no value are left out.
Quantity componentsOf(dom::element resource)
{
    Quantity all;
    const auto components = at(resource, {"component"});
    dom::array list;
    if (!components || components->get(list) != simdjson::SUCCESS)
        return all;
    QStringList values;
    for (const dom::element component : list) {
        const Quantity each = quantityOf(component);
        if (each.value.isEmpty())
            continue;
        values << each.value;
        all.unit = each.unit;
    }
    all.value = values.join(u" / "_s);
    return all;
}

QString timeOf(dom::element resource)
{
    for (const char *name : {"effectiveDateTime", "effectiveInstant", "birthDate"})
        if (QString time = textAt(resource, {name}); !time.isEmpty())
            return time;
    return textAt(resource, {"effectivePeriod", "start"});
}

FhirResource resourceOf(dom::element resource, const QString &vendor)
{
    FhirResource made{.id = {},
                      .vendor = vendor,
                      .type = textAt(resource, {"resourceType"}),
                      .code = textAt(resource, {"code", "coding", "code"}),
                      .display = textAt(resource, {"code", "coding", "display"}),
                      .value = {},
                      .unit = {},
                      .time = timeOf(resource),
                      .json = std::make_shared<const std::string>(simdjson::minify(resource))};
    made.id = vendor + u'/' + made.type + u'/' + textAt(resource, {"id"});
    if (made.display.isEmpty())
        made.display = textAt(resource, {"code", "text"});
    if (made.type == "Patient"_L1)
        made.display =
            u"%1 %2"_s.arg(textAt(resource, {"name", "given"}), textAt(resource, {"name", "family"})).trimmed();
    Quantity value = quantityOf(resource);
    if (value.value.isEmpty())
        value = componentsOf(resource);
    made.value = value.value;
    made.unit = value.unit;
    made.number = value.number;
    return made;
}

// Local; whole days, which have no clock, as days. Sorted and exported as the instant.
Column<FhirResource> timeOfResource()
{
    const auto instant = [](const FhirResource &row) { return api::Timestamp::parse(utf8(row.time)); };
    Column<FhirResource> made = timeColumn<FhirResource>(u"time"_s, Words::tr("Time"), instant, {}, 170);
    made.text = [instant](const FhirResource &row) {
        const auto at = instant(row);
        const QDate day = QDate::fromString(row.time, Qt::ISODate);
        return at ? localTime(*at) : day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : row.time;
    };
    made.exportValue = [instant](const FhirResource &row) {
        const auto at = instant(row);
        return at ? QVariant(text(at->toString())) : QVariant(row.time);
    };
    return made;
}

QList<Column<FhirResource>> resourceColumns()
{
    const auto member = [](const QString &id, const QString &title, QString FhirResource::*field, int width) {
        return textColumn<FhirResource>(
            id, title, [field](const FhirResource &row) { return row.*field; }, width, true);
    };
    Column<FhirResource> value = member(u"value"_s, Words::tr("Value"), &FhirResource::value, 90);
    value.kind = ColumnKind::Number;
    value.exportValue = [](const FhirResource &row) {
        return row.number ? QVariant(*row.number) : QVariant(row.value);
    };
    // Those at the end give way in small windows.
    return {member(u"display"_s, Words::tr("What"), &FhirResource::display, 210),
            value,
            member(u"unit"_s, Words::tr("Unit"), &FhirResource::unit, 70),
            timeOfResource(),
            member(u"type"_s, Words::tr("Resource"), &FhirResource::type, 100),
            member(u"code"_s, Words::tr("Code"), &FhirResource::code, 80),
            textColumn<FhirResource>(
                u"vendor"_s, Words::tr("Vendor"), [](const FhirResource &row) { return deviceName(utf8(row.vendor)); },
                80, true)};
}

} // namespace

bool readBundle(dom::element bundle, const QString &vendor, std::vector<FhirResource> &into)
{
    if (textAt(bundle, {"resourceType"}) != "Bundle"_L1)
        return false;
    const auto entries = at(bundle, {"entry"});
    dom::array list;
    if (!entries || entries->get(list) != simdjson::SUCCESS)
        return true; // an empty one
    for (const dom::element entry : list)
        if (const auto resource = at(entry, {"resource"}); resource && resource->is_object())
            into.push_back(resourceOf(*resource, vendor));
    return true;
}

FhirTable::FhirTable(QObject *parent)
    : LocalTable<FhirResource>(
        resourceColumns(), [](const FhirResource &row) { return row.id; }, parent)
{
}

OmissionTable::OmissionTable(QObject *parent)
    : LocalTable<api::RelayOmission>(
        {textColumn<api::RelayOmission>(
             u"vendor"_s, Words::tr("Vendor"), [](const api::RelayOmission &row) { return deviceName(row.sourceType); },
             80, true),
         textColumn<api::RelayOmission>(
             u"category"_s, Words::tr("Left out"),
             [](const api::RelayOmission &row) { return row.category ? text(*row.category) : Words::tr("everything"); },
             190, true),
         textColumn<api::RelayOmission>(
             u"reason"_s, Words::tr("Reason"), [](const api::RelayOmission &row) { return text(row.reason); }, 420,
             true)},
        [](const api::RelayOmission &row) {
            return text(row.sourceType) + u'/' + (row.category ? text(*row.category) : QString());
        },
        parent)
{
}

} // namespace models
