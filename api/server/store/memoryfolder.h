// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/lockfile.h"

#include <optional>
#include <string>

namespace api::server::store {

// Where a ":memory:" database lives: a private folder in the memory file system, removed at the end. SQLite's own
// memory databases serve one connection, or many with table locks: beside one writer, two readers measured 78 k reads/s
// with failed statements (shared cache) and 25 reads/s (memdb); WAL in such a folder 190 k and no failure.
class MemoryFolder {
public:
    // Both also remove the folders of processes that were killed.
    static Result<MemoryFolder> create();
    static Result<MemoryFolder> createOnDisk(); // the same for files that may be too large for memory
    MemoryFolder(MemoryFolder &&other) noexcept;
    MemoryFolder &operator=(MemoryFolder &&) = delete;
    ~MemoryFolder();
    std::string file(const std::string &name) const { return m_path + "/" + name; }

private:
    static Result<MemoryFolder> createIn(const std::string &parent, const std::string &prefix);
    MemoryFolder(std::string path, LockFile lock) : m_path(std::move(path)), m_lock(std::move(lock)) { }
    std::string m_path; // empty once moved from
    LockFile m_lock; // tells the folders of the living from the others
};

} // namespace api::server::store
