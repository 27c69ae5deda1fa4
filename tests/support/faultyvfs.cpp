// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyvfs.h"

#include <sqlite3.h>

namespace support {

namespace {

constexpr const char *kName = "faulty";
sqlite3_vfs shim;
sqlite3_vfs *real = nullptr;
FaultyVfs *faults = nullptr;

} // namespace

// What SQLite allocates for a file: ours, and the real one behind it.
struct FaultyFile {
    sqlite3_file base;

    static sqlite3_file *behind(sqlite3_file *file)
    {
        return reinterpret_cast<sqlite3_file *>(reinterpret_cast<FaultyFile *>(file) + 1);
    }
    template <auto Method, typename... Arguments>
    static int forward(sqlite3_file *file, Arguments... arguments)
    {
        sqlite3_file *target = behind(file);
        return (target->pMethods->*Method)(target, arguments...);
    }
    template <auto Method, typename... Arguments>
    static int orFail(int error, sqlite3_file *file, Arguments... arguments)
    {
        return faults->fails() ? error : forward<Method>(file, arguments...);
    }
    static int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
    {
        const int error = faults->m_full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        return orFail<&sqlite3_io_methods::xWrite>(error, file, bytes, size, at);
    }
    // A good one does nothing: the power stays on in a test, and a real one takes 10 ms.
    static int sync(sqlite3_file *, int) { return faults->fails() ? SQLITE_IOERR_FSYNC : SQLITE_OK; }
    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        return orFail<&sqlite3_io_methods::xTruncate>(SQLITE_IOERR_TRUNCATE, file, size);
    }
    static void shmBarrier(sqlite3_file *file)
    {
        sqlite3_file *target = behind(file);
        target->pMethods->xShmBarrier(target);
    }
    static const sqlite3_io_methods *methods()
    {
        using M = sqlite3_io_methods;
        static const sqlite3_io_methods all{
            .iVersion = 2, // without memory mapping, so that every read and write comes by
            .xClose = forward<&M::xClose>,
            .xRead = forward<&M::xRead, void *, int, sqlite3_int64>,
            .xWrite = write,
            .xTruncate = truncate,
            .xSync = sync,
            .xFileSize = forward<&M::xFileSize, sqlite3_int64 *>,
            .xLock = forward<&M::xLock, int>,
            .xUnlock = forward<&M::xUnlock, int>,
            .xCheckReservedLock = forward<&M::xCheckReservedLock, int *>,
            .xFileControl = forward<&M::xFileControl, int, void *>,
            .xSectorSize = forward<&M::xSectorSize>,
            .xDeviceCharacteristics = forward<&M::xDeviceCharacteristics>,
            .xShmMap = forward<&M::xShmMap, int, int, int, void volatile **>,
            .xShmLock = forward<&M::xShmLock, int, int, int>,
            .xShmBarrier = shmBarrier,
            .xShmUnmap = forward<&M::xShmUnmap, int>,
            .xFetch = nullptr,
            .xUnfetch = nullptr,
        };
        return &all;
    }
    static int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *opened)
    {
        const int result = real->xOpen(real, name, behind(file), flags, opened);
        file->pMethods = behind(file)->pMethods ? methods() : nullptr;
        return result;
    }
};

FaultyVfs::FaultyVfs()
{
    sqlite3_initialize();
    real = sqlite3_vfs_find(nullptr);
    faults = this;
    shim = *real;
    shim.zName = kName;
    shim.pNext = nullptr;
    shim.szOsFile = int(sizeof(FaultyFile)) + real->szOsFile;
    shim.xOpen = FaultyFile::open;
    sqlite3_vfs_register(&shim, 1);
}

FaultyVfs::~FaultyVfs()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(real, 1);
    faults = nullptr;
}

void FaultyVfs::failAt(int n, Mode mode, bool full)
{
    m_failed = false;
    m_always = mode == Mode::Always;
    m_full = full;
    m_left = n;
}

void FaultyVfs::heal()
{
    m_left = 0;
    m_always = false;
}

bool FaultyVfs::hasFailed() const
{
    return m_failed;
}

bool FaultyVfs::fails()
{
    if (m_failed && m_always)
        return true;
    if (m_left == 0 || --m_left != 0)
        return false;
    m_failed = true;
    return true;
}

} // namespace support
