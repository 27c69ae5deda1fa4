// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/spoolfile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace api::server::http {

namespace {

constexpr std::string_view kPrefix = "upload-";

}

bool SpoolFile::isName(std::string_view name)
{
    return name.starts_with(kPrefix);
}

SpoolFile SpoolFile::create(const std::string &directory)
{
    SpoolFile file;
    std::string path = directory + '/' + std::string(kPrefix) + "XXXXXX";
    file.m_fd = ::mkostemp(path.data(), O_CLOEXEC);
    if (file.m_fd >= 0)
        file.m_path = std::move(path);
    return file;
}

SpoolFile::~SpoolFile()
{
    reset();
}

SpoolFile::SpoolFile(SpoolFile &&other) noexcept
    : m_path(std::exchange(other.m_path, {}))
    , m_fd(std::exchange(other.m_fd, -1))
    , m_size(std::exchange(other.m_size, 0))
{
}

SpoolFile &SpoolFile::operator=(SpoolFile &&other) noexcept
{
    if (this != &other) {
        reset();
        m_path = std::exchange(other.m_path, {});
        m_fd = std::exchange(other.m_fd, -1);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void SpoolFile::reset()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (!m_path.empty())
        ::unlink(m_path.c_str());
    m_fd = -1;
    m_path.clear();
}

bool SpoolFile::append(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(m_fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        m_size += std::uint64_t(written);
        bytes.remove_prefix(std::size_t(written));
    }
    return true;
}

bool SpoolFile::sync()
{
    return ::fsync(m_fd) == 0;
}

std::string SpoolFile::keep()
{
    ::close(std::exchange(m_fd, -1));
    return std::exchange(m_path, {});
}

} // namespace api::server::http
