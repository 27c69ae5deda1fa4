// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop stands still while the keychain works, and while it hangs. Started by run.py in a D-Bus
// session with an unlocked keyring; takes the process id of its daemon and stops it for the second half.
#include "app/core/keychainbackend.h"
#include "app/core/secretvault.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// The longest time between two turns of the loop, in milliseconds.
class Heart {
public:
    Heart()
    {
        m_beat.callOnTimeout([this] {
            m_longest = std::max(m_longest, double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_beat.start(0);
        m_since.start();
    }
    double longest()
    {
        m_since.start();
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_longest = 0;
};

void until(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const pid_t daemon = argc > 1 ? pid_t(QByteArray(argv[1]).toInt()) : 0;
    if (daemon <= 1)
        return 2;
    app::SecretVault vault({},
                           std::make_unique<app::KeychainBackend>(app::KeychainOptions{.timeout = 2s, .mayAsk = true}));
    QObject context;
    Heart heart;
    int ended = 0;
    const auto note = [&](const auto &) { ++ended; };
    const models::SecretId id{u"bench"_s, u"k"_s};
    vault.write({.id = id, .kind = u"api_key"_s}, api::client::SecretString("sk-bench"), &context, note);
    until([&] { return ended == 1; });
    const double first = heart.longest();
    constexpr int kReads = 100;
    for (int at = 0; at < kReads; ++at)
        vault.read(id, &context, note);
    until([&] { return ended == 1 + kReads; });
    const double working = heart.longest();
    kill(daemon, SIGSTOP);
    ended = 0;
    vault.read(id, &context, note);
    vault.write({.id = id, .kind = u"api_key"_s}, api::client::SecretString("sk-other"), &context, note);
    vault.remove({u"bench"_s, u"other"_s}, &context, note);
    vault.refresh();
    until([&] { return ended == 3; });
    const double hanging = heart.longest();
    kill(daemon, SIGCONT);
    std::printf("{\"first_write_ms\":%.2f,\"hundred_reads_ms\":%.2f,\"hanging_ms\":%.2f}\n", first, working, hanging);
    return 0;
}
