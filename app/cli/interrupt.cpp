// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace app::cli {

namespace {

int g_wake = -1; // written by the signal handler, which may do nothing else

void onSignal(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(g_wake, &byte, 1);
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(std::function<void()> stop)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // Ctrl-C then ends the program, as ever
    g_wake = m_pipe[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_pipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this, stop = std::move(stop)] {
        m_notifier->setEnabled(false);
        stop();
    });
    std::signal(SIGINT, &onSignal);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    g_wake = -1;
    for (const int end : m_pipe) {
        if (end >= 0)
            ::close(end);
    }
}

} // namespace app::cli
