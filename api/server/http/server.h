// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/accesslog.h"
#include "api/server/http/message.h"

#include <memory>
#include <vector>

namespace api::server::http {

struct Limits {
    std::size_t requestLine = 8 * 1024; // bytes, else 414
    std::size_t headerBlock = 32 * 1024; // bytes with the request line, else 431
    std::size_t headerField = 8 * 1024; // bytes of one line, else 431
    std::size_t headerFields = 100; // else 431
    std::size_t chunkExtensions = 256; // bytes a chunk; else 400
    std::chrono::milliseconds headerTime{10'000}; // first byte to end of the header, TLS handshake; else 408
    std::chrono::milliseconds idleTime{15'000}; // keep-alive without a request
    std::chrono::milliseconds paceGrace{10'000}; // a body, in or out, may rest that long in one go, and then ...
    std::uint64_t paceBytesPerSecond = 1024; // ... must keep this average over the time spent waiting; else 408 / close
    std::chrono::milliseconds lingerTime{2'000}; // after the last answer, for the peer to take it and close
    std::size_t connections = 256; // one more gets 503 with Retry-After
    std::size_t pipelined = 32; // requests that were already waiting; the last one's answer closes the connection
};

struct TlsFiles {
    std::string certificate; // PEM chain
    std::string key; // PEM
};

// Asked between header and body: the largest body that the route takes, in bytes.
using BodyLimit = std::function<std::uint64_t(std::string_view method, std::string_view path)>;
// Makes the answer to a request that the engine refuses, with a string body; the engine adds its headers and sets the
// status. The path is empty when it is not known. Must not throw.
using ErrorRenderer = std::function<Response(int status, std::string_view detail, std::string_view path)>;
// Adds to the headers of an answer that is about to be sent, whoever made it: a handler or the engine. `remote` is the
// peer's address. Must not throw.
using HeaderCompleter = std::function<void(std::string_view remote, Headers &headers)>;
using AccessLog = std::function<void(const AccessRecord &)>; // called on io threads, several at once

struct Options {
    std::vector<std::string> addresses{"127.0.0.1"}; // all on one port
    std::uint16_t port = 0; // 0 = any free one
    std::size_t ioThreads = 2;
    std::size_t workerThreads = 2;
    Limits limits;
    // Host names without port, beside localhost, 127.0.0.1 and [::1]; the port must be the server's own.
    std::vector<std::string> allowedHosts;
    std::vector<std::string> allowedOrigins; // "https://app.example"; these get CORS answers, all others none
    // Pages to which a link or redirect of another site may lead a whole tab, as at the end of a sign-in; none: no
    // page.
    std::function<bool(std::string_view path)> isLinkable;
    std::optional<TlsFiles> tls;
    std::string serverName = "weardeck";
    BodyLimit bodyLimit; // none: 1 MiB
    ErrorRenderer renderError; // none: {"detail":"..."}
    HeaderCompleter completeHeaders; // none: nothing is added
    AccessLog accessLog; // none: no log
    std::chrono::milliseconds stopGrace{2'000};
};

enum class StartErrorKind { PortInUse, AddressUnusable, PermissionDenied, Certificate, Other };
struct StartError {
    StartErrorKind kind = StartErrorKind::Other;
    std::string message; // for people, names address and port
};

struct Stats {
    std::size_t open = 0; // connections now
    std::uint64_t accepted = 0;
    std::uint64_t refused = 0; // above the connection limit, or by refuseConnections()
    std::uint64_t requests = 0; // answered, refused ones included
};

// An HTTP/1.1 server. Methods may be called from any thread except from a handler.
class Server {
public:
    Server(Options options, Handler handler);
    ~Server(); // stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // Once it returns the port is bound and accepts. After stop() it may be called again (port 0: a new port).
    tl::expected<void, StartError> start();
    // Closes idle connections at once, lets running requests finish for options.stopGrace, then breaks their
    // connections. Returns when every handler ended.
    void stop();

    // These never wait for a start or stop that is going on. Once stop() began, the server does not count as running.
    bool running() const;
    std::uint16_t port() const; // 0 when not running
    Stats stats() const;
    // The next `count` connections are reset right after they are made; -1 = all, 0 = none.
    void refuseConnections(int count);

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace api::server::http
