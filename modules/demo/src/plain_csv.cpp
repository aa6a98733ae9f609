// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>

#include "package_files.h"
#include "rangkul/demo/demo_files.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rangkul::demo {

namespace {

/// DTSEN with the livestock and some rare things left out: 39 columns.
class ShortDtsen final : public Package
{
public:
    explicit ShortDtsen(const Population& people)
        : Package(people)
        , m_full(dtsenPackage(people, firstPeriod()))
    {
        static constexpr std::array<const char*, 15> kLeftOut = {
            "id_keluarga",
            "id_pelanggan_pln",
            "aset_bergerak_pemanas_air",
            "aset_bergerak_telepon_rumah",
            "aset_bergerak_perahu",
            "aset_bergerak_kapal_perahu_motor",
            "aset_tidak_bergerak_lahan_lainnya",
            "aset_tidak_bergerak_rumah_lainnya",
            "jumlah_ternak_sapi",
            "jumlah_ternak_kerbau",
            "jumlah_ternak_kuda",
            "jumlah_ternak_babi",
            "jumlah_ternak_kambing_domba",
            "desil_provinsi",
            "aset_bergerak_sepeda"};
        const auto& columns = m_full->familyColumns();
        for (size_t i = 0; i < columns.size(); ++i) {
            const bool left =
                std::any_of(kLeftOut.begin(), kLeftOut.end(), [&](const char* header) {
                    return columns[i].header == QLatin1String(header);
                });
            if (!left) {
                m_kept.push_back(i);
                m_columns.push_back(columns[i]);
            }
        }
    }

    const std::vector<Column>& familyColumns() const override { return m_columns; }
    const std::vector<Column>& memberColumns() const override { return m_full->memberColumns(); }
    Cells familyRow(const DemoHousehold& household, const DemoPerson& head,
                    std::uint32_t index) const override
    {
        const Cells full = m_full->familyRow(household, head, index);
        Cells cells;
        cells.reserve(m_kept.size());
        for (const size_t i : m_kept) {
            cells.push_back(full[i]);
        }
        return cells;
    }
    Cells memberRow(const DemoHousehold& household, const DemoPerson& person,
                    int place) const override
    {
        return m_full->memberRow(household, person, place);
    }
    const Names& names() const override { return m_full->names(); }
    registry::Value sexCell(int sex) const override { return m_full->sexCell(sex); }
    registry::Value relationCell(int relation) const override
    {
        return m_full->relationCell(relation);
    }
    registry::Value seniorHighCell() const override { return m_full->seniorHighCell(); }
    registry::Value unknownCodeCell() const override { return m_full->unknownCodeCell(); }

private:
    std::unique_ptr<Package> m_full;
    std::vector<size_t> m_kept;
    std::vector<Column> m_columns;
};

} // namespace

core::Status writePlainCsv(const QString& familyPath, const QString& memberPath,
                           const Population& people, const core::Progress& progress)
{
    const QFileInfo familyFile(familyPath);
    const QFileInfo memberFile(memberPath);
    if (familyFile.absolutePath() != memberFile.absolutePath()) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("demo.two_folders"),
                           {familyPath, memberPath}};
    }
    TableLook look;
    look.delimiter = ',';
    look.bom = false;
    const PackageOutput output{
        familyFile.absolutePath(),   familyFile.fileName(),     memberFile.fileName(), look, look,
        DemoFileRole::DtsenFamilies, DemoFileRole::DtsenMembers};
    std::vector<std::uint32_t> families(people.households.size());
    std::iota(families.begin(), families.end(), 0u);
    std::vector<PlantedFault> truth;
    std::vector<DemoFile> files;
    return writePackage(ShortDtsen(people), families, nullptr, output, truth, files, progress);
}

} // namespace rangkul::demo
