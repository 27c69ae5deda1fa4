// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/keychainwaits.h"

#include <algorithm>
#include <QCoreApplication>
#include <QTimer>

namespace app {

namespace {

struct Words { // a context for lupdate
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

} // namespace

int KeychainWaits::begin(Fail fail)
{
    const int call = ++m_last;
    m_calls[call] = {.fail = std::move(fail)};
    QTimer::singleShot(kPatience, this, [this, call] { show(call); });
    QTimer::singleShot(m_timeout, this, [this, call] {
        end(call,
            Words::tr("The keychain did not answer in time. It may be waiting for a password in another window, or be "
                      "unable to show that window or to write its files. Look for its prompt, then try again."));
    });
    return call;
}

bool KeychainWaits::take(int call)
{
    const auto found = m_calls.find(call);
    if (found == m_calls.end())
        return false;
    const bool wasShown = found->second.isShown;
    m_calls.erase(found);
    if (wasShown)
        Q_EMIT changed();
    return true;
}

void KeychainWaits::show(int call)
{
    const auto found = m_calls.find(call);
    if (found == m_calls.end() || std::exchange(found->second.isShown, true))
        return;
    Q_EMIT changed();
}

void KeychainWaits::show()
{
    for (auto &[number, call] : m_calls)
        call.isShown = true;
    Q_EMIT changed();
}

void KeychainWaits::end(int call, const QString &problem)
{
    const auto found = m_calls.find(call);
    if (found == m_calls.end())
        return;
    const Fail fail = std::move(found->second.fail);
    take(call);
    fail(api::failure(api::ErrorKind::Unavailable, problem.toStdString()));
}

bool KeychainWaits::isWaiting() const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [](const auto &each) { return each.second.isShown; });
}

void KeychainWaits::cancel()
{
    std::vector<int> calls;
    for (const auto &[number, call] : m_calls)
        calls.push_back(number);
    for (const int call : calls)
        end(call, Words::tr("You stopped waiting for the keychain. Try again when it is unlocked."));
    Q_EMIT cancelled();
}

} // namespace app
