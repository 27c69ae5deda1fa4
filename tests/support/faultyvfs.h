// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace support {

// SQLite's file access with a disk that fails: the default of this process as long as it lives. Writes, syncs and
// truncations are counted; from the nth on they fail, once or always. Thread-safe.
class FaultyVfs {
public:
    FaultyVfs();
    ~FaultyVfs(); // no database may be open any more
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    enum class Mode { Once, Always };
    void failAt(int n, Mode mode, bool full); // full: SQLITE_FULL for writes, else an I/O error
    void heal();
    bool hasFailed() const; // since failAt()

private:
    friend struct FaultyFile;
    bool fails();

    std::atomic<int> m_left{0}; // operations until the first failure; 0 = healthy
    std::atomic<bool> m_always{false}, m_full{false}, m_failed{false};
};

} // namespace support
