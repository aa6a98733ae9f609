// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/result.h"

#include <memory>

namespace rangkul::exchange {

/// One file inside an archive, read from front to end without unpacking the rest.
class ZipEntry
{
public:
    /// nullptr when the archive has no such entry (names are compared exactly).
    static std::unique_ptr<ZipEntry> open(const QString& archive, const QString& name);
    ~ZipEntry();
    ZipEntry(const ZipEntry&) = delete;
    ZipEntry& operator=(const ZipEntry&) = delete;

    /// Bytes read, less than `most` only at the end or where the archive is broken.
    size_t read(char* into, size_t most);
    void rewind();
    qint64 size() const { return m_size; }
    qint64 position() const { return m_position; }
    /// False once the bytes ended before the size that the archive promises.
    bool isWhole() const { return !m_atEnd || m_position == m_size; }

private:
    ZipEntry(void* file, qint64 size)
        : m_file(file)
        , m_size(size)
    {
    }
    void* m_file;
    qint64 m_size;
    qint64 m_position = 0;
    bool m_atEnd = false;
};

/// True when the archive can be listed and has this entry.
bool zipHas(const QString& archive, const QString& name);
/// True when the bytes are an archive whose list of entries can be read.
bool isReadableZip(const QString& archive);
/// A small entry whole; empty when missing.
QByteArray zipBytes(const QString& archive, const QString& name, qint64 most = 64 * 1024 * 1024);

} // namespace rangkul::exchange
