// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/clean_person.h"

#include "rangkul/core/address_normal.h"
#include "rangkul/core/indonesian_date.h"
#include "rangkul/core/kk_number.h"
#include "rangkul/core/name_normal.h"
#include "rangkul/core/nik.h"

#include <algorithm>
#include <cstdlib>

namespace rangkul::linkage {

namespace {

using core::TokenList;

constexpr unsigned kFirstYear = 1850;
constexpr unsigned kLastYear = 2150;

bool isDigitText(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Places digitPlaces(QStringView digits)
{
    Places out = 0;
    for (int i = 0; i < kPlaces; ++i) {
        out = out << 4 |
              (i < digits.size() ? static_cast<Places>(digits[i].unicode() - u'0') : Places(0xF));
    }
    return out;
}

/// Sixteen digits of a NIK with a possible day, without the way over QString.
bool isPlainNik(QStringView text, Places& out)
{
    if (text.size() != kPlaces || !isDigitText(text) || text[0] < u'1') {
        return false;
    }
    out = digitPlaces(text);
    const auto two = [&out](int at) {
        return placeAt(out, at) * 10 + placeAt(out, at + 1);
    };
    const int day = two(6) > 40 ? two(6) - 40 : two(6);
    return day >= 1 && day <= 28 && two(8) >= 1 && two(8) <= 12 && (out & 0xFFFFU) != 0;
}

/// Dates with unknown parts (00-00-1950) and days that never were (1980-17-05), as written.
BirthDigits writtenParts(QStringView text)
{
    QString plain = text.toString();
    plain.replace(u'/', u'-').replace(u'.', u'-');
    const QStringList parts = plain.split(u'-');
    if (parts.size() != 3 || !std::all_of(parts.begin(), parts.end(), [](const QString& part) {
            return isDigitText(part) && part.size() <= 4;
        })) {
        return 0;
    }
    const bool isYearFirst = parts[0].size() == 4;
    const unsigned year = (isYearFirst ? parts[0] : parts[2]).toUInt();
    const unsigned month = parts[1].toUInt();
    const unsigned day = (isYearFirst ? parts[2] : parts[0]).toUInt();
    if (year < kFirstYear || year > kLastYear || month > 99 || day > 99) {
        return 0;
    }
    return birthOf(year, month, day) | (month == 0 ? 0xFFFFU : day == 0 ? 0xFFU : 0U);
}

/// Years of two digits above belong to the last century.
constexpr int kCentury = 30;

BirthDigits birthOfNik(Places nik)
{
    const auto two = [nik](int at) {
        return static_cast<unsigned>(placeAt(nik, at) * 10 + placeAt(nik, at + 1));
    };
    const unsigned year = two(10);
    return birthOf(year + (year > kCentury ? 1900 : 2000), two(8),
                   two(6) > 40 ? two(6) - 40 : two(6));
}

void joinInto(std::string& out, QByteArrayView word)
{
    if (!out.empty()) {
        out += ' ';
    }
    out.append(word.data(), static_cast<size_t>(word.size()));
}

/// Lower-case letters and digits without accents, runs of everything else as one blank.
void plainInto(QStringView text, std::string& out)
{
    out.clear();
    bool gap = false;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        QChar base = c;
        if (code >= 0x80) {
            base = QString(c).normalized(QString::NormalizationForm_KD).at(0);
        }
        const char16_t low = base.toLower().unicode();
        if ((low >= u'a' && low <= u'z') || (low >= u'0' && low <= u'9')) {
            if (gap && !out.empty()) {
                out += ' ';
            }
            gap = false;
            out += static_cast<char>(low);
        } else if (low != u'\'') {
            gap = true;
        }
    }
}

void nameInto(QStringView text, NameRules rules, std::string& out)
{
    out.clear();
    if (text.isEmpty()) {
        return;
    }
    if (rules == NameRules::Plain) {
        plainInto(text, out);
        return;
    }
    thread_local TokenList tokens;
    core::nameTokens(text, tokens);
    for (const QByteArrayView token : tokens) {
        joinInto(out, token);
    }
}

bool isUnitToken(QByteArrayView token)
{
    return token.size() >= 5 && (token.startsWith("rt") || token.startsWith("rw")) &&
           token[2] >= '0' && token[2] <= '9';
}

quint16 unitNumber(QByteArrayView digits)
{
    return static_cast<quint16>(
        std::atoi(digits.first(std::min<qsizetype>(digits.size(), 3)).data()));
}

quint16 unitNumber(QStringView text)
{
    unsigned number = 0;
    if (isDigitText(text)) {
        number = text.toUInt();
    } else if (const auto read = core::normaliseRtRw(text); read && !read->isEmpty()) {
        number = QStringView(*read).first(std::min<qsizetype>(read->size(), 3)).toUInt();
    }
    return static_cast<quint16>(number > 999 ? 0 : number);
}

/// Street, house number and, when they stand there, RT and RW.
void addressInto(const PersonText& row, NameRules rules, CleanPerson& out)
{
    std::string& street = out.text(TextField::Street);
    std::string& number = out.text(TextField::HouseNumber);
    plainInto(row.houseNumber, number);
    if (rules == NameRules::Plain) {
        plainInto(row.address, street);
        plainInto(row.place, out.text(TextField::Place));
        return;
    }
    thread_local TokenList tokens;
    core::addressTokens(row.address, tokens);
    for (const QByteArrayView token : tokens) {
        if (isUnitToken(token)) {
            quint16& unit = token[1] == 't' ? out.rt : out.rw;
            unit = unit == 0 ? unitNumber(token.sliced(2)) : unit;
        } else if (token[0] >= '0' && token[0] <= '9' && !street.empty()) {
            if (number.empty()) {
                number.assign(token.data(), static_cast<size_t>(token.size()));
            }
        } else {
            joinInto(street, token);
        }
    }
    nameInto(row.place, rules, out.text(TextField::Place));
}

} // namespace

void CleanPerson::clear()
{
    for (std::string& text : texts) {
        text.clear();
    }
    nik = kk = phone = 0;
    birth = 0;
    rt = rw = 0;
    sex = 0;
    isBirthFromNik = false;
}

Places cleanNik(QStringView text)
{
    text = text.trimmed();
    Places plain = 0;
    if (text.isEmpty() || isPlainNik(text, plain)) {
        return text.isEmpty() ? 0 : plain;
    }
    const core::NikReading reading = core::readNik(text);
    if (reading.status == core::NikStatus::Real) {
        const auto& digits = reading.nik->digits();
        return placesOf({digits.data(), static_cast<qsizetype>(digits.size())});
    }
    return reading.status == core::NikStatus::Masked
               ? placesOf(reading.masked->toString().toLatin1())
               : 0;
}

Places cleanKk(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return 0;
    }
    if (text.size() == kPlaces && isDigitText(text) && text[0] >= u'1' && text.last(4) != u"0000") {
        return digitPlaces(text);
    }
    const core::KkReading reading = core::readKk(text);
    if (reading.kk) {
        const auto& digits = reading.kk->digits();
        return placesOf({digits.data(), static_cast<qsizetype>(digits.size())});
    }
    return reading.masked ? placesOf(reading.masked->toString().toLatin1()) : 0;
}

