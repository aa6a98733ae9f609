// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/problem_report.h"

#include <QFile>
#include <QStringList>

#include "import_state.h"

#include <xlsxwriter.h>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

constexpr qint64 kSheetRows = 1'048'576;
constexpr size_t kReportedRows = 512;
constexpr size_t kExactDigits = 15; // a longer number would lose digits in a spreadsheet
constexpr qsizetype kLongestCell = 32'767;
constexpr double kProblemsWidth = 80; // characters

class Workbook
{
public:
    explicit Workbook(const QString& path)
        : m_path(path.toUtf8())
    {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        m_book = workbook_new_opt(m_path.constData(), &options);
    }
    ~Workbook() { close(); }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    lxw_workbook* get() const { return m_book; }
    lxw_error close()
    {
        return m_book ? workbook_close(std::exchange(m_book, nullptr)) : LXW_NO_ERROR;
    }

private:
    QByteArray m_path;
    lxw_workbook* m_book;
};

struct Looks
{
    lxw_format* header;
    lxw_format* plain;
    lxw_format* error;
    lxw_format* warning;
    lxw_format* words;

    explicit Looks(lxw_workbook* book)
        : header(workbook_add_format(book))
        , plain(workbook_add_format(book))
        , error(workbook_add_format(book))
        , warning(workbook_add_format(book))
        , words(workbook_add_format(book))
    {
        format_set_bold(header);
        for (lxw_format* text : {plain, error, warning}) {
            format_set_num_format(text, "@");
        }
        format_set_bg_color(error, 0xF8B4B4);
        format_set_bg_color(warning, 0xFFE699);
        format_set_text_wrap(words);
    }
};

class Report
{
public:
    Report(const ImportFile& file, int fileIndex, const ProblemList& problems,
           const ReportWords& words, const QString& path)
        : m_file(file)
        , m_fileIndex(fileIndex)
        , m_problems(problems)
        , m_words(words)
        , m_book(path)
        , m_looks(m_book.get())
        , m_problemsColumn(static_cast<lxw_col_t>(file.layout.columns.size()))
    {
    }

    core::Status write(const core::Progress& progress)
    {
        const QString name = m_file.table.sheets[m_file.sheet].name;
        m_sheet = workbook_add_worksheet(
            m_book.get(), name.isEmpty() ? nullptr : name.left(31).toUtf8().constData());
        worksheet_set_column(m_sheet, m_problemsColumn, m_problemsColumn, kProblemsWidth,
                             m_looks.words);
        if (m_file.layout.headerTo > 0) {
            worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(m_file.layout.headerTo), 0);
        }
        RANGKUL_LET(source, openTable(m_file.table, m_file.sheet));
        RANGKUL_LET(tooLong, isTooLong(*source));
        RowBatch batch;
        for (;;) {
            if (progress.isCancelled()) {
                return cancelledImport();
            }
            RANGKUL_LET(more, source->next(batch, kReportedRows));
            if (!more) {
                break;
            }
            for (size_t i = 0; i < batch.size(); ++i) {
                writeRow(batch.row(i), tooLong);
            }
            progress.report(QStringLiteral("report.writing"), source->position(), source->total());
        }
        writeSummary();
        return core::Done{};
    }
    lxw_error close() { return m_book.close(); }

