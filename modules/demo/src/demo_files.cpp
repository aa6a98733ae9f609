// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/demo/demo_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "file_works.h"
#include "next_edition.h"
#include "package_files.h"
#include "rangkul/exchange/vector_writer.h"
#include "recipient_lists.h"

#include <algorithm>
#include <optional>

namespace rangkul::demo {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Value;

constexpr size_t kPersonsInOneWorkbook = 1'000'000;
constexpr size_t kFamiliesInLateWorkbook = 5'000;
constexpr size_t kMostFamiliesInNextEdition = 50'000;

core::Status writeAreas(const QString& path, exchange::VectorFormat format, int epsg,
                        const CityPlan& city)
{
    using Kind = exchange::VectorFieldKind;
    exchange::VectorLayout layout;
    layout.format = format;
    layout.layer = QStringLiteral("batas_kelurahan");
    layout.description = QStringLiteral("DATA CONTOH - batas kelurahan Kota Contoh");
    layout.shape = exchange::VectorShapeKind::Area;
    layout.epsg = epsg;
    layout.date = demoDay();
    layout.fields = {
        {QStringLiteral("kode"), Kind::Text, 13},     {QStringLiteral("nama"), Kind::Text, 40},
        {QStringLiteral("jenis"), Kind::Text, 12},    {QStringLiteral("kode_kec"), Kind::Text, 8},
        {QStringLiteral("nama_kec"), Kind::Text, 40}, {QStringLiteral("kode_kab"), Kind::Text, 5},
        {QStringLiteral("nama_kab"), Kind::Text, 40}, {QStringLiteral("kode_bps"), Kind::Text, 10},
        {QStringLiteral("ket"), Kind::Text, 20}};
    RANGKUL_LET(writer, exchange::VectorWriter::open(path, layout));
    for (const Kelurahan& kelurahan : city.kelurahan) {
        const Kecamatan& kecamatan = city.kecamatan[kelurahan.kecamatan];
        RANGKUL_TRY(writer.add(areaOf(kelurahan),
                               {kelurahan.code, kelurahan.name, QStringLiteral("kelurahan"),
                                kecamatan.code, kecamatan.name, city.code, city.name,
                                kelurahan.bpsCode, QStringLiteral("DATA CONTOH")}));
    }
    return writer.finish();
}

core::Result<qint64> writeStreets(const QString& path, const CityPlan& city)
{
    exchange::VectorLayout layout;
    layout.layer = QStringLiteral("jalan");
    layout.description = QStringLiteral("DATA CONTOH - jalan Kota Contoh");
    layout.shape = exchange::VectorShapeKind::Line;
    layout.date = demoDay();
    layout.fields = {{QStringLiteral("nama")}, {QStringLiteral("kelurahan")}};
    RANGKUL_LET(writer, exchange::VectorWriter::open(path, layout));
    qint64 count = 0;
    for (const Kelurahan& kelurahan : city.kelurahan) {
        for (const Street& street : kelurahan.streets) {
            RANGKUL_TRY(writer.add(exchange::Line{toDegrees(street.from), toDegrees(street.to)},
                                   {street.name, kelurahan.name}));
            ++count;
        }
    }
    RANGKUL_TRY(writer.finish());
    return count;
}

std::vector<std::uint32_t> familiesOf(const Population& people, std::optional<size_t> kecamatan)
{
    std::vector<std::uint32_t> families;
    for (std::uint32_t i = 0; i < people.households.size(); ++i) {
        if (!kecamatan || people.kelurahan(people.households[i]).kecamatan == *kecamatan) {
            families.push_back(i);
        }
    }
    return families;
}

/// Rules of all three kinds, without those whose column the package lacks or that sheets do not
/// know (a cell beside a sheet's table is a note).
std::vector<Recipe> recipesFor(std::initializer_list<const char*> without)
{
    std::vector<Recipe> recipes = familyRecipes();
    for (auto more : {memberRecipes(), relationRecipes()}) {
        std::move(more.begin(), more.end(), std::back_inserter(recipes));
    }
    std::erase_if(recipes, [&](const Recipe& recipe) {
        return std::any_of(without.begin(), without.end(), [&](const char* rule) {
            return QLatin1String(rule) == QLatin1String(recipe.rule);
        });
    });
    return recipes;
}

class DemoWriter
{
public:
    DemoWriter(const QString& folder, const Population& people, std::uint64_t seed)
        : m_folder(folder)
        , m_people(people)
        , m_seed(seed)
        , m_p3ke(p3kePackage(people, P3keEdition::First))
        , m_dtsen(dtsenPackage(people, firstPeriod()))
    {
        const auto all = familiesOf(people, std::nullopt);
        m_p3kePlan =
            planFaults(*m_p3ke, all,
                       recipesFor({"members.count", "floor_area.range", "number.form", "text.form",
                                   "point.zero", "point.swapped", "point.outside",
                                   "power.without_electricity", "age.range", "row.width"}),
                       seed);
        m_dtsenPlan = planFaults(*m_dtsen, all,
                                 recipesFor({"columns.shifted", "kk.form", "kk.damaged",
                                             "kk.masked", "kk.double_in_file", "family.empty",
                                             "list_id.missing", "list_id.double", "wife.count"}),
                                 seed + 2);
    }

