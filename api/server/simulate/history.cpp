// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/history.h"

#include <algorithm>

namespace api::server::simulate {

namespace {

class Diary {
public:
    Diary(Random &random, const StoredAccount &account)
        : m_random(random)
        , m_account(account)
        , m_ip("203.0.113." + std::to_string(random.between(2, 250))) // reserved for documentation
    {
    }

    void note(Timestamp at, std::string action, std::string target, std::map<std::string, std::string> detail = {})
    {
        m_entries.push_back({.at = at,
                             .actor = m_account.account.email,
                             .actorId = m_account.id,
                             .action = std::move(action),
                             .target = std::move(target),
                             .detail = std::move(detail),
                             .ip = m_ip,
                             .requestId = "req_" + m_random.hex(16),
                             .id = m_random.uuid()});
    }
    std::vector<store::AuditEntry> take() { return std::move(m_entries); }

private:
    Random &m_random;
    const StoredAccount &m_account;
    std::string m_ip;
    std::vector<store::AuditEntry> m_entries;
};

std::vector<store::AuditEntry> historyOf(Random &random, const StoredAccount &account, Timestamp now)
{
    const std::string self = "developer:" + account.id;
    Diary diary(random, account);
    diary.note(account.createdAt, "developer.register", self, {{"email", account.account.email}});
    diary.note(account.createdAt, "api_key.create", "api_key:" + account.keyId, {{"name", "Default"}});
    Timestamp at = account.createdAt;
    while (true) { // signs in every one to nine days
        at.at += std::chrono::minutes(random.between(24 * 60, 9 * 24 * 60));
        if (at >= now)
            return diary.take();
        diary.note(at, "auth.login", self);
        const Timestamp later{at.at + std::chrono::minutes(random.between(2, 9))};
        if (later < now && random.chance(12))
            diary.note(later, "user.delete", "user:" + random.uuid());
    }
}

} // namespace

std::vector<store::AuditEntry> makeHistory(Random &random, const std::vector<StoredAccount> &accounts, Timestamp now)
{
    std::vector<store::AuditEntry> all;
    for (const StoredAccount &account : accounts) {
        std::vector<store::AuditEntry> one = historyOf(random, account, now);
        std::move(one.begin(), one.end(), std::back_inserter(all));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return all;
}

} // namespace api::server::simulate
