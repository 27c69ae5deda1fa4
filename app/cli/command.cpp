// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

const QString kProgram = u"weardeck-cli"_s;

// What can be typed: all commands, or those of a group such as "secrets".
QString usage(const QString &group = {})
{
    const QString begin = group.isEmpty() ? group : group + u' ';
    qsizetype width = 0;
    for (const Command &command : commands())
        width = std::max(width, command.name.size());
    QString text = u"Usage: %1 %2<command> [arguments]\n\nCommands:\n"_s.arg(kProgram, begin);
    for (const Command &command : commands()) {
        if (command.name.startsWith(begin))
            text += u"  "_s + command.name.leftJustified(width + 2) + command.summary + u'\n';
    }
    return text;
}

QString overview()
{
    return u"WearDeck on the command line: the embedded server, every operation of both APIs, and your secrets.\n\n"_s
        + usage()
        + u"\n`%1 <command> --help` explains one. Exit codes: 0 done, 1 failed, 2 wrong arguments, 3 port in use, "
          "7 server unreachable, 22 HTTP error.\n"_s.arg(kProgram);
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOptions(command.options);
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
}

QString helpOf(const Command &command)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    const QString all = parser.helpText();
    const QString options = all.mid(all.indexOf(u"Options:"_s));
    const QString notes = command.notes.isEmpty() ? QString() : u'\n' + command.notes + u'\n';
    return u"%1\n\nUsage: %2 %3 [options] %4\n\n%5%6"_s.arg(command.summary, kProgram, command.name, command.arguments,
                                                            options, notes);
}

// The longest command name that the arguments begin with: "secrets set" before "secrets".
const Command *matching(const QStringList &arguments)
{
    const Command *found = nullptr;
    for (const Command &command : commands()) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(1, words.size()) == words && (!found || command.name.size() > found->name.size()))
            found = &command;
    }
    return found;
}

// What "secrets" needs a second word for.
QStringList partsOf(const QString &group)
{
    QStringList parts;
    for (const Command &command : commands()) {
        if (command.name.startsWith(group + u' '))
            parts << command.name.section(u' ', 1);
    }
    return parts;
}

bool asksForHelp(const QString &word)
{
    return word == u"--help"_s || word == u"-h"_s || word == u"help"_s;
}

// The word belongs to no command: a group, or a mistake.
int runUnknown(const QString &first, const QString &second)
{
    const QStringList parts = partsOf(first);
    if (parts.isEmpty()) {
        printError(u"There is no command \"%1\". `%2 --help` lists them."_s.arg(first, kProgram));
        return kUsage;
    }
    if (asksForHelp(second)) {
        printOut(usage(first).toUtf8());
        return kOk;
    }
    printError(u"%1 needs one of: %2. `%3 %1 %4 --help` explains it."_s.arg(first, parts.join(u", "_s), kProgram,
                                                                            parts.first()));
    return kUsage;
}

} // namespace

const QList<Command> &commands()
{
    static const QList<Command> all = [] {
        QList<Command> list{serveCommand(),        operationsCommand(),   callCommand(),           snippetCommand(),
                            healthImportCommand(), healthExportCommand(), healthSimulateCommand(), healthSyncCommand()};
        list += relayLoginCommand();
        list += relayQueryCommands();
        list += secretsCommands();
        list += tokenCommand();
        list += environmentsCommands();
        list += completionCommand();
        return list;
    }();
    return all;
}

int run(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    if (first.isEmpty() || asksForHelp(first)) {
        printOut(overview().toUtf8());
        return first.isEmpty() ? kUsage : kOk;
    }
    if (first == u"--version"_s) {
        printOut(kProgram.toUtf8() + ' ' + QCoreApplication::applicationVersion().toUtf8() + '\n');
        return kOk;
    }
    const Command *command = matching(arguments);
    if (!command)
        return runUnknown(first, arguments.value(2));
    QCommandLineParser parser;
    addOptions(parser, *command);
    const bool understood = parser.parse(arguments.mid(command->name.count(u' ') + 1));
    if (parser.isSet(u"help"_s)) {
        printOut(helpOf(*command).toUtf8());
        return kOk;
    }
    if (!understood) {
        printError(u"%1 `%2 %3 --help` shows the options."_s.arg(parser.errorText(), kProgram, command->name));
        return kUsage;
    }
    if (const QStringList rest = parser.positionalArguments().mid(command->mostArguments); !rest.isEmpty()) {
        printError(u"%1 takes no further argument \"%2\"."_s.arg(command->name, rest.first()));
        return kUsage;
    }
    const int code = command->run(parser);
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        printError(u"The output could not be written in full."_s);
        return code == kOk ? kFailed : code;
    }
    return code;
}

void printOut(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

QByteArray plainLine(const QString &line)
{
    // Beside control characters those that reorder text. Marks that join letters stay: some scripts need them.
    static const QString kReorder = u"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"_s;
    QString safe;
    for (const QChar each : line) {
        if (each.category() == QChar::Other_Control || kReorder.contains(each))
            safe += u"\\u%1"_s.arg(int(each.unicode()), 4, 16, QChar(u'0'));
        else
            safe += each;
    }
    return safe.toUtf8() + '\n';
}

void printError(const QString &line)
{
    QByteArray safe;
    const QByteArray bytes = line.toUtf8();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if ((code < 0x20 && byte != '\n') || code == 0x7f)
            safe += "\\x" + QByteArray::number(code, 16).rightJustified(2, '0');
        else
            safe += byte;
    }
    std::fprintf(stderr, "%s: %s\n", qPrintable(kProgram), safe.constData());
}

} // namespace app::cli
