// SPDX-License-Identifier: GPL-3.0-or-later
#include "p3ke_labels.h"

#include <array>

namespace rangkul::demo {

namespace {

using registry::Value;

struct Band
{
    const char* header;
    int from;
    int to;
};
constexpr std::array<Band, 7> kBands = {{
    {"Usia di bawah 7 tahun", 0, 6},
    {"Usia 7-12", 7, 12},
    {"Usia 13-15", 13, 15},
    {"Usia 16-18", 16, 18},
    {"Usia 19-21", 19, 21},
    {"Usia 22-59", 22, 59},
    {"Usia 60 tahun ke atas", 60, 200},
}};
constexpr std::array<std::pair<const char*, Program>, 5> kListed = {{
    {"Penerima BPNT", Bpnt},
    {"Penerima BPUM", Bpum},
    {"Penerima BST", Bst},
    {"Penerima PKH", Pkh},
    {"Penerima SEMBAKO", Sembako},
}};

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("Ya") : QStringLiteral("Tidak");
}

/// As the list writes the name: capitals, and for some another spelling than other lists have.
QString listedName(const DemoPerson& person)
{
    const bool other = !person.otherSpelling.isEmpty() && person.birthDay % 3 == 0;
    return (other ? person.otherSpelling : person.name).toUpper();
}

QString familyId(std::uint32_t index)
{
    return QStringLiteral("9971%1").arg(index + 1, 8, 10, QChar(u'0'));
}

void addTexts(std::vector<Column>& columns, std::initializer_list<const char*> headers)
{
    for (const char* header : headers) {
        columns.push_back({QString::fromLatin1(header), ColumnKind::Text, 0});
    }
}

class P3kePackage final : public Package
{
public:
    P3kePackage(const Population& people, P3keEdition edition)
        : Package(people)
        , m_edition(edition)
    {
        makeFamilyColumns();
        makeMemberColumns();
        m_names.familyKey = QStringLiteral("ID Keluarga");
        m_names.memberKey = QStringLiteral("ID Keluarga P3KE");
        m_names.personId = QStringLiteral("ID Individu");
        m_names.nik = QStringLiteral("NIK");
        m_names.headNik = QStringLiteral("NIK");
        m_names.kk = QStringLiteral("No. KK");
        m_names.name = QStringLiteral("Nama");
        m_names.sex = QStringLiteral("Jenis Kelamin");
        m_names.relation = QStringLiteral("Hubungan dengan Kepala Keluarga");
        m_names.birth = QStringLiteral("Tanggal Lahir");
        m_names.villageCode = QStringLiteral("Kode Kemdagri");
        m_names.villageName = QStringLiteral("Desa/Kelurahan");
        m_names.decile = QStringLiteral("Desil Kesejahteraan");
        m_names.lighting = QStringLiteral("Sumber Penerangan");
        if (edition == P3keEdition::First) {
            m_names.schoolLevel = QStringLiteral("Pendidikan");
            m_names.code = QStringLiteral("Pekerjaan");
        } else {
            m_names.power = QStringLiteral("Daya Listrik Terpasang");
        }
    }

    const std::vector<Column>& familyColumns() const override { return m_familyColumns; }
    const std::vector<Column>& memberColumns() const override { return m_memberColumns; }
    const Names& names() const override { return m_names; }
    Value sexCell(int sex) const override { return p3ke::sex(sex); }
    Value relationCell(int relation) const override { return p3ke::relation(relation, 2); }
    Value seniorHighCell() const override { return p3ke::education(7); }
    Value unknownCodeCell() const override { return QStringLiteral("Serabutan Malam"); }

    Cells familyRow(const DemoHousehold& household, const DemoPerson& head,
                    std::uint32_t index) const override
    {
        const DemoDwelling& d = people().dwelling(household);
        Cells cells{familyId(index)};
        addPlace(cells, household);
        cells.push_back(decile(household));
        cells.insert(cells.end(),
                     {people().address(d), listedName(head), digitsOf(head.nik), matched(head),
                      p3ke::sex(head.sex), head.birthDate(), p3ke::occupation(head.occupation),
                      p3ke::education(head.education), p3ke::tenure(d.tenure, m_edition),
                      yesNo(household.savings == 1), p3ke::roof(d.roof),
                      p3ke::wall(d.wall, m_edition), p3ke::floor(d.floor),
                      p3ke::lighting(d, m_edition)});
        if (m_edition == P3keEdition::Second) {
            cells.push_back(p3ke::power(d.power));
        }
        cells.insert(cells.end(),
                     {p3ke::fuel(d.fuel), p3ke::water(d.water), p3ke::toilet(d, m_edition)});
        addPrograms(cells, household);
        cells.insert(cells.end(), {p3ke::stuntingRisk(household.stuntingRisk, m_edition),
                                   QStringLiteral("P3KE Contoh"), digitsOf(household.kk)});
        return cells;
    }

