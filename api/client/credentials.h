// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"
#include "api/contract/endpoint.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace api::client {

struct DeveloperLogin {
    std::string email;
    SecretString password;
};

// The secrets of the current environment. Asked on the client's thread before each call; must not block.
class CredentialSource {
public:
    virtual ~CredentialSource() = default;

    // The API key, or a fixed bearer token of one of the other kinds. Exactly one bit is set in `kind`.
    virtual std::optional<SecretString> secret(Auth kind) const = 0;
    // Used to fetch and renew the developer token when there is no fixed one.
    virtual std::optional<DeveloperLogin> login() const = 0;
    // Where the secrets may go, as originOf() writes it. Anything else is refused (ErrorKind::Blocked).
    virtual std::vector<std::string> origins() const = 0;
};

// Held in memory only: command line, tests, and "this session only".
class MemoryCredentials : public CredentialSource {
public:
    explicit MemoryCredentials(std::vector<std::string> origins = {}) : m_origins(std::move(origins)) { }
    void setSecret(Auth kind, SecretString secret) { m_secrets[kind] = std::move(secret); }
    void setLogin(std::optional<DeveloperLogin> login) { m_login = std::move(login); }
    void setOrigins(std::vector<std::string> origins) { m_origins = std::move(origins); }

    std::optional<SecretString> secret(Auth kind) const override
    {
        const auto found = m_secrets.find(kind);
        return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<DeveloperLogin> login() const override { return m_login; }
    std::vector<std::string> origins() const override { return m_origins; }

private:
    std::map<Auth, SecretString> m_secrets;
    std::optional<DeveloperLogin> m_login;
    std::vector<std::string> m_origins;
};

} // namespace api::client
