// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/core/coredumps.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    app::forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("weardeck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WEARDECK_VERSION));
    return app::cli::run(QCoreApplication::arguments());
}
