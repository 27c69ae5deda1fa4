// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/idempotency.h"

#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/store/idempotency.h"

#include <algorithm>

namespace api::server {

namespace {

constexpr std::size_t kLongestKey = 255;

bool isLegalKey(std::string_view key)
{
    return !key.empty() && key.size() <= kLongestKey
        && std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c <= '~'; });
}

// Anonymous callers are told apart by their address, so that one cannot fetch another's answer.
std::string ownerOf(const Context &context)
{
    const std::string &developer = context.developerId();
    return developer.empty() ? "ip " + std::string(context.remote()) : developer;
}

http::Response replayed(std::string_view key, const store::StoredAnswer &stored)
{
    const auto sealed = fromBase64Url(stored.body);
    auto body = sealed ? unseal(key, *sealed) : std::nullopt;
    http::Response answer = stored.status == 204 ? emptyAnswer(204) : jsonAnswer(stored.status, body.value_or("null"));
    answer.headers.add("Idempotent-Replayed", "true");
    return answer;
}

} // namespace

std::shared_ptr<void> Idempotency::hold(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    if (!m_running.insert(id).second)
        return nullptr;
    return {this, [this, id](void *) {
                const std::lock_guard relock(m_mutex);
                m_running.erase(id);
            }};
}

Result<Idempotency::Use> Idempotency::begin(std::string_view key, const http::Request &request,
                                            const RequestInput &input, Context &context)
{
    if (!isLegalKey(key))
        return failure(ErrorKind::Validation, "Idempotency-Key must be 1 to 255 visible ASCII characters");
    Use use;
    use.key = key;
    use.mark = {.caller = ownerOf(context),
                .keyHash = sha256Hex(key),
                .fingerprint = sha256Hex(request.method + '\n' + request.target + '\n' + input.body)};
    use.hold = hold(use.mark.caller + '\n' + use.mark.keyHash);
    if (!use.hold)
        return failure(ErrorKind::Conflict, "A request with this Idempotency-Key is still running");
    const auto found = context.read([&](store::Reader &reader) -> Result<store::Claim> {
        return store::findIdempotencyKey(reader, use.mark.caller, use.mark.keyHash, use.mark.fingerprint,
                                         context.now());
    });
    if (!found)
        return Failure(found.error());
    switch (found->state) {
    case store::Claim::State::Won:
        return use;
    case store::Claim::State::Different:
        return withStatus(422, "Idempotency-Key was used with a different request");
    case store::Claim::State::Running:
        return failure(ErrorKind::Conflict,
                       "The request with this Idempotency-Key was carried out, but its answer was lost");
    case store::Claim::State::Answered:
        use.replay = replayed(key, *found->answer);
        return use;
    }
    return use;
}

void Idempotency::keep(const Use &use, const http::Response &answer, Context &context) const
{
    const auto *body = std::get_if<std::string>(&answer.body);
    const store::StoredAnswer stored{
        .status = answer.status, .headers = {}, .body = toBase64Url(seal(use.key, body ? *body : std::string()))};
    static_cast<void>(context.services().database.write([&](store::Transaction &transaction) -> Result<void> {
        store::completeIdempotencyKey(transaction, use.mark.caller, use.mark.keyHash, stored);
        return {};
    }));
}

} // namespace api::server
