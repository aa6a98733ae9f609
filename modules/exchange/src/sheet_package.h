// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
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

/// Writes a zip archive, such as a workbook is, part by part, each packed while it comes. Equal
/// parts and dates give equal bytes. Every call says whether it worked; after one that did not, no
/// more are made.
class PackageWriter
{
public:
    /// `date`: of every part; when not valid the first day an archive can tell, for the time of
    /// writing is not content.
    explicit PackageWriter(const QString& path, QDate date = QDate());
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
    QDate m_date;
};

} // namespace rangkul::exchange
