// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "rangkul/core/progress.h"
#include "rangkul/linkage/model.h"
#include "rangkul/linkage/review.h"
#include "rangkul/linkage/threshold_estimate.h"
#include "rangkul/linkageui/family_pair.h"
#include "rangkul/registry/edit.h"

#include <memory>

namespace rangkul::linkageui {

/// Where a pair of persons stands.
enum class PairState {
    Disputed, ///< officers gave different answers
    Waiting,
    PutOff,
    Same,      ///< and both records are still there
    Merged,    ///< one of them goes on in the other
    Different, ///< never asked about again
};

/// An answer and who gave it.
struct OpinionLine
{
    linkage::Decision answer = linkage::Decision::Later;
    QString officer;
    QDate day;
    QString note;
};

struct PairLine
{
    core::RecordId a;
    core::RecordId b;
    core::RecordId householdA; ///< null when the person belongs to none now
    core::RecordId householdB;
    QString nameA;
    QString nameB;
    PairState state = PairState::Waiting;
    linkage::Verdict verdict = linkage::Verdict::No;
    std::optional<double> weight; ///< bits; not known for pairs that are not compared now
    std::vector<OpinionLine> opinions;
};

struct ReviewBoard
{
    std::vector<PairLine> pairs; ///< by state, those to be looked at first in front
    qint64 records = 0;          ///< persons that were compared
};

/// What one comparison adds to the weight.
struct WeightLine
{
    QString text; ///< "NIK the same (very rare)"
    double bits = 0;
};

struct NamedPerson
{
    core::RecordId person;
    QString name;
};

struct PairDetail
{
    std::vector<FieldLine> fields;
    /// From the odds before comparing; they add up to the weight. Empty when not compared.
    std::vector<WeightLine> weights;
    /// Who may head the household that the person leaves when ended; empty: nobody is needed.
    std::vector<NamedPerson> successorsA;
    std::vector<NamedPerson> successorsB;
};

/// The doubles of the open register. "Register's thread" is the workspace's runner; what needs no
/// register may be called from another one, one call at a time.
class ReviewSource
{
public:
    virtual ~ReviewSource() = default;

    /// Reads everybody. Register's thread. Cancelled.
    virtual core::Status read(const core::Progress& progress) = 0;
    /// Compares who was read, with this model or one that is trained. Needs no register.
    virtual core::Status match(const std::optional<linkage::Model>& model,
                               const core::Progress& progress) = 0;
    /// With all answers given until now. Register's thread.
    virtual core::Result<ReviewBoard> board() = 0;
    /// Register's thread.
    virtual core::Result<PairDetail> detail(const PairLine& pair) = 0;
    /// The households of the pair. Register's thread.
    virtual core::Result<FamilyPair> families(const PairLine& pair) = 0;
    /// What a threshold of this weight would give, by the answers of the last board(). Needs no
    /// register.
    virtual linkage::ThresholdEstimate estimate(double weight) = 0;
    /// The model that compared last; null before.
    virtual std::shared_ptr<const linkage::Model> model() const = 0;
    /// Model files. Need no register.
    virtual core::Result<linkage::Model> loadModel(const QString& path) = 0;
    virtual core::Status saveModel(const linkage::Model& model, const QString& path) = 0;

    /// Edits for ui::Workspace::apply(). Register's thread.
    virtual core::Result<registry::Edit> answer(const PairLine& pair,
                                                linkage::Decision decision) = 0;
    virtual core::Result<registry::Edit> merge(const core::RecordId& keep,
                                               const core::RecordId& other,
                                               const std::optional<core::RecordId>& newHead) = 0;
    virtual core::Result<registry::Edit> mergeFamilies(const FamilyWish& wish) = 0;
    virtual core::Result<registry::Edit> unmerge(const PairLine& pair) = 0;
};

} // namespace rangkul::linkageui
