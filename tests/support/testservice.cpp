// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testservice.h"

#include <chrono>
#include <thread>

#include "api/contract/parameters.h"

#include <QtGlobal>
#include <simdjson.h>

namespace support {

using Answer = RawClient::Answer;

HttpCall HttpCall::with(std::string name, std::string value) const
{
    HttpCall copy = *this;
    copy.headers.emplace_back(std::move(name), std::move(value));
    return copy;
}

api::server::ServiceOptions TestService::defaults()
{
    api::server::ServiceOptions options;
    options.now = api::Timestamp::parse("2026-04-23T10:00:00Z");
    options.seedHealth = false;
    return options;
}

TestService::TestService(api::server::ServiceOptions options)
{
    auto started = api::server::Service::start(std::move(options));
    if (!started)
        qFatal("the service does not start: %s", started.error().message.c_str());
    m_service = std::move(*started);
    m_ready = m_service->readyInfo();
}

std::uint16_t TestService::port() const
{
    return static_cast<std::uint16_t>(std::stoi(m_ready.url.substr(m_ready.url.rfind(':') + 1)));
}

std::string TestService::apiKey() const
{
    return m_ready.accounts.developer->apiKey.value_or("");
}

Answer TestService::send(const HttpCall &call) const
{
    std::string text = call.method + ' ' + call.target + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port())
        + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : call.headers)
        text += name + ": " + value + "\r\n";
    if (!call.body.empty() || call.method != "GET")
        text += "Content-Length: " + std::to_string(call.body.size()) + "\r\n";
    RawClient client(port());
    client.send(text + "\r\n" + call.body);
    const Answer answer = client.readAnswer(call.method == "HEAD").value_or(Answer{});
    if (!call.target.starts_with("/__control"))
        waitForRecord(answer.header("x-request-id"));
    return answer;
}

// A request is recorded just after its answer was sent; a test that reads records must not be faster.
void TestService::waitForRecord(const std::string &requestId) const
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    const auto isWritten = [&] { // one that is still held has no method yet
        const auto record = m_service->request(requestId);
        return record && !record->method.empty();
    };
    while (!requestId.empty() && !isWritten() && std::chrono::steady_clock::now() < deadline)
        std::this_thread::yield();
}

Answer TestService::get(const std::string &target) const
{
    return send({.target = target, .headers = {{"X-WearLink-API-Key", apiKey()}}});
}

Answer TestService::json(const std::string &method, const std::string &target, const std::string &body,
                         const std::string &token) const
{
    HttpCall call{.method = method, .target = target, .headers = {{"Content-Type", "application/json"}}, .body = body};
    return send(token.empty() ? call.with("X-WearLink-API-Key", apiKey())
                              : call.with("Authorization", "Bearer " + token));
}

std::string TestService::login(const std::string &email, const std::string &password) const
{
    const Answer answer = send({.method = "POST",
                                .target = "/api/v1/auth/login",
                                .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                                .body = api::formText({{"username", email}, {"password", password}})});
    return answer.status == 200 ? jsonText(answer.body, "/access_token") : std::string();
}

std::string TestService::developerToken() const
{
    return login(m_ready.accounts.developer->email, m_ready.accounts.developer->password);
}

std::string TestService::rootToken() const
{
    return login(m_ready.accounts.root->email, m_ready.accounts.root->password);
}

std::string jsonAt(const std::string &json, const std::string &path)
{
    simdjson::dom::parser parser;
    simdjson::dom::element document, found;
    if (parser.parse(json).get(document) != simdjson::SUCCESS
        || document.at_pointer(path).get(found) != simdjson::SUCCESS)
        return {};
    return simdjson::minify(found);
}

std::string jsonText(const std::string &json, const std::string &path)
{
    simdjson::dom::parser parser;
    simdjson::dom::element document;
    std::string_view text;
    if (parser.parse(json).get(document) != simdjson::SUCCESS
        || document.at_pointer(path).get(text) != simdjson::SUCCESS)
        return {};
    return std::string(text);
}

} // namespace support
