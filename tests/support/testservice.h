// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/service.h"
#include "tests/support/rawclient.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace support {

struct HttpCall {
    std::string method = "GET";
    std::string target = "/";
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::string body = {}; // with a Content-Length when not empty or the method is not GET

    HttpCall with(std::string name, std::string value) const;
};

// A real service in this process: port 0, in-memory database, demo seed without health data, 2026-04-23T10:00:00Z.
// Aborts the test program when it cannot start.
class TestService {
public:
    static api::server::ServiceOptions defaults();
    explicit TestService(api::server::ServiceOptions options = defaults());

    api::server::Service &service() { return *m_service; }
    void settle() { m_service->settle(); } // until no job runs and none that can run waits
    std::string url() const { return m_ready.url; } // "http://127.0.0.1:41234"
    std::uint16_t port() const;
    const api::server::ReadyInfo &ready() const { return m_ready; }
    std::string apiKey() const; // of the seeded developer account

    RawClient::Answer send(const HttpCall &call) const; // on a connection of its own
    RawClient::Answer get(const std::string &target) const; // with the developer's API key
    RawClient::Answer json(const std::string &method, const std::string &target, const std::string &body,
                           const std::string &token = {}) const; // with the token, else the developer's API key
    std::string login(const std::string &email, const std::string &password) const; // the token, empty if refused
    std::string developerToken() const;
    std::string rootToken() const;

private:
    void waitForRecord(const std::string &requestId) const;

    std::unique_ptr<api::server::Service> m_service;
    api::server::ReadyInfo m_ready;
};

// The text of a JSON member on the way `path` ("/user/id"), as JSON; empty when it is not there.
std::string jsonAt(const std::string &json, const std::string &path);
std::string jsonText(const std::string &json, const std::string &path); // a string member without its quotes

} // namespace support
