// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/indonesian_date.h"

#include <QVarLengthArray>

#include <cmath>
#include <utility>

namespace rangkul::core {

namespace {

constexpr int kFirstYear = 1850;
constexpr int kLastYear = 2150;

constexpr QStringView kMonths[] = {u"Januari",   u"Februari", u"Maret",    u"April",
                                   u"Mei",       u"Juni",     u"Juli",     u"Agustus",
                                   u"September", u"Oktober",  u"November", u"Desember"};

Error refuseDate(const char* reason, QStringView text)
{
    return Error{ErrorCode::InvalidInput, QString::fromLatin1(reason), {text.toString()}};
}

bool isDateDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// 1 to 12; 0 when the word names no month.
int monthOfWord(QStringView word)
{
    // At least three letters that begin a name, or a short form in use.
    static constexpr std::pair<QStringView, int> kNames[] = {
        {u"januari", 1},   {u"january", 1},   {u"februari", 2}, {u"pebruari", 2}, {u"february", 2},
        {u"maret", 3},     {u"march", 3},     {u"april", 4},    {u"mei", 5},      {u"may", 5},
        {u"juni", 6},      {u"june", 6},      {u"juli", 7},     {u"july", 7},     {u"agustus", 8},
        {u"august", 8},    {u"september", 9}, {u"oktober", 10}, {u"october", 10}, {u"november", 11},
        {u"nopember", 11}, {u"desember", 12}, {u"december", 12}};
    static constexpr std::pair<QStringView, int> kShort[] = {
        {u"jn", 1}, {u"mrt", 3}, {u"ags", 8}, {u"agt", 8}, {u"agst", 8}, {u"spt", 9}};
    for (const auto& [name, month] : kNames) {
        if (word.size() >= 3 && name.startsWith(word, Qt::CaseInsensitive)) {
            return month;
        }
    }
    for (const auto& [name, month] : kShort) {
        if (name.compare(word, Qt::CaseInsensitive) == 0) {
            return month;
        }
    }
    return 0;
}

bool isDayWord(QStringView word)
{
    static constexpr QStringView kDays[] = {u"senin",    u"selasa", u"rabu",     u"kamis",
                                            u"jumat",    u"jum'at", u"sabtu",    u"minggu",
                                            u"ahad",     u"monday", u"tuesday",  u"wednesday",
                                            u"thursday", u"friday", u"saturday", u"sunday"};
    for (const QStringView day : kDays) {
        if (day.compare(word, Qt::CaseInsensitive) == 0 ||
            (word.size() == 3 && day.startsWith(word, Qt::CaseInsensitive))) {
            return true;
        }
    }
    return false;
}

/// Runs of digits and runs of letters; everything else only parts them.
struct Parts
{
    QVarLengthArray<QStringView, 8> list;
    bool isForeign = false;
};

Parts split(QStringView text)
{
    Parts out;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        const qsizetype from = at;
        if (isDateDigit(c)) {
            while (at < text.size() && isDateDigit(text[at])) {
                ++at;
            }
        } else if (c.isLetter()) {
            while (at < text.size() && (text[at].isLetter() || text[at] == u'\'')) {
                ++at;
            }
        } else {
            out.isForeign =
                out.isForeign || !(c.isSpace() || c == u'-' || c == u'/' || c == u'.' || c == u',');
            ++at;
            continue;
        }
        out.list.append(text.sliced(from, at - from));
    }
    if (!out.list.isEmpty() && isDayWord(out.list.front())) {
        out.list.remove(0);
    }
    return out;
}

/// Without a time of day behind the date: `2025-07-04T00:00:00`, `4/7/2025 14:05`.
QStringView withoutTime(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return text;
    }
    qsizetype start = colon;
    while (start > 0 && isDateDigit(text[start - 1])) {
        --start;
    }
    if (start > 1 && (text[start - 1] == u'T' || text[start - 1].isSpace())) {
        return text.first(start - 1).trimmed();
    }
    return text;
}

Result<QDate> makeDate(int year, int month, int day, QStringView text)
{
    if (year < kFirstYear || year > kLastYear) {
        return refuseDate("date.year", text);
    }
    if (month < 1 || month > 12) {
        const bool isMonthFirst = month > 12 && month <= 31 && day >= 1 && day <= 12;
        return refuseDate(isMonthFirst ? "date.month_first" : "date.month", text);
    }
    const QDate date(year, month, day);
    if (!date.isValid()) {
        return refuseDate("date.day", text);
    }
    return date;
}

