// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_state.h"
#include "rangkul/core/identity_number.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

constexpr double kNearMetres = 50; // a point this far outside its village is still taken as in it

class FileCheck
{
public:
    FileCheck(ImportState& state, int file)
        : m_state(state)
        , m_file(file)
        , m_scan(*state.scans[static_cast<size_t>(file)])
        , m_known(m_scan.reader.known())
    {
    }

    void run()
    {
        checkDamagedNiks();
        if (m_scan.reader.rowKind() == RowKind::Recipients) {
            return; // one person may well receive twice, and from elsewhere
        }
        checkPlaces();
        checkPoints();
        checkListIds();
        checkDoubleNiks();
        checkDoubleKks();
    }

private:
    int columnOf(int reader) const
    {
        return reader < 0 ? -1 : m_scan.reader.columns()[static_cast<size_t>(reader)].column;
    }
    void add(RowFact& fact, QLatin1StringView id, int reader, std::string_view value,
             std::string_view hint = {})
    {
        const Rule* found = findRule(id);
        fact.rejected = fact.rejected || found->level == Level::Error;
        m_state.problems.add(m_file, fact.row, columnOf(reader), *found, value, hint);
    }

    /// A spreadsheet keeps fifteen digits: when most numbers of a kind end in 0, those are lost.
    /// Number cells and text cells are judged apart, since only the former can have been rounded
    /// one by one; text cells were only if the whole column passed through a number.
    void checkDamagedNiks()
    {
        qsizetype texts = 0, textsEndingInZero = 0, numbers = 0, numbersEndingInZero = 0;
        for (const RowFact& fact : m_scan.facts) {
            if (fact.nik != 0) {
                (fact.nikNumber ? numbers : texts) += 1;
                (fact.nikNumber ? numbersEndingInZero : textsEndingInZero) +=
                    fact.nik % 10 == 0 ? 1 : 0;
            }
        }
        const bool textsDamaged = core::columnDamagedByExcel(textsEndingInZero, texts);
        const bool numbersDamaged = numbersEndingInZero * 2 > numbers;
        const QSet<qint64> known = knownDamaged();
        const bool isKept = m_scan.file.table.kept != nullptr; // a few rows tell nothing
        if (isKept ? known.isEmpty() : !textsDamaged && !numbersDamaged) {
            return;
        }
        QSet<qint64> rows;
        for (RowFact& fact : m_scan.facts) {
            const bool damaged = isKept           ? known.contains(fact.row)
                                 : fact.nikNumber ? numbersDamaged
                                                  : textsDamaged;
            if (damaged && fact.nik != 0 && fact.nik % 10 == 0) {
                add(fact, rule::kNikDamaged, m_known.nik, identityText(fact.nik));
                rows.insert(fact.row);
                fact.nik = 0;
            }
        }
        // What the lost number would have told is no finding.
        m_state.problems.removeIf([&](int file, qint64 row, int, const Rule& found) {
            return file == m_file && rows.contains(row) &&
                   (found.id == rule::kNikCleaned || found.id == rule::kNikEqualsKk ||
                    found.id == rule::kSexNik || found.id == rule::kBirthNik);
        });
    }

    QSet<qint64> knownDamaged() const
    {
        QSet<qint64> rows;
        if (const auto& kept = m_scan.file.table.kept) {
            for (const KeptRow& row : *kept) {
                if (row.nikDamaged) {
                    rows.insert(row.number);
                }
            }
        }
        return rows;
    }

    void checkPlaces()
    {
        if (m_state.askRegionSystem) {
            return;
        }
        const bool hasPlaces = m_known.placeCode >= 0 || m_known.villageName >= 0;
        const bool needsPlace = hasPlaces && m_scan.reader.rowKind() == RowKind::Households;
        const int reader = m_known.placeCode >= 0 ? m_known.placeCode : m_known.villageName;
        for (RowFact& fact : m_scan.facts) {
            if (fact.place == KeyTable::kNone) {
                if (needsPlace) {
                    add(fact, rule::kRegionUnknown, reader, {});
                }
                continue;
            }
            const PlaceAnswer& answer = m_scan.places[fact.place];
            if (answer.isUnknown || (needsPlace && answer.place < 0)) {
                add(fact, rule::kRegionUnknown, reader, partOf(fact.place, reader));
            } else if (answer.nameDiffers) {
                add(fact, rule::kRegionNameMismatch, m_known.villageName,
                    partOf(fact.place, m_known.villageName), answer.nameInRegister.toStdString());
            }
        }
    }

