// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/http/spoolfile.h"
#include "api/server/store/memoryfolder.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

// The files that jobs read and write (uploads, exports), in a folder of their owner only: "<database>-files", or for an
// in-memory database a folder that is removed at the end. On disk, not in the memory file system: they may be
// gigabytes. What a killed server was just receiving is removed when the folder is opened again. Names are given by the
// server ("import-<id>"), never by a peer. Thread-safe.
class FileStore {
public:
    // readOnly: nothing is made; a folder that is missing is an empty one.
    static Result<std::unique_ptr<FileStore>> open(const std::string &databasePath, bool readOnly = false);
    FileStore(const FileStore &) = delete;
    FileStore &operator=(const FileStore &) = delete;

    const std::string &folder() const { return m_folder; } // for Body::spool
    std::string pathOf(std::string_view name) const; // whether it exists or not
    // The spooled bytes under a name, on disk when this returns. Conflict: the name is taken, and its file stays.
    // StorageFull, Unavailable.
    Result<void> keep(http::SpoolFile file, std::string_view name) const;
    void remove(std::string_view name) const; // harmless when there is none
    std::vector<std::string> names() const; // any order
    void clear() const; // everything

private:
    FileStore(std::string folder, std::optional<store::MemoryFolder> temporary)
        : m_folder(std::move(folder)), m_temporary(std::move(temporary))
    {
    }

    std::string m_folder;
    std::optional<store::MemoryFolder> m_temporary; // of an in-memory database
};

} // namespace api::server
