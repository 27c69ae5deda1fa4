// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/context.h"

#include "api/server/answers.h"
#include "api/server/store/idempotency.h"

namespace api::server {

RateLimiter::Verdict Services::generalState(std::string_view remote) const
{
    return limiter.peek(kGeneralRule, anonymousParty(remote), generalLimit, kGeneralWindow);
}

Result<void> Context::limit(std::string_view rule, std::string_view who, int requests, std::chrono::seconds window)
{
    const RateLimiter::Verdict verdict = m_services->limiter.take(rule, who, requests, window);
    if (m_verdict.limit == 0 || verdict.remaining < m_verdict.remaining)
        m_verdict = verdict;
    if (verdict.allowed)
        return {};
    return tooManyRequests(static_cast<int>(window.count()));
}

void Context::markExecuted(store::Transaction &transaction) const
{
    if (m_mark)
        store::claimIdempotencyKey(transaction, m_mark->caller, m_mark->keyHash, m_mark->fingerprint, m_now);
}

} // namespace api::server
