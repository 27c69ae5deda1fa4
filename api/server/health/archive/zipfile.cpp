// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/archive/zipfile.h"

#include <archive.h>
#include <archive_entry.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace api::server::archives {

namespace {

Failure cannotWrite(const std::string &path, int code)
{
    return failure(code == ENOSPC || code == EDQUOT ? ErrorKind::StorageFull : ErrorKind::Unavailable,
                   "Cannot write " + path + ": " + std::strerror(code) + ".");
}

} // namespace

Result<std::unique_ptr<ZipFile>> ZipFile::create(const std::string &path)
{
    const int fd = ::open(path.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return cannotWrite(path, errno);
    std::unique_ptr<ZipFile> file(new ZipFile(path, fd));
    archive_write_set_format_zip(file->m_zip);
    archive_write_set_options(file->m_zip, "compression-level=1"); // 3 times the speed of the default, 15 % larger
    archive_write_set_bytes_per_block(file->m_zip, 256 * 1024);
    archive_write_set_bytes_in_last_block(file->m_zip, 1);
    auto opened = file->state(archive_write_open(file->m_zip, file.get(), nullptr, put, nullptr) == ARCHIVE_OK);
    if (!opened)
        return Failure(std::move(opened).error());
    return file;
}

ZipFile::ZipFile(std::string path, int fd) : m_path(std::move(path)), m_fd(fd), m_zip(archive_write_new()) { }

ZipFile::~ZipFile()
{
    m_error = m_error ? m_error : ECANCELED;
    archive_write_free(m_zip);
    ::close(m_fd);
}

// Swallows what comes after a failure: libarchive frees its buffers only when it may close the archive in peace.
std::ptrdiff_t ZipFile::put(archive *, void *self, const void *bytes, std::size_t size)
{
    auto &file = *static_cast<ZipFile *>(self);
    const char *from = static_cast<const char *>(bytes);
    for (std::size_t left = size; left > 0 && file.m_error == 0;) {
        const ssize_t written = ::write(file.m_fd, from, left);
        if (written > 0) {
            from += written;
            left -= std::size_t(written);
        } else if (written == 0 || errno != EINTR) {
            file.m_error = written == 0 ? EIO : errno;
        }
    }
    return std::ptrdiff_t(size);
}

Result<void> ZipFile::state(bool good) const
{
    if (m_error)
        return cannotWrite(m_path, m_error);
    return good ? Result<void>() : cannotWrite(m_path, archive_errno(m_zip) > 0 ? archive_errno(m_zip) : EIO);
}

Result<void> ZipFile::begin(const std::string &name, std::int64_t modifiedAt)
{
    archive_entry *entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, modifiedAt, 0);
    const int done = archive_write_header(m_zip, entry);
    archive_entry_free(entry);
    return state(done == ARCHIVE_OK);
}

Result<void> ZipFile::write(std::string_view bytes)
{
    return state(archive_write_data(m_zip, bytes.data(), bytes.size()) == la_ssize_t(bytes.size()));
}

Result<void> ZipFile::finish()
{
    auto closed = state(archive_write_close(m_zip) == ARCHIVE_OK);
    if (closed && ::fsync(m_fd) != 0)
        return cannotWrite(m_path, errno);
    return closed;
}

} // namespace api::server::archives
