// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

#include <array>

namespace rangkul::demo {

namespace {

using registry::Value;

constexpr std::array<const char*, 14> kAssets = {
    "tabung_gas_5_5_kg",  "kulkas",    "ac",    "pemanas_air",
    "telepon_rumah",      "tv_datar",  "emas",  "komputer",
    "sepeda_motor",       "sepeda",    "mobil", "perahu",
    "kapal_perahu_motor", "smartphone"};
constexpr std::array<const char*, 5> kLivestock = {"sapi", "kerbau", "kuda", "babi",
                                                   "kambing_domba"};
constexpr std::array<const char*, 9> kFunctions = {
    "penglihatan",          "pendengaran",         "berjalan_naik_tangga",
    "tangan_jari",          "belajar_intelektual", "perilaku_emosi",
    "berbicara_komunikasi", "mengurus_diri",       "mengingat_berkonsentrasi"};

/// Two digits; blank when not asked.
Value padded(int code, bool asked = true)
{
    return asked ? Value(QStringLiteral("%1").arg(code, 2, 10, QChar(u'0'))) : Value();
}

/// As real files have it: `2` and `02` in one column.
Value looselyPadded(int value, const DemoHousehold& household)
{
    return household.kk % 16 == 0 ? Value(QString::number(value)) : padded(value);
}

Value code(int value)
{
    return value == 0 ? Value() : Value(QString::number(value));
}

QString yesNo(bool yes)
{
    return yes ? QStringLiteral("1") : QStringLiteral("2");
}

void addTexts(std::vector<Column>& columns, std::initializer_list<const char*> headers)
{
    for (const char* header : headers) {
        columns.push_back({QString::fromLatin1(header), ColumnKind::Text, 0});
    }
}

QString familyId(std::uint32_t index)
{
    return QStringLiteral("20269971%1").arg(index + 1, 8, 10, QChar(u'0'));
}

class DtsenPackage final : public Package
{
public:
    DtsenPackage(const Population& people, const QString& period)
        : Package(people)
        , m_period(period)
    {
        makeFamilyColumns();
        makeMemberColumns();
        m_names.familyKey = QStringLiteral("nomor_kartu_keluarga");
        m_names.memberKey = QStringLiteral("nomor_kartu_keluarga");
        m_names.kk = QStringLiteral("nomor_kartu_keluarga");
        m_names.memberKk = QStringLiteral("nomor_kartu_keluarga");
        m_names.nik = QStringLiteral("nomor_induk_kependudukan");
        m_names.name = QStringLiteral("nama");
        m_names.sex = QStringLiteral("jenis_kelamin");
        m_names.relation = QStringLiteral("status_hubungan_keluarga");
        m_names.birth = QStringLiteral("tanggal_lahir");
        m_names.age = QStringLiteral("usia");
        m_names.villageCode = QStringLiteral("kode_kelurahan_desa");
        m_names.villageName = QStringLiteral("kelurahan_desa");
        m_names.decile = QStringLiteral("desil_nasional");
        m_names.schoolLevel = QStringLiteral("jenjang_tertinggi_yang_diduduki");
        m_names.code = QStringLiteral("status_kawin");
        m_names.memberCount = QStringLiteral("jumlah_anggota_keluarga");
        m_names.rt = QStringLiteral("rt");
        m_names.floorArea = QStringLiteral("luas_lantai");
        m_names.lighting = QStringLiteral("sumber_penerangan_utama");
        m_names.power = QStringLiteral("daya_terpasang");
        m_names.latitude = QStringLiteral("latitude");
        m_names.longitude = QStringLiteral("longitude");
    }

    const std::vector<Column>& familyColumns() const override { return m_familyColumns; }
    const std::vector<Column>& memberColumns() const override { return m_memberColumns; }
    const Names& names() const override { return m_names; }
    Value sexCell(int sex) const override { return QString::number(sex); }
    Value relationCell(int relation) const override { return QString::number(relation); }
    Value seniorHighCell() const override { return QStringLiteral("13"); }
    Value unknownCodeCell() const override { return QStringLiteral("09"); }

    Cells familyRow(const DemoHousehold& h, const DemoPerson& /*head*/,
                    std::uint32_t index) const override
    {
        const CityPlan& city = people().city;
        const DemoDwelling& d = people().dwelling(h);
        const Kelurahan& kelurahan = people().kelurahan(h);
        const Kecamatan& kecamatan = city.kecamatan[kelurahan.kecamatan];
        Cells cells{m_period,
                    digitsOf(h.kk),
                    familyId(index),
                    QStringLiteral("99"),
                    city.bpsCode,
                    kecamatan.bpsCode,
                    kelurahan.bpsCode,
                    city.provinceName.toUpper(),
                    city.name.toUpper(),
                    kecamatan.name.toUpper(),
                    kelurahan.name.toUpper(),
                    people().address(d).toUpper(),
                    padded3(d.rt),
                    padded3(d.rw),
                    QString::number(h.memberCount),
                    QString::number(h.decileNational),
                    QString::number(h.decileProvince),
                    QString::number(h.decileCity),
                    d.power > 0
                        ? Value(QStringLiteral("51%1").arg(h.dwelling + 1, 10, 10, QChar(u'0')))
                        : Value(),
                    padded(d.tenure),
                    padded(d.floor),
                    QString::number(d.floorArea),
                    padded(d.wall),
                    padded(d.roof),
                    looselyPadded(d.water, h),
                    padded(d.lighting),
                    padded(d.power),
                    looselyPadded(d.fuel, h),
                    padded(d.toilet),
                    padded(d.toiletType, d.toiletType > 0),
                    padded(d.sewage, d.sewage > 0)};
        for (size_t i = 0; i < kAssets.size(); ++i) {
            cells.push_back(yesNo((h.assets >> i) & 1));
        }
        cells.insert(cells.end(), {code(h.otherLand), code(h.otherHouse)});
        for (const std::uint8_t count : h.livestock) {
            cells.push_back(QString::number(count));
        }
        cells.push_back(d.hasPoint ? Value(QString::number(d.point.lat, 'f', 7)) : Value());
        cells.push_back(d.hasPoint ? Value(QString::number(d.point.lon, 'f', 7)) : Value());
        return cells;
    }

