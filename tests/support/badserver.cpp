// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badserver.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

namespace {

int listenOnFreePort(int &port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 1024) != 0)
        std::abort();
    ::getsockname(listener, generic, &size);
    port = ntohs(address.sin_port);
    return listener;
}

} // namespace

int closedPort()
{
    int port = 0;
    ::close(listenOnFreePort(port));
    return port;
}

std::string BadServer::Request::header(std::string_view name) const
{
    for (std::size_t at = head.find("\r\n"); at != std::string::npos; at = head.find("\r\n", at + 2)) {
        const std::size_t start = at + 2;
        const std::size_t colon = head.find(':', start);
        if (colon == start + name.size() && ::strncasecmp(head.data() + start, name.data(), name.size()) == 0) {
            const std::size_t value = head.find_first_not_of(' ', colon + 1);
            return head.substr(value, head.find("\r\n", value) - value);
        }
    }
    return {};
}

bool BadServer::Peer::waitForEnd(int milliseconds)
{
    for (int waited = 0; !m_server.m_stop; waited += 20) {
        pollfd entry{m_socket, POLLRDHUP, 0};
        if (::poll(&entry, 1, 20) > 0)
            return true;
        if (milliseconds >= 0 && waited + 20 >= milliseconds)
            return false;
    }
    return true;
}

bool BadServer::Peer::send(std::string_view bytes)
{
    while (m_open && !bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return m_open = false;
        bytes.remove_prefix(std::size_t(sent));
    }
    return m_open;
}

void BadServer::Peer::answer(int status, std::string_view body, std::string_view headers)
{
    send("HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
         + std::to_string(body.size()) + "\r\n" + std::string(headers) + "\r\n" + std::string(body));
}

void BadServer::Peer::drip(std::string_view bytes)
{
    for (const char byte : bytes) {
        if (!send({&byte, 1}) || waitForEnd(20))
            return close();
    }
}

void BadServer::Peer::stall()
{
    waitForEnd(-1);
    close();
}

void BadServer::Peer::close()
{
    m_open = false;
}

void BadServer::Peer::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_open = false;
}

BadServer::BadServer() : m_listener(listenOnFreePort(m_port)), m_acceptor([this] { accept(); }) { }

BadServer::~BadServer()
{
    m_stop = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
    for (const int socket : m_sockets)
        ::close(socket);
}

std::string BadServer::url(std::string_view host) const
{
    return "http://" + std::string(host) + ':' + std::to_string(m_port);
}

void BadServer::on(std::string path, Script script)
{
    const std::lock_guard lock(m_mutex);
    m_scripts[std::move(path)] = std::move(script);
}

void BadServer::onAccept(std::function<void(Peer &)> script)
{
    const std::lock_guard lock(m_mutex);
    m_onAccept = std::move(script);
}

int BadServer::count(std::string_view path) const
{
    const std::lock_guard lock(m_mutex);
    return int(std::ranges::count_if(m_requests, [&](const Request &request) {
        return std::string_view(request.target).substr(0, request.target.find('?')) == path;
    }));
}

std::vector<BadServer::Request> BadServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void BadServer::accept()
{
    while (!m_stop) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        ++m_connections;
        const std::lock_guard lock(m_mutex);
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

BadServer::Script BadServer::scriptFor(const Request &request) const
{
    const std::lock_guard lock(m_mutex);
    auto found = m_scripts.find(std::string_view(request.target).substr(0, request.target.find('?')));
    if (found == m_scripts.end())
        found = m_scripts.find("*");
    return found != m_scripts.end() ? found->second : [](Peer &peer, const Request &) { peer.answer(404, "{}"); };
}

void BadServer::serve(int socket)
{
    Peer peer(socket, *this);
    std::function<void(Peer &)> greeting;
    {
        const std::lock_guard lock(m_mutex);
        greeting = m_onAccept;
    }
    if (greeting)
        greeting(peer);
    std::string buffer;
    Request request;
    while (peer.m_open && readRequest(socket, buffer, request)) {
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        scriptFor(request)(peer, request);
    }
    // Closed here so that the peer sees it; the number is freed in the destructor, which may still shut it down.
    linger mode{};
    socklen_t size = sizeof mode;
    ::getsockopt(socket, SOL_SOCKET, SO_LINGER, &mode, &size);
    if (mode.l_onoff) { // only close() sends the reset
        const std::lock_guard lock(m_mutex);
        std::erase(m_sockets, socket);
        ::close(socket);
    } else {
        ::shutdown(socket, SHUT_RDWR);
    }
}

bool BadServer::readRequest(int socket, std::string &buffer, Request &request)
{
    std::size_t head = std::string::npos, length = 0;
    for (;;) {
        if (head == std::string::npos && (head = buffer.find("\r\n\r\n")) != std::string::npos) {
            head += 4;
            request.head = buffer.substr(0, head);
            const std::string announced = request.header("Content-Length");
            length = announced.empty() ? 0 : std::stoul(announced);
            if (!request.header("Expect").empty())
                ::send(socket, "HTTP/1.1 100 Continue\r\n\r\n", 25, MSG_NOSIGNAL);
        }
        if (head != std::string::npos && buffer.size() >= head + length)
            break;
        char piece[65536];
        const ssize_t got = ::recv(socket, piece, sizeof piece, 0);
        if (got <= 0)
            return false;
        buffer.append(piece, std::size_t(got));
    }
    request.body = buffer.substr(head, length);
    buffer.erase(0, head + length);
    const std::size_t space = request.head.find(' ');
    request.method = request.head.substr(0, space);
    request.target = request.head.substr(space + 1, request.head.find(' ', space + 1) - space - 1);
    return true;
}

} // namespace support
