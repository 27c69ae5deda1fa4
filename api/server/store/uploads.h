// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace api::server::store {

// An address of the embedded object store that was given out.
struct Upload {
    std::string key;
    std::int64_t userSeq = 0;
    std::string developerId; // set by findUpload
    std::string jobId; // UUID of the import to come
    std::string name; // for people
    std::int64_t mostBytes = 0;
    std::optional<std::int64_t> bytes; // empty until it is complete
    std::string notification; // JSON, as the object store sent it
    std::optional<Timestamp> notifiedAt; // its import was started
    Timestamp createdAt;

    static constexpr auto fields()
    {
        return std::tuple(
            Column{"uploads.key", &Upload::key}, Column{"uploads.user_seq", &Upload::userSeq},
            Column{"developers.id", &Upload::developerId}, Column{"uploads.job_id", &Upload::jobId},
            Column{"uploads.name", &Upload::name}, Column{"uploads.most_bytes", &Upload::mostBytes},
            Column{"uploads.bytes", &Upload::bytes}, Column{"uploads.notification", &Upload::notification},
            Column{"uploads.notified_at", &Upload::notifiedAt}, Column{"uploads.created_at", &Upload::createdAt});
    }
};

void addUpload(Transaction &transaction, const Upload &upload);
std::optional<Upload> findUpload(Reader &reader, std::string_view key);
// False: it is complete already, or gone.
bool completeUpload(Transaction &transaction, std::string_view key, std::int64_t bytes, std::string_view notification);
// False: it was told before, or is not complete. A notification counts once, however often it is delivered.
bool noteNotified(Transaction &transaction, std::string_view key, Timestamp now);

} // namespace api::server::store
