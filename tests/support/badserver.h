// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace support {

// A server on raw sockets that misbehaves as its scripts say. One thread a connection; all members any thread.
class BadServer {
public:
    struct Request {
        std::string method;
        std::string target; // with the query
        std::string head; // as received
        std::string body;
        std::string header(std::string_view name) const; // first value, empty if none
    };

    // The server's side of a connection, used by a script.
    class Peer {
    public:
        bool send(std::string_view bytes); // false when the client is gone
        void answer(int status, std::string_view body, std::string_view headers = {}); // well-formed
        void drip(std::string_view bytes); // one byte every 20 ms, until the client is gone
        void stall(); // until the client is gone or the server stops
        void close(); // orderly
        void reset(); // RST

    private:
        friend class BadServer;
        explicit Peer(int socket, BadServer &server) : m_socket(socket), m_server(server) { }
        bool waitForEnd(int milliseconds); // true when the client is gone or the server stops
        int m_socket;
        BadServer &m_server;
        bool m_open = true;
    };
    using Script = std::function<void(Peer &, const Request &)>;

    BadServer(); // listens on a free port of 127.0.0.1
    ~BadServer();
    BadServer(const BadServer &) = delete;
    BadServer &operator=(const BadServer &) = delete;

    int port() const { return m_port; }
    std::string url(std::string_view host = "127.0.0.1") const; // "http://127.0.0.1:1234"
    void on(std::string path, Script script); // path without the query; "*" = any other
    void onAccept(std::function<void(Peer &)> script); // before anything is read

    int count(std::string_view path) const; // requests that arrived
    std::vector<Request> requests() const;
    int connections() const { return m_connections; } // accepted so far

private:
    void accept();
    void serve(int socket);
    bool readRequest(int socket, std::string &buffer, Request &request);
    Script scriptFor(const Request &request) const;

    int m_port = 0;
    int m_listener; // sets m_port
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex; // guards what follows
    std::map<std::string, Script, std::less<>> m_scripts;
    std::function<void(Peer &)> m_onAccept;
    std::vector<Request> m_requests;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

int closedPort(); // of 127.0.0.1, where nobody listens

} // namespace support
