// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"
#include "measured.h"

/// One function for each process of its own: what is measured, and what is made for it before.
namespace rangkul::bench {

/// Two CSV files planned, checked, sealed and stamped into a register that knows only the regions.
core::Result<Measured> measureImport(const Bench& bench);
/// The same two files into a GeoPackage.
core::Result<Measured> measureOgr2ogr(const Bench& bench);

/// Filter, colours, counts and picture of 1366 x 768, as the map page does after a filter change.
core::Result<Measured> measureMap(const Bench& bench, int points);
/// QGIS's categorised renderer on the points that are left.
core::Result<Measured> measureQgis(const Bench& bench, int points);

/// Every letter of words an officer types: series "median" and "worst".
core::Result<Measured> measureSearch(const Bench& bench);

/// Series "unlock" (the passphrase, households being read beside it), "usable" (open, unlock,
/// households and the names of the first rows), "all" (persons and search as well).
core::Result<Measured> measureOpen(const Bench& bench);

/// What the profile panel reads and checks of a household, its history included: series "median"
/// and "worst".
core::Result<Measured> measureProfile(const Bench& bench);

/// The mean of many edits of one field, each its own commit.
core::Result<Measured> measureEdit(const Bench& bench);
/// The same changes in a plain table of the same shape.
core::Result<Measured> measurePlainUpdate(const Bench& bench);

/// Series "make" (from the outbox to a kept sealed file) and "apply" (verified, decrypted, merged,
/// with history) on two registers that know the same.
core::Result<Measured> measureBatch(const Bench& bench);
/// SQLite's session extension on two plain tables of the same shape: a changeset made and applied.
core::Result<Measured> measureSession(const Bench& bench);

/// 17 criteria of all households scored, ranked and cut into deciles: series "score".
core::Result<Measured> measureScore(const Bench& bench);
/// The same in SQL; fails when a score or a rank is not the same.
core::Result<Measured> measureScoreSqlite(const Bench& bench);
core::Result<Measured> measureScoreDuckDb(const Bench& bench);
/// One weight moved, ranked anew, quotas of 46 regions filled, who enters and who leaves: series
/// "move".
core::Result<Measured> measureWhatIf(const Bench& bench);

/// 20 programs counted by kelurahan, all households: series "coverage".
core::Result<Measured> measureCoverage(const Bench& bench);
/// 20 rules of the catalogue asked of all households and their members: series "eligible".
core::Result<Measured> measureEligible(const Bench& bench);

/// Series "link": records of persons cleaned, a model trained on them, and linked. Fails when the
/// wrong people are found.
core::Result<Measured> measureLink(const Bench& bench);
/// Every letter of persons being typed, against as many records: series "median" and "worst".
core::Result<Measured> measureCandidates(const Bench& bench);

core::Result<Measured> makeImportFiles(const Bench& bench);
core::Result<Measured> makeBigRegister(const Bench& bench);
core::Result<Measured> makeLaptops(const Bench& bench);
core::Result<Measured> makePoints(const Bench& bench);

} // namespace rangkul::bench
