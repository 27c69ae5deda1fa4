// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/lockfile.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace api::server::store {

namespace {

Failure inUse(const std::string &path, int descriptor)
{
    char holder[32] = {};
    const auto size = ::pread(descriptor, holder, sizeof holder - 1, 0);
    ::close(descriptor);
    const std::string process = size > 0 ? "process " + std::string(holder) : "another process";
    return failure(ErrorKind::Conflict,
                   "The database is in use by " + process + " (" + path + "). Close it there or use another file.");
}

Failure cannotMake(const std::string &path, int cause)
{
    const ErrorKind kind = cause == ENOSPC || cause == EDQUOT ? ErrorKind::StorageFull : ErrorKind::Unavailable;
    return failure(kind, "Cannot write beside the database, " + path + ": " + std::strerror(cause) + ".");
}

} // namespace

Result<LockFile> LockFile::acquireExisting(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 && errno != ENOENT)
        return cannotMake(path, errno);
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return inUse(path, descriptor);
    return LockFile(descriptor);
}

Result<LockFile> LockFile::acquire(const std::string &path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return cannotMake(path, errno);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0)
        return inUse(path, descriptor);
    // The id only makes the message of the other process better: a full disk is no reason to refuse here.
    const std::string id = std::to_string(::getpid());
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, id.data(), id.size(), 0);
    return LockFile(descriptor);
}

LockFile::LockFile(LockFile &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }

LockFile &LockFile::operator=(LockFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

LockFile::~LockFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace api::server::store
