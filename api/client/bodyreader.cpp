// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/bodyreader.h"

#include <algorithm>
#include <cstring>

namespace api::client {

std::optional<std::size_t> BodyReader::read(char *buffer, std::size_t size)
{
    std::size_t taken = 0;
    while (taken < size && m_part < m_body.parts().size()) {
        if (!fill(buffer + taken, size - taken, taken))
            return std::nullopt;
    }
    return taken;
}

bool BodyReader::fill(char *buffer, std::size_t size, std::size_t &taken)
{
    const UploadBody::Part &part = m_body.parts()[m_part];
    const std::uint64_t total = part.file.empty() ? part.bytes.size() : part.size;
    const auto count = std::size_t(std::min<std::uint64_t>(size, total - m_offset));
    if (part.file.empty()) {
        std::memcpy(buffer, part.bytes.data() + m_offset, count);
    } else {
        if (!m_file.is_open())
            m_file.open(part.file, std::ios::binary);
        m_file.read(buffer, std::streamsize(count));
        if (std::size_t(m_file.gcount()) != count)
            return false; // shorter than announced
    }
    taken += count;
    m_offset += count;
    if (m_offset == total) {
        ++m_part;
        m_offset = 0;
        m_file.close();
    }
    return true;
}

void BodyReader::rewind()
{
    m_part = 0;
    m_offset = 0;
    m_file.close();
}

} // namespace api::client