Result<QDate> fromDayMonthYear(QStringView day, int month, QStringView year, QStringView text,
                               const DateRules& rules)
{
    if (day.size() > 2) {
        return refuseDate("date.form", text);
    }
    if (year.size() == 4) {
        return makeDate(year.toInt(), month, day.toInt(), text);
    }
    if (year.size() != 2) {
        return refuseDate("date.form", text);
    }
    if (!rules.twoDigitYearsUpTo) {
        return refuseDate("date.two_digit_year", text);
    }
    const QDate latest = *rules.twoDigitYearsUpTo;
    int full = latest.year() - latest.year() % 100 + year.toInt();
    while (full > kFirstYear && QDate(full, month, day.toInt()) > latest) {
        full -= 100;
    }
    return makeDate(full, month, day.toInt(), text);
}

Result<QDate> fromDigits(QStringView digits, const DateRules& rules)
{
    if (digits.size() == 8) {
        const int lastFour = digits.last(4).toInt();
        if (lastFour >= kFirstYear) {
            return fromDayMonthYear(digits.first(2), digits.sliced(2, 2).toInt(), digits.last(4),
                                    digits, rules);
        }
        return makeDate(digits.first(4).toInt(), digits.sliced(4, 2).toInt(),
                        digits.last(2).toInt(), digits);
    }
    return refuseDate(digits.size() == 5 ? "date.excel_serial" : "date.form", digits);
}

} // namespace

Result<QDate> dateOfExcelSerial(double serial)
{
    const double day = std::floor(serial);
    const auto refused = [serial] {
        return refuseDate("date.excel_serial", QString::number(serial, 'g', 15));
    };
    constexpr double kLastSerial = 92000; // in the year 2151
    if (!(day >= 1) || day == 60 || day > kLastSerial) {
        return refused();
    }
    // Excel counts a 29 February 1900 that never was: days after it are one too high.
    const QDate origin = day > 60 ? QDate(1899, 12, 30) : QDate(1899, 12, 31);
    const QDate date = origin.addDays(static_cast<qint64>(day));
    return date.year() <= kLastYear ? Result<QDate>(date) : refused();
}

Result<QDate> parseDate(QStringView text, const DateRules& rules)
{
    QStringView source = text.trimmed();
    while (source.startsWith(u'\'')) {
        source = source.sliced(1).trimmed();
    }
    if (source.isEmpty() || source == u"-") {
        return refuseDate("date.empty", text);
    }
    if (rules.excelSerial) {
        bool isNumber = false;
        const double serial = source.toDouble(&isNumber);
        if (isNumber && serial < 1000000) {
            return dateOfExcelSerial(serial);
        }
    }
    const Parts parts = split(withoutTime(source));
    if (parts.isForeign) {
        return refuseDate("date.form", text);
    }
    if (parts.list.size() == 1 && isDateDigit(parts.list[0].front())) {
        return fromDigits(parts.list[0], rules);
    }
    if (parts.list.size() != 3 || !isDateDigit(parts.list[0].front()) ||
        !isDateDigit(parts.list[2].front())) {
        return refuseDate("date.form", text);
    }
    const QStringView middle = parts.list[1];
    if (!isDateDigit(middle.front())) {
        const int month = monthOfWord(middle);
        return month == 0 ? refuseDate("date.month", text)
                          : fromDayMonthYear(parts.list[0], month, parts.list[2], text, rules);
    }
    if (middle.size() > 2) {
        return refuseDate("date.form", text);
    }
    if (parts.list[0].size() == 4) {
        return parts.list[2].size() > 2
                   ? refuseDate("date.form", text)
                   : makeDate(parts.list[0].toInt(), middle.toInt(), parts.list[2].toInt(), text);
    }
    return fromDayMonthYear(parts.list[0], middle.toInt(), parts.list[2], text, rules);
}

Result<QTime> parseTime(QStringView text)
{
    const QStringView source = text.trimmed();
    QVarLengthArray<int, 3> numbers;
    for (const QStringView part : source.toString().replace(u'.', u':').split(u':')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || part.size() > 2 || !isDateDigit(part.front())) {
            return refuseDate("time.form", text);
        }
        numbers.append(number);
    }
    if (numbers.size() < 2 || numbers.size() > 3) {
        return refuseDate("time.form", text);
    }
    const QTime time(numbers[0], numbers[1], numbers.size() == 3 ? numbers[2] : 0);
    return time.isValid() ? Result<QTime>(time) : refuseDate("time.form", text);
}

QString formatLongDate(QDate date)
{
    return date.isValid() ? QString::number(date.day()) + u' ' + formatMonth(date) : QString();
}

QString formatShortDate(QDate date)
{
    return date.toString(u"dd/MM/yyyy");
}

QString formatMonth(QDate date)
{
    return date.isValid()
               ? kMonths[date.month() - 1].toString() + u' ' + QString::number(date.year())
               : QString();
}

QString formatTime(QTime time)
{
    return time.toString(u"HH.mm");
}

} // namespace rangkul::core
