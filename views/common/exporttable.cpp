// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/exporttable.h"

#include "models/tableexport.h"
#include "views/common/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::TableFile)
};

} // namespace

void exportTable(Context &context, models::TableBase &table, const TableFile &file, QObject *owner)
{
    const QStringList filters{Words::tr("CSV (*.csv)"), Words::tr("JSON (*.json)"), Words::tr("TSV (*.tsv)"),
                              Words::tr("Markdown (*.md)")};
    const auto write = [&context, table = QPointer(&table), columns = file.columns, owner](const QString &path) {
        if (!table)
            return;
        auto *work = new models::TableExport(*table, columns, path, context.tasks);
        QObject::connect(work, &models::TableExport::succeeded, owner, [&context](qint64 rows, const QString &written) {
            context.toasts.show(Words::tr("%Ln row(s) written to %1.", nullptr, int(rows))
                                    .arg(isolated(QFileInfo(written).fileName())));
        });
        work->start();
    };
    context.prompts.saveFile(file.title, file.name, filters, owner, write);
}

} // namespace views
