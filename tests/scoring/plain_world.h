// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_columns.h"

#include <map>
#include <random>
#include <vector>

/// Households as anybody would write them down, and the same in frames.
namespace rangkul::scoring::test {

using Answers = std::map<VariableRef, double>; ///< what is missing is not in it

struct PlainPerson
{
    Answers answers;
};

struct PlainHousehold
{
    core::RecordId id;
    Answers answers;
    std::vector<PlainPerson> members;
    bool isActive = true;
    int region = 0;
};

struct World
{
    std::vector<PlainHousehold> households;
    registry::HouseholdFrame frame;
    registry::PersonFrame persons;
};

inline constexpr int kRegions = 7;

/// Variables of the random world.
const std::vector<VariableRef>& householdVariables();
const std::vector<VariableRef>& personVariables();
QDate worldDay();

/// Invents people; a fifth of all answers is missing, some households have ended, some have no
/// recorded member.
World randomWorld(int households, std::mt19937& random);

/// These households, in this order.
World worldOf(std::vector<PlainHousehold> households);
PlainHousehold withAnswers(std::initializer_list<std::pair<const char*, double>> answers);

/// Fills the frames from the households.
void fillFrames(World& world);

/// All variables of the world.
ScoreColumns columnsOf(const World& world);
ScoreColumns columnsOf(const World& world, const std::vector<VariableRef>& needed);

} // namespace rangkul::scoring::test
