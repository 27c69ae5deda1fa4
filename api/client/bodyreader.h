// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/uploadbody.h"

#include <fstream>
#include <optional>

namespace api::client {

// Reads an UploadBody from its beginning.
class BodyReader {
public:
    explicit BodyReader(const UploadBody &body) : m_body(body) { }

    // Bytes put into the buffer; 0 at the end; nothing when a file could not be read to the size it had.
    std::optional<std::size_t> read(char *buffer, std::size_t size);
    void rewind();

private:
    bool fill(char *buffer, std::size_t size, std::size_t &taken);

    const UploadBody &m_body;
    std::size_t m_part = 0;
    std::uint64_t m_offset = 0; // in that part
    std::ifstream m_file;
};

} // namespace api::client
