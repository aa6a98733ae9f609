// SPDX-License-Identifier: GPL-3.0-or-later
#include "package_files.h"

namespace rangkul::demo {

namespace {

/// One of the two files of a package while it is written.
class FaultyFile
{
public:
    FaultyFile(TableFile file, const std::vector<Column>& columns, std::vector<PlantedFault>& truth)
        : m_file(std::move(file))
        , m_columns(columns)
        , m_truth(truth)
        , m_numbered(columns.front().header == QLatin1String("No"))
    {
    }

    /// `fault` may be null.
    core::Status add(Cells cells, const RowFault* fault)
    {
        if (m_numbered) {
            cells.front() = m_file.rows() + 1;
        }
        if (fault) {
            change(cells, *fault);
        }
        return m_file.addRow(cells);
    }

    core::Status finish() { return m_file.finish(); }
    const TableFile& file() const { return m_file; }

private:
    void change(Cells& cells, const RowFault& fault)
    {
        for (const auto& [column, value] : fault.cells) {
            cells[columnIndex(m_columns, column)] = value;
        }
        if (!fault.behindHeader.isEmpty()) {
            cells.push_back(fault.behindHeader);
        }
        if (fault.rule.isEmpty()) {
            return;
        }
        const QString value = fault.column.isEmpty()
                                  ? fault.behindHeader
                                  : cellText(cells[columnIndex(m_columns, fault.column)]);
        m_truth.push_back({m_file.name(), m_file.nextRow(), fault.column, fault.rule, value});
    }

    TableFile m_file;
    const std::vector<Column>& m_columns;
    std::vector<PlantedFault>& m_truth;
    bool m_numbered;
};

const RowFault* faultOf(const std::vector<RowFault>* faults, int member)
{
    if (faults) {
        for (const RowFault& fault : *faults) {
            if (fault.member == member && !fault.added) {
                return &fault;
            }
        }
    }
    return nullptr;
}

Cells replaced(const RowFault* fault, Cells cells)
{
    return fault && fault->row ? *fault->row : cells;
}

core::Status writeFamily(const Package& package, std::uint32_t index,
                         const std::vector<RowFault>* faults, FaultyFile& families,
                         FaultyFile& members)
{
    const Population& people = package.people();
    const DemoHousehold& household = people.households[index];
    const RowFault* own = faultOf(faults, kFamilyRow);
    RANGKUL_TRY(families.add(
        replaced(own, package.familyRow(household, people.head(household), index)), own));
    for (int place = 0; place < household.memberCount; ++place) {
        const RowFault* fault = faultOf(faults, place);
        const DemoPerson& person =
            people.persons[household.firstMember + static_cast<size_t>(place)];
        RANGKUL_TRY(
            members.add(replaced(fault, package.memberRow(household, person, place)), fault));
    }
    for (size_t i = 0; faults && i < faults->size(); ++i) {
        const RowFault& fault = (*faults)[i];
        if (fault.added) {
            FaultyFile& file = fault.member == kFamilyRow ? families : members;
            RANGKUL_TRY(file.add(*fault.row, &fault));
        }
    }
    return core::Done{};
}

} // namespace

core::Status writePackage(const Package& package, const std::vector<std::uint32_t>& families,
                          const FaultPlan* plan, const PackageOutput& output,
                          std::vector<PlantedFault>& truth, std::vector<DemoFile>& files,
                          const core::Progress& progress)
{
    RANGKUL_LET(familyTable, TableFile::open(output.folder, output.familyFile,
                                             package.familyColumns(), output.familyLook));
    RANGKUL_LET(memberTable, TableFile::open(output.folder, output.memberFile,
                                             package.memberColumns(), output.memberLook));
    FaultyFile familyFile(std::move(familyTable), package.familyColumns(), truth);
    FaultyFile memberFile(std::move(memberTable), package.memberColumns(), truth);
    const auto total = static_cast<qint64>(families.size());
    for (qint64 i = 0; i < total; ++i) {
        if (i % 1024 == 0) {
            progress.report(QStringLiteral("demo.files"), i, total);
            if (progress.isCancelled()) {
                return core::Error{core::ErrorCode::Cancelled, QStringLiteral("demo.cancelled")};
            }
        }
        const std::uint32_t index = families[static_cast<size_t>(i)];
        const std::vector<RowFault>* faults = nullptr;
        if (plan) {
            const auto it = plan->byFamily.find(index);
            faults = it == plan->byFamily.end() ? nullptr : &it->second;
        }
        RANGKUL_TRY(writeFamily(package, index, faults, familyFile, memberFile));
    }
    RANGKUL_TRY(familyFile.finish());
    RANGKUL_TRY(memberFile.finish());
    files.push_back({output.familyRole, output.familyFile, familyFile.file().rows()});
    files.push_back({output.memberRole, output.memberFile, memberFile.file().rows()});
    return core::Done{};
}

} // namespace rangkul::demo
