// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <string>

namespace api::server::store {

// Says "this database is mine" to other processes, by an advisory lock on a file of its own beside it. (Opening and
// closing the database file itself would drop SQLite's own locks.) The system releases it however the process ends.
class LockFile {
public:
    // Conflict: another process holds it, named by its id. StorageFull, Unavailable: the file cannot be made.
    static Result<LockFile> acquire(const std::string &path);
    // For who only reads where no file can be made: a missing file is held by nobody. Conflict, Unavailable.
    static Result<LockFile> acquireExisting(const std::string &path);
    LockFile(LockFile &&other) noexcept;
    LockFile &operator=(LockFile &&other) noexcept;
    ~LockFile();

private:
    explicit LockFile(int descriptor) : m_descriptor(descriptor) { }
    int m_descriptor;
};

} // namespace api::server::store
