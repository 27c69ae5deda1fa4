// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "models/secrets/keychainwait.h"

#include <chrono>
#include <functional>
#include <map>
#include <vector>

namespace app {

// The calls to the keychain that have no answer yet. Each ends exactly once: by take(), its deadline, or cancel().
class KeychainWaits : public models::KeychainWait {
    Q_OBJECT
public:
    using Fail = std::function<void(const api::Failure &)>;
    static constexpr std::chrono::milliseconds kPatience{700}; // a call that lasts longer is shown

    explicit KeychainWaits(std::chrono::milliseconds timeout) : m_timeout(timeout) { }

    int begin(Fail fail);
    bool take(int call); // true once: whoever called still waits
    bool isWanted(int call) const { return m_calls.contains(call); }
    void show(); // a person is being asked: what waits is shown at once

    bool isWaiting() const override;
    void cancel() override;

Q_SIGNALS:
    void cancelled(); // and the calls have failed

private:
    struct Call {
        Fail fail;
        bool isShown = false;
    };
    void show(int call);
    void end(int call, const QString &problem);

    std::chrono::milliseconds m_timeout;
    std::map<int, Call> m_calls;
    int m_last = 0;
};

} // namespace app
