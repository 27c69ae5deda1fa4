// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tableexport.h"

#include "models/common/text.h"

#include <filesystem>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace models {

namespace {

QStringList ids(const TableBase &table, const QList<int> &columns)
{
    QStringList result;
    for (const int column : columns)
        result.append(table.columnId(column));
    return result;
}

} // namespace

TableExport::TableExport(TableBase &table, const QList<int> &columns, const QString &path, Tasks &tasks)
    : QObject(&tasks) // outlives the page: leaving it does not end the export
    , m_table(&table)
    , m_columns(columns)
    , m_path(path)
    , m_tasks(tasks)
    , m_file(path + u".part"_s)
    , m_text(formatOf(path), ids(table, columns))
{
    connect(&table, &QObject::destroyed, this,
            [this] { stop({.kind = api::ErrorKind::Cancelled, .message = utf8(tr("The table was closed"))}); });
}

TableFormat TableExport::formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "json"_L1 ? TableFormat::Json
        : suffix == "tsv"_L1   ? TableFormat::Tsv
        : suffix == "md"_L1    ? TableFormat::Markdown
                               : TableFormat::Csv;
}

void TableExport::start()
{
    m_task = m_tasks.start(tr("Export %1").arg(QFileInfo(m_path).fileName()), [this] {
        stop({.kind = api::ErrorKind::Cancelled, .message = utf8(tr("Nothing was written"))});
    });
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate) || !put(m_text.head()))
        return stop({.kind = api::ErrorKind::StorageFull, .message = utf8(m_file.errorString())});
    m_table->walk(
        m_columns, this, [this](const QList<QVariantList> &rows) { write(rows); },
        [this](const std::optional<api::Error> &error) { finish(error); });
}

void TableExport::write(const QList<QVariantList> &rows)
{
    QString text;
    for (const QVariantList &row : rows)
        text += m_text.row(row);
    if (m_ended)
        return;
    if (!put(text))
        return stop({.kind = api::ErrorKind::StorageFull, .message = utf8(m_file.errorString())});
    m_rows += rows.size();
    m_tasks.progress(m_task, m_rows, m_table->total(), tr("%n row(s)", nullptr, int(m_rows)));
}

void TableExport::finish(const std::optional<api::Error> &error)
{
    if (m_ended)
        return;
    if (error)
        return stop(*error);
    if (!put(m_text.tail()) || !m_file.flush())
        return stop({.kind = api::ErrorKind::StorageFull, .message = utf8(m_file.errorString())});
    m_file.close();
    std::error_code failed;
    std::filesystem::rename(m_file.filesystemFileName(), QFile(m_path).filesystemFileName(), failed);
    if (failed)
        return stop({.kind = api::ErrorKind::StorageFull, .message = failed.message()});
    m_ended = true;
    m_tasks.finish(m_task, tr("%n row(s)", nullptr, int(m_rows)));
    Q_EMIT succeeded(m_rows, m_path);
    deleteLater();
}

bool TableExport::put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return m_file.write(bytes) == bytes.size();
}

void TableExport::stop(const api::Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_file.remove();
    m_tasks.fail(m_task, error);
    deleteLater(); // the walk's context: its next answer goes nowhere
}

} // namespace models
