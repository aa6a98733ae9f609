// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "rangkul/scoring/model_condition.h"

namespace rangkul::scoring {

/// Points and weights are whole millionths, and a score is a whole sum of their products: the order
/// of summing does not show, equal scores are equal, and who stands on a cut is never lost.
using Micro = qint64;
inline constexpr Micro kMicro = 1'000'000;
/// No number of a model is larger.
inline constexpr double kLargestNumber = 1e6;
/// Points of one criterion, and the sum of all weights: a score then fits 64 bits.
inline constexpr Micro kLargestPoints = 10'000 * kMicro;
inline constexpr Micro kLargestWeights = 400 * kMicro;

/// A text of a model in the languages of the program.
struct LocalText
{
    QString indonesian;
    QString english;
    /// The English text only when it is asked for and there.
    const QString& in(bool wantsEnglish) const
    {
        return wantsEnglish && !english.isEmpty() ? english : indonesian;
    }
    bool operator==(const LocalText&) const = default;
};

/// Something that decides before any point is given. An unknown answer decides nothing: the
/// household is scored, and gets no class until the question is answered, unless the gate says that
/// an unknown answer may be ignored.
struct Gate
{
    enum class Effect : quint8 {
        Require,  ///< who does not fulfil it stands outside the ranking
        Exclude,  ///< who fulfils it stands outside the ranking
        Classify, ///< who fulfils it has `classId` at once and the model's highest (lowest) score
    };
    QString id;
    LocalText label;
    Effect effect = Effect::Require;
    QString classId = {};
    Condition when = {};
    bool ignoresUnknown = false;
    bool operator==(const Gate&) const = default;
};

/// Codes or a range, and what they are worth.
struct TableRow
{
    std::vector<qint64> codes = {}; ///< ascending; a set of codes: contains one (0: is empty)
    Range range = {};
    Micro points = 0;
    bool operator==(const TableRow&) const = default;
};

/// A value of the input and its points.
struct LinearEnd
{
    double value = 0;
    Micro points = 0;
    bool operator==(const LinearEnd&) const = default;
};

/// Division of the points that makes criteria comparable (simple additive weighting). Points below
/// zero are 0 of the largest; those not above zero have no ratio to the smallest and are missing.
enum class Scale : quint8 {
    None,
    ByLargest,  ///< points / largest: more is worth more
    BySmallest, ///< smallest / points: less is worth more
};

/// One question and what its answers are worth.
struct Criterion
{
    enum class Kind : quint8 {
        Flag,   ///< `yes` points when `when` holds, else `no`
        Table,  ///< the first row that fits; none fits: `otherwise`, or missing without it
        Linear, ///< between two ends, their points beyond them
        Slope,  ///< slope x value, the value held within `lowest` and `highest`, the points within
                ///< kLargestPoints
    };
    QString id;
    LocalText label;
    QString dimension = {}; ///< of an Alkire-Foster model, else empty
    Kind kind = Kind::Flag;
    Condition when = {};
    Micro yes = kMicro;
    Micro no = 0;
    Input input = {};
    std::vector<TableRow> table = {};
    std::optional<Micro> otherwise = {};
    LinearEnd from = {};
    LinearEnd to = {};
    double slope = 0;
    std::optional<double> lowest = {};
    std::optional<double> highest = {};
    std::optional<Micro> whenMissing = {}; ///< without it a missing answer may be worth anything
    Scale scale = Scale::None;
    std::optional<Micro> scaleBy = {}; ///< of ByLargest; without it the largest points of the data
    Micro weight = kMicro;             ///< not below 0
    bool operator==(const Criterion&) const = default;
};

/// Decides between equal scores. A missing number comes last.
struct TieBreak
{
    Input input;
    bool moreFirst = true;
    bool operator==(const TieBreak&) const = default;
};

/// A household has the class with the highest `from` that its score reaches.
struct ScoreClass
{
    QString id;
    LocalText label;
    std::optional<Micro> from = {}; ///< none: the lowest class
    bool operator==(const ScoreClass&) const = default;
};

/// Who decided that this version is used.
struct Approval
{
    QString by;
    QDate on;
    QString letter; ///< number of the decision
    bool operator==(const Approval&) const = default;
};

/// An indicator that the method has and the register cannot answer; printed on every output.
struct Dropped
{
    QString id;
    LocalText label;
    LocalText reason;
    bool operator==(const Dropped&) const = default;
};

enum class Method : quint8 { Flags, Weighted, Proxy, Multidimensional };
enum class RankBy : quint8 { Low, Middle, High };
enum class DecileWeight : quint8 { None, Families, Members };

/// How households are scored: a file that people read, approve and contest.
struct ScoreModel
{
    QString id;
    LocalText name;
    LocalText description = {};
    QString source = {};
    QString area = {}; ///< for which region it was estimated
    int year = 0;      ///< of the estimate; 0: none
    Method method = Method::Weighted;
    std::vector<Gate> gates = {};
    std::vector<Criterion> criteria = {};
    std::vector<TieBreak> tieBreaks = {};
    std::vector<ScoreClass> classes = {}; ///< ascending
    bool isNormalised = false;            ///< the weighted sum is divided by the sum of weights
    bool sumsToOne = false;               ///< the file says that its weights make 1 together
    bool isExponential = false;  ///< e to the score is shown, ranks and cuts are those of the score
    Micro constant = 0;          ///< added to the (divided) sum
    bool highFirst = true;       ///< a high score is a great need
    RankBy rankBy = RankBy::Low; ///< which score ranks a household with missing answers
    DecileWeight deciles = DecileWeight::None;
    std::vector<LocalText> disclosures = {}; ///< printed on every output
    std::vector<Dropped> dropped = {};
    std::optional<Approval> approval = {};

    bool operator==(const ScoreModel&) const = default;
};

/// Sum of the weights in millionths.
qint64 weightSum(const ScoreModel& model);
/// Each variable the model asks, once.
std::vector<VariableRef> neededVariables(const ScoreModel& model);
/// Columns that the frames must have first.
std::vector<const registry::Variable*> neededColumns(const ScoreModel& model);
/// A member is asked, so that a PersonFrame is needed.
bool needsPersons(const ScoreModel& model);
/// 64 hexadecimal digits: SHA-256 of all that the model says but its approval. Two files that say
/// the same have the same version, whatever their blanks, order of keys and way of naming codes.
QString versionOf(const ScoreModel& model);

} // namespace rangkul::scoring
