// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablebase.h"
#include "views/context.h"

namespace views {

// What to write where, as it is proposed to the person.
struct TableFile {
    QString title; // of the question
    QString name; // of the file: "users.csv"
    QList<int> columns; // in the order to write
};

// Asks where to and in which format, writes all rows that match the table's query as a task, and tells the end.
// `owner`: nothing is asked or told after its death.
void exportTable(Context &context, models::TableBase &table, const TableFile &file, QObject *owner);

} // namespace views
