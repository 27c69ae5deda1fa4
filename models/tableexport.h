// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tabletext.h"
#include "models/tablebase.h"
#include "models/tasks.h"

#include <QFile>
#include <QPointer>

namespace models {

// Writes all rows that match a table's query to a file, raw values, as a task that can be cancelled. The file appears
// under its name only when it is complete; a short write or a failed fetch leaves what was there before. Deletes
// itself.
class TableExport : public QObject {
    Q_OBJECT
public:
    // `columns` in the order to write. The format follows the name: .json, .tsv, .md, else CSV.
    TableExport(TableBase &table, const QList<int> &columns, const QString &path, Tasks &tasks);
    void start();

    static TableFormat formatOf(const QString &path);

Q_SIGNALS:
    void succeeded(qint64 rows, const QString &path);

private:
    void write(const QList<QVariantList> &rows);
    void finish(const std::optional<api::Error> &error);
    bool put(const QString &text);
    void stop(const api::Error &error);

    QPointer<TableBase> m_table;
    QList<int> m_columns;
    QString m_path;
    Tasks &m_tasks;
    QFile m_file;
    TableText m_text;
    int m_task = 0;
    qint64 m_rows = 0;
    bool m_ended = false;
};

} // namespace models
