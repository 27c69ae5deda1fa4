// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/headers.h"

namespace api::server::http {

// A header value with parameters: "form-data; name=\"a\"", "application/json; charset=utf-8".
struct FieldWithParameters {
    std::string value; // lower-case
    std::vector<Header> parameters; // quoted strings unquoted; name* (RFC 5987) left as it is

    std::optional<std::string_view> parameter(std::string_view name) const;
};

// Nothing when it is malformed or a parameter repeats.
std::optional<FieldWithParameters> parseFieldWithParameters(std::string_view text);

} // namespace api::server::http
