// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

namespace app::cli {

int codeOf(const api::SyncRun &run, const QString &cancelled)
{
    printOut(QByteArray::fromStdString(run.metadata.value_or(api::RawJson()).text) + '\n');
    if (run.error)
        printError(QString::fromStdString(*run.error));
    const bool good = run.status == api::SyncStatus::Success || run.status == api::SyncStatus::Partial;
    if (!good && !run.error)
        printError(cancelled);
    return good ? kOk : kFailed;
}

} // namespace app::cli
