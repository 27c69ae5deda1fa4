// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/filestore.h"

#include <cassert>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace api::server {

namespace {

Failure cannot(const std::string &what, const std::string &path)
{
    const int code = errno;
    return failure(code == EEXIST                         ? ErrorKind::Conflict
                       : code == ENOSPC || code == EDQUOT ? ErrorKind::StorageFull
                                                          : ErrorKind::Unavailable,
                   "Cannot " + what + " " + path + ": " + std::strerror(code) + ".");
}

bool syncFolder(const std::string &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool done = ::fsync(fd) == 0;
    ::close(fd);
    return done;
}

} // namespace

Result<std::unique_ptr<FileStore>> FileStore::open(const std::string &databasePath, bool readOnly)
{
    if (databasePath == ":memory:") {
        auto temporary = store::MemoryFolder::createOnDisk();
        if (!temporary)
            return Failure(temporary.error());
        std::string folder = temporary->file("files"); // beside the lock
        if (::mkdir(folder.c_str(), 0700) != 0)
            return cannot("make the folder", folder);
        return std::unique_ptr<FileStore>(new FileStore(std::move(folder), std::move(*temporary)));
    }
    std::string folder = databasePath + "-files";
    if (readOnly)
        return std::unique_ptr<FileStore>(new FileStore(std::move(folder), std::nullopt));
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return cannot("make the folder", folder);
    struct stat info { };
    if (::lstat(folder.c_str(), &info) != 0 || !S_ISDIR(info.st_mode) || ::chmod(folder.c_str(), 0700) != 0)
        return cannot("use the folder", folder);
    std::unique_ptr<FileStore> store(new FileStore(std::move(folder), std::nullopt));
    for (const std::string &name : store->names()) {
        if (http::SpoolFile::isName(name))
            store->remove(name);
    }
    return store;
}

std::string FileStore::pathOf(std::string_view name) const
{
    assert(!name.empty() && name.find('/') == std::string_view::npos && name.front() != '.');
    return m_folder + '/' + std::string(name);
}

Result<void> FileStore::keep(http::SpoolFile file, std::string_view name) const
{
    const std::string path = pathOf(name);
    if (!file || !file.sync())
        return cannot("write", path);
    const std::string spooled = file.keep();
    if (::renameat2(AT_FDCWD, spooled.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) != 0
        || !syncFolder(m_folder)) {
        auto error = cannot("write", path);
        ::unlink(spooled.c_str());
        return error;
    }
    return {};
}

void FileStore::remove(std::string_view name) const
{
    ::unlink(pathOf(name).c_str());
}

std::vector<std::string> FileStore::names() const
{
    std::vector<std::string> all;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder, error))
        all.push_back(entry.path().filename().string());
    return all;
}

void FileStore::clear() const
{
    std::error_code error;
    for (const std::string &name : names())
        fs::remove(m_folder + '/' + name, error);
}

} // namespace api::server
