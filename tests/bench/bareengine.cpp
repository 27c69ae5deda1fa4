// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP engine alone, answering with constants of the size that the service sends: the yardstick of `./dev bench`.
#include "api/server/http/server.h"

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace api::server::http;

namespace {

const std::string kHealth =
    R"({"success":true,"message":"Service is running","data":{"status":"healthy","version":"0.1.0"}})";
const std::string kUser = R"({"id":"550e8400-e29b-41d4-a716-446655440000","created_at":"2026-04-23T10:00:00Z",)"
                          R"("first_name":"Jane","last_name":"Doe","email":"jane@example.com","external_user_id":null,)"
                          R"("last_synced_at":null,"last_synced_provider":null,"has_active_connection":false})";

} // namespace

int main()
{
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stop, nullptr);
    Options options;
    options.ioThreads = 2;
    options.limits.connections = 1024;
    Server server(options, [](Request &request) {
        Response response;
        response.status = 200;
        response.headers.set("Content-Type", "application/json");
        response.body = request.path == "/health" ? kHealth : kUser;
        return response;
    });
    if (const auto started = server.start(); !started)
        return 1;
    std::printf("{\"url\":\"http://127.0.0.1:%d\"}\n", int(server.port()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&stop, &signal);
    server.stop();
    return 0;
}
