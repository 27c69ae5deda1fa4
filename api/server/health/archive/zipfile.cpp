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
    if (archive_write_open_fd(file->m_zip, fd) != ARCHIVE_OK)
        return Failure(file->failed().error());
    return file;
}

ZipFile::ZipFile(std::string path, int fd) : m_path(std::move(path)), m_fd(fd), m_zip(archive_write_new()) { }

ZipFile::~ZipFile()
{
    if (m_zip) {
        archive_write_fail(m_zip); // freeing it must not finish it
        archive_write_free(m_zip);
    }
    ::close(m_fd);
}

Result<void> ZipFile::failed() const
{
    return cannotWrite(m_path, archive_errno(m_zip) > 0 ? archive_errno(m_zip) : EIO);
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
    return done == ARCHIVE_OK ? Result<void>() : failed();
}

Result<void> ZipFile::write(std::string_view bytes)
{
    return archive_write_data(m_zip, bytes.data(), bytes.size()) == la_ssize_t(bytes.size()) ? Result<void>()
                                                                                             : failed();
}

Result<void> ZipFile::finish()
{
    if (archive_write_close(m_zip) != ARCHIVE_OK)
        return failed();
    archive_write_free(m_zip);
    m_zip = nullptr;
    if (::fsync(m_fd) != 0)
        return cannotWrite(m_path, errno);
    return {};
}

} // namespace api::server::archives
