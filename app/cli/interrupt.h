// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <QSocketNotifier>

namespace app::cli {

// While it lives, Ctrl-C calls `stop` on the event loop instead of ending the program; a second one ends it. One at a
// time, on the main thread.
class Interrupt {
public:
    explicit Interrupt(std::function<void()> stop);
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

private:
    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace app::cli
