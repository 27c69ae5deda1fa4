// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/body.h"
#include "api/server/http/headers.h"

#include <memory>

namespace api::server::http {

struct MultipartLimits {
    std::size_t parts = 64;
    std::size_t headerBytes = 8 * 1024; // of one part
    std::size_t headerFields = 16;
};

struct PartHead {
    std::string name; // of the form field; not empty
    std::optional<std::string> filename; // what the peer claims: text to show, never part of a path
    std::string contentType; // "text/plain" when absent
    Headers headers;
};

// Reads multipart/form-data part by part, with a buffer of a few KiB whatever the size:
//   auto form = MultipartReader::open(contentType, body);
//   while (form->next().value_or(false)) { form->head().name; form->body().readAll(limit); }
class MultipartReader {
public:
    // Malformed unless it is multipart/form-data with a legal boundary (1-70 characters of RFC 2046).
    static tl::expected<MultipartReader, BodyError> open(std::string_view contentType, Body &body,
                                                         MultipartLimits limits = {});
    ~MultipartReader();
    MultipartReader(MultipartReader &&) noexcept;
    MultipartReader &operator=(MultipartReader &&) noexcept;

    // Skips the rest of the current part. False after the last one; Malformed when the closing boundary is missing,
    // a part has no name, or a limit is passed (TooLarge for the number of parts and header bytes).
    tl::expected<bool, BodyError> next();
    const PartHead &head() const; // valid after next() returned true
    Body &body(); // of the current part, ends at its boundary

private:
    struct State;
    explicit MultipartReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace api::server::http
