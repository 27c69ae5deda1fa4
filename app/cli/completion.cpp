// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace app::cli {

namespace {

QStringList longOptions(const Command &command)
{
    QStringList names{u"--help"_s};
    for (const QCommandLineOption &option : command.options)
        names << u"--"_s + option.names().constLast();
    return names;
}

// Completion by position: command words first, then options, and operation ids after `call` and `snippet`.
QString bash()
{
    QSet<QString> first;
    QString cases;
    for (const Command &command : commands()) {
        const QStringList words = command.name.split(u' ');
        first.insert(words.first());
        cases += u"    \"%1\"*) options=\"%2\" ;;\n"_s.arg(command.name, longOptions(command).join(u' '));
    }
    QStringList names(first.begin(), first.end());
    names.sort();
    QMap<QString, QStringList> second; // by first word
    for (const Command &command : commands()) {
        if (command.name.contains(u' '))
            second[command.name.section(u' ', 0, 0)] << command.name.section(u' ', 1);
    }
    QString nested;
    for (auto group = second.begin(); group != second.end(); ++group)
        nested += u"      %1) COMPREPLY=($(compgen -W \"%2\" -- \"$current\")); return ;;\n"_s.arg(group.key(),
                                                                                                   group->join(u' '));
    return uR"sh(_weardeck_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} line="${COMP_WORDS[*]:1}" options=
  if ((COMP_CWORD == 1)); then COMPREPLY=($(compgen -W "%1 --help --version" -- "$current")); return; fi
  if ((COMP_CWORD == 2)); then
    case ${COMP_WORDS[1]} in
%2    esac
  fi
  if [[ ${COMP_WORDS[COMP_CWORD-1]} == --lang ]]; then
    COMPREPLY=($(compgen -W "$(weardeck-cli snippet --list | cut -d' ' -f1)" -- "$current")); return
  fi
  if [[ ${COMP_WORDS[1]} =~ ^(call|snippet)$ && $COMP_CWORD == 2 && $current != -* ]]; then
    COMPREPLY=($(compgen -W "$(weardeck-cli operations --ids)" -- "$current")); return
  fi
  case "$line" in
%3  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current")); else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -F _weardeck_cli weardeck-cli
)sh"_s.arg(names.join(u' '), nested, cases);
}

int print(const QCommandLineParser &parser)
{
    const QString shell = parser.positionalArguments().value(0);
    if (shell == u"bash"_s) {
        printOut(bash().toUtf8());
    } else if (shell == u"zsh"_s) {
        printOut("autoload -U +X bashcompinit && bashcompinit\n" + bash().toUtf8());
    } else {
        printError(u"Completion is made for bash and zsh; name one of them."_s);
        return kUsage;
    }
    return kOk;
}

} // namespace

Command completionCommand()
{
    return {.name = u"completion"_s,
            .arguments = u"bash|zsh"_s,
            .summary = u"Prints a shell completion script."_s,
            .options = {},
            .notes = u"Put `source <(weardeck-cli completion bash)` into ~/.bashrc."_s,
            .run = print,
            .mostArguments = 1};
}

} // namespace app::cli
