// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

namespace models {

enum class TableFormat { Tsv, Csv, Json, Markdown };

// One table as text, in parts so that a large export never holds all rows. Strings are written so that a spreadsheet
// does not run them as formulas (TSV and CSV) and so that they stay in their cell (all).
class TableText {
public:
    TableText(TableFormat format, QStringList columns) : m_format(format), m_columns(std::move(columns)) { }
    QString head() const;
    QString row(const QVariantList &values); // null, bool, numbers and text; anything else as its text
    QString tail() const;

private:
    TableFormat m_format;
    QStringList m_columns;
    bool m_first = true;
};

QString tableText(TableFormat format, const QStringList &columns, const QList<QVariantList> &rows);

} // namespace models
