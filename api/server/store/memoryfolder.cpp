// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/memoryfolder.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace fs = std::filesystem;

namespace api::server::store {

namespace {

constexpr std::uintmax_t kEnough = std::uintmax_t(512) << 20; // containers often have 64 MB of shared memory

fs::path parentFolder()
{
    std::error_code error;
    fs::path shared = "/dev/shm";
    const fs::space_info space = fs::space(shared, error);
    if (!error && space.available != std::uintmax_t(-1) && space.available >= kEnough
        && ::access(shared.c_str(), W_OK) == 0)
        return shared;
    return fs::temp_directory_path(error);
}

void removeAbandoned(const fs::path &parent, const std::string &prefix)
{
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(parent, error)) {
        struct stat info { };
        const std::string path = entry.path().string();
        if (!entry.path().filename().string().starts_with(prefix) || ::lstat(path.c_str(), &info) != 0
            || !S_ISDIR(info.st_mode) || info.st_uid != ::geteuid() || !fs::exists(path + "/lock", error))
            continue;
        if (const auto lock = LockFile::acquire(path + "/lock"))
            fs::remove_all(path, error);
    }
}

} // namespace

Result<MemoryFolder> MemoryFolder::create()
{
    return createIn(parentFolder().string(), "weardeck-memory-");
}

Result<MemoryFolder> MemoryFolder::createOnDisk()
{
    std::error_code error;
    return createIn(fs::temp_directory_path(error).string(), "weardeck-files-");
}

Result<MemoryFolder> MemoryFolder::createIn(const std::string &parent, const std::string &prefix)
{
    removeAbandoned(parent, prefix);
    std::string path = parent + '/' + prefix + "XXXXXX";
    if (!::mkdtemp(path.data()))
        return failure(ErrorKind::Unavailable,
                       "Cannot make a folder for the in-memory database in " + parent + ": " + std::strerror(errno)
                           + ".");
    auto lock = LockFile::acquire(path + "/lock");
    if (!lock)
        return Failure(lock.error());
    return MemoryFolder(std::move(path), std::move(*lock));
}

MemoryFolder::MemoryFolder(MemoryFolder &&other) noexcept
    : m_path(std::exchange(other.m_path, {})), m_lock(std::move(other.m_lock))
{
}

MemoryFolder::~MemoryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

} // namespace api::server::store
