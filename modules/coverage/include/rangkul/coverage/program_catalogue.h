// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/coverage/rule.h"

#include <vector>

namespace rangkul::coverage {

/// One amount of a program, as its rules say it.
struct CatalogueAmount
{
    QString what; ///< "siswa SD, setahun"
    qint64 rupiah = 0;
};

/// A program as the catalogue knows it; amounts change by regulation, so all of it is data.
struct CatalogueProgram
{
    QString id; ///< "pkh"
    QString name;
    QString shortName;
    qint64 owner = 0; ///< of the list program_owner
    QString office;
    qint64 strategy = 0;
    qint64 unit = 0;              ///< of the list benefit_unit
    QString rule;                 ///< empty: not published
    std::optional<qint64> amount; ///< rupiah a year for one receiver, when there is one
    std::optional<qint64> quota;
    std::vector<CatalogueAmount> amounts;
    QString confidence; ///< secondary, disputed, unclear or unpublished
    QString note;
    QString source;
};

/// What a household lacks, by rule, and which office is in charge.
struct CatalogueNeed
{
    QString code;
    QString name;
    QString rule;
    QString reason;
    qint64 unit = 0;
    QString program; ///< short name of the program that helps; may be empty
    QString office;
    qint64 deadlineDays = 0;
    QString source;
};

/// A named rule: a segment of the poor, or what makes a household fall back.
struct NamedRule
{
    QString id;
    QString name;
    QString rule;
    QString note;
};

struct Catalogue
{
    std::vector<CatalogueProgram> programs;
    std::vector<CatalogueNeed> needs;
    std::vector<NamedRule> segments;
    std::vector<NamedRule> triggers;
};

/// Reads a catalogue file; every rule in it is read as well. InvalidInput "catalogue.not_json"
/// (what is wrong), "catalogue.entry" (name, key), "catalogue.rule" (name, reason of the rule,
/// place); NewerFormat "catalogue.newer".
core::Result<Catalogue> catalogueFromJson(const QByteArray& json);

/// The file that comes with the program, to be edited and read again.
QByteArray builtinCatalogueFile();
const Catalogue& builtinCatalogue();

} // namespace rangkul::coverage
