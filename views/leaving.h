// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>

class QObject;

namespace views {

struct Context;
class Prompts;

// Of a page that shows one thing of many, or has edits: what the window asks before the page is made anew or closed.
class Leaving {
public:
    virtual ~Leaving() = default;
    virtual QString place() const = 0; // what Page::open() takes to come back to what is shown; empty = nothing to say
    virtual QString unsaved() const = 0; // what leaving would lose, in a sentence; empty = nothing
};

// Implemented by a Navigation that has pages.
class PageKeeper {
public:
    virtual ~PageKeeper() = default;
    // Runs `go`, which makes every page anew: at once when no page has anything unsaved, else when that may be lost.
    virtual void leavePages(QObject *owner, std::function<void()> go) = 0;
};

// The same, for a page. At once where there are no other pages.
void leavePages(const Context &context, QObject *owner, std::function<void()> go);

// Runs `go` at once when nothing is `unsaved`, else once that may be lost; never when `owner` dies first. `action`: the
// verb of the button; empty = "Discard changes".
void confirmDiscard(Prompts &prompts, const QString &unsaved, QObject *owner, std::function<void()> go,
                    const QString &action = {});

} // namespace views
