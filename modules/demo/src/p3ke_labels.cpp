// SPDX-License-Identifier: GPL-3.0-or-later
#include "p3ke_labels.h"

#include <array>
#include <iterator>

namespace rangkul::demo::p3ke {

namespace {

template <size_t N> QString label(const std::array<const char*, N>& labels, int code)
{
    return QString::fromLatin1(labels[static_cast<size_t>(code) % N]);
}

} // namespace

QString tenure(int code, P3keEdition edition)
{
    static constexpr std::array<const char*, 6> kFirst = {
        "Lainnya", "Milik Sendiri", "Kontrak/Sewa", "Bebas Sewa", "Dinas", "Menumpang"};
    static constexpr std::array<const char*, 6> kSecond = {
        "Lainnya", "Milik Sendiri",       "Bebas/Sewa/Menumpang", "Bebas/Sewa/Menumpang",
        "Dinas",   "Bebas/Sewa/Menumpang"};
    return label(edition == P3keEdition::First ? kFirst : kSecond, code);
}

QString roof(int code)
{
    static constexpr std::array<const char*, 9> kLabels = {
        "Lainnya",    "Beton", "Genteng",    "Asbes/Seng",
        "Asbes/Seng", "Bambu", "Kayu/Sirap", "Jerami/Ijuk/Rumbia/Daun-daunan",
        "Lainnya"};
    return label(kLabels, code);
}

QString wall(int code, P3keEdition edition)
{
    static constexpr std::array<const char*, 8> kLabels = {
        "Lainnya", "Tembok", "Lainnya", "Kayu/Papan", "Bambu", "Kayu/Papan", "Bambu", "Lainnya"};
    if (code == 2 && edition == P3keEdition::Second) {
        return QStringLiteral("Plesteran anyaman bambu/kawat/Lainnya");
    }
    return label(kLabels, code);
}

QString floor(int code)
{
    static constexpr const char* kHard = "Keramik/Granit/Marmer/Ubin/Tegel/Teraso";
    static constexpr std::array<const char*, 10> kLabels = {
        "Lainnya", kHard, kHard, kHard, kHard, "Kayu/Papan", "Semen", "Bambu", "Tanah", "Lainnya"};
    return label(kLabels, code);
}

QString lighting(const DemoDwelling& dwelling, P3keEdition edition)
{
    if (edition == P3keEdition::Second) {
        static constexpr std::array<const char*, 5> kLabels = {
            "Non Listrik", "Listrik PLN", "Listrik PLN", "Listrik Bukan PLN", "Non Listrik"};
        return label(kLabels, dwelling.lighting);
    }
    if (dwelling.lighting == 1) {
        return dwelling.power <= 2 ? QStringLiteral("Listrik Pribadi s/d 900 Watt")
                                   : QStringLiteral("Listrik Pribadi > 900 Watt");
    }
    static constexpr std::array<const char*, 5> kLabels = {"Non-Listrik", "", "Listrik Bersama",
                                                           "Genset/Solar Cell", "Non-Listrik"};
    return label(kLabels, dwelling.lighting);
}

QString power(int code)
{
    static constexpr std::array<const char*, 6> kLabels = {"Tidak Ada", "450 VA",  "900 VA",
                                                           "1300 VA",   "2200 VA", "> 2200 VA"};
    return label(kLabels, code);
}

QString fuel(int code)
{
    switch (code) {
    case 7:
        return QStringLiteral("Minyak Tanah");
    case 9:
    case 10:
        return QStringLiteral("Arang/Kayu");
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
        return QStringLiteral("Listrik/Gas");
    default:
        return QStringLiteral("Lainnya");
    }
}

QString water(int code)
{
    static constexpr std::array<const char*, 12> kLabels = {"Lainnya",
                                                            "Air Kemasan/Isi Ulang",
                                                            "Air Kemasan/Isi Ulang",
                                                            "Ledeng/PAM",
                                                            "Sumur Bor",
                                                            "Sumur Terlindung",
                                                            "Sumur Tidak Terlindung",
                                                            "Lainnya",
                                                            "Lainnya",
                                                            "Air Permukaan (Sungai, Danau, dll)",
                                                            "Air Hujan",
                                                            "Lainnya"};
    return label(kLabels, code);
}

QString toilet(const DemoDwelling& dwelling, P3keEdition edition)
{
    const bool first = edition == P3keEdition::First;
    switch (dwelling.toilet) {
    case 1:
        if (dwelling.sewage == 1) {
            return first ? QStringLiteral("Ya, dengan Septic Tank")
                         : QStringLiteral("Ya, dengan Septictank");
        }
        return first ? QStringLiteral("Ya, tanpa Septic Tank")
                     : QStringLiteral("Ya, tanpa Septictank");
    case 2:
    case 3:
    case 4:
        return QStringLiteral("Tidak, Jamban Umum/Bersama");
    default:
        return QStringLiteral("Lainnya");
    }
}

QString sex(int code)
{
    return code == 1 ? QStringLiteral("Laki-laki") : QStringLiteral("Perempuan");
}

QString relation(int code, int sex)
{
    static constexpr std::array<const char*, 9> kLabels = {
        "Lainnya", "Kepala Keluarga", "Istri",    "Anak",   "Menantu",
        "Cucu",    "Orang Tua",       "Pembantu", "Lainnya"};
    return code == 2 && sex == 1 ? QStringLiteral("Suami") : label(kLabels, code);
}

QString marital(int code)
{
    static constexpr std::array<const char*, 5> kLabels = {"", "Belum Kawin", "Kawin",
                                                           "Cerai Hidup", "Cerai Mati"};
    return label(kLabels, code);
}

QString occupation(int code)
{
    static constexpr std::array<const char*, 11> kLabels = {
        "Lainnya",       "Petani",    "Nelayan",    "Pedagang",      "Pegawai Swasta",
        "Pekerja Lepas", "Pensiunan", "Wiraswasta", "PNS/TNI/Polri", "Tidak/Belum Bekerja",
        "Lainnya"};
    return label(kLabels, code);
}

QString education(int code)
{
    static constexpr std::array<const char*, 11> kLabels = {
        "",          "Tidak/Belum Sekolah", "Tidak Tamat SD", "Siswa SD",
        "Tamat SD",  "Siswa SMP",           "Tamat SMP",      "Siswa SMA",
        "Tamat SMA", "Mahasiswa PT",        "Tamat PT"};
    return label(kLabels, code);
}

QString stuntingRisk(int code, P3keEdition edition)
{
    if (edition == P3keEdition::First) {
        return code == 1 ? QStringLiteral("Ya") : QStringLiteral("Tidak");
    }
    static constexpr std::array<const char*, 4> kLabels = {
        "", "Beresiko Stunting", "Tidak Beresiko Stunting", "Bukan Target Sasaran"};
    return label(kLabels, code);
}

} // namespace rangkul::demo::p3ke
