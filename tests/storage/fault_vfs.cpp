// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_vfs.h"

#include <sqlite3.h>

#include <atomic>
#include <csignal>
#include <cstring>

namespace rangkul::test {

namespace {

std::atomic<long> counted = 0;
Fault planted;
sqlite3_vfs* base = nullptr;

/// SQLITE_OK, or the error that was planted here.
int pass()
{
    const long now = ++counted;
    if (planted.kind == Fault::Kind::None || now < planted.at) {
        return SQLITE_OK;
    }
    if (planted.kind == Fault::Kind::Kill) {
        std::raise(SIGKILL);
    }
    return planted.kind == Fault::Kind::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

/// A file of ours: SQLite's part first, then the real file.
struct FaultFile
{
    sqlite3_file head;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<FaultFile*>(file)->real();
}

int close(sqlite3_file* file)
{
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}
int read(sqlite3_file* file, void* to, int amount, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), to, amount, offset);
}
int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset)
{
    const int code = pass();
    return code == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), from, amount, offset)
                             : code;
}
int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    const int code = pass();
    return code == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : code;
}
int sync(sqlite3_file* file, int flags)
{
    const int code = pass();
    return code == SQLITE_OK ? real(file)->pMethods->xSync(real(file), flags) : code;
}
int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lock(sqlite3_file* file, int kind)
{
    return real(file)->pMethods->xLock(real(file), kind);
}
int unlock(sqlite3_file* file, int kind)
{
    return real(file)->pMethods->xUnlock(real(file), kind);
}
int checkLock(sqlite3_file* file, int* held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}
int control(sqlite3_file* file, int operation, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int device(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int shmMap(sqlite3_file* file, int page, int size, int extend, void volatile** out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int shmLock(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void shmBarrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}
int shmUnmap(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods kMethods = {
    2,       close,      read,      write,   truncate,   sync,   fileSize,
    lock,    unlock,     checkLock, control, sectorSize, device, shmMap,
    shmLock, shmBarrier, shmUnmap,  nullptr, nullptr,
};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    std::memset(file, 0, sizeof(FaultFile));
    const int code = base->xOpen(base, name, real(file), flags, outFlags);
    file->pMethods = code == SQLITE_OK ? &kMethods : nullptr;
    return code;
}

int remove(sqlite3_vfs*, const char* name, int syncFolder)
{
    const int code = pass();
    return code == SQLITE_OK ? base->xDelete(base, name, syncFolder) : code;
}

sqlite3_vfs vfs;

} // namespace

void installFaultVfs()
{
    base = sqlite3_vfs_find(nullptr);
    vfs = *base;
    vfs.zName = "fault";
    vfs.pNext = nullptr;
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + base->szOsFile;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    sqlite3_vfs_register(&vfs, 0);
}

void plant(const Fault& fault)
{
    planted = fault;
    counted = 0;
}

long countedOperations()
{
    return counted;
}

} // namespace rangkul::test
