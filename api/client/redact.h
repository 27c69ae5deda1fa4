// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"
#include "api/client/secretstring.h"

#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

namespace api::client {

// Takes secrets out of everything that is shown, logged, kept or exported. Thread-safe.
// Found by place (header names, query and form parameters, JSON members), by shape ("sk-", "whsec_", "eyJ..."), and,
// for registered secrets, literally: raw, percent-encoded, base64 at its 3 offsets, hex, JSON-escaped, UTF-16LE.
class Redactor {
public:
    static constexpr std::string_view kMask = "[redacted]";

    // Secrets shorter than 6 bytes are not searched for literally: they would mask ordinary text.
    void add(const SecretString &secret);

    std::string known(std::string_view text) const; // without the registered secrets; all else stays
    std::string text(std::string_view text) const; // any text: body, URL, log line, "Name: value" header lines
    std::string value(std::string_view name, std::string_view value) const; // one header, parameter or member
    Headers headers(const Headers &headers) const;

private:
    mutable std::shared_mutex m_mutex;
    std::vector<SecretString> m_needles; // longest first
};

bool isSecretName(std::string_view name); // "Authorization", "clientSecret", "access_token", ... without case

} // namespace api::client
