// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/payload.h"

#include "api/server/http/range.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace api::server::http {

std::optional<Payload> Payload::open(Response &response, const Headers *requestHeaders)
{
    Payload payload;
    if (const auto *text = std::get_if<std::string>(&response.body)) {
        payload.m_text = *text;
        payload.m_length = text->size();
    } else if (const auto *stream = std::get_if<StreamBody>(&response.body)) {
        payload.m_stream = stream;
        payload.m_length = stream->length;
    } else if (!payload.openFile(std::get<FileBody>(response.body))) {
        return std::nullopt;
    }
    if (response.ranges && response.status == 200 && requestHeaders && !payload.m_stream)
        payload.applyRange(response, *requestHeaders);
    payload.m_left = payload.m_length.value_or(0);
    return payload;
}

Payload::~Payload()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

Payload::Payload(Payload &&other) noexcept
    : m_length(other.m_length)
    , m_text(other.m_text)
    , m_stream(other.m_stream)
    , m_fd(std::exchange(other.m_fd, -1))
    , m_offset(other.m_offset)
    , m_left(other.m_left)
{
}

Payload &Payload::operator=(Payload &&other) noexcept
{
    m_length = other.m_length;
    m_text = other.m_text;
    m_stream = other.m_stream;
    m_offset = other.m_offset;
    m_left = other.m_left;
    std::swap(m_fd, other.m_fd);
    return *this;
}

bool Payload::openFile(const FileBody &file)
{
    m_fd = ::open(file.path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status { };
    if (m_fd < 0 || ::fstat(m_fd, &status) != 0 || !S_ISREG(status.st_mode))
        return false;
    if (file.removeAfterwards)
        ::unlink(file.path.c_str()); // the open descriptor keeps the bytes until they are sent
    m_length = std::uint64_t(status.st_size);
    return true;
}

void Payload::applyRange(Response &response, const Headers &requestHeaders)
{
    response.headers.set("Accept-Ranges", "bytes");
    const auto wanted = requestHeaders.find("Range");
    const auto condition = requestHeaders.find("If-Range");
    const bool unchanged =
        !condition || condition == response.headers.find("ETag") || condition == response.headers.find("Last-Modified");
    const ByteRange range = wanted && unchanged ? parseRange(*wanted, *m_length) : ByteRange();
    const std::string size = std::to_string(*m_length);
    if (range.kind == ByteRange::Kind::Unsatisfiable) {
        response.status = 416;
        response.headers.set("Content-Range", "bytes */" + size);
        m_text = {};
        m_length = 0;
    } else if (range.kind == ByteRange::Kind::Part) {
        response.status = 206;
        response.headers.set("Content-Range",
                             "bytes " + std::to_string(range.offset) + '-'
                                 + std::to_string(range.offset + range.length - 1) + '/' + size);
        m_offset = range.offset;
        m_length = range.length;
        if (!m_text.empty())
            m_text = m_text.substr(range.offset, range.length);
    }
}

std::ptrdiff_t Payload::read(std::span<char> block)
{
    block = block.first(std::min<std::uint64_t>(block.size(), m_left));
    if (block.empty())
        return 0;
    ssize_t got = 0;
    do
        got = ::pread(m_fd, block.data(), block.size(), off_t(m_offset));
    while (got < 0 && errno == EINTR);
    if (got <= 0)
        return -1;
    m_offset += std::uint64_t(got);
    m_left -= std::uint64_t(got);
    return got;
}

} // namespace api::server::http
