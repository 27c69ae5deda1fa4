// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace api::client {

// A request body made of bytes and files, in order. Files are read while they are sent, never whole.
class UploadBody {
public:
    struct Part {
        std::string bytes;
        std::filesystem::path file; // not empty: its contents instead of bytes
        std::uint64_t size = 0; // of the file when it was added
    };

    UploadBody() = default;
    UploadBody(std::string bytes);

    void addBytes(std::string_view bytes);
    bool addFile(const std::filesystem::path &file); // false when it is not a readable regular file

    bool isEmpty() const { return m_parts.empty(); }
    bool isInMemory() const; // no files
    std::uint64_t size() const; // bytes
    const std::vector<Part> &parts() const { return m_parts; }

private:
    std::vector<Part> m_parts;
};

} // namespace api::client
