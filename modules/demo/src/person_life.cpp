// SPDX-License-Identifier: GPL-3.0-or-later
#include "circumstances.h"

#include <algorithm>

namespace rangkul::demo {

namespace {

// P3KE list of education.
enum Education : std::uint8_t {
    NoSchool = 1,
    NoPrimary,
    PrimaryPupil,
    Primary,
    JuniorPupil,
    Junior,
    SeniorPupil,
    Senior,
    Student,
    Graduate,
};

constexpr std::uint8_t kNoDiploma = 23;

struct Stage
{
    std::uint8_t level;     ///< DTSEN 413 and 415
    std::uint8_t pupil;     ///< P3KE
    std::uint8_t completed; ///< P3KE
};

Stage stageOf(int rank, Random& random)
{
    switch (rank) {
    case 1:
        return {static_cast<std::uint8_t>(random.chance(0.2) ? 4 : 3), PrimaryPupil, Primary};
    case 2:
        return {static_cast<std::uint8_t>(random.chance(0.2) ? 9 : 8), JuniorPupil, Junior};
    case 3: {
        const int kind = random.below(10);
        return {static_cast<std::uint8_t>(kind < 5 ? 13 : (kind < 9 ? 15 : 14)), SeniorPupil,
                Senior};
    }
    default:
        return {static_cast<std::uint8_t>(random.chance(0.2) ? 18 : 19), Student, Graduate};
    }
}

/// At school in stage `rank`, grade by age.
void attend(DemoPerson& person, int rank, int grade, Random& random)
{
    const Stage stage = stageOf(rank, random);
    person.attendance = 2;
    person.level = stage.level;
    person.grade = static_cast<std::uint8_t>(grade);
    person.diploma = rank == 1 ? kNoDiploma : stageOf(rank - 1, random).level;
    person.education = stage.pupil;
}

/// Left school after completing stage `rank` (0 = none completed).
void leave(DemoPerson& person, int rank, Random& random)
{
    person.attendance = 3;
    if (rank == 0) {
        person.level = 3;
        person.grade = static_cast<std::uint8_t>(random.between(1, 5));
        person.diploma = kNoDiploma;
        person.education = NoPrimary;
        return;
    }
    const Stage stage = stageOf(rank, random);
    person.level = stage.level;
    person.grade = 8;
    person.diploma = stage.level;
    person.education = stage.completed;
}

void neverWent(DemoPerson& person)
{
    person.attendance = 1;
    person.diploma = kNoDiploma;
    person.education = NoSchool;
}

void schoolOf(DemoPerson& person, int age, double welfare, Random& random)
{
    const double keeps = 0.90 + 0.09 * welfare;
    if (age < 7) {
        if (age >= 5) {
            neverWent(person);
        }
    } else if (age <= 12) {
        random.chance(0.993) ? attend(person, 1, age - 6, random) : neverWent(person);
    } else if (age <= 15) {
        random.chance(keeps) ? attend(person, 2, age - 12, random) : leave(person, 1, random);
    } else if (age <= 18) {
        random.chance(keeps - 0.12) ? attend(person, 3, age - 15, random)
                                    : leave(person, 2, random);
    } else if (age <= 22 && person.marital == 1 && random.chance(0.04 + 0.3 * welfare)) {
        attend(person, 4, std::min(age - 18, 4), random);
    } else {
        // The younger the cohort and the better off, the longer at school.
        const double years =
            1.1 + 1.4 * welfare + std::clamp((60 - age) / 40.0, -0.4, 1.0) + random.spread();
        const int rank = age < 22 ? std::min(3, static_cast<int>(years)) : static_cast<int>(years);
        if (age >= 55 && years < 0.45) {
            neverWent(person);
        } else {
            leave(person, std::clamp(rank, 0, 4), random);
        }
    }
}

struct Job
{
    std::uint8_t industry;
    std::uint8_t status;
    std::uint8_t occupation; ///< P3KE
};

// From poor to well off.
constexpr std::array<Job, 16> kJobs = {{
    {1, 6, 1},
    {11, 7, 5},
    {8, 7, 5},
    {24, 7, 5},
    {13, 1, 5},
    {12, 1, 3},
    {12, 1, 3},
    {14, 1, 3},
    {8, 4, 4},
    {11, 4, 4},
    {5, 1, 1},
    {8, 1, 7},
    {12, 2, 7},
    {12, 4, 4},
    {21, 4, 4},
    {20, 5, 8},
}};

void workOf(DemoPerson& person, int age, double welfare, Random& random)
{
    if (age < 5) {
        return;
    }
    person.working = 2;
    if (age < 15 || person.attendance == 2) {
        return;
    }
    double works = person.sex == 1 ? 0.93 : 0.48;
    if (age > 62) {
        works *= 0.45;
    } else if (age < 20) {
        works *= 0.5;
    }
    if (!random.chance(works)) {
        person.occupation = age >= 58 && welfare > 0.6 && random.chance(0.3) ? 6 : 9;
        return;
    }
    person.working = 1;
    const double rank = std::clamp(welfare + 0.45 * random.spread(), 0.0, 0.9999);
    const Job& job = kJobs[static_cast<size_t>(rank * kJobs.size())];
    person.industry = job.industry;
    person.workStatus = job.status;
    person.occupation = job.occupation;
    if (job.status <= 2) {
        person.turnover =
            static_cast<std::uint8_t>(rank < 0.35 ? 1 : (rank < 0.6 ? 2 : (rank < 0.85 ? 3 : 4)));
    }
}

void healthOf(DemoPerson& person, int age, double welfare, Random& random)
{
    if (age < 5) {
        const double luck = random.unit();
        person.nutrition = static_cast<std::uint8_t>(luck < 0.05 - 0.03 * welfare   ? 1
                                                     : luck < 0.22 - 0.15 * welfare ? 2
                                                     : luck < 0.95                  ? 3
                                                                                    : 8);
    }
    if (age < 2) {
        return;
    }
    const double burden = age < 50 ? 0.012 : (age < 65 ? 0.05 : 0.16);
    for (std::uint8_t& level : person.function) {
        level = 4;
        if (random.chance(burden)) {
            level =
                static_cast<std::uint8_t>(random.chance(0.72) ? 3 : (random.chance(0.75) ? 2 : 1));
        }
    }
    person.depression = static_cast<std::uint8_t>(random.chance(0.9) ? 4 : random.between(1, 3));
    person.chronic = 1;
    if (age >= 35 && random.chance(age > 60 ? 0.35 : 0.12)) {
        static constexpr std::array<std::uint8_t, 7> kCommon = {2, 2, 3, 4, 6, 13, 8};
        person.chronic = random.pick(kCommon);
    }
    person.pregnant =
        person.sex == 2 && person.marital == 2 && age >= 19 && age <= 42 && random.chance(0.05);
}

} // namespace

void liveOn(DemoPerson& person, double welfare, Random& random)
{
    const int age = fullYears(person.birthDate(), demoDay());
    schoolOf(person, age, welfare, random);
    workOf(person, age, welfare, random);
    healthOf(person, age, welfare, random);
}

} // namespace rangkul::demo
