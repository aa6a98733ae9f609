// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/household_sample.h"

#include "sample_faults.h"
#include "sample_names.h"

#include <unordered_map>
#include <vector>

namespace rangkul::linkage {

namespace {

constexpr int kVillagesOfDistrict = 8;
constexpr quint32 kRowsOfVillage = 2500;
constexpr double kTwins = 0.025;
constexpr double kFatherNamed = 0.35; ///< families whose children bear the father's name
constexpr double kBornElsewhere = 0.15;
constexpr double kDayUnknown = 0.08; ///< old people written down as born on one of a few days
constexpr double kKkKnown = 0.7;

QString number(int value, int width)
{
    return QStringLiteral("%1").arg(value, width, 10, QChar(u'0'));
}

struct Birth
{
    int year;
    int month;
    int day;
};

/// Makes the people of one district after the other.
class SampleMaker
{
public:
    SampleMaker(const SampleOptions& options, const std::function<void(const SampleRow&)>& take)
        : m_options(options)
        , m_take(take)
        , m_random(mixedBits(options.seed))
        , m_firsts(static_cast<quint32>(options.records * (1 - options.copies)))
        , m_districts(
              std::max(1, static_cast<int>(m_firsts / (kVillagesOfDistrict * kRowsOfVillage))))
    {
    }

    void run()
    {
        quint32 made = 0;
        quint32 copied = 0;
        for (int district = 0; district < m_districts; ++district) {
            const auto share = [&](quint32 total) {
                return static_cast<quint32>(quint64(total) * quint64(district + 1) /
                                            quint64(m_districts));
            };
            makeDistrict(district, share(m_firsts) - made);
            made = share(m_firsts);
            const quint32 copies = share(m_options.records - m_firsts);
            for (; copied < copies; ++copied) {
                m_take(copyOf(m_people[static_cast<size_t>(
                    m_random.below(static_cast<int>(m_people.size())))]));
            }
        }
    }

private:
    struct Person
    {
        SampleRow row;
        QString father;
    };

    static QString districtCode(int district)
    {
        return QStringLiteral("99") + number(1 + district / 30, 2) + number(1 + district % 30, 2);
    }

    QString someVillage(int district)
    {
        return districtCode(district) + QStringLiteral("10") +
               number(1 + m_random.below(kVillagesOfDistrict), 2);
    }

    void makeDistrict(int district, quint32 rows)
    {
        m_people.clear();
        m_serials.clear();
        while (m_people.size() < rows) {
            makeHousehold(district, rows);
        }
        for (const Person& person : m_people) {
            SampleRow row = person.row;
            if (m_random.chance(m_options.foreignNiks)) {
                row.nik = someNik();
                row.faults = Fault::NikOfAnother;
            }
            m_take(row);
        }
    }

    QString someNik()
    {
        return m_people[static_cast<size_t>(m_random.below(static_cast<int>(m_people.size())))]
            .row.nik;
    }

    SampleRow someHome(int district)
    {
        SampleRow home;
        home.village = someVillage(district);
        home.address = sampleStreet(m_random) + QStringLiteral(" No. ") +
                       QString::number(1 + m_random.below(60));
        home.rt = QString::number(1 + m_random.below(12));
        home.rw = QString::number(1 + m_random.below(8));
        if (m_random.chance(kKkKnown)) {
            home.kk = districtCode(district) + number(1 + m_random.below(28), 2) +
                      number(1 + m_random.below(12), 2) + number(m_random.below(24), 2) +
                      number(1 + m_random.below(9998), 4);
        }
        return home;
    }