    Cells memberRow(const DemoHousehold& household, const DemoPerson& p,
                    int /*place*/) const override
    {
        const DemoDwelling& d = people().dwelling(household);
        const int age = fullYears(p.birthDate(), demoDay());
        const bool business = p.turnover > 0;
        Cells cells{m_period,
                    digitsOf(p.nik),
                    digitsOf(household.kk),
                    p.name.toUpper(),
                    p.birthDate(),
                    code(p.sex),
                    code(p.relation),
                    code(p.marital),
                    QString::number(age),
                    yesNo(p.pbi == 1),
                    yesNo(p.pbi == 2),
                    code(p.attendance),
                    padded(p.level, p.level > 0),
                    code(p.grade),
                    padded(p.diploma, p.diploma > 0),
                    code(p.working),
                    padded(p.industry, p.industry > 0),
                    code(p.workStatus),
                    age >= 5 ? Value(yesNo(business)) : Value(),
                    business ? Value(QStringLiteral("1")) : Value(),
                    padded(p.industry, business),
                    business ? Value(QStringLiteral("0")) : Value(),
                    business ? Value(QStringLiteral("0")) : Value(),
                    code(p.turnover),
                    code(p.nutrition)};
        for (const std::uint8_t level : p.function) {
            cells.push_back(code(level));
        }
        cells.insert(cells.end(), {code(p.depression), padded(p.chronic, p.chronic > 0),
                                   padded3(d.rt), padded3(d.rw), people().address(d).toUpper()});
        return cells;
    }

private:
    static QString padded3(int number)
    {
        return QStringLiteral("%1").arg(number, 3, 10, QChar(u'0'));
    }

    void makeFamilyColumns()
    {
        addTexts(m_familyColumns, {"periode",
                                   "nomor_kartu_keluarga",
                                   "id_keluarga",
                                   "kode_provinsi",
                                   "kode_kabupaten_kota",
                                   "kode_kecamatan",
                                   "kode_kelurahan_desa",
                                   "provinsi",
                                   "kabupaten_kota",
                                   "kecamatan",
                                   "kelurahan_desa",
                                   "alamat",
                                   "rt",
                                   "rw",
                                   "jumlah_anggota_keluarga",
                                   "desil_nasional",
                                   "desil_provinsi",
                                   "desil_kabupaten_kota",
                                   "id_pelanggan_pln",
                                   "status_kepemilikan_rumah",
                                   "jenis_lantai_terluas",
                                   "luas_lantai",
                                   "jenis_dinding_terluas",
                                   "jenis_atap_terluas",
                                   "sumber_air_minum_utama",
                                   "sumber_penerangan_utama",
                                   "daya_terpasang",
                                   "bahan_bakar_utama_memasak",
                                   "fasilitas_bab",
                                   "jenis_kloset",
                                   "pembuangan_akhir_tinja"});
        for (const char* asset : kAssets) {
            addTexts(m_familyColumns, {QByteArray("aset_bergerak_").append(asset).constData()});
        }
        addTexts(m_familyColumns,
                 {"aset_tidak_bergerak_lahan_lainnya", "aset_tidak_bergerak_rumah_lainnya"});
        for (const char* kind : kLivestock) {
            addTexts(m_familyColumns, {QByteArray("jumlah_ternak_").append(kind).constData()});
        }
        addTexts(m_familyColumns, {"latitude", "longitude"});
    }

    void makeMemberColumns()
    {
        addTexts(m_memberColumns, {"periode",
                                   "nomor_induk_kependudukan",
                                   "nomor_kartu_keluarga",
                                   "nama",
                                   "tanggal_lahir",
                                   "jenis_kelamin",
                                   "status_hubungan_keluarga",
                                   "status_kawin",
                                   "usia",
                                   "pbi_nas",
                                   "pbi_pemda",
                                   "partisipasi_sekolah",
                                   "jenjang_tertinggi_yang_diduduki",
                                   "kelas_tertinggi_yang_diduduki",
                                   "ijazah_tertinggi_yang_dimiliki",
                                   "status_bekerja",
                                   "lapangan_usaha_dari_pekerjaan_utama",
                                   "status_dalam_pekerjaan_utama",
                                   "kepemilikan_usaha",
                                   "jumlah_usaha",
                                   "lapangan_usaha_dari_usaha_utama",
                                   "jumlah_pekerja_yang_dibayar_dari_usaha_utama",
                                   "jumlah_pekerja_tidak_dibayar_dari_usaha_utama",
                                   "omzet_usaha_utama",
                                   "kondisi_gizi"});
        for (const char* function : kFunctions) {
            addTexts(m_memberColumns, {function});
        }
        addTexts(m_memberColumns,
                 {"kesedihan_depresi", "penyakit_kronis", "rt_ktp", "rw_ktp", "alamat_ktp"});
        m_memberColumns[columnIndex(m_memberColumns, QStringLiteral("tanggal_lahir"))].kind =
            ColumnKind::Date;
    }

    std::vector<Column> m_familyColumns;
    std::vector<Column> m_memberColumns;
    Names m_names;
    QString m_period;
};

} // namespace

std::unique_ptr<Package> dtsenPackage(const Population& people, const QString& period)
{
    return std::make_unique<DtsenPackage>(people, period);
}

} // namespace rangkul::demo
