// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/uploadbody.h"

#include <algorithm>
#include <unistd.h>

namespace api::client {

UploadBody::UploadBody(std::string bytes)
{
    if (!bytes.empty())
        m_parts.push_back({.bytes = std::move(bytes), .file = {}});
}

void UploadBody::addBytes(std::string_view bytes)
{
    if (!bytes.empty())
        m_parts.push_back({.bytes = std::string(bytes), .file = {}});
}

bool UploadBody::addFile(const std::filesystem::path &file)
{
    std::error_code fault;
    const bool regular = std::filesystem::is_regular_file(file, fault);
    const auto size = std::filesystem::file_size(file, fault);
    if (fault || !regular || ::access(file.c_str(), R_OK) != 0)
        return false;
    m_parts.push_back({.bytes = {}, .file = file, .size = size});
    return true;
}

bool UploadBody::isInMemory() const
{
    return std::ranges::all_of(m_parts, [](const Part &part) { return part.file.empty(); });
}

std::uint64_t UploadBody::size() const
{
    std::uint64_t total = 0;
    for (const Part &part : m_parts)
        total += part.file.empty() ? part.bytes.size() : part.size;
    return total;
}

} // namespace api::client