    void makeHousehold(int district, quint32 rows)
    {
        SampleRow home = someHome(district);
        home.household = m_household++;
        const int size = 1 + m_random.below(6);
        const bool namesFather = m_random.chance(kFatherNamed);
        const int headYear = 1940 + m_random.below(60);
        QString father;
        const size_t before = m_people.size();
        for (int i = 0; i < size && m_people.size() < rows; ++i) {
            Person person{home, {}};
            const bool isWoman = i == 0   ? m_random.chance(0.2)
                                 : i == 1 ? !isWomanRow(m_people[before].row)
                                          : m_random.chance(0.5);
            person.row.sex = isWoman ? QStringLiteral("P") : QStringLiteral("L");
            person.row.person = m_person++;
            Birth birth = drawnBirth(i < 2 ? headYear : headYear + 22 + m_random.below(15));
            const bool isTwin = i > 2 && m_random.chance(kTwins);
            if (isTwin) {
                birth = m_lastBirth;
                person.row.isTwin = true;
                person.row.name = twinName(m_random, m_people.back().row.name);
            } else {
                person.row.name = sampleName(m_random, isWoman, birth.year,
                                             i > 1 && namesFather ? father : QString());
            }
            m_lastBirth = birth;
            if (i == 0) {
                father = person.row.name.section(u' ', -1);
            }
            person.father = i > 1 ? father : QString();
            person.row.birth =
                number(birth.year, 4) + u'-' + number(birth.month, 2) + u'-' + number(birth.day, 2);
            // Twins are registered together.
            m_bornIn = isTwin ? m_bornIn : bornIn(district);
            person.row.nik = newNik(district, birth, isWoman);
            m_people.push_back(std::move(person));
        }
    }

    static bool isWomanRow(const SampleRow& row) { return row.sex == QStringLiteral("P"); }

    Birth drawnBirth(int year)
    {
        year = std::min(std::max(year + m_random.below(7) - 3, 1935), 2024);
        if (year < 1970 && m_random.chance(kDayUnknown)) {
            return m_random.chance(0.5) ? Birth{year, 12, 31} : Birth{year, 7, 1};
        }
        return {year, 1 + m_random.below(12), 1 + m_random.below(28)};
    }

    int bornIn(int district)
    {
        return m_random.chance(kBornElsewhere) ? m_random.below(m_districts + 20) : district;
    }

    QString newNik(int district, const Birth& birth, bool isWoman)
    {
        const QString date = number(birth.day + (isWoman ? 40 : 0), 2) + number(birth.month, 2) +
                             number(birth.year % 100, 2);
        if (m_bornIn != district) {
            m_lastSerial = m_lastDate == date ? m_lastSerial + 1 : 3000 + m_random.below(6990);
            m_lastDate = date;
            return districtCode(m_bornIn) + date + number(m_lastSerial, 4);
        }
        const int key = (birth.year * 12 + birth.month) * 64 + birth.day + (isWoman ? 32 : 0);
        return districtCode(district) + date + number(++m_serials[key], 4);
    }

    SampleRow copyOf(const Person& person)
    {
        SampleRow row = person.row;
        row.isCopy = true;
        FaultSources sources{someNik(), person.father, {}};
        if (m_random.chance(1.0 / 3)) {
            sources.newHome = someHome(m_random.below(m_districts));
            applyFault(m_random, Fault::Moved, sources, row);
        }
        const int faults = 1 + m_random.below(4);
        for (int i = 0; i < faults; ++i) {
            applyFault(m_random, drawnFault(m_random), sources, row);
        }
        return row;
    }

    const SampleOptions m_options;
    const std::function<void(const SampleRow&)>& m_take;
    SampleRandom m_random;
    quint32 m_firsts;
    int m_districts;
    quint32 m_person = 0;
    quint32 m_household = 0;
    Birth m_lastBirth{1970, 1, 1};
    int m_bornIn = 0;             ///< district in which the last person was registered
    QString m_lastDate;           ///< in the NIK of the last one who was registered elsewhere
    int m_lastSerial = 0;         ///< likewise
    std::vector<Person> m_people; ///< of this district
    std::unordered_map<int, int> m_serials;
};

} // namespace

void makeHouseholdSample(const SampleOptions& options,
                         const std::function<void(const SampleRow&)>& take)
{
    SampleMaker(options, take).run();
}

} // namespace rangkul::linkage
