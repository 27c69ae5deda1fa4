// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace app::cli {

// Exit codes of every command; those of `call` follow curl so that scripts can be moved over.
enum Exit : int {
    kOk = 0,
    kFailed = 1, // the work could not be done; the reason is on standard error
    kUsage = 2, // the arguments are wrong
    kPortInUse = 3, // serve
    kUnreachable = 7, // no answer
    kHttpError = 22, // an answer outside 2xx
};

// One subcommand. Help, usage errors and shell completion are made from this table alone.
struct Command {
    QString name; // "call", "secrets set"
    QString arguments; // "<operationId> [name=value...]"
    QString summary;
    QList<QCommandLineOption> options;
    QString notes; // further help, examples
    std::function<int(const QCommandLineParser &)> run;
    qsizetype mostArguments = 0; // beside the options; more are a usage error
};

const QList<Command> &commands();

// Runs what the arguments say (arguments[0] is the program) and returns the exit code.
int run(const QStringList &arguments);

void printOut(const QByteArray &bytes); // standard output, untouched
QByteArray plainLine(const QString &line); // for standard output: what steers a terminal is shown as \uNNNN
void printError(const QString &line); // standard error; control characters of a server are shown as \xNN

Command serveCommand();
Command operationsCommand();
Command callCommand();
Command snippetCommand();
QList<Command> secretsCommands();
Command relayLoginCommand();
QList<Command> relayQueryCommands();
Command tokenCommand();
QList<Command> environmentsCommands();
Command completionCommand();
Command healthExportCommand();
Command healthImportCommand();
Command healthSimulateCommand();
Command healthSyncCommand();

} // namespace app::cli