    Cells memberRow(const DemoHousehold& household, const DemoPerson& person,
                    int place) const override
    {
        return m_edition == P3keEdition::First ? fullRow(household, person, place)
                                               : shortRow(household, person, place);
    }

private:
    void makeFamilyColumns()
    {
        addTexts(m_familyColumns, {"ID Keluarga", "Provinsi", "Kabupaten/Kota", "Kecamatan",
                                   "Desa/Kelurahan", "Kode Kemdagri"});
        m_familyColumns.push_back({QStringLiteral("Desil Kesejahteraan"), ColumnKind::Integer, 0});
        addTexts(m_familyColumns,
                 {"Alamat", "Kepala Keluarga", "NIK", "Padan Dukcapil", "Jenis Kelamin"});
        m_familyColumns.push_back({QStringLiteral("Tanggal Lahir"), ColumnKind::Date, 12});
        addTexts(m_familyColumns, {"Pekerjaan", "Pendidikan", "Kepemilikan Rumah",
                                   "Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya", "Jenis Atap",
                                   "Jenis Dinding", "Jenis Lantai", "Sumber Penerangan"});
        if (m_edition == P3keEdition::Second) {
            addTexts(m_familyColumns, {"Daya Listrik Terpasang"});
        }
        addTexts(m_familyColumns,
                 {"Bahan Bakar Memasak", "Sumber Air Minum", "Memiliki Fasilitas Buang Air Besar"});
        for (const auto& [header, program] : kListed) {
            addTexts(m_familyColumns, {header});
        }
        addTexts(m_familyColumns, {"Resiko Stunting", "Pensasaran", "No. KK"});
    }

    void makeMemberColumns()
    {
        if (m_edition == P3keEdition::Second) {
            addTexts(m_memberColumns,
                     {"Desa/Kelurahan", "Kode Kemdagri", "Alamat", "ID Keluarga P3KE",
                      "Desil Kesejahteraan", "ID Individu", "Nama", "NIK", "Jenis Kelamin",
                      "Hubungan dengan Kepala Keluarga"});
            m_memberColumns.push_back({QStringLiteral("Tanggal Lahir"), ColumnKind::Date, 12});
            addTexts(m_memberColumns, {"Padan Dukcapil"});
            return;
        }
        m_memberColumns.push_back({QStringLiteral("No"), ColumnKind::Integer, 0});
        addTexts(m_memberColumns, {"ID Keluarga P3KE", "Provinsi", "Kabupaten/Kota", "Kecamatan",
                                   "Desa/Kelurahan", "Kode Kemdagri"});
        m_memberColumns.push_back({QStringLiteral("Desil Kesejahteraan"), ColumnKind::Integer, 0});
        addTexts(m_memberColumns, {"Alamat", "ID Individu", "Nama", "NIK", "Padan Dukcapil",
                                   "Jenis Kelamin", "Hubungan dengan Kepala Keluarga"});
        m_memberColumns.push_back({QStringLiteral("Tanggal Lahir"), ColumnKind::Date, 12});
        addTexts(m_memberColumns, {"Status Kawin", "Pekerjaan", "Pendidikan"});
        for (const Band& band : kBands) {
            addTexts(m_memberColumns, {band.header});
        }
        for (const auto& [header, program] : kListed) {
            addTexts(m_memberColumns, {header});
        }
        addTexts(m_memberColumns, {"Resiko Stunting"});
    }

    /// P3KE ranks everybody on the list.
    static Value decile(const DemoHousehold& household)
    {
        return qint64(household.welfare / 100 + 1);
    }

    static QString matched(const DemoPerson& person)
    {
        return person.nik != 0 && person.birthDay % 11 != 0 ? QStringLiteral("YA")
                                                            : QStringLiteral("TIDAK");
    }

    void addPlace(Cells& cells, const DemoHousehold& household) const
    {
        const CityPlan& city = people().city;
        const Kelurahan& kelurahan = people().kelurahan(household);
        cells.insert(cells.end(),
                     {city.provinceName, city.name, city.kecamatan[kelurahan.kecamatan].name,
                      kelurahan.name, kelurahan.code});
    }

    static void addPrograms(Cells& cells, const DemoHousehold& household)
    {
        for (const auto& [header, program] : kListed) {
            cells.push_back(yesNo((household.programs & program) != 0));
        }
    }

    Cells fullRow(const DemoHousehold& household, const DemoPerson& person, int place) const
    {
        const QString family = familyId(person.household);
        Cells cells{registry::Value(), family};
        addPlace(cells, household);
        cells.insert(cells.end(),
                     {decile(household), people().address(people().dwelling(household)),
                      personId(family, place), listedName(person), digitsOf(person.nik),
                      matched(person), p3ke::sex(person.sex),
                      p3ke::relation(person.relation, person.sex), person.birthDate(),
                      p3ke::marital(person.marital), p3ke::occupation(person.occupation),
                      p3ke::education(person.education)});
        const int age = fullYears(person.birthDate(), demoDay());
        for (const Band& band : kBands) {
            cells.push_back(yesNo(age >= band.from && age <= band.to));
        }
        addPrograms(cells, household);
        cells.push_back(p3ke::stuntingRisk(household.stuntingRisk, m_edition));
        return cells;
    }

    Cells shortRow(const DemoHousehold& household, const DemoPerson& person, int place) const
    {
        const Kelurahan& kelurahan = people().kelurahan(household);
        const QString family = familyId(person.household);
        return {kelurahan.name,
                kelurahan.code,
                people().address(people().dwelling(household)),
                family,
                registry::toPlainText(decile(household)),
                personId(family, place),
                listedName(person),
                digitsOf(person.nik),
                p3ke::sex(person.sex),
                p3ke::relation(person.relation, person.sex),
                person.birthDate(),
                matched(person)};
    }

    static QString personId(const QString& family, int place)
    {
        return family + QStringLiteral("%1").arg(place + 1, 2, 10, QChar(u'0'));
    }

    P3keEdition m_edition;
    std::vector<Column> m_familyColumns;
    std::vector<Column> m_memberColumns;
    Names m_names;
};

} // namespace

std::unique_ptr<Package> p3kePackage(const Population& people, P3keEdition edition)
{
    return std::make_unique<P3kePackage>(people, edition);
}

} // namespace rangkul::demo