private:
    static core::Result<bool> isTooLong(TableSource& source)
    {
        RowBatch batch;
        qint64 last = 0;
        for (;;) {
            RANGKUL_LET(more, source.next(batch, 8192));
            if (!more) {
                break;
            }
            last = batch.row(batch.size() - 1).number;
        }
        RANGKUL_TRY(source.rewind());
        return last > kSheetRows;
    }

    void writeRow(const TableRow& row, bool onlyProblems)
    {
        const size_t first = m_problems.firstOf(m_fileIndex, row.number);
        const bool hasProblems = m_problems.isOf(first, m_fileIndex, row.number);
        const bool isTop = row.number < m_file.layout.firstData;
        if (onlyProblems && !hasProblems && !isTop) {
            return;
        }
        m_row = onlyProblems ? m_next++ : static_cast<lxw_row_t>(row.number - 1);
        QHash<int, Level> levels;
        QStringList sentences;
        for (size_t i = first; m_problems.isOf(i, m_fileIndex, row.number); ++i) {
            const Problem problem = m_problems.at(i);
            sentences += m_words.problem(problem);
            if (problem.rule->level == Level::Error || !levels.contains(problem.column)) {
                levels.insert(problem.column, problem.rule->level);
            }
        }
        const size_t width = std::max(row.cells.size(), static_cast<size_t>(m_problemsColumn));
        for (size_t c = 0; c < width && c < static_cast<size_t>(m_problemsColumn); ++c) {
            writeCell(row.at(c), static_cast<lxw_col_t>(c), levels);
        }
        if (row.number == m_file.layout.headerTo) {
            writeText(m_problemsColumn, m_words.problemsHeader, m_looks.header);
        } else if (!sentences.isEmpty()) {
            writeText(m_problemsColumn, sentences.join(QLatin1Char('\n')), m_looks.words);
        }
    }

    void writeCell(const Cell& cell, lxw_col_t column, const QHash<int, Level>& levels)
    {
        const auto level = levels.constFind(column);
        lxw_format* look = level == levels.constEnd() ? m_looks.plain
                           : *level == Level::Error   ? m_looks.error
                                                      : m_looks.warning;
        const bool isNumber = cell.kind == CellKind::Number && cell.text.size() <= kExactDigits;
        if (isNumber && look == m_looks.plain) {
            worksheet_write_number(m_sheet, m_row, column,
                                   std::atof(std::string(cell.text).c_str()), nullptr);
        } else if (!cell.isEmpty()) {
            writeText(column, cell.toString(), look);
        } else if (look != m_looks.plain) {
            worksheet_write_blank(m_sheet, m_row, column, look);
        }
    }

    void writeText(lxw_col_t column, const QString& text, lxw_format* look)
    {
        worksheet_write_string(m_sheet, m_row, column, text.left(kLongestCell).toUtf8().constData(),
                               look);
    }

    void writeSummary()
    {
        m_sheet = workbook_add_worksheet(m_book.get(),
                                         m_words.summarySheet.left(31).toUtf8().constData());
        m_row = 0;
        worksheet_set_column(m_sheet, 0, 0, kProblemsWidth, nullptr);
        writeText(0, m_words.ruleHeader, m_looks.header);
        writeText(1, m_words.levelHeader, m_looks.header);
        writeText(2, m_words.countHeader, m_looks.header);
        QHash<const Rule*, int> counts;
        for (size_t i = 0; i < m_problems.size(); ++i) {
            const Problem problem = m_problems.at(i);
            counts[problem.rule] += problem.file == m_fileIndex ? 1 : 0;
        }
        for (const Rule& rule : rules()) {
            if (const int count = counts.value(&rule); count > 0) {
                ++m_row;
                writeText(0, m_words.rule(rule), m_looks.plain);
                writeText(1, rule.level == Level::Error ? m_words.errorLevel : m_words.warningLevel,
                          m_looks.plain);
                worksheet_write_number(m_sheet, m_row, 2, count, nullptr);
            }
        }
    }

    const ImportFile& m_file;
    int m_fileIndex;
    const ProblemList& m_problems;
    const ReportWords& m_words;
    Workbook m_book;
    Looks m_looks;
    lxw_worksheet* m_sheet = nullptr;
    lxw_col_t m_problemsColumn;
    lxw_row_t m_row = 0;
    lxw_row_t m_next = 0;
};

Error notWritable(const QString& path, lxw_error code)
{
    const bool full = code == LXW_ERROR_ZIP_FILE_ADD || code == LXW_ERROR_ZIP_CLOSE;
    return {full ? ErrorCode::DiskFull : ErrorCode::NoPermission,
            QStringLiteral("file.not_writable"),
            {path},
            QString::fromUtf8(lxw_strerror(code))};
}

} // namespace

core::Status writeProblemReport(const ImportFile& file, int fileIndex, const ProblemList& problems,
                                const QString& path, const ReportWords& words,
                                const core::Progress& progress)
{
    const QString part = path + QStringLiteral(".part");
    core::Status status = core::Done{};
    {
        Report report(file, fileIndex, problems, words, part);
        status = report.write(progress);
        const lxw_error code = report.close();
        if (status && code != LXW_NO_ERROR) {
            status = notWritable(path, code);
        }
    }
    if (status) {
        QFile::remove(path);
        if (!QFile::rename(part, path)) {
            status = notWritable(path, LXW_ERROR_CREATING_XLSX_FILE);
        }
    }
    if (!status) {
        QFile::remove(part);
    }
    return status;
}

} // namespace rangkul::exchange
