// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

const std::vector<Task>& tasks()
{
    static const std::vector<Task> all{
        {"make.files", {}, makeImportFiles},
        {"make.register", {}, makeBigRegister},
        {"make.laptops", {}, makeLaptops},
        {"make.points", {}, makePoints},
        {"import", {"make.files"}, measureImport},
        {"import.ogr2ogr", {"make.files"}, measureOgr2ogr},
        {"map",
         {"make.points"},
         [](const Bench& b) {
             return measureMap(b, b.sizes.points);
         }},
        {"map.qgis",
         {"make.points"},
         [](const Bench& b) {
             return measureQgis(b, b.sizes.points);
         }},
        {"map-large",
         {"make.points"},
         [](const Bench& b) {
             return measureMap(b, b.sizes.manyPoints);
         }},
        {"map-large.qgis",
         {"make.points"},
         [](const Bench& b) {
             return measureQgis(b, b.sizes.manyPoints);
         }},
        {"search", {"make.register"}, measureSearch},
        {"open", {"make.register"}, measureOpen},
        {"profile", {"make.register"}, measureProfile},
        {"edit", {"make.register"}, measureEdit},
        {"edit.sqlite", {"make.register"}, measurePlainUpdate},
        {"link", {}, measureLink},
        {"candidates", {}, measureCandidates},
        {"batch", {"make.laptops"}, measureBatch},
        {"batch.session", {"make.laptops"}, measureSession},
        {"score", {}, measureScore},
        {"score.sqlite", {}, measureScoreSqlite},
        {"score.duckdb", {}, measureScoreDuckDb},
        {"what-if", {}, measureWhatIf},
        {"coverage", {}, measureCoverage},
        {"eligible", {}, measureEligible},
    };
    return all;
}

/// What can be measured with what Debian has.
std::vector<Row> ordinaryRows()
{
    return {
        {"import",
         "import of CSV, 39 columns, validated, sealed, stamped",
         {"import", "import"},
         Source{"import.ogr2ogr", "import"},
         "ogr2ogr",
         {},
         3.0},
        {"map",
         "whole-city map after a filter change",
         {"map", "map"},
         Source{"map.qgis", "map"},
         "QGIS",
         100,
         0.1},
        {"map-large",
         "whole-city map after a filter change",
         {"map-large", "map"},
         Source{"map-large.qgis", "map"},
         "QGIS",
         300,
         0.1},
        {"search", "search, a letter typed", {"search", "median"}, {}, "", 20, {}},
        {"search-worst", "search, the slowest letter", {"search", "worst"}, {}, "", 20, {}},
        {"unlock", "passphrase to keys (Argon2id, 256 MiB)", {"open", "unlock"}, {}, "", 1000, {}},
        {"usable",
         "unlock and open, households and first rows there",
         {"open", "usable"},
         {},
         "",
         1000,
         {}},
        {"open",
         "unlock and open, households, persons, search there",
         {"open", "all"},
         {},
         "",
         3000,
         {}},
        {"profile", "profile opened, with history", {"profile", "median"}, {}, "", 30, {}},
        {"profile-worst", "the slowest of these profiles", {"profile", "worst"}, {}, "", 30, {}},
        {"edit",
         "one-field edit committed",
         {"edit", "edit"},
         Source{"edit.sqlite", "edit"},
         "plain UPDATE",
         {},
         1.5},
        {"batch-make",
         "change package made",
         {"batch", "make"},
         Source{"batch.session", "make"},
         "SQLite session",
         150,
         {}},
        {"batch-apply",
         "change package applied",
         {"batch", "apply"},
         Source{"batch.session", "apply"},
         "SQLite session",
         450,
         {}},
        {"link", "records cleaned, weights learned, linked", {"link", "link"}, {}, "", 20'000, {}},
        {"candidates",
         "who a half-typed person may already be",
         {"candidates", "median"},
         {},
         "",
         50,
         {}},
        {"candidates-worst",
         "the slowest letter of these",
         {"candidates", "worst"},
         {},
         "",
         50,
         {}},
        {"score",
         "17 criteria scored and ranked",
         {"score", "score"},
         Source{"score.sqlite", "score"},
         "SQL on SQLite",
         100,
         1.0 / 15},
        {"what-if",
         "a weight moved: who enters, who leaves, by region",
         {"what-if", "move"},
         {},
         "",
         100,
         {}},
        {"coverage", "20 programs counted by kelurahan", {"coverage", "coverage"}, {}, "", 300, {}},
        {"eligible",
         "20 rules asked of households and persons",
         {"eligible", "eligible"},
         {},
         "",
         300,
         {}},
    };
}

} // namespace

const Task* findTask(QStringView name)
{
    const auto found = std::find_if(tasks().begin(), tasks().end(), [name](const Task& task) {
        return name == QLatin1String(task.name);
    });
    return found == tasks().end() ? nullptr : &*found;
}

const std::vector<Row>& rows()
{
    static const std::vector<Row> all = [] {
        std::vector<Row> built = ordinaryRows();
        if (qEnvironmentVariableIsSet("RANGKUL_DUCKDB")) {
            built.push_back({"score-duckdb",
                             "17 criteria scored and ranked",
                             {"score", "score"},
                             Source{"score.duckdb", "score"},
                             "DuckDB",
                             100,
                             0.25});
        }
        return built;
    }();
    return all;
}

bool isNamed(const Row& row, QStringView name)
{
    const QLatin1StringView own(row.name);
    return own == name ||
           (own.size() > name.size() && own.startsWith(name) && own[name.size()] == u'-');
}

} // namespace rangkul::bench
