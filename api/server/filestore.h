// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/http/spoolfile.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

// The files that jobs read and write (uploads, exports), in a folder of their owner only: "<database>-files", or for an
// in-memory database a folder that is removed at the end. On disk, not in the memory file system: they may be
// gigabytes. Names are given by the server ("import-<id>"), never by a peer. Thread-safe.
class FileStore {
public:
    static Result<std::unique_ptr<FileStore>> open(const std::string &databasePath);
    ~FileStore();
    FileStore(const FileStore &) = delete;
    FileStore &operator=(const FileStore &) = delete;

    const std::string &folder() const { return m_folder; } // for Body::spool
    std::string pathOf(std::string_view name) const; // whether it exists or not
    // The spooled bytes under a name, on disk when this returns. StorageFull, Unavailable.
    Result<void> keep(http::SpoolFile file, std::string_view name) const;
    void remove(std::string_view name) const; // harmless when there is none
    std::vector<std::string> names() const; // any order
    void clear() const; // everything

private:
    FileStore(std::string folder, bool isTemporary) : m_folder(std::move(folder)), m_isTemporary(isTemporary) { }

    std::string m_folder;
    bool m_isTemporary;
};

} // namespace api::server
