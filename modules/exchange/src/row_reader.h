// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "cell_reading.h"
#include "key_table.h"
#include "rangkul/exchange/import_file.h"
#include "rangkul/exchange/rule_ids.h"
#include "rangkul/registry/code_list.h"

namespace rangkul::exchange {

enum class SlotKind : std::uint8_t {
    Missing,
    Integer, ///< also codes and sets
    Real,
    Day,  ///< `integer` is a Julian day number
    Text, ///< may be stored as it is
    Form, ///< text that must pass registry::checkedValue()
};

/// One cell after reading.
struct Slot
{
    SlotKind kind = SlotKind::Missing;
    qint64 integer = 0;
    double real = 0;
    std::string_view text; ///< trimmed
};

struct RowProblem
{
    const Rule* rule = nullptr;
    int column = -1;
    std::string_view value;
    std::string hint;
};

/// One row after reading: its cells and what the rules need of them. Views point into the row.
struct RowReading
{
    qint64 number = 0;
    std::vector<Slot> values; ///< one per reader of RowReader::columns()
    std::vector<RowProblem> problems;
    bool isRejected = false;

    std::string key; ///< of the family; empty when missing or unusable
    std::string_view personId;
    std::string_view name;
    IdentityReading nik;
    IdentityReading kk;
    qint64 sex = 0;
    qint64 relation = 0;
    qint64 birth = 0; ///< Julian day number, 0 = unknown
    qint64 age = -1;
    qint64 memberCount = -1;
    std::uint32_t place = KeyTable::kNone; ///< index into RowReader::places()
    std::optional<double> latitude;
    std::optional<double> longitude;

    void add(QLatin1StringView rule, int column, std::string_view value, std::string hint = {});
};

/// How one column is read.
struct ColumnReader
{
    enum class Kind : std::uint8_t {
        Code,
        Integer,
        Real,
        Day,
        FreeText,
        Digits, ///< RT, RW, phone, card numbers
        Nik,
        Kk,
        Role, ///< not a variable of the register
    };
    int column = 0;
    Field field;
    Kind kind = Kind::FreeText;
    bool fillDown = false;
    registry::SourceTranslator translate{u"", u""};
};

/// Columns of special meaning, as indices into RowReader::columns(); -1 = the file has none.
struct KnownColumns
{
    int key = -1, personId = -1, name = -1, nik = -1, kk = -1, sex = -1, relation = -1, birth = -1;
    int age = -1, memberCount = -1, lighting = -1, floorArea = -1, education = -1, schoolLevel = -1;
    int diploma = -1, latitude = -1, longitude = -1, point = -1, villageName = -1, placeCode = -1;
    std::vector<int> power, ageBands, deciles;
};

/// Reads the rows of one file by its mapping and checks each by itself. One thread at a time.
class RowReader
{
public:
    /// `cutOff`: the day the list speaks of; ages are counted on it.
    RowReader(const ImportFile& file, QDate cutOff);

    /// False for rows that are no data (headers repeated, sums, notes).
    bool read(const TableRow& row, RowReading& out);

    const std::vector<ColumnReader>& columns() const { return m_columns; }
    const KnownColumns& known() const { return m_known; }
    RowKind rowKind() const { return m_rowKind; }
    qint64 cutOff() const { return m_cutOff; }
    /// Region codes and names met so far, each combination once: fields in the order code, code
    /// of province, regency, district, village, names of the same four; parted by "\x1F".
    const KeyTable& places() const { return m_places; }

private:
    void addColumn(const MappedColumn& column, int index, const ImportProfile& profile);
    void noteKnown(const Field& field, int reader);
    void readCell(ColumnReader& reader, const Cell& cell, Slot& slot, RowReading& out);
    void readCode(ColumnReader& reader, std::string_view text, Slot& slot, RowReading& out) const;
    void readText(const ColumnReader& reader, std::string_view text, Slot& slot,
                  RowReading& out) const;
    void readIdentity(const ColumnReader& reader, std::string_view text, Slot& slot,
                      RowReading& out) const;
    void readRole(const ColumnReader& reader, const Cell& cell, std::string_view text, Slot& slot,
                  RowReading& out) const;
    void collectFacts(RowReading& out) const;
    void collectKey(RowReading& out);
    void collectPlace(const TableRow& row, RowReading& out);
    void findShiftedColumns(RowReading& out);

    RowKind m_rowKind;
    qint64 m_cutOff;
    core::DecimalSign m_decimal;
    bool m_monthFirst;
    bool m_checkWidth;
    qint64 m_firstData;
    size_t m_width;
    NoDataRows m_noData;
    std::vector<ColumnReader> m_columns;
    KnownColumns m_known;
    std::array<int, 9> m_placeColumns; ///< file columns in the order of places(), -1 = none
    KeyTable m_places;
    std::string m_placeKey;
    std::uint32_t m_lastPlace = KeyTable::kNone;
    std::string m_lastKey;
    std::vector<std::string> m_filledDown;
};

} // namespace rangkul::exchange
