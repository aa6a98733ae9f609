// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_names.h"

#include <QStringList>

#include <iterator>

namespace rangkul::linkage {

namespace {

constexpr int kWords = 2000; ///< of each sex; the commonest is one in fifty

constexpr const char* kMen[] = {"Muhammad", "Ahmad",    "Agus",  "Slamet",    "Budi",    "Abdul",
                                "Eko",      "Suparman", "Joko",  "Hasan",     "Andi",    "Nur",
                                "Hendra",   "Rizky",    "Wahyu", "Supriyadi", "Bambang", "Dwi",
                                "Tri",      "Yusuf",    "Imam",  "Sutrisno"};
constexpr const char* kWomen[] = {"Siti",  "Sri",    "Nur",     "Dewi",    "Sumiati", "Aisyah",
                                  "Rina",  "Putri",  "Wati",    "Yanti",   "Fatimah", "Indah",
                                  "Ratna", "Aminah", "Lestari", "Kartini", "Endang",  "Sulastri",
                                  "Dwi",   "Tri",    "Maryam",  "Sutinah"};
constexpr const char* kSyllables[] = {"su",  "har", "yo", "no",  "wi",  "da", "ti",  "lis",
                                      "ku",  "man", "to", "pra", "yu",  "ni", "has", "bi",
                                      "la",  "se",  "ra", "din", "ma",  "ri", "ja",  "mul",
                                      "ful", "gi",  "ar", "wan", "kar", "dar"};
constexpr const char* kEndsMen[] = {"to", "man", "no", "wan", "di", "din", "yo", "rul"};
constexpr const char* kEndsWomen[] = {"ti", "ni", "wati", "yah", "sih", "lah", "ningsih", "nah"};
constexpr const char* kStreets[] = {"Melati",    "Mawar",    "Merdeka", "Diponegoro", "Sudirman",
                                    "Kartini",   "Pahlawan", "Veteran", "Anggrek",    "Kenanga",
                                    "Brawijaya", "Mastrip",  "Semeru",  "Kelud",      "Wilis",
                                    "Bromo",     "Musi",     "Brantas"};

template <size_t N> QString pick(SampleRandom& random, const char* const (&list)[N])
{
    return QString::fromLatin1(list[random.below(static_cast<int>(N))]);
}

/// Always the same word for the same number.
QString wordAt(int index, bool isWoman)
{
    const auto common = static_cast<int>(isWoman ? std::size(kWomen) : std::size(kMen));
    if (index < common) {
        return QString::fromLatin1(isWoman ? kWomen[index] : kMen[index]);
    }
    SampleRandom random(static_cast<quint64>(index) * 2 + (isWoman ? 1 : 0));
    QString word = pick(random, kSyllables) + pick(random, kSyllables);
    word += isWoman ? pick(random, kEndsWomen) : pick(random, kEndsMen);
    word[0] = word[0].toUpper();
    return word;
}

} // namespace

QString sampleWord(SampleRandom& random, bool isWoman)
{
    return wordAt(random.skewed(kWords), isWoman);
}

QString sampleName(SampleRandom& random, bool isWoman, int birthYear, const QString& father)
{
    const double one = birthYear < 1965 ? 0.4 : 0.08;
    const double two = birthYear < 1965 ? 0.9 : 0.6;
    const double drawn = random.unit();
    const int words = drawn < one ? 1 : drawn < two ? 2 : 3;
    QString name = sampleWord(random, isWoman);
    for (int i = 1; i < words; ++i) {
        name += u' ' + (i + 1 == words && !father.isEmpty() ? father : sampleWord(random, isWoman));
    }
    return words == 1 && !father.isEmpty() ? name + u' ' + father : name;
}

QString twinName(SampleRandom& random, const QString& name)
{
    QString first = name.section(u' ', 0, 0);
    const QString rest = name.section(u' ', 1);
    if (random.chance(0.5) && first.size() > 3) {
        // Rina and Rini
        constexpr const char16_t vowels[] = u"aiueo";
        QChar& last = first.back();
        const QChar other(vowels[random.below(5)]);
        last = last == other ? QChar(u'n') : other;
        return rest.isEmpty() ? first : first + u' ' + rest;
    }
    const QString word = sampleWord(random, random.chance(0.5));
    return rest.isEmpty() ? word : word + u' ' + rest;
}

QString withSlip(SampleRandom& random, QString text)
{
    if (text.size() < 3) {
        return text;
    }
    const qsizetype at = random.below(static_cast<int>(text.size()) - 1);
    switch (random.below(4)) {
    case 0:
        text[at] = QChar(static_cast<char16_t>(u'a' + random.below(26)));
        break;
    case 1:
        text.remove(at, 1);
        break;
    case 2:
        std::swap(text[at], text[at + 1]);
        break;
    default:
        text.insert(at, text[at]);
    }
    return text;
}

QString respelled(SampleRandom& random, const QString& name)
{
    static const std::pair<const char*, const char*> kForms[] = {
        {"Muhammad", "Moch."}, {"Muhammad", "Mohamad"}, {"Muhammad", "M."}, {"Siti", "St."},
        {"Abdul", "Abd."},     {"Ahmad", "Achmad"},     {"Yusuf", "Jusuf"}, {"Nur", "Noer"}};
    QString out = name;
    switch (random.below(4)) {
    case 0:
        return (random.chance(0.5) ? QStringLiteral("H. ") : QStringLiteral("Hj. ")) + out;
    case 1:
        return out.replace(u'u', QStringLiteral("oe"));
    case 2:
        return out.replace(QStringLiteral("j"), QStringLiteral("dj"));
    default:
        for (const auto& [whole, other] : kForms) {
            if (out.startsWith(QLatin1StringView(whole))) {
                return out.replace(QLatin1StringView(whole), QLatin1StringView(other));
            }
        }
        return out.toUpper() + QStringLiteral(", S.Pd");
    }
}

QString sampleStreet(SampleRandom& random)
{
    const QString kind = random.chance(0.8) ? QStringLiteral("Jl. ") : QStringLiteral("Gg. ");
    return kind + pick(random, kStreets);
}

} // namespace rangkul::linkage
