// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace views {

// Of a page that shows one thing of many, or has edits: what the window asks before the page is made anew or closed.
class Leaving {
public:
    virtual ~Leaving() = default;
    virtual QString place() const = 0; // what Page::open() takes to come back to what is shown; empty = nothing to say
    virtual bool isDirty() const = 0; // holds edits that leaving would lose
};

} // namespace views
