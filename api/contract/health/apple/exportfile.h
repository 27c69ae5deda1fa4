// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace api::health::apple {

// What the reader of a file sees of it.
struct ExportVisitor {
    // A piece of export.xml; false stops the reading.
    std::function<bool(std::string_view bytes)> xml;
    std::function<bool()> xmlEnd;
    // A whole route file; path as an export's FileReference writes it ("/workout-routes/..."). May be empty.
    std::function<bool(std::string_view path, std::string_view gpx)> route;
    // Bytes of the file taken in, after every piece: progress against fileSize().
    std::function<void(std::uint64_t)> progress;
};

// Reads `path`, an export.xml or the ZIP around it (told apart by content), export.xml first, with flat memory. Nothing
// is unpacked to disk and no name in the archive is used as a path. Blocks.
// Validation, with what is wrong: neither XML nor ZIP, encrypted, damaged, cut off, no export.xml inside, or far more
// data than its size can honestly hold. NotFound, Forbidden: the file cannot be opened.
Result<void> readExport(const std::string &path, const ExportVisitor &visitor);

// The same check as far as it costs nothing: kind of file, end of it in place.
Result<void> checkExport(const std::string &path);

} // namespace api::health::apple
