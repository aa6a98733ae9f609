// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_package.h"

#include <minizip/unzip.h>
#include <minizip/zip.h>
#include <zlib.h>

#include <array>
#include <utility>

namespace rangkul::exchange {

namespace {

/// Sheets are full of repetition: packing them twice as long saves a quarter.
constexpr int kPackingEffort = 2;

zip_fileinfo midnightOf(QDate date)
{
    zip_fileinfo info = {};
    info.tmz_date.tm_year = static_cast<unsigned>(date.year());
    info.tmz_date.tm_mon = static_cast<unsigned>(date.month() - 1);
    info.tmz_date.tm_mday = static_cast<unsigned>(date.day());
    return info;
}

bool readPart(void* archive, PackagePart& part)
{
    unz_file_info64 info = {};
    std::array<char, 256> name{};
    if (unzGetCurrentFileInfo64(archive, &info, name.data(), name.size() - 1, nullptr, 0, nullptr,
                                0) != UNZ_OK ||
        unzOpenCurrentFile(archive) != UNZ_OK) {
        return false;
    }
    part.name = QByteArray(name.data());
    part.content.resize(static_cast<qsizetype>(info.uncompressed_size));
    const int got = unzReadCurrentFile(archive, part.content.data(),
                                       static_cast<unsigned>(part.content.size()));
    return unzCloseCurrentFile(archive) == UNZ_OK && got == part.content.size();
}

} // namespace

std::vector<PackagePart> packageParts(const QString& path)
{
    std::vector<PackagePart> parts;
    void* archive = unzOpen64(path.toUtf8().constData());
    if (!archive) {
        return parts;
    }
    int code = unzGoToFirstFile(archive);
    for (; code == UNZ_OK; code = unzGoToNextFile(archive)) {
        if (!readPart(archive, parts.emplace_back())) {
            break;
        }
    }
    unzClose(archive);
    if (code != UNZ_END_OF_LIST_OF_FILE) {
        parts.clear();
    }
    return parts;
}

PackageWriter::PackageWriter(const QString& path, QDate date)
    : m_zip(zipOpen64(path.toUtf8().constData(), APPEND_STATUS_CREATE))
    , m_date(date.isValid() ? date : QDate(1980, 1, 1))
{
}

PackageWriter::~PackageWriter()
{
    if (m_zip) {
        zipClose(m_zip, nullptr);
    }
}

bool PackageWriter::beginPart(const QByteArray& name)
{
    const zip_fileinfo info = midnightOf(m_date);
    // A part can grow beyond four gigabytes before it is packed.
    constexpr int kLarge = 1;
    return zipOpenNewFileInZip64(m_zip, name.constData(), &info, nullptr, 0, nullptr, 0, nullptr,
                                 Z_DEFLATED, kPackingEffort, kLarge) == ZIP_OK;
}

bool PackageWriter::write(QByteArrayView bytes)
{
    return zipWriteInFileInZip(m_zip, bytes.data(), static_cast<unsigned>(bytes.size())) == ZIP_OK;
}

bool PackageWriter::endPart()
{
    return zipCloseFileInZip(m_zip) == ZIP_OK;
}

bool PackageWriter::close()
{
    return zipClose(std::exchange(m_zip, nullptr), nullptr) == ZIP_OK;
}

} // namespace rangkul::exchange
