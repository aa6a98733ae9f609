// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_rules.h"

#include "rangkul/registry/codes.h"

namespace rangkul::exchange {

namespace {

namespace codes = registry::codes;

constexpr int kOldest = 120;
constexpr int kSeniorHighFrom = 14;
constexpr qint64 kFirstSeniorHigh = 11;    ///< school_level, diploma: Paket C
constexpr qint64 kLastDegree = 22;         ///< S3; 23 is "no diploma"
constexpr qint64 kEducationSeniorHigh = 7; ///< education: Siswa SMA
constexpr double kMostFloorArea = 1000;    ///< m2
constexpr qint64 kNoElectricity = 4;       ///< lighting: bukan listrik
constexpr qint64 kMostDecile = 10;

/// Where Indonesia lies, with some sea around it.
constexpr double kWest = 94, kEast = 142, kSouth = -12, kNorth = 7;

bool isInIndonesia(double longitude, double latitude)
{
    return longitude >= kWest && longitude <= kEast && latitude >= kSouth && latitude <= kNorth;
}

class RowCheck
{
public:
    RowCheck(const RowReader& reader, RowReading& row)
        : m_reader(reader)
        , m_known(reader.known())
        , m_row(row)
    {
    }

    void run()
    {
        checkIdentity();
        checkName();
        checkBirth();
        checkAge();
        checkSchool();
        checkDeciles();
        checkDwelling();
        checkPoint();
    }

private:
    const Slot& slot(int index) const { return m_row.values[static_cast<size_t>(index)]; }
    bool has(int index) const { return index >= 0 && slot(index).kind != SlotKind::Missing; }
    int columnOf(int index) const { return m_reader.columns()[static_cast<size_t>(index)].column; }
    void add(QLatin1StringView rule, int index, std::string hint = {})
    {
        m_row.add(rule, columnOf(index), slot(index).text, std::move(hint));
    }

    void checkIdentity()
    {
        if (!m_row.nik.isGood()) {
            return;
        }
        if (m_row.kk.isGood() && m_row.nik.number == m_row.kk.number) {
            add(rule::kNikEqualsKk, m_known.nik);
            return;
        }
        const NikParts parts = nikParts(m_row.nik.number);
        if (parts.isTemporary) {
            return;
        }
        if (m_row.sex != 0 && (m_row.sex == codes::sex::kFemale) != parts.isWoman) {
            add(rule::kSexNik, m_known.sex);
        }
        if (m_row.birth != 0 && m_row.birth <= m_reader.cutOff()) {
            const QDate birth = QDate::fromJulianDay(m_row.birth);
            const bool same = birth.day() == parts.day && birth.month() == parts.month &&
                              birth.year() % 100 == parts.year;
            if (!same) {
                add(rule::kBirthNik, m_known.birth);
            }
        }
    }

    void checkName()
    {
        if (m_known.name < 0) {
            return;
        }
        if (!has(m_known.name)) {
            add(rule::kNameMissing, m_known.name);
        } else if (m_row.name.find_first_of("0123456789") != std::string_view::npos) {
            add(rule::kNameDigits, m_known.name);
        }
    }

    void checkBirth()
    {
        if (m_row.birth > m_reader.cutOff()) {
            add(rule::kBirthFuture, m_known.birth);
        }
    }

    void checkAge()
    {
        const bool ageGood = m_row.age >= 0 && m_row.age <= kOldest;
        if (has(m_known.age) && (!ageGood || slot(m_known.age).real < 0)) {
            add(rule::kAgeRange, m_known.age);
            return;
        }
        if (m_row.birth == 0 || m_row.birth > m_reader.cutOff()) {
            return;
        }
        const int age = ageOn(m_row.birth, m_reader.cutOff());
        if (age > kOldest) {
            add(rule::kAgeRange, m_known.birth);
            return;
        }
        if (has(m_known.age) && std::abs(m_row.age - age) > 1) {
            add(rule::kAgeMismatch, m_known.age, std::to_string(age));
        }
        checkAgeBands(age);
    }

    void checkAgeBands(int age)
    {
        int told = -1;
        for (const int band : m_known.ageBands) {
            if (has(band) && slot(band).integer == codes::yes_no::kYes) {
                if (told >= 0) {
                    return; // several bands say yes: nothing to compare with
                }
                told = band;
            }
        }
        if (told < 0) {
            return;
        }
        const Field& field = m_reader.columns()[static_cast<size_t>(told)].field;
        if (age < field.fromAge - 1 || age > field.toAge + 1) {
            add(rule::kAgeMismatch, told, std::to_string(age));
        }
    }

    void checkSchool()
    {
        int age = -1;
        if (m_row.birth != 0 && m_row.birth <= m_reader.cutOff()) {
            age = ageOn(m_row.birth, m_reader.cutOff());
        } else if (m_row.birth == 0) {
            age = static_cast<int>(m_row.age);
        }
        if (age < 0 || age >= kSeniorHighFrom) {
            return;
        }
        for (const int index : {m_known.schoolLevel, m_known.education, m_known.diploma}) {
            if (!has(index)) {
                continue;
            }
            const qint64 code = slot(index).integer;
            const bool senior = index == m_known.education
                                    ? code >= kEducationSeniorHigh
                                    : code >= kFirstSeniorHigh && code <= kLastDegree;
            if (senior) {
                add(rule::kSchoolAge, index, std::to_string(age));
                return;
            }
        }
    }

    void checkDeciles()
    {
        for (const int index : m_known.deciles) {
            if (has(index) && (slot(index).integer < 0 || slot(index).integer > kMostDecile)) {
                add(rule::kDecileRange, index);
            }
        }
    }

    void checkDwelling()
    {
        if (has(m_known.floorArea)) {
            const double area = slot(m_known.floorArea).real;
            if (area <= 0 || area > kMostFloorArea) {
                add(rule::kFloorAreaRange, m_known.floorArea);
            }
        }
        if (has(m_known.lighting) && slot(m_known.lighting).integer == kNoElectricity) {
            for (const int index : m_known.power) {
                if (has(index) && slot(index).integer > 0) {
                    add(rule::kPowerWithoutElectricity, index);
                    return;
                }
            }
        }
    }

    void checkPoint()
    {
        if (!m_row.latitude) {
            return;
        }
        const double latitude = *m_row.latitude;
        const double longitude = *m_row.longitude;
        if (latitude == 0 && longitude == 0) {
            add(rule::kPointZero, m_known.latitude);
        } else if (!isInIndonesia(longitude, latitude) && isInIndonesia(latitude, longitude)) {
            add(rule::kPointSwapped, m_known.latitude);
        }
    }

    const RowReader& m_reader;
    const KnownColumns& m_known;
    RowReading& m_row;
};

} // namespace

int ageOn(qint64 birth, qint64 day)
{
    const QDate born = QDate::fromJulianDay(birth);
    const QDate on = QDate::fromJulianDay(day);
    const bool hadBirthday = std::pair(on.month(), on.day()) >= std::pair(born.month(), born.day());
    return on.year() - born.year() - (hadBirthday ? 0 : 1);
}

void checkRow(const RowReader& reader, RowReading& row)
{
    RowCheck(reader, row).run();
}

} // namespace rangkul::exchange
