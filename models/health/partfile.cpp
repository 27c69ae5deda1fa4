// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/partfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace models {

PartFile::PartFile(std::string path) : m_path(std::move(path)), m_part(m_path + ".part")
{
    struct stat info { };
    if (::stat(m_path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {
        m_error = S_ISDIR(info.st_mode) ? EISDIR : EEXIST; // a device or pipe would be replaced, not written to
        return;
    }
    m_fd = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    m_error = m_fd < 0 ? errno : 0;
}

PartFile::~PartFile()
{
    if (m_fd < 0)
        return;
    ::close(m_fd);
    if (!m_kept)
        ::unlink(m_part.c_str());
}

bool PartFile::write(std::string_view bytes)
{
    while (!bytes.empty() && m_error == 0) {
        const ssize_t written = ::write(m_fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            m_error = errno;
        if (written > 0) {
            bytes.remove_prefix(std::size_t(written));
            m_bytes += written;
        }
    }
    return m_error == 0;
}

bool PartFile::keep()
{
    if (m_error == 0 && (::fsync(m_fd) != 0 || ::rename(m_part.c_str(), m_path.c_str()) != 0))
        m_error = errno;
    m_kept = m_error == 0;
    return m_kept;
}

api::Error PartFile::error() const
{
    return {.kind = m_error == ENOSPC ? api::ErrorKind::StorageFull : api::ErrorKind::Unavailable,
            .message = m_path + " cannot be written: " + std::strerror(m_error) + "."};
}

} // namespace models
