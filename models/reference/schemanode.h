// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace models {

// A member of a schema, or a parameter, in words.
struct SchemaNode {
    QString name = {}; // empty at the root
    QString type = {}; // "string (date-time) or null", "array of UserRead"
    QString place = {}; // of a parameter: "path", "query", "header"; else empty
    bool required = false;
    QString constraints = {}; // "1 to 100 · default 20"
    QString description = {};
    QStringList values = {}; // the enumeration; empty when any value goes
    QString example = {}; // of a parameter, as it is written in a URL
    QList<SchemaNode> children = {}; // empty as well where the schema contains itself
};

} // namespace models
