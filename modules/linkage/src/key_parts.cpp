// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/blocking.h"

#include <algorithm>
#include <array>

namespace rangkul::linkage {

namespace {

using Key = QLatin1StringView;

constexpr std::array kKeyPartKeys{Key("nik"),        Key("nik_ends"),     Key("other_id"),
                                  Key("kk"),         Key("phone"),        Key("name_whole"),
                                  Key("name_first"), Key("name_last"),    Key("first_sound"),
                                  Key("last_sound"), Key("both_sounds"),  Key("initials"),
                                  Key("mother"),     Key("birth"),        Key("birth_year"),
                                  Key("birth_days"), Key("village"),      Key("post_code"),
                                  Key("street"),     Key("house_number"), Key("place")};

constexpr Places kMiddle = 0x0000'00FF'FFFF'0000U;

quint64 hashed(QByteArrayView text)
{
    return text.isEmpty() ? 0 : textHash(text) | 1U;
}

quint64 numberHash(quint64 number)
{
    return number == 0 ? 0 : mixedBits(number) | 1U;
}

QByteArrayView nameWord(const RecordStore& store, quint32 row, bool isFirst)
{
    const quint32 name = store.text(TextField::Name, row);
    if (name == 0) {
        return store.textOf(isFirst ? TextField::Given : TextField::Family, row);
    }
    const auto words = store.nameWords().words(name);
    return store.nameWords().pool().text(isFirst ? words.front() : words.back());
}

quint64 wholeName(const RecordStore& store, quint32 row)
{
    quint64 sum = 0;
    if (const quint32 name = store.text(TextField::Name, row); name != 0) {
        for (const quint32 word : store.nameWords().words(name)) {
            sum += textHash(store.nameWords().pool().text(word));
        }
        return numberHash(sum);
    }
    const QByteArrayView given = store.textOf(TextField::Given, row);
    const QByteArrayView family = store.textOf(TextField::Family, row);
    return given.isEmpty() || family.isEmpty() ? 0 : numberHash(textHash(given) + textHash(family));
}

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'h';
}

quint64 soundOf(QByteArrayView word)
{
    constexpr size_t kLetters = 4;
    std::array<char, kLetters> sound{};
    size_t used = 0;
    char last = 0;
    for (const char c : word) {
        if (used == kLetters || c == ' ') {
            break;
        }
        if (used == 0 || (!isVowel(c) && c != last)) {
            sound[used++] = c;
        }
        last = c;
    }
    return hashed({sound.data(), static_cast<qsizetype>(used)});
}

/// Of the first and the last word in either order.
quint64 bothSounds(const RecordStore& store, quint32 row)
{
    const quint64 first = soundOf(nameWord(store, row, true));
    const quint64 last = soundOf(nameWord(store, row, false));
    return first == 0 || last == 0 ? 0 : numberHash(first + last);
}

quint64 initials(const RecordStore& store, quint32 row)
{
    const QByteArrayView first = nameWord(store, row, true);
    const QByteArrayView last = nameWord(store, row, false);
    if (first.isEmpty() || last.isEmpty()) {
        return 0;
    }
    const auto [low, high] = std::minmax({first.front(), last.front()});
    return numberHash(quint64(static_cast<unsigned char>(high)) << 8 |
                      static_cast<unsigned char>(low));
}

quint64 daysHash(BirthDigits birth, bool withYear)
{
    const unsigned month = birthMonth(birth);
    const unsigned day = birthDay(birth);
    if (birth == 0 || month == 0xFF || day == 0xFF) {
        return 0;
    }
    const quint64 days = std::min(month, day) << 8 | std::max(month, day);
    return numberHash(days | 1U << 16 | (withYear ? quint64(birthYear(birth)) << 32 : 0));
}

} // namespace

QLatin1StringView keyPartKey(KeyPart part)
{
    return kKeyPartKeys[static_cast<size_t>(part)];
}

std::optional<KeyPart> keyPartOf(QStringView key)
{
    const auto at = std::find(kKeyPartKeys.begin(), kKeyPartKeys.end(), key);
    return at == kKeyPartKeys.end()
               ? std::nullopt
               : std::optional(static_cast<KeyPart>(at - kKeyPartKeys.begin()));
}

