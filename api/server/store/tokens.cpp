// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/tokens.h"

namespace api::server::store {

void revokeToken(Transaction &transaction, std::string_view jti, Timestamp expires, Timestamp now)
{
    transaction.run("DELETE FROM revoked_tokens WHERE expires_at < ?", now);
    transaction.run("INSERT INTO revoked_tokens (jti, expires_at) VALUES (?, ?) ON CONFLICT (jti) DO NOTHING", jti,
                    expires);
}

bool isTokenRevoked(Reader &reader, std::string_view jti)
{
    return reader.one<int>("SELECT 1 FROM revoked_tokens WHERE jti = ?", jti).has_value();
}

} // namespace api::server::store
