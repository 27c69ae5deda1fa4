// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/sync-runs.h"
#include "app/cli/command.h"
#include "app/cli/connection.h"
#include "app/cli/interrupt.h"

#include <QCoreApplication>
#include <QObject>
#include <QString>

// Work of a model that the command line waits for.
namespace app::cli {

// Says how far the work is, but never the same line twice in a row.
class ProgressLine {
public:
    void show(const QString &line)
    {
        if (std::exchange(m_last, line) != line)
            printError(line);
    }

private:
    QString m_last;
};

// Prints what came of a run as JSON, of one that failed what had come of it, and why it failed. `cancelled` is said of
// one that ended without a reason.
int codeOf(const api::SyncRun &run, const QString &cancelled);

// Starts the work and returns `code` when a slot of its caller, or a failure, has ended the event loop. Ctrl-C cancels.
template <typename Work>
int follow(Work &work, int &code)
{
    QObject::connect(&work, &Work::failed, &work, [&code](const api::Error &error) {
        code = exitCodeOf(error);
        QCoreApplication::exit();
    });
    const Interrupt interrupt([&work] { work.cancel(); });
    work.start();
    QCoreApplication::exec();
    return code;
}

} // namespace app::cli
