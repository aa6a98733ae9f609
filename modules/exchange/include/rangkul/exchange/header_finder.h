// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/import_profile.h"
#include "rangkul/exchange/table_sample.h"

#include <string>

namespace rangkul::exchange {

enum class MappedBy : std::uint8_t {
    Nothing,
    Header,     ///< a header the profile knows, letter for letter
    LikeHeader, ///< a header the profile knows, but for a slip of the pen
    Content,    ///< what stands in the cells
    Position,   ///< the saved profile says so
    Officer,    ///< chosen by hand
};

struct MappedColumn
{
    QString header; ///< as written in the file; two lines are joined with a blank
    Field field;    ///< role Ignore when the column is not read
    MappedBy by = MappedBy::Nothing;
    double confidence = 0; ///< 0..1; below 0.5 the wizard asks
};

/// How a sheet is laid out: where its header stands and what its columns mean.
struct SheetLayoutReading
{
    qint64 headerFrom = 0; ///< first and last row of the header; 0 = the sheet has none
    qint64 headerTo = 0;
    qint64 firstData = 1;
    std::vector<MappedColumn> columns; ///< one per column of the sheet
    std::vector<Field> missing;        ///< required fields that no column gives
    double score = 0;                  ///< for choosing between profiles and sheets

    /// Column of a field, -1 when none.
    int columnOf(const Field& field) const;
    /// True when some column holds NIKs, family card numbers, card numbers or ids of a list.
    bool hasIdentity() const;
};

/// Letters and digits only, lower case: how headers are compared.
std::string foldedHeader(std::string_view header);

/// Lays the sheet out the way `profile` expects: the row among the first 30 with most known
/// headers (also two rows read as one), else by content. Never fails; look at `missing`.
SheetLayoutReading readLayout(const TableSample& sample, const ImportProfile& profile);

struct ProfileChoice
{
    const ImportProfile* profile = nullptr; ///< points into `profiles`
    SheetLayoutReading layout;
};
/// The profile that fits best; among profiles with equal headers the one whose code lists know
/// more of the cells. `profile` is nullptr when no known header and no identity number was found.
ProfileChoice chooseProfile(const TableSample& sample, const std::vector<ImportProfile>& profiles);

/// True for rows between and behind the data that are none: a header repeated, columns numbered
/// 1 2 3, sums and notes.
class NoDataRows
{
public:
    explicit NoDataRows(const SheetLayoutReading& layout);
    bool isNoData(const TableRow& row) const;

private:
    bool isHeaderAgain(const TableRow& row) const;
    bool isNumbering(const TableRow& row) const;
    bool isLoneNote(const TableRow& row) const;
    std::vector<std::string> m_headers; ///< folded
    std::vector<size_t> m_mapped;
    std::vector<size_t> m_identity; ///< columns of keys, NIK, names
};

} // namespace rangkul::exchange
