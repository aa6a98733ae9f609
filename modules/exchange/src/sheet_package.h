// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace rangkul::exchange {

/// One file of a workbook.
struct PackagePart
{
    QByteArray name; ///< "xl/styles.xml"
    QByteArray content;
};

/// All files of a small workbook; empty when it cannot be read.
std::vector<PackagePart> packageParts(const QString& path);

/// Writes the archive a workbook is, part by part, each packed while it comes. Equal parts give
/// equal bytes. Every call says whether it worked; after one that did not, no more are made.
class PackageWriter
{
public:
    explicit PackageWriter(const QString& path);
    ~PackageWriter();
    PackageWriter(const PackageWriter&) = delete;
    PackageWriter& operator=(const PackageWriter&) = delete;

    bool isOpen() const { return m_zip != nullptr; }
    bool beginPart(const QByteArray& name);
    bool write(QByteArrayView bytes);
    bool endPart();
    bool close();

private:
    void* m_zip;
};

} // namespace rangkul::exchange