    /// What the row wrote in the place column of this reader.
    std::string_view partOf(std::uint32_t combination, int reader) const
    {
        const Field& field = m_scan.reader.columns()[static_cast<size_t>(reader)].field;
        size_t index = 0;
        if (field.role == FieldRole::PlaceCodePart) {
            index = static_cast<size_t>(field.level);
        } else if (field.role == FieldRole::PlaceName) {
            index = 4 + static_cast<size_t>(field.level);
        }
        std::string_view rest = m_scan.reader.places().key(combination);
        for (size_t i = 0; i < index; ++i) {
            rest.remove_prefix(rest.find('\x1F') + 1);
        }
        return rest.substr(0, rest.find('\x1F'));
    }

    void checkPoints()
    {
        for (const auto& [index, point] : m_scan.points) {
            RowFact& fact = m_scan.facts[index];
            const int place = m_state.placeOf(m_scan, fact.place);
            if (fact.rejected || place < 0) {
                continue;
            }
            const double metres = m_state.regions->distance(place, point);
            if (metres > kNearMetres) {
                add(fact, rule::kPointOutside, m_known.latitude,
                    std::to_string(point.lat) + ", " + std::to_string(point.lon),
                    std::to_string(static_cast<qint64>(metres)));
            }
        }
    }

    void checkListIds()
    {
        const bool households = m_scan.reader.rowKind() == RowKind::Households;
        const size_t ids = households ? m_state.families.size() : m_scan.persons.size();
        std::vector<const RowFact*> firsts(ids, nullptr);
        for (RowFact& fact : m_scan.facts) {
            const std::uint32_t id = households ? fact.family : fact.person;
            if (id == KeyTable::kNone) {
                continue;
            }
            const RowFact*& first = firsts[id];
            if (!first) {
                first = &fact;
                continue;
            }
            // Another person under the same id is one more member of the family.
            fact.doubled = households || (fact.nik == first->nik && fact.birth == first->birth);
            const std::string_view value =
                households ? m_state.families.key(id) : m_scan.persons.key(id);
            add(fact, rule::kListIdDouble, households ? m_known.key : m_known.personId, value,
                std::to_string(first->row));
        }
    }

    void checkDoubleNiks()
    {
        checkDoubles([](const RowFact& fact) { return fact.nik; }, rule::kNikDouble, m_known.nik);
    }

    /// Only where families have ids of their own; elsewhere the KK number is that id.
    void checkDoubleKks()
    {
        const bool ownIds = m_known.key >= 0 && m_known.kk >= 0 && m_known.key != m_known.kk;
        if (ownIds && m_scan.reader.rowKind() == RowKind::Households) {
            checkDoubles([](const RowFact& fact) { return fact.kk; }, rule::kKkDouble, m_known.kk);
        }
    }

    template <typename NumberOf>
    void checkDoubles(NumberOf numberOf, QLatin1StringView id, int reader)
    {
        std::vector<std::pair<quint64, std::uint32_t>> numbers;
        for (std::uint32_t i = 0; i < m_scan.facts.size(); ++i) {
            const RowFact& fact = m_scan.facts[i];
            if (numberOf(fact) != 0 && !fact.doubled) {
                numbers.emplace_back(numberOf(fact), i);
            }
        }
        std::sort(numbers.begin(), numbers.end());
        for (size_t i = 1, first = 0; i < numbers.size(); ++i) {
            if (numbers[i].first != numbers[first].first) {
                first = i;
                continue;
            }
            add(m_scan.facts[numbers[i].second], id, reader, identityText(numbers[i].first),
                std::to_string(m_scan.facts[numbers[first].second].row));
        }
    }

    ImportState& m_state;
    int m_file;
    FileScan& m_scan;
    const KnownColumns& m_known;
};

} // namespace

void checkFiles(ImportState& state)
{
    for (size_t file = 0; file < state.scans.size(); ++file) {
        FileCheck(state, static_cast<int>(file)).run();
    }
}

} // namespace rangkul::exchange
