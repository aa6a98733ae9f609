// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_names.h"

#include <QStringList>

#include <array>
#include <iterator>

namespace rangkul::demo {

namespace {

// Words of common names, put together at random; nobody in particular.
constexpr const char* kOldMen[] = {
    "Slamet",    "Sutrisno", "Suparman", "Sukarno", "Paimin",   "Ponidi",  "Sarjono", "Suwarno",
    "Mulyono",   "Sugeng",   "Sumardi",  "Kasiman", "Ngatiman", "Wagiman", "Tukiman", "Sukirman",
    "Supriyadi", "Suyitno",  "Marsudi",  "Kusnadi", "Sunaryo",  "Hartono", "Saimin",  "Jumadi",
    "Rustam",    "Samiran",  "Parto",    "Katimin", "Giman",    "Wiyono",  "Suharto", "Legimin",
    "Misran",    "Sutarno",  "Mujiono",  "Sarwono", "Darmin",   "Kardi",   "Tarmuji", "Sujarwo",
};
constexpr const char* kOldWomen[] = {
    "Sukiyem",  "Sumiati",  "Suminah", "Painem",  "Kasiyem",  "Tukinem", "Sarinah",  "Ngatini",
    "Suparti",  "Sulastri", "Sutinah", "Wagiyem", "Marsiyah", "Poniyem", "Musrifah", "Supiyah",
    "Katminah", "Sriyatun", "Tumini",  "Rukmini", "Suryani",  "Mujiati", "Partini",  "Juminten",
    "Samiyah",  "Ngatemi",  "Sulasmi", "Kartini", "Sumarni",  "Legiyem", "Misinem",  "Surati",
    "Warsini",  "Sutiyem",  "Paniyem", "Darsini", "Kasmi",    "Tarmini", "Siyami",   "Waginah",
};
constexpr const char* kMen[] = {
    "Agus",  "Bambang", "Joko",     "Budi",     "Eko",      "Heri",    "Dwi",    "Tri",
    "Andi",  "Arif",    "Yusuf",    "Ahmad",    "Abdul",    "Imam",    "Nur",    "Hadi",
    "Wahyu", "Teguh",   "Edi",      "Rudi",     "Iwan",     "Hendra",  "Didik",  "Anang",
    "Toni",  "Suryo",   "Bayu",     "Cahyo",    "Danang",   "Fajar",   "Galih",  "Hasan",
    "Irfan", "Mahmud",  "Nanang",   "Panji",    "Rohmat",   "Samsul",  "Taufik", "Umar",
    "Yanto", "Zainal",  "Muhammad", "Muhammad", "Muhammad", "Khoirul", "Lukman", "Basuki",
};
constexpr const char* kMenSecond[] = {
    "Setiawan", "Santoso",  "Prasetyo",   "Wibowo",   "Kurniawan", "Hidayat", "Saputra", "Nugroho",
    "Susanto",  "Purnomo",  "Rahman",     "Hakim",    "Arifin",    "Mustofa", "Fauzi",   "Wahyudi",
    "Widodo",   "Suryadi",  "Firmansyah", "Ramadhan", "Maulana",   "Anwar",   "Effendi", "Handoko",
    "Cahyono",  "Yulianto", "Subagyo",    "Haryanto", "Syaifudin", "Rosyid",  "Mulyadi", "Utomo",
};
constexpr const char* kWomen[] = {
    "Siti",  "Siti",  "Sri",   "Dewi",  "Endang", "Nur",     "Ani",   "Yuni", "Rina",    "Wiwik",
    "Lilik", "Titik", "Indah", "Ratna", "Eni",    "Erna",    "Fitri", "Ika",  "Kartika", "Lestari",
    "Maya",  "Nanik", "Puji",  "Retno", "Rini",   "Susi",    "Tutik", "Umi",  "Wahyuni", "Yanti",
    "Diah",  "Anik",  "Binti", "Iin",   "Juwita", "Khusnul", "Luluk", "Mei",  "Ninik",   "Peni",
};
constexpr const char* kWomenSecond[] = {
    "Aminah",   "Rahayu",    "Wahyuni",   "Lestari",     "Astuti",    "Handayani", "Kusumawati",
    "Fatimah",  "Khasanah",  "Maimunah",  "Puspitasari", "Wulandari", "Utami",     "Ningsih",
    "Susanti",  "Setyowati", "Purwanti",  "Rohmah",      "Mubarokah", "Hidayati",  "Kurniawati",
    "Andayani", "Zubaidah",  "Anggraini", "Suryani",     "Mutmainah", "Romlah",    "Sholikah",
    "Nurjanah", "Indrawati", "Yuliana",   "Mardiana",
};
constexpr const char* kBoys[] = {
    "Muhammad", "Muhammad", "Rizky",  "Dimas", "Aditya", "Bagas",  "Fahri",   "Rafi",
    "Alif",     "Arya",     "Daffa",  "Farel", "Gilang", "Ilham",  "Kevin",   "Naufal",
    "Raka",     "Reza",     "Satria", "Yoga",  "Zidan",  "Azka",   "Bima",    "Candra",
    "Evan",     "Fadil",    "Hafiz",  "Ibnu",  "Jefri",  "Krisna", "Lintang", "Nabil",
};
constexpr const char* kBoysSecond[] = {
    "Pratama", "Putra",   "Ramadhan", "Saputra", "Maulana", "Firmansyah", "Alfarizi",   "Wijaya",
    "Nugraha", "Permana", "Hidayat",  "Akbar",   "Prayoga", "Syahputra",  "Ardiansyah", "Kurniawan",
};
constexpr const char* kGirls[] = {
    "Putri",  "Nabila",  "Aulia",   "Zahra", "Nadia",  "Salsabila", "Amelia",  "Citra",
    "Dinda",  "Eka",     "Febi",    "Intan", "Keisha", "Laila",     "Mutiara", "Naila",
    "Olivia", "Rahma",   "Sabrina", "Tiara", "Vina",   "Wulan",     "Yasmin",  "Anisa",
    "Bunga",  "Cantika", "Desi",    "Fara",  "Gita",   "Hana",      "Kirana",  "Melati",
};
constexpr const char* kGirlsSecond[] = {
    "Ayu",    "Lestari", "Maharani", "Azzahra",   "Ramadhani", "Permata", "Safitri", "Anggraeni",
    "Kusuma", "Oktavia", "Pertiwi",  "Rahmawati", "Salsabila", "Nuraini", "Cahyani", "Wardani",
};

struct Respelling
{
    const char* word;
    std::array<const char*, 5> others; ///< filled from the left
};
constexpr Respelling kRespellings[] = {
    {"Muhammad", {"Moch.", "Moh.", "Muh.", "Mochamad", "Mohammad"}},
    {"Ahmad", {"Achmad", "Akhmad", "Achmad", "Ahmat", "Achmad"}},
    {"Abdul", {"Abd.", "Abdl", "Abd.", "Abdoel", "Abd."}},
    {"Siti", {"St.", "Sitti", "Siti", "St.", "Sity"}},
    {"Sutrisno", {"Soetrisno", "Sutresno", "Soetrisno", "Trisno", "Sutrisna"}},
    {"Suharto", {"Soeharto", "Suhartono", "Soeharto", "Suharto", "Soeharto"}},
    {"Sukarno", {"Soekarno", "Sukarna", "Soekarno", "Sukarno", "Soekarno"}},
    {"Yusuf", {"Jusuf", "Yusup", "Yusuf", "Jusup", "Yusup"}},
    {"Cahyo", {"Tjahjo", "Cahya", "Tjahyo", "Cahyo", "Tjahjo"}},
    {"Cahyono", {"Tjahjono", "Cahyana", "Tjahyono", "Cahyono", "Tjahjono"}},
    {"Joko", {"Djoko", "Jaka", "Djoko", "Joko", "Djoko"}},
    {"Nur", {"Noer", "Nuur", "Noor", "Nur", "Noer"}},
    {"Sri", {"Srie", "Sry", "Sri", "Srie", "Sry"}},
    {"Rizky", {"Rizki", "Riski", "Rizqi", "Risky", "Rizki"}},
    {"Taufik", {"Taufiq", "Topik", "Toufik", "Taufik", "Taufiq"}},
    {"Syaifudin", {"Saifudin", "Syaifuddin", "Saifuddin", "Saepudin", "Saifudin"}},
    {"Khasanah", {"Hasanah", "Chasanah", "Kasanah", "Hasanah", "Khasana"}},
    {"Fatimah", {"Fatimah", "Patimah", "Fathimah", "Fatima", "Patimah"}},
};

QString word(const char* ascii)
{
    return QString::fromLatin1(ascii);
}

QString joined(const QString& first, const QString& second)
{
    return first == second ? first : first + u' ' + second;
}

/// The last word, which children get behind their own.
QString familyWord(const QString& name)
{
    return name.section(u' ', -1);
}

QString oldName(Random& random, int sex)
{
    const QString own = word(sex == 1 ? random.pick(kOldMen) : random.pick(kOldWomen));
    const double style = random.unit();
    if (style < 0.62) {
        return own;
    }
    if (style < 0.8) {
        return joined(own, word(sex == 1 ? random.pick(kMenSecond) : random.pick(kWomenSecond)));
    }
    return joined(word(sex == 1 ? random.pick(kMen) : random.pick(kWomen)), own);
}

QString middleName(Random& random, int sex)
{
    const QString own = word(sex == 1 ? random.pick(kMen) : random.pick(kWomen));
    if (random.chance(0.08) && own != QLatin1String("Muhammad") && own != QLatin1String("Siti") &&
        own.size() > 4) {
        return own;
    }
    const QString second = word(sex == 1 ? random.pick(kMenSecond) : random.pick(kWomenSecond));
    if (own == QLatin1String("Muhammad") && random.chance(0.4)) {
        return own + u' ' + joined(word(kMen[random.below(40)]), second);
    }
    return joined(own, second);
}

QString youngName(Random& random, int sex, const QString& fatherName)
{
    const QString own = word(sex == 1 ? random.pick(kBoys) : random.pick(kGirls));
    QString second = word(sex == 1 ? random.pick(kBoysSecond) : random.pick(kGirlsSecond));
    if (!fatherName.isEmpty() && random.chance(0.15)) {
        second = familyWord(fatherName);
    }
    if (random.chance(own == QLatin1String("Muhammad") ? 0.85 : 0.35)) {
        const QString third = word(sex == 1 ? random.pick(kBoys) : random.pick(kGirls));
        return third == own ? joined(own, second) : own + u' ' + joined(third, second);
    }
    return joined(own, second);
}

/// Two neighbouring letters changed over, or a doubled one dropped.
QString mistyped(Random& random, const QString& name)
{
    QString wrong = name;
    const int at = 1 + random.below(static_cast<int>(name.size()) - 2);
    if (wrong[at].isLetter() && wrong[at + 1].isLetter() && wrong[at] != wrong[at + 1] &&
        wrong[at].isLower()) {
        std::swap(wrong[at], wrong[at + 1]);
    }
    return wrong;
}

} // namespace

QString personName(Random& random, int sex, int birthYear, const QString& fatherName)
{
    if (birthYear < 1968) {
        return oldName(random, sex);
    }
    if (birthYear < 1996) {
        return middleName(random, sex);
    }
    return youngName(random, sex, fatherName);
}

QString otherSpelling(Random& random, const QString& name)
{
    QStringList words = name.split(u' ');
    for (QString& part : words) {
        for (const Respelling& respelling : kRespellings) {
            if (part == QLatin1String(respelling.word) && random.chance(0.45)) {
                part = word(random.pick(respelling.others));
            }
        }
    }
    QString other = words.join(u' ');
    if (other == name && name.size() > 4 && random.chance(0.03)) {
        other = mistyped(random, name);
    }
    return other == name ? QString() : other;
}

} // namespace rangkul::demo
