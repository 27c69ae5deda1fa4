// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeworkspaces.h"
#include "tests/support/shellbench.h"
#include "views/shell/lockscreen.h"

namespace support {

using namespace Qt::StringLiterals;

class FakeWait : public models::KeychainWait {
public:
    bool waits = false;
    int cancels = 0;
    bool isWaiting() const override { return waits; }
    void cancel() override
    {
        ++cancels;
        become(false);
    }
    void become(bool waiting)
    {
        waits = waiting;
        Q_EMIT changed();
    }
};

// A window over two workspaces and its lock, whose time stands still unless the test moves it.
struct LockBench {
    std::chrono::milliseconds now{0};
    models::SessionLock lock{[this] { return now; }};
    FakeWait wait;
    ShellBench shell;
    std::unique_ptr<views::MainWindow> window;

    LockBench()
    {
        views::ShellParts parts = shell.parts([] { return support::fakeWorkspaces(50); });
        parts.lock = &lock;
        parts.keychainWait = &wait;
        window = std::make_unique<views::MainWindow>(parts);
        window->resize(1440, 900);
        window->show();
    }
    views::LockScreen *screen() const
    {
        views::LockScreen *found = nullptr;
        for (auto *each : window->findChildren<views::LockScreen *>())
            if (each->isVisible())
                found = each;
        return found;
    }
    template <typename W = QWidget>
    W *child(const char *name) const
    {
        return window->findChild<W *>(QString::fromLatin1(name));
    }
};

} // namespace support
