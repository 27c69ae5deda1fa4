// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawclient.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdlib>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace support {

RawClient::RawClient(std::uint16_t port, int receiveBuffer)
{
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{.tv_sec = kPatience.count(), .tv_usec = 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (receiveBuffer > 0)
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

RawClient::RawClient(RawClient &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_buffer(std::move(other.m_buffer))
    , m_ended(other.m_ended)
    , m_reset(other.m_reset)
{
}

void RawClient::close()
{
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            m_reset = m_reset || errno == ECONNRESET || errno == EPIPE; // told once: recv() would see an end only
            return false;
        }
        bytes.remove_prefix(std::size_t(sent));
    }
    return true;
}

void RawClient::shutdownSend()
{
    ::shutdown(m_fd, SHUT_WR);
}

bool RawClient::fill()
{
    char block[16 * 1024];
    const ssize_t got = ::recv(m_fd, block, sizeof block, 0);
    if (got > 0)
        m_buffer.append(block, std::size_t(got));
    m_ended = m_ended || got == 0;
    m_reset = m_reset || (got < 0 && errno == ECONNRESET);
    return got > 0;
}

bool RawClient::fillTo(std::size_t size)
{
    while (m_buffer.size() < size) {
        if (!fill())
            return false;
    }
    return true;
}

std::optional<std::string> RawClient::takeLine()
{
    for (;;) {
        const auto end = m_buffer.find("\r\n");
        if (end != std::string::npos) {
            std::string line = m_buffer.substr(0, end);
            m_buffer.erase(0, end + 2);
            return line;
        }
        if (!fill())
            return std::nullopt;
    }
}

std::optional<std::string> RawClient::takeChunks()
{
    std::string body;
    for (;;) {
        const auto line = takeLine();
        if (!line || line->empty())
            return std::nullopt;
        const std::size_t size = std::strtoull(line->c_str(), nullptr, 16);
        if (!fillTo(size + 2) || m_buffer.compare(size, 2, "\r\n") != 0)
            return std::nullopt;
        body.append(m_buffer, 0, size);
        m_buffer.erase(0, size + 2);
        if (size == 0)
            return body;
    }
}

std::string RawClient::Answer::header(const std::string &name) const
{
    const auto found = headers.find(name);
    return found == headers.end() ? std::string() : found->second;
}

std::optional<RawClient::Answer> RawClient::readAnswer(bool toHead)
{
    Answer answer;
    const auto statusLine = takeLine();
    if (!statusLine || !statusLine->starts_with("HTTP/1.1 "))
        return std::nullopt;
    answer.statusLine = *statusLine;
    answer.status = std::atoi(statusLine->c_str() + 9);
    for (auto line = takeLine();; line = takeLine()) {
        if (!line)
            return std::nullopt;
        if (line->empty())
            break;
        const auto colon = line->find(": ");
        std::string name = line->substr(0, colon);
        for (char &c : name)
            c = char(std::tolower(c));
        answer.headers.emplace(name, colon == std::string::npos ? "" : line->substr(colon + 2));
    }
    if (toHead || answer.status == 204 || answer.status == 304 || answer.status < 200)
        return answer;
    if (answer.header("transfer-encoding") == "chunked") {
        auto body = takeChunks();
        if (!body)
            return std::nullopt;
        answer.body = std::move(*body);
        return answer;
    }
    if (!answer.headers.contains("content-length")) {
        answer.body = readToEnd();
        return answer;
    }
    const std::size_t size = std::strtoull(answer.header("content-length").c_str(), nullptr, 10);
    if (!fillTo(size))
        return std::nullopt;
    answer.body = m_buffer.substr(0, size);
    m_buffer.erase(0, size);
    return answer;
}

std::optional<RawClient::Answer> RawClient::exchange(std::string_view request)
{
    if (!send(request))
        return std::nullopt;
    return readAnswer(request.starts_with("HEAD "));
}

std::string RawClient::readToEnd()
{
    while (fill()) { }
    return std::exchange(m_buffer, {});
}

std::string RawClient::readSome(std::size_t most)
{
    if (m_buffer.empty() && !fill())
        return {};
    std::string bytes = m_buffer.substr(0, most);
    m_buffer.erase(0, bytes.size());
    return bytes;
}

} // namespace support
