// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>

namespace models {

// A download on its way: "<path>.part", readable by its owner only, which becomes the file at the path when it is whole
// and is removed when this dies before. Written on one thread, asked on another.
class PartFile {
public:
    explicit PartFile(std::string path);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    bool write(std::string_view bytes);
    bool keep(); // on disk and under its name from now on
    std::int64_t bytes() const { return m_bytes; }
    bool isGood() const { return m_error == 0; }
    api::Error error() const; // StorageFull or Unavailable

private:
    std::string m_path, m_part;
    int m_fd = -1;
    std::atomic<int> m_error = 0;
    std::atomic<std::int64_t> m_bytes = 0;
    bool m_kept = false;
};

} // namespace models
