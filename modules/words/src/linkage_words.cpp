// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/words/linkage_words.h"

#include <QCoreApplication>

#include "rangkul/words/format.h"

#include <cmath>
#include <cstdlib>

namespace rangkul::words {

namespace {

struct LevelText
{
    const char* comparison;
    const char* level;
    const char* text;
};

constexpr LevelText kLevelTexts[] = {
    {"name", "differs", QT_TRANSLATE_NOOP("matching", "name differs")},
    {"name", "word_shared", QT_TRANSLATE_NOOP("matching", "one word of the name the same")},
    {"name", "alike", QT_TRANSLATE_NOOP("matching", "name a little alike")},
    {"name", "contained", QT_TRANSLATE_NOOP("matching", "one name is part of the other")},
    {"name", "very_alike", QT_TRANSLATE_NOOP("matching", "name very alike")},
    {"name", "same_words", QT_TRANSLATE_NOOP("matching", "the same words in the name")},
    {"name", "same", QT_TRANSLATE_NOOP("matching", "name the same")},
    {"given_name", "differs", QT_TRANSLATE_NOOP("matching", "given name differs")},
    {"given_name", "swapped", QT_TRANSLATE_NOOP("matching", "given and family name swapped")},
    {"given_name", "alike", QT_TRANSLATE_NOOP("matching", "given name a little alike")},
    {"given_name", "very_alike", QT_TRANSLATE_NOOP("matching", "given name very alike")},
    {"given_name", "same", QT_TRANSLATE_NOOP("matching", "given name the same")},
    {"family_name", "differs", QT_TRANSLATE_NOOP("matching", "family name differs")},
    {"family_name", "swapped", QT_TRANSLATE_NOOP("matching", "family and given name swapped")},
    {"family_name", "alike", QT_TRANSLATE_NOOP("matching", "family name a little alike")},
    {"family_name", "very_alike", QT_TRANSLATE_NOOP("matching", "family name very alike")},
    {"family_name", "same", QT_TRANSLATE_NOOP("matching", "family name the same")},
    {"mother", "differs", QT_TRANSLATE_NOOP("matching", "mother's name differs")},
    {"mother", "alike", QT_TRANSLATE_NOOP("matching", "mother's name alike")},
    {"mother", "same", QT_TRANSLATE_NOOP("matching", "mother's name the same")},
    {"sex", "differs", QT_TRANSLATE_NOOP("matching", "sex differs")},
    {"sex", "same", QT_TRANSLATE_NOOP("matching", "sex the same")},
    {"birth", "differs", QT_TRANSLATE_NOOP("matching", "birth date differs")},
    {"birth", "one_part", QT_TRANSLATE_NOOP("matching", "birth year the same")},
    {"birth", "two_parts", QT_TRANSLATE_NOOP("matching", "two parts of the birth date the same")},
    {"birth", "one_digit", QT_TRANSLATE_NOOP("matching", "one digit of the birth date differs")},
    {"birth", "swapped", QT_TRANSLATE_NOOP("matching", "day and month of birth swapped")},
    {"birth", "same", QT_TRANSLATE_NOOP("matching", "birth date the same")},
    {"nik", "differs", QT_TRANSLATE_NOOP("matching", "NIK differs")},
    {"nik", "serial",
     QT_TRANSLATE_NOOP("matching", "NIK differs in the serial number alone, as with two persons "
                                   "born the same day")},
    {"nik", "date", QT_TRANSLATE_NOOP("matching", "NIK differs as the birth dates do")},
    {"nik", "slip", QT_TRANSLATE_NOOP("matching", "one digit of the NIK differs")},
    {"nik", "masked", QT_TRANSLATE_NOOP("matching", "shown digits of the NIK the same")},
    {"nik", "same", QT_TRANSLATE_NOOP("matching", "NIK the same")},
    {"other_id", "differs", QT_TRANSLATE_NOOP("matching", "card number differs")},
    {"other_id", "slip", QT_TRANSLATE_NOOP("matching", "one digit of the card number differs")},
    {"other_id", "same", QT_TRANSLATE_NOOP("matching", "card number the same")},
    {"phone", "differs", QT_TRANSLATE_NOOP("matching", "phone number differs")},
    {"phone", "same", QT_TRANSLATE_NOOP("matching", "phone number the same")},
    {"address", "differs", QT_TRANSLATE_NOOP("matching", "address differs")},
    {"address", "elsewhere",
     QT_TRANSLATE_NOOP("matching", "the same street and number in another village")},
    {"address", "village", QT_TRANSLATE_NOOP("matching", "the same village")},
    {"address", "neighbours", QT_TRANSLATE_NOOP("matching", "the same RT")},
    {"address", "street", QT_TRANSLATE_NOOP("matching", "the same street")},
    {"address", "house", QT_TRANSLATE_NOOP("matching", "the same house")},
    {"address", "household", QT_TRANSLATE_NOOP("matching", "the same family card")},
};

} // namespace

QString agreementText(QStringView comparison, QStringView level)
{
    for (const LevelText& entry : kLevelTexts) {
        if (comparison == QLatin1StringView(entry.comparison) &&
            level == QLatin1StringView(entry.level)) {
            return QCoreApplication::translate("matching", entry.text);
        }
    }
    return {};
}

QString rarityText(QStringView comparison, double rarityBits)
{
    constexpr double kWorthSaying = 3; // eight times more common or rarer than most
    if (std::abs(rarityBits) < kWorthSaying) {
        return {};
    }
    if (comparison == u"name" || comparison == u"given_name" || comparison == u"family_name" ||
        comparison == u"mother") {
        return rarityBits < 0 ? QCoreApplication::translate("matching", "very common name")
                              : QCoreApplication::translate("matching", "rare name");
    }
    return comparison == u"birth" && rarityBits < 0
               ? QCoreApplication::translate("matching", "birth date written for many")
               : QString();
}

QString likenessText(QStringView likeness)
{
    if (likeness == u"household") {
        return QCoreApplication::translate("matching", "may be another person of the same house");
    }
    if (likeness == u"twin") {
        return QCoreApplication::translate("matching", "may be a twin, born the same day");
    }
    if (likeness == u"neighbour") {
        return QCoreApplication::translate("matching", "may be a neighbour");
    }
    return {};
}

QString roundedBits(double bits)
{
    const qint64 rounded = std::llround(bits);
    return (rounded < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number(std::llabs(rounded));
}

} // namespace rangkul::words
