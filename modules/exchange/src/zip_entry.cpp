// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_entry.h"

#include <cpl_error.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

namespace rangkul::exchange {

namespace {

/// GDAL prints what goes wrong; here a missing entry is an answer.
class QuietErrors
{
public:
    QuietErrors() { CPLPushErrorHandler(CPLQuietErrorHandler); }
    ~QuietErrors() { CPLPopErrorHandler(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
};

QByteArray vsiPath(const QString& archive, const QString& name = QString())
{
    QByteArray path = "/vsizip/{" + archive.toUtf8() + '}';
    if (!name.isEmpty()) {
        path += '/' + name.toUtf8();
    }
    return path;
}

} // namespace

std::unique_ptr<ZipEntry> ZipEntry::open(const QString& archive, const QString& name)
{
    const QuietErrors quiet;
    const QByteArray path = vsiPath(archive, name);
    VSIStatBufL stat;
    if (VSIStatL(path.constData(), &stat) != 0 || VSI_ISDIR(stat.st_mode)) {
        return nullptr;
    }
    VSILFILE* file = VSIFOpenL(path.constData(), "rb");
    if (!file) {
        return nullptr;
    }
    return std::unique_ptr<ZipEntry>(new ZipEntry(file, static_cast<qint64>(stat.st_size)));
}

ZipEntry::~ZipEntry()
{
    VSIFCloseL(static_cast<VSILFILE*>(m_file));
}

size_t ZipEntry::read(char* into, size_t most)
{
    const QuietErrors quiet;
    const size_t got = VSIFReadL(into, 1, most, static_cast<VSILFILE*>(m_file));
    m_position += static_cast<qint64>(got);
    m_atEnd = got < most;
    return got;
}

void ZipEntry::rewind()
{
    const QuietErrors quiet;
    VSIFSeekL(static_cast<VSILFILE*>(m_file), 0, SEEK_SET);
    m_position = 0;
    m_atEnd = false;
}

bool zipHas(const QString& archive, const QString& name)
{
    const QuietErrors quiet;
    VSIStatBufL stat;
    return VSIStatL(vsiPath(archive, name).constData(), &stat) == 0;
}

bool isReadableZip(const QString& archive)
{
    const QuietErrors quiet;
    char** names = VSIReadDir(vsiPath(archive).constData());
    const bool readable = CSLCount(names) > 0;
    CSLDestroy(names);
    return readable;
}

QByteArray zipBytes(const QString& archive, const QString& name, qint64 most)
{
    const auto entry = ZipEntry::open(archive, name);
    if (!entry || entry->size() > most) {
        return {};
    }
    QByteArray bytes(static_cast<qsizetype>(entry->size()), Qt::Uninitialized);
    const size_t got = entry->read(bytes.data(), static_cast<size_t>(bytes.size()));
    bytes.truncate(static_cast<qsizetype>(got));
    return bytes;
}

} // namespace rangkul::exchange
