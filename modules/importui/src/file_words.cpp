// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_words.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportFile)

public:
    static QString delimiter(char sign)
    {
        switch (sign) {
        case ';':
            return tr("separated by semicolons");
        case '\t':
            return tr("separated by tabs");
        case '|':
            return tr("separated by upright strokes");
        default:
            return tr("separated by commas");
        }
    }

    static QString encoding(exchange::TextEncoding encoding)
    {
        switch (encoding) {
        case exchange::TextEncoding::Utf8:
            return QStringLiteral("UTF-8");
        case exchange::TextEncoding::Windows1252:
            return QStringLiteral("Windows-1252");
        case exchange::TextEncoding::Utf16Le:
        case exchange::TextEncoding::Utf16Be:
            return QStringLiteral("UTF-16");
        }
        Q_UNREACHABLE();
    }

    static QString header(const exchange::SheetLayoutReading& layout)
    {
        if (layout.headerFrom == 0) {
            return tr("without a header row");
        }
        return layout.headerFrom == layout.headerTo
                   ? tr("header in row %1").arg(layout.headerFrom)
                   : tr("header in rows %1 and %2").arg(layout.headerFrom).arg(layout.headerTo);
    }

    static QString sheet(const QString& name) { return tr("sheet \"%1\"").arg(name); }

    static QString rows(qint64 count)
    {
        return count == 1 ? tr("1 row") : tr("%1 rows").arg(words::number(count));
    }

    static QString fault(PackageFault fault)
    {
        switch (fault) {
        case PackageFault::None:
        case PackageFault::Nothing:
            return {};
        case PackageFault::TooMany:
            return tr("Import one list, or the family file and the member file of one package, "
                      "at a time. Take the others out.");
        case PackageFault::SameKind:
            return tr("Both files are lists of the same kind. A package has one file of families "
                      "and one of members. Take one out.");
        case PackageFault::Unrelated:
            return tr("These files come from different sources and cannot be joined. Take one out "
                      "and import it afterwards.");
        case PackageFault::Recipients:
            return tr("This is a list of recipients. Open Programs, choose the program, and import "
                      "its recipients from there; or read the file as another kind of list.");
        case PackageFault::NoRecipients:
            return tr("This is a list of families or persons, not of recipients. Read it as a list "
                      "of recipients in the next step, or import it under Data.");
        case PackageFault::TooManyLists:
            return tr("Import one list of recipients at a time. Take the others out.");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString fileName(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString sheetFacts(const LoadedSheet& sheet)
{
    const exchange::TableFile& table = sheet.file.table;
    QStringList facts;
    if (table.format == exchange::TableFormat::Csv) {
        facts << FileWords::encoding(table.encoding) << FileWords::delimiter(table.delimiter);
    } else {
        facts << FileWords::sheet(table.sheets[sheet.file.sheet].name);
    }
    facts << FileWords::header(sheet.file.layout) << FileWords::rows(sheet.rows);
    return facts.join(QStringLiteral(" · "));
}

QString sheetTitle(const exchange::ImportFile& file)
{
    const QString name = fileName(file.table.path);
    return file.table.sheets.size() > 1
               ? QStringLiteral("%1 · %2").arg(name, file.table.sheets[file.sheet].name)
               : name;
}

QString refusal(const core::Error& error)
{
    core::Error shown = error;
    for (QString& arg : shown.args) {
        if (QFileInfo(arg).isAbsolute()) {
            arg = fileName(arg);
        }
    }
    return words::sentence(shown);
}

QString faultText(PackageFault fault)
{
    return FileWords::fault(fault);
}

} // namespace rangkul::importui
