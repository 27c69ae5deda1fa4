// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/idempotency.h"

namespace api::server::store {

namespace {

struct Held {
    std::string fingerprint;
    std::optional<int> status;
    Timestamp claimedAt;

    static constexpr auto fields()
    {
        return std::tuple(Column{"fingerprint", &Held::fingerprint}, Column{"status", &Held::status},
                          Column{"claimed_at", &Held::claimedAt});
    }
};

Timestamp before(Timestamp now, std::chrono::microseconds span)
{
    return Timestamp{now.at - span};
}

StoredAnswer answer(Reader &reader, std::string_view caller, std::string_view key)
{
    return reader
        .one<StoredAnswer>("SELECT status, headers, body FROM idempotency WHERE caller = ? AND key = ?", caller, key)
        .value_or(StoredAnswer{});
}

} // namespace

Claim findIdempotencyKey(Reader &reader, std::string_view caller, std::string_view key, std::string_view fingerprint,
                         Timestamp now)
{
    const auto held = reader.one<Held>(
        "SELECT fingerprint, status, claimed_at FROM idempotency WHERE caller = ? AND key = ?", caller, key);
    if (!held || held->claimedAt < before(now, kIdempotencyAge))
        return {.state = Claim::State::Won, .answer = {}};
    if (held->fingerprint != fingerprint)
        return {.state = Claim::State::Different, .answer = {}};
    if (!held->status)
        return {.state = Claim::State::Running, .answer = {}};
    return {.state = Claim::State::Answered, .answer = answer(reader, caller, key)};
}

Claim claimIdempotencyKey(Transaction &transaction, std::string_view caller, std::string_view key,
                          std::string_view fingerprint, Timestamp now)
{
    transaction.run("DELETE FROM idempotency WHERE claimed_at < ?", before(now, kIdempotencyAge));
    Claim claim = findIdempotencyKey(transaction, caller, key, fingerprint, now);
    if (claim.state == Claim::State::Won)
        transaction.run("INSERT INTO idempotency (caller, key, fingerprint, claimed_at) VALUES (?, ?, ?, ?)", caller,
                        key, fingerprint, now);
    return claim;
}

void forgetAnswersAbout(Transaction &transaction, std::string_view userId)
{
    transaction.run("DELETE FROM idempotency WHERE body LIKE '%' || ?1 || '%'", userId);
}

void completeIdempotencyKey(Transaction &transaction, std::string_view caller, std::string_view key,
                            const StoredAnswer &answer)
{
    transaction.run("UPDATE idempotency SET status = ?, headers = ?, body = ? WHERE caller = ? AND key = ?",
                    answer.status, answer.headers, answer.body, caller, key);
}

} // namespace api::server::store
