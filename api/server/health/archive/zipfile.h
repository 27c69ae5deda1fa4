// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct archive;

namespace api::server::archives {

// A ZIP that is written entry by entry into a private file, of any size, with flat memory. One thread at a time.
class ZipFile {
public:
    // StorageFull, Unavailable. An existing file is overwritten.
    static Result<std::unique_ptr<ZipFile>> create(const std::string &path);
    ~ZipFile(); // without finish(): the file is left as it is, damaged

    Result<void> begin(const std::string &name, std::int64_t modifiedAt); // seconds since 1970; ends the entry before
    Result<void> write(std::string_view bytes); // into the current entry
    Result<void> finish(); // on disk when this returns

private:
    ZipFile(std::string path, int fd);
    static std::ptrdiff_t put(archive *zip, void *self, const void *bytes, std::size_t size);
    Result<void> state(bool good) const; // of the archive and of the file below it

    std::string m_path;
    int m_fd;
    int m_error = 0; // errno of the first write that failed; nothing is written after it
    archive *m_zip;
};

} // namespace api::server::archives
