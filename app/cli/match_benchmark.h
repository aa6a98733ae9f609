// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/linkage/evaluation.h"
#include "rangkul/linkage/household_sample.h"
#include "rangkul/linkage/trainer.h"

#include <map>
#include <optional>

namespace rangkul::cli {

/// Records whose truth is known.
struct Benchmark
{
    linkage::RecordStore store;
    std::vector<quint32> entities;       ///< who each row is
    std::vector<linkage::Faults> faults; ///< of each row; empty when nothing is known of them
    std::vector<quint32> households;     ///< of each row; likewise
    std::vector<bool> twins;
    double cleaningSeconds = 0;
};

/// Files with the columns of FEBRL (truth in rec_id: rec-N-org and rec-N-dup-M are one person) or
/// of RLdata (truth in ent_id), found by their names in the header. Two files are two lists.
/// InvalidInput "match.no_truth_column" (file, column), "match.no_truth" (file, line).
core::Result<Benchmark> readFebrl(const QStringList& files, const QStringList& without);
core::Result<Benchmark> readRldata(const QStringList& files, const QStringList& without);
/// Columns that can be left out: nik, kk, birth, sex, address, rt, rw, village.
Benchmark makeHouseholds(const linkage::SampleOptions& options, const QStringList& without);

struct MatchOptions
{
    unsigned threads = 2;
    bool isOneToOne = false;
    bool impliesPairs = false;
    std::optional<linkage::Model> model; ///< else one is trained on the records
    QDate day;
};

struct MatchOutcome
{
    linkage::LinkResult result;
    linkage::Model model;
    linkage::Quality all;
    linkage::Quality certain;
    quint64 sharedNiks = 0;
    quint64 sharedNiksRight = 0; ///< of them two persons, as was said
    /// Pairs of which either record has the fault.
    std::map<QString, linkage::Quality> byFault;
    std::map<QString, quint64> wrongPatterns;  ///< links of different persons, by their levels
    std::map<QString, quint64> wronglyCertain; ///< of them those that were called certain
    std::map<QString, quint64> missedPatterns; ///< matches compared and not linked, likewise
    std::map<QString, quint64> neverCompared;  ///< matches that are in no block together
    std::map<QString, quint64> wrongLinks;     ///< by what the two persons are to each other
    double blockingSeconds = 0;
    double trainingSeconds = 0;
    double linkingSeconds = 0;
};

core::Result<MatchOutcome> runMatch(const Benchmark& benchmark, const MatchOptions& options,
                                    const core::Progress& progress);

/// Most memory this process ever had, in MiB; nullopt where the system does not tell.
std::optional<double> peakMiB();

} // namespace rangkul::cli
