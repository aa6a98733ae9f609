// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "card_words.h"
#include "open_register.h"
#include "score_change.h"
#include "score_model_store.h"

namespace rangkul::cli {

/// withRegister() for commands whose only argument is the register: a model that stands behind it
/// is refused, for another one would be used silently.
template <typename Work>
Exit withScores(const QCommandLineParser& parser, const Console& console, Work work)
{
    if (parser.positionalArguments().size() > 1) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register alone; the model is named with --model.")));
    }
    return withRegister(parser, console, work);
}

void addModelOption(QCommandLineParser& parser);
/// The model of --model (bps14 without it).
core::Result<services::ChosenScoreModel> modelOption(const QCommandLineParser& parser,
                                                     storage::Register& reg, const QString& option);

/// --top, --per-region, --class, --quota PROGRAM with --year, and --level.
void addSelectionOptions(QCommandLineParser& parser);
/// InvalidInput "cli.selection": none or two of them; NotFound "cli.no_program" (name).
core::Result<services::Selection> selectionOption(const QCommandLineParser& parser,
                                                  storage::Register& reg,
                                                  const registry::HouseholdFrame& households);

using services::localText;
/// Version, approval and what must be printed on every output of a model.
QJsonObject modelJson(const scoring::ScoreModel& model);
/// The same for people: approval, disclosures, dropped indicators.
void printModel(const Console& console, const scoring::ScoreModel& model);
/// Where a household stands: id, region, rank, score, class.
QJsonObject placeJson(const services::ScoreRun& run, const registry::HouseholdFrame& households,
                      quint32 row);
/// The same as texts, in the order of placeHeader().
QStringList placeTexts(const services::ScoreRun& run, const registry::HouseholdFrame& households,
                       quint32 row);
QStringList placeHeader();

} // namespace rangkul::cli
