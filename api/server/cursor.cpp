// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/cursor.h"

#include "api/contract/field.h"
#include "api/contract/jsonbind.h"
#include "api/server/crypto.h"
#include "api/server/sessions.h"

#include <tuple>

namespace api::server {

namespace {

struct Wire {
    std::string k, d, s;

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"k", &Wire::k, always}, Field{"d", &Wire::d, always}, Field{"s", &Wire::s, always});
    }
};

std::string codeFor(const Sessions &sessions, std::string_view list, const Wire &cursor)
{
    return sessions.codeFor("cursor", std::string(list) + '\n' + cursor.d + '\n' + cursor.k);
}

Failure invalid(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    Error error{.kind = ErrorKind::Validation,
                .message = "Invalid cursor: '" + std::string(text.substr(0, kShown))
                    + "'. Send next_cursor or previous_cursor of the same list, unchanged.",
                .fields = {{.path = "?cursor", .message = "not a cursor of this list"}}};
    return Failure(std::move(error));
}

} // namespace

std::string makeCursor(const Sessions &sessions, std::string_view list, const CursorPosition &position)
{
    Wire cursor{.k = position.key, .d = position.backwards ? "prev" : "next", .s = {}};
    cursor.s = codeFor(sessions, list, cursor);
    return toBase64Url(encode(cursor));
}

Result<CursorPosition> readCursor(const Sessions &sessions, std::string_view list, std::string_view text)
{
    const auto json = fromBase64Url(text);
    if (!json)
        return invalid(text);
    const Result<Wire> cursor = decode<Wire>(*json);
    if (!cursor || !equalConstantTime(cursor->s, codeFor(sessions, list, *cursor)))
        return invalid(text);
    return CursorPosition{.key = cursor->k, .backwards = cursor->d == "prev"};
}

} // namespace api::server
