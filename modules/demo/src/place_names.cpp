// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_names.h"

#include <array>

namespace rangkul::demo {

namespace {

constexpr std::array<const char*, 3> kKecamatan = {"Puspa", "Wana", "Kukila"};

// Flowers, trees and birds.
constexpr std::array<const char*, 46> kKelurahan = {
    "Melati",       "Mawar",         "Kenanga",    "Dahlia",     "Cempaka",     "Anggrek",
    "Teratai",      "Flamboyan",     "Kamboja",    "Seruni",     "Soka",        "Bugenvil",
    "Sedap Malam",  "Wijaya Kusuma", "Jati Indah", "Mahoni",     "Sonokeling",  "Cendana",
    "Beringin",     "Trembesi",      "Akasia",     "Pinus Sari", "Ketapang",    "Waru Doyong",
    "Randu Alas",   "Asam Rindang",  "Sawo Kecik", "Jambu Mete", "Nangka Lor",  "Manggis",
    "Duku Manis",   "Merpati",       "Kutilang",   "Perkutut",   "Jalak Suren", "Kepodang",
    "Cenderawasih", "Rajawali",      "Elang Jaya", "Merak Biru", "Camar Putih", "Pipit Sari",
    "Walet",        "Kasuari",       "Belibis",    "Gelatik",
};

constexpr std::array<const char*, 64> kStreets = {
    "Anyelir",   "Apel",    "Arjuna",  "Asoka",       "Bakti",         "Bambu",    "Banteng",
    "Bima",      "Bintang", "Cemara",  "Cengkeh",     "Damai",         "Delima",   "Durian",
    "Embun",     "Fajar",   "Gading",  "Gajah",       "Gotong Royong", "Harapan",  "Ikhlas",
    "Intan",     "Jagung",  "Jeruk",   "Kaca Piring", "Kapas",         "Kartika",  "Kelapa",
    "Kemuning",  "Kenari",  "Kencana", "Kijang",      "Kopi",          "Lada",     "Langsep",
    "Lestari",   "Madu",    "Mangga",  "Matahari",    "Merdeka",       "Mutiara",  "Nakula",
    "Nilam",     "Pala",    "Padi",    "Pelita",      "Pepaya",        "Permata",  "Rambutan",
    "Rukun",     "Sadewa",  "Salak",   "Samudra",     "Sejahtera",     "Semangka", "Srikaya",
    "Sumber",    "Taman",   "Tebu",    "Teladan",     "Tirta",         "Tulip",    "Wahana",
    "Yudistira",
};

constexpr std::array<const char*, kBirthPlaces> kBirthPlaceNames = {
    "Kota Contoh",      "Kota Contoh", "Kota Contoh",    "Kota Contoh",
    "Kota Contoh",      "Kota Contoh", "Kota Contoh",    "Kota Contoh",
    "Kabupaten Contoh", "Contoh Baru", "Contoh Selatan", "Kota Seberang",
};

QString text(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

} // namespace

QString kecamatanName(size_t index)
{
    return text(kKecamatan[index % kKecamatan.size()]);
}

QString kelurahanName(size_t index)
{
    return text(kKelurahan[index % kKelurahan.size()]);
}

QString streetName(size_t index)
{
    const size_t round = index / kStreets.size() % 4;
    QString name = QStringLiteral("Jl. ") + text(kStreets[index % kStreets.size()]);
    if (round > 0) {
        static constexpr std::array<const char*, 4> kParts = {"", " Timur", " Barat", " Raya"};
        name += text(kParts[round]);
    }
    return name;
}

QString birthPlaceName(size_t index)
{
    return text(kBirthPlaceNames[index % kBirthPlaces]);
}

} // namespace rangkul::demo
