// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leaving.h"

#include "views/context.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::Leaving)
};

} // namespace

void leavePages(const Context &context, QObject *owner, std::function<void()> go)
{
    if (auto *keeper = dynamic_cast<PageKeeper *>(&context.navigation))
        keeper->leavePages(owner, std::move(go));
    else
        go();
}

void confirmDiscard(Prompts &prompts, const QString &unsaved, QObject *owner, std::function<void()> go,
                    const QString &action)
{
    if (unsaved.isEmpty())
        return go();
    prompts.confirm({.title = Words::tr("Discard changes?"),
                     .text = unsaved,
                     .action = action.isEmpty() ? Words::tr("Discard changes") : action},
                    owner, [go = std::move(go)](const QString &) { go(); });
}

} // namespace views
