// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace api::server::http {

// A temporary file, mode 0600, removed by the destructor unless kept. Movable; an empty one has an empty path.
class SpoolFile {
public:
    SpoolFile() = default;
    static SpoolFile create(const std::string &directory); // empty when the directory does not take it
    static bool isName(std::string_view name); // of such a file, without its folder: a killed process leaves them
    ~SpoolFile();
    SpoolFile(SpoolFile &&other) noexcept;
    SpoolFile &operator=(SpoolFile &&other) noexcept;

    explicit operator bool() const { return m_fd >= 0; }
    const std::string &path() const { return m_path; }
    int descriptor() const { return m_fd; } // open for reading and writing
    std::uint64_t size() const { return m_size; } // bytes appended

    bool append(std::string_view bytes); // false: disk full or an I/O error
    bool sync(); // to the disk; call before acknowledging a file that is kept
    std::string keep(); // closes it and gives the path away: the caller now owns the file

private:
    void reset();

    std::string m_path;
    int m_fd = -1;
    std::uint64_t m_size = 0;
};

} // namespace api::server::http
