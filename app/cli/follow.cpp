// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/follow.h"

namespace app::cli {

int codeOf(const api::SyncRun &run, const QString &cancelled)
{
    const bool good = run.status == api::SyncStatus::Success || run.status == api::SyncStatus::Partial;
    const std::string report = run.metadata.value_or(api::RawJson()).text;
    if (good || (report != "{}" && report != "null")) // what failed at once has none
        printOut(QByteArray::fromStdString(report) + '\n');
    if (run.error)
        printError(QString::fromStdString(*run.error));
    if (!good && !run.error)
        printError(cancelled);
    return good ? kOk : kFailed;
}

} // namespace app::cli
