// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace views {

// A widget that may show or hold what only the person at the console should see.
class Sensitive {
public:
    virtual ~Sensitive() = default;
    // The console is being locked: mask what is revealed, drop what was typed or can be fetched again, and let nothing
    // that is still on its way be shown or copied. What the server tells only once stays, masked.
    virtual void seal() = 0;
};

} // namespace views