    core::Result<DemoSummary> write(const core::Progress& progress, const DemoFileUse& use)
    {
        if (!fitsSheets()) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("sheet.too_many_rows"),
                         {QString::number(exchange::kSheetRows)}};
        }
        std::vector<FileWork> works;
        works.push_back({1, false, [this](FilePart& part, const auto&) {
                             return writeMaps(part);
                         }});
        const bool many = isInParts();
        for (size_t i = 0; i < (many ? m_people.city.kecamatan.size() : 1); ++i) {
            const auto kecamatan = many ? std::optional(i) : std::nullopt;
            works.push_back({4, true, [this, kecamatan](FilePart& part, const core::Progress& p) {
                                 return writeP3ke(kecamatan, part, p);
                             }});
        }
        works.push_back({3, false, [this](FilePart& part, const core::Progress& p) {
                             return writeLateP3ke(part, p);
                         }});
        works.push_back({2, false, [this](FilePart& part, const core::Progress& p) {
                             return writeDtsen(part, p);
                         }});
        works.push_back({5, true, [this](FilePart& part, const core::Progress& p) {
                             return writeNextDtsen(part, p);
                         }});
        for (const DemoFileRole list : kRecipientLists) {
            works.push_back({3, false, [this, list](FilePart& part, const auto&) {
                                 return writeList(list, part);
                             }});
        }
        RANGKUL_LET(all, doTogether(works, progress, use));
        RANGKUL_TRY(writeTruth(all));
        return DemoSummary{m_folder,
                           std::move(all.files),
                           static_cast<int>(m_people.households.size()),
                           static_cast<int>(m_people.dwellings.size()),
                           static_cast<int>(m_people.persons.size()),
                           static_cast<int>(all.truth.size())};
    }

