// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/sheet_writer.h"

#include <QFile>
#include <QFileInfo>

#include "replace_file.h"
#include "sheet_row.h"

#include <optional>

namespace rangkul::exchange {

using core::Error;
using core::ErrorCode;

namespace {

constexpr size_t kSheetBufferBytes = 256 * 1024;

} // namespace

class SheetWriter::Book
{
public:
    Book(const QString& path, const SheetLayout& layout)
        : m_path(path)
        , m_part(path + QStringLiteral(".part"))
        , m_layout(layout)
        , m_row(layout.headerRow + 1)
    {
    }

    ~Book()
    {
        m_package.reset();
        QFile::remove(m_part);
    }

    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    core::Status begin()
    {
        if (QFile probe(m_part); !probe.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::NoPermission,
                         QStringLiteral("file.not_writable"),
                         {m_path},
                         probe.errorString()};
        }
        RANGKUL_LET(shell, makeSheetShell(m_part, m_layout));
        m_shell = std::move(shell);
        m_package.emplace(m_part);
        if (!m_package->isOpen() || !m_package->beginPart(m_shell.sheetName)) {
            return unwritten();
        }
        m_rows.emplace(m_layout, m_shell);
        m_buffer.reserve(kSheetBufferBytes + kSheetBufferBytes / 4);
        m_buffer = m_shell.head.toStdString();
        return core::Done{};
    }

    template <typename Cells> core::Status addRow(const Cells& cells)
    {
        if (m_row > kSheetRows) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("sheet.too_many_rows"),
                         {QString::number(kSheetRows)}};
        }
        m_rows->append(m_buffer, m_row, cells);
        ++m_row;
        return m_buffer.size() < kSheetBufferBytes ? core::Status(core::Done{}) : flush();
    }

    core::Status finish()
    {
        m_buffer += m_shell.tail(m_row - 1).toStdString();
        RANGKUL_TRY(flush());
        bool isWritten = m_package->endPart();
        for (const PackagePart& part : m_shell.parts(m_row - 1)) {
            isWritten = isWritten && m_package->beginPart(part.name) &&
                        m_package->write(part.content) && m_package->endPart();
        }
        if (!m_package->close() || !isWritten) {
            return unwritten();
        }
        if (const std::error_code failed = replaceFile(m_part, m_path)) {
            return Error{ErrorCode::Io,
                         QStringLiteral("file.not_writable"),
                         {m_path},
                         QString::fromStdString(failed.message())};
        }
        return core::Done{};
    }

    int nextRow() const { return m_row; }

private:
    core::Status flush()
    {
        if (!m_package->write({m_buffer.data(), static_cast<qsizetype>(m_buffer.size())})) {
            return unwritten();
        }
        m_buffer.clear();
        return core::Done{};
    }

    /// The file could be begun, so it is the room that is missing, or the right that was taken.
    Error unwritten() const
    {
        const bool mayWrite = QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
        return {mayWrite ? ErrorCode::DiskFull : ErrorCode::NoPermission,
                QStringLiteral("file.not_writable"),
                {m_path}};
    }

    QString m_path;
    QString m_part;
    SheetLayout m_layout;
    int m_row; ///< the next
    SheetShell m_shell;
    std::optional<PackageWriter> m_package;
    std::optional<SheetRows> m_rows;
    std::string m_buffer;
};

SheetWriter::SheetWriter(std::unique_ptr<Book> book)
    : m_book(std::move(book))
{
}
SheetWriter::SheetWriter(SheetWriter&&) noexcept = default;
SheetWriter& SheetWriter::operator=(SheetWriter&&) noexcept = default;
SheetWriter::~SheetWriter() = default;

core::Result<SheetWriter> SheetWriter::open(const QString& path, const SheetLayout& layout)
{
    if (layout.headerRow <= layout.titles.size() || layout.firstColumn < 1 ||
        layout.sheetName.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("sheet.layout"), {layout.sheetName}};
    }
    auto book = std::make_unique<Book>(path, layout);
    RANGKUL_TRY(book->begin());
    return SheetWriter(std::move(book));
}

core::Status SheetWriter::addRow(const std::vector<SheetCell>& cells)
{
    return m_book->addRow(cells);
}

core::Status SheetWriter::addValues(const std::vector<registry::Value>& cells)
{
    return m_book->addRow(cells);
}

core::Status SheetWriter::addRow(const QStringList& cells)
{
    return m_book->addRow(cells);
}

core::Status SheetWriter::finish()
{
    return m_book->finish();
}

int SheetWriter::nextRow() const
{
    return m_book->nextRow();
}

} // namespace rangkul::exchange