Places cleanPhone(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            digits += static_cast<char>(c.unicode());
        }
    }
    if (digits.startsWith("62")) {
        digits.replace(0, 2, "0");
    } else if (digits.startsWith('8')) {
        digits.prepend('0');
    }
    const bool isUseful = digits.size() >= 8 && digits.size() <= 15 &&
                          digits.count(digits.back()) < digits.size() - 2;
    return isUseful ? placesOf(digits) : 0;
}

BirthDigits cleanBirth(QDate date)
{
    return date.isValid() && date.year() > 0 && date.year() < 10000
               ? birthOf(static_cast<unsigned>(date.year()), static_cast<unsigned>(date.month()),
                         static_cast<unsigned>(date.day()))
               : 0;
}

BirthDigits cleanBirth(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return 0;
    }
    if (isDigitText(text) && (text.size() == 8 || text.size() == 4)) {
        const QString digits = text.toString();
        const unsigned year = digits.first(4).toUInt();
        if (text.size() == 4) {
            return year >= kFirstYear && year <= kLastYear ? (birthOf(year, 0, 0) | 0xFFFFU) : 0;
        }
        if (year >= kFirstYear && year <= kLastYear) {
            return birthOf(year, digits.mid(4, 2).toUInt(), digits.mid(6, 2).toUInt());
        }
    }
    if (const auto date = core::parseDate(text)) {
        return cleanBirth(*date);
    }
    return writtenParts(text);
}

quint8 cleanSex(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return 0;
    }
    switch (text[0].toLower().unicode()) {
    case u'1':
    case u'l':
    case u'm':
        return text.size() == 1 || text[0] != u'1' ? 1 : 0;
    case u'2':
    case u'p':
    case u'f':
    case u'w':
        return text.size() == 1 || text[0] != u'2' ? 2 : 0;
    default:
        return 0;
    }
}

void cleanPerson(const PersonText& row, NameRules rules, CleanPerson& out)
{
    out.clear();
    nameInto(row.name, rules, out.text(TextField::Name));
    nameInto(row.given, rules, out.text(TextField::Given));
    nameInto(row.family, rules, out.text(TextField::Family));
    nameInto(row.mother, rules, out.text(TextField::Mother));
    out.sex = cleanSex(row.sex);
    out.birth = cleanBirth(row.birth);
    out.nik = cleanNik(row.nik);
    if (out.birth == 0 && isWhole(out.nik)) {
        out.birth = birthOfNik(out.nik);
        out.isBirthFromNik = true;
    }
    out.kk = cleanKk(row.kk);
    out.phone = cleanPhone(row.phone);
    plainInto(row.otherId, out.text(TextField::OtherId));
    plainInto(row.village, out.text(TextField::Village));
    plainInto(row.postCode, out.text(TextField::PostCode));
    addressInto(row, rules, out);
    if (!row.rt.isEmpty()) {
        out.rt = unitNumber(row.rt);
    }
    if (!row.rw.isEmpty()) {
        out.rw = unitNumber(row.rw);
    }
}

} // namespace rangkul::linkage
