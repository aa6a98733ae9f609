// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include "rangkul/core/result.h"
#include "rangkul/linkage/blocking.h"
#include "rangkul/linkage/comparison.h"

namespace rangkul::linkage {

/// What the two records of a pair can be. One class of "not the same person" is not enough: people
/// of one house, one village or one birth agree in much, and weights learned without saying so find
/// households in place of persons.
enum class PairClass : quint8 {
    Same,      ///< the same person
    Stranger,  ///< persons who have nothing to do with each other
    Neighbour, ///< two persons of one village
    Household, ///< two persons of one house
    Twin,      ///< two persons of one house, born the same day
};
inline constexpr size_t kPairClasses = 5;
QLatin1StringView pairClassKey(PairClass kind);

/// How often each level is met in each class: m (Same) and u (the others) of Fellegi and Sunter
/// 1969. For Nik the levels "serial" and "date" are the share among pairs whose dates agree.
struct ComparisonModel
{
    std::array<std::array<double, kMostLevels>, kPairClasses> shares{};
    bool isUsed = true;
    bool usesFrequency = false; ///< rare values weigh more than common ones

    double share(PairClass kind, qint8 level) const
    {
        return shares[static_cast<size_t>(kind)][static_cast<size_t>(level)];
    }
    bool operator==(const ComparisonModel&) const = default;
};

/// Where a model comes from.
struct TrainingFacts
{
    QString method; ///< "equal_ids", "expectation_maximisation", "assumed"
    QDate day;
    quint64 rows = 0;
    quint64 candidates = 0; ///< pairs looked at
    quint64 seeds = 0;      ///< pairs with equal ids that m was counted from
    int rounds = 0;         ///< of expectation maximisation
    bool operator==(const TrainingFacts&) const = default;
};

/// Everything that decides about a pair. A value; saved as JSON.
struct Model
{
    QString name;
    std::array<ComparisonModel, kComparisons> comparisons;
    /// How many others of that class a record has on average; Neighbour: as a share of all pairs.
    /// Stranger is the rest and not stored.
    std::array<double, kPairClasses> partners{};
    double probableFrom = 0.5;   ///< posterior
    double certainFrom = 0.9995; ///< posterior
    std::vector<Recipe> recipes = defaultRecipes();
    quint64 mostPairsOfBlock = 5000;
    double mostPairsOfRecord = 1.5;
    TrainingFacts training;

    const ComparisonModel& comparison(Comparison which) const
    {
        return comparisons[static_cast<size_t>(which)];
    }
    ComparisonModel& comparison(Comparison which)
    {
        return comparisons[static_cast<size_t>(which)];
    }
    bool operator==(const Model&) const = default;
};

/// Shares that hold roughly everywhere: where training starts, and for lists too small to train on.
Model assumedModel();

/// What the classes other than Same have in common when nothing is known of a class but the
/// strangers: names of a house share words, neighbours share the village.
void deriveFromStrangers(Model& model);

QByteArray modelToJson(const Model& model);
/// SHA-256 of the model's file, 64 hex digits: two models of one version decide alike.
QString versionOf(const Model& model);
/// InvalidInput "linkage.model_json" (with position), "linkage.model_schema",
/// "linkage.model_missing", "linkage.model_share", "linkage.model_level",
/// "linkage.model_threshold", "linkage.model_recipe"; the first argument is the place in the file
/// ("comparisons/nik/same/same_person"). NewerFormat "linkage.model_newer".
core::Result<Model> modelFromJson(const QByteArray& json);

} // namespace rangkul::linkage
