// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/operations.h"
#include "tests/support/awaited.h"
#include "tests/support/badserver.h"
#include "tests/support/testcase.h"

namespace support {

// A client whose waits take no time: they are noted and the clocks go forward. Its server is raw sockets.
class ClientBench {
public:
    using Peer = BadServer::Peer;
    using Request = BadServer::Request;

    BadServer server;
    std::vector<std::chrono::milliseconds> waits; // that the client asked for
    std::chrono::milliseconds passed{0}; // what the clocks are ahead
    double random = 0;
    std::shared_ptr<api::client::MemoryCredentials> credentials = std::make_shared<api::client::MemoryCredentials>();
    std::unique_ptr<api::client::Client> client;
    std::vector<api::client::CallRecord> records;

    ClientBench()
    {
        api::client::ClientHooks hooks;
        hooks.random = [this] { return random; };
        hooks.now = [this] { return std::chrono::steady_clock::now() + passed; };
        // Thu, 01 Jan 2026 00:00:00 GMT
        hooks.wallClock = [] { return std::chrono::system_clock::from_time_t(1'767'225'600); };
        hooks.delay = [this](std::chrono::milliseconds wait, QObject *context, std::function<void()> then) {
            waits.push_back(wait);
            passed += wait;
            QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
        };
        client = std::make_unique<api::client::Client>(std::move(hooks));
        QObject::connect(client.get(), &api::client::Client::exchanged, client.get(),
                         [this](const api::client::CallRecord &record) { records.push_back(record); });
        credentials->setOrigins({server.url()});
        use(api::client::SafetyLevel::Open);
    }
    void use(api::client::SafetyLevel safety)
    {
        api::client::Environment environment;
        environment.id = "test";
        environment.wearlinkUrl = server.url() + "/api/v1";
        environment.relayUrl = server.url() + "/relay/api/v1/";
        environment.tenant = "relay-health-default";
        environment.country = "IN";
        environment.safety = safety;
        client->setEnvironment(environment, credentials);
    }
    template <typename R>
    auto send(const R &request, api::client::CallOptions options = {})
    {
        return awaited(client->send(request, std::move(options)));
    }
    // Answers in turn; the last one for ever.
    void script(const std::string &path, std::vector<BadServer::Script> answers)
    {
        auto next = std::make_shared<std::atomic<std::size_t>>(0);
        server.on(path, [answers = std::move(answers), next](Peer &peer, const Request &request) {
            answers[std::min(next->fetch_add(1), answers.size() - 1)](peer, request);
        });
    }
    static BadServer::Script answer(int status, std::string body, std::string headers = {})
    {
        return [=](Peer &peer, const Request &) { peer.answer(status, body, headers); };
    }
    static BadServer::Script drop()
    {
        return [](Peer &peer, const Request &) { peer.close(); };
    }
};

inline constexpr const char *kEmptyUsers =
    R"({"items":[],"total":0,"page":1,"limit":20,"pages":0,"has_next":false,"has_prev":false})";
inline constexpr const char *kUser =
    R"({"id":"41f0a7a2-3f9c-4b59-9c52-2f3d0d3a1f11","created_at":"2026-01-01T00:00:00Z","first_name":null,"last_name":null,)"
    R"("email":"a@b.example","external_user_id":null,"last_synced_at":null,"last_synced_provider":null,"has_active_connection":false})";

} // namespace support