quint64 keyPartHash(const RecordStore& store, quint32 row, KeyPart part)
{
    switch (part) {
    case KeyPart::Nik:
        return isWhole(store.nik(row)) ? numberHash(store.nik(row)) : 0;
    case KeyPart::NikEnds:
        return store.nik(row) == 0 || (hiddenPlaces(store.nik(row)) & ~kMiddle) != 0
                   ? 0
                   : numberHash(store.nik(row) & ~kMiddle);
    case KeyPart::OtherId:
        return hashed(store.textOf(TextField::OtherId, row));
    case KeyPart::Kk:
        return isWhole(store.kk(row)) ? numberHash(store.kk(row)) : 0;
    case KeyPart::Phone:
        return numberHash(store.phone(row));
    case KeyPart::NameWhole:
        return wholeName(store, row);
    case KeyPart::NameFirst:
        return hashed(nameWord(store, row, true));
    case KeyPart::NameLast:
        return hashed(nameWord(store, row, false));
    case KeyPart::FirstSound:
        return soundOf(nameWord(store, row, true));
    case KeyPart::LastSound:
        return soundOf(nameWord(store, row, false));
    case KeyPart::BothSounds:
        return bothSounds(store, row);
    case KeyPart::Initials:
        return initials(store, row);
    case KeyPart::Place:
        return hashed(store.textOf(TextField::Place, row));
    case KeyPart::Mother:
        return hashed(store.textOf(TextField::Mother, row));
    case KeyPart::Birth:
        return daysHash(store.birth(row), true);
    case KeyPart::BirthYear:
        return store.birth(row) == 0 ? 0 : numberHash(birthYear(store.birth(row)));
    case KeyPart::BirthDays:
        return daysHash(store.birth(row), false);
    case KeyPart::Village:
        return hashed(store.textOf(TextField::Village, row));
    case KeyPart::PostCode:
        return hashed(store.textOf(TextField::PostCode, row));
    case KeyPart::Street:
        return hashed(store.textOf(TextField::Street, row));
    case KeyPart::HouseNumber:
        return hashed(store.textOf(TextField::HouseNumber, row));
    }
    Q_UNREACHABLE();
}

bool namesPerson(const Recipe& recipe)
{
    return std::any_of(recipe.begin(), recipe.end(), [](KeyPart part) {
        return part != KeyPart::Village && part != KeyPart::PostCode && part != KeyPart::Street &&
               part != KeyPart::HouseNumber && part != KeyPart::Place && part != KeyPart::Kk &&
               part != KeyPart::BirthYear;
    });
}

std::vector<Recipe> defaultRecipes()
{
    using enum KeyPart;
    return {
        {Nik},
        {OtherId},
        {Phone},
        {Birth, FirstSound},
        {Birth, LastSound},
        {NameWhole, BirthYear},
        {NameWhole, BirthDays},
        {NameWhole, Village},
        {NameWhole, PostCode},
        {NameFirst, Village},
        {NameLast, Village},
        {NameFirst, PostCode},
        {NameLast, PostCode},
        {Kk, FirstSound},
        {Kk, LastSound},
        {Birth, Village},
        {Birth, PostCode},
        {Birth, Street},
        {NameFirst, Street},
        {NameLast, Street},
        {NikEnds, BirthYear, FirstSound},
        {NikEnds, BothSounds},
        {NikEnds, Birth},
        {BothSounds, BirthDays},
        // For short lists; in long ones they give too many pairs and are left out.
        {Birth},
        {NameWhole},
        {BothSounds, Village},
        {BothSounds, PostCode},
        {BothSounds, BirthYear},
        {FirstSound, Village},
        {LastSound, Village},
        {FirstSound, PostCode},
        {LastSound, PostCode},
        {NameFirst, Place},
        {NameLast, Place},
        {BothSounds, HouseNumber},
        {BothSounds, Street},
        {FirstSound, Street},
        {LastSound, Street},
        {Initials, PostCode},
        {Initials, Street},
        {Initials, HouseNumber},
    };
}

} // namespace rangkul::linkage