private:
    bool isInParts() const { return m_people.persons.size() > kPersonsInOneWorkbook; }

    bool fitsSheets() const
    {
        constexpr size_t kHeadAndFaults = 2000;
        std::vector<size_t> inKecamatan(m_people.city.kecamatan.size());
        for (const DemoHousehold& household : m_people.households) {
            inKecamatan[m_people.kelurahan(household).kecamatan] += household.memberCount;
        }
        const auto insured = static_cast<size_t>(std::ranges::count_if(
            m_people.persons, [](const DemoPerson& person) { return person.pbi != 0; }));
        const size_t most = std::max(insured, isInParts() ? std::ranges::max(inKecamatan) : 0);
        return most + kHeadAndFaults <= static_cast<size_t>(exchange::kSheetRows);
    }

    core::Status writeMaps(FilePart& part) const
    {
        const auto count = static_cast<qint64>(m_people.city.kelurahan.size());
        const QString geojson = QStringLiteral("contoh_batas_kelurahan.geojson");
        const QString zip = QStringLiteral("contoh_batas_kelurahan_utm49s.zip");
        const QString streets = QStringLiteral("contoh_jalan.geojson");
        RANGKUL_TRY(writeBoundaries(m_folder + u'/' + geojson, m_people.city));
        RANGKUL_TRY(writeAreas(m_folder + u'/' + zip, exchange::VectorFormat::ShapefileZip, 32749,
                               m_people.city));
        RANGKUL_LET(lines, writeStreets(m_folder + u'/' + streets, m_people.city));
        part.files.push_back({DemoFileRole::Boundaries, geojson, count});
        part.files.push_back({DemoFileRole::BoundariesUtm, zip, count});
        part.files.push_back({DemoFileRole::Streets, streets, lines});
        return core::Done{};
    }

    core::Status writeP3ke(std::optional<size_t> kecamatan, FilePart& part,
                           const core::Progress& progress) const
    {
        const QString ending =
            kecamatan
                ? QStringLiteral("_%1.xlsx").arg(m_people.city.kecamatan[*kecamatan].name.toLower())
                : QStringLiteral(".xlsx");
        const PackageOutput output{m_folder,
                                   QStringLiteral("contoh_p3ke_keluarga") + ending,
                                   QStringLiteral("contoh_p3ke_individu") + ending,
                                   {QStringLiteral("Data keluarga P3KE"), 4, 1, ';', true},
                                   {QStringLiteral("Data individu P3KE"), 4, 1, ';', true},
                                   DemoFileRole::P3keFamilies,
                                   DemoFileRole::P3keMembers};
        return writePackage(*m_p3ke, familiesOf(m_people, kecamatan), &m_p3kePlan, output,
                            part.truth, part.files, progress);
    }

    /// The second edition, as another office passes it on: families of the first kecamatan, columns
    /// from B, data from row 13.
    core::Status writeLateP3ke(FilePart& part, const core::Progress& progress) const
    {
        const auto package = p3kePackage(m_people, P3keEdition::Second);
        auto families = familiesOf(m_people, 0);
        families.resize(std::min(families.size(), kFamiliesInLateWorkbook));
        const FaultPlan plan = planFaults(
            *package, families,
            recipesFor({"members.count", "floor_area.range", "number.form", "text.form",
                        "point.zero", "point.swapped", "point.outside", "age.mismatch", "age.range",
                        "code.unknown", "school.age", "birth.future", "row.width"}),
            m_seed + 1);
        const PackageOutput output{
            m_folder,
            QStringLiteral("contoh_p3ke_baris13_keluarga.xlsx"),
            QStringLiteral("contoh_p3ke_baris13_individu.xlsx"),
            {QStringLiteral("P3KE keluarga, data balikan"), 12, 2, ';', true},
            {QStringLiteral("P3KE individu, data balikan"), 12, 2, ';', true},
            DemoFileRole::P3keFamiliesLate,
            DemoFileRole::P3keMembersLate};
        return writePackage(*package, families, &plan, output, part.truth, part.files, progress);
    }

    core::Status writeDtsen(FilePart& part, const core::Progress& progress) const
    {
        const PackageOutput output{m_folder,
                                   QStringLiteral("contoh_dtsen_keluarga.csv"),
                                   QStringLiteral("contoh_dtsen_anggota.csv"),
                                   {},
                                   {},
                                   DemoFileRole::DtsenFamilies,
                                   DemoFileRole::DtsenMembers};
        return writePackage(*m_dtsen, familiesOf(m_people, std::nullopt), &m_dtsenPlan, output,
                            part.truth, part.files, progress);
    }

    /// The list a quarter later, without faults; what changed is told in the truth file. Families
    /// whose rows had faults stay as they are. Only made of cities of a size to look at.
    core::Status writeNextDtsen(FilePart& part, const core::Progress& progress) const
    {
        if (m_people.households.size() > kMostFamiliesInNextEdition) {
            return core::Done{};
        }
        const NextEdition next = nextEdition(
            m_people, [this](std::uint32_t family) { return m_dtsenPlan.isClean(family); }, m_seed);
        const auto package = dtsenPackage(next.people, QStringLiteral("2026-2"));
        const PackageOutput output{m_folder,
                                   QStringLiteral("contoh_dtsen_2026_2_keluarga.csv"),
                                   QStringLiteral("contoh_dtsen_2026_2_anggota.csv"),
                                   {},
                                   {},
                                   DemoFileRole::DtsenNextFamilies,
                                   DemoFileRole::DtsenNextMembers};
        part.changes = next.changes;
        return writePackage(*package, next.families, nullptr, output, part.truth, part.files,
                            progress);
    }

    core::Status writeList(DemoFileRole list, FilePart& part) const
    {
        const auto isClean = [this](std::uint32_t family) {
            return m_p3kePlan.isClean(family) && m_dtsenPlan.isClean(family);
        };
        return writeRecipientList(m_folder, list, m_people, isClean, m_seed, part.truth,
                                  part.files);
    }

    core::Status writeTruth(FilePart& all) const
    {
        const QString name = QStringLiteral("truth.json");
        QSaveFile file(m_folder + u'/' + name);
        const QByteArray json =
            truthJson(m_seed, static_cast<int>(m_people.households.size()), all.truth, all.changes);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
            return Error{ErrorCode::Io,
                         QStringLiteral("file.not_writable"),
                         {file.fileName()},
                         file.errorString()};
        }
        all.files.push_back({DemoFileRole::Truth, name, static_cast<qint64>(all.truth.size())});
        return core::Done{};
    }

    QString m_folder;
    const Population& m_people;
    std::uint64_t m_seed;
    std::unique_ptr<Package> m_p3ke;
    std::unique_ptr<Package> m_dtsen;
    FaultPlan m_p3kePlan;
    FaultPlan m_dtsenPlan;
};

} // namespace

QString DemoSummary::path(DemoFileRole role) const
{
    const auto it = std::find_if(files.begin(), files.end(),
                                 [role](const DemoFile& file) { return file.role == role; });
    return it == files.end() ? QString() : folder + u'/' + it->name;
}

core::Status writeBoundaries(const QString& path, const CityPlan& city)
{
    return writeAreas(path, exchange::VectorFormat::GeoJson, 4326, city);
}

core::Result<DemoSummary> writeDemoFiles(const QString& folder, const Population& people,
                                         std::uint64_t seed, const core::Progress& progress,
                                         const DemoFileUse& use)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::NoPermission, QStringLiteral("file.not_writable"), {folder}};
    }
    return DemoWriter(folder, people, seed).write(progress, use);
}

core::Result<DemoSummary> writeDemo(const QString& folder, int households, std::uint64_t seed,
                                    const core::Progress& progress)
{
    RANGKUL_LET(people, makePopulation(usualCity(households, seed), progress));
    return writeDemoFiles(folder, people, seed, progress);
}

} // namespace rangkul::demo
