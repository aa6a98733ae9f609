// SPDX-License-Identifier: GPL-3.0-or-later
#include "reason_sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <initializer_list>

namespace rangkul::words {

namespace {

constexpr ReasonEntry kReasons[] = {
    {"record_id.form",
     QT_TRANSLATE_NOOP("reason",
                       "\"%1\" is not the id of a record. An id has 26 letters and digits.")},
    {"edit.changed_since",
     QT_TRANSLATE_NOOP("reason", "Somebody changed this value since you opened it. Your change was "
                                 "not stored; look at the new value and decide again.")},
    {"undo.changed_since",
     QT_TRANSLATE_NOOP("reason",
                       "This cannot be undone any more: somebody changed the value since.")},
    {"register.network_folder",
     QT_TRANSLATE_NOOP(
         "reason",
         "The register lies in a network or cloud folder (%1), where it would break. Move it to "
         "a folder of this computer.")},
};

constexpr ReasonEntry kSteps[] = {
    {"import.reading", QT_TRANSLATE_NOOP("step", "Reading the file")},
    {"import.writing", QT_TRANSLATE_NOOP("step", "Storing the rows")},
    {"import.storing", QT_TRANSLATE_NOOP("step", "Storing the rows")},
    {"list.writing", QT_TRANSLATE_NOOP("step", "Writing the list")},
    {"report.writing", QT_TRANSLATE_NOOP("step", "Writing the report")},
    {"register.loading", QT_TRANSLATE_NOOP("step", "Reading the households")},
    {"score.running", QT_TRANSLATE_NOOP("step", "Scoring the households")},
    {"register.reading_aid", QT_TRANSLATE_NOOP("step", "Reading benefits and needs")},
    {"need.asking", QT_TRANSLATE_NOOP("step", "Asking the rules of needs")},
    {"need.storing", QT_TRANSLATE_NOOP("step", "Writing the needs down")},
    {"register.loading_persons", QT_TRANSLATE_NOOP("step", "Reading the persons")},
    {"register.loading_columns", QT_TRANSLATE_NOOP("step", "Reading the answers")},
    {"register.moving", QT_TRANSLATE_NOOP("step", "Moving the register")},
    {"check.file", QT_TRANSLATE_NOOP("step", "Checking the file")},
    {"check.rows", QT_TRANSLATE_NOOP("step", "Checking the rows")},
    {"check.log", QT_TRANSLATE_NOOP("step", "Checking the history")},
    {"sync.members", QT_TRANSLATE_NOOP("step", "Reading who takes part")},
    {"sync.sending", QT_TRANSLATE_NOOP("step", "Sending")},
    {"sync.receiving", QT_TRANSLATE_NOOP("step", "Receiving")},
    {"demo.people", QT_TRANSLATE_NOOP("step", "Inventing the people")},
    {"demo.households", QT_TRANSLATE_NOOP("step", "Inventing the households")},
    {"demo.files", QT_TRANSLATE_NOOP("step", "Writing the files")},
    {"undo.rows", QT_TRANSLATE_NOOP("step", "Taking back")},
};

QHash<QString, const char*> hashed(std::initializer_list<std::span<const ReasonEntry>> lists)
{
    QHash<QString, const char*> built;
    for (const std::span<const ReasonEntry> entries : lists) {
        for (const ReasonEntry& entry : entries) {
            built.insert(QString::fromLatin1(entry.key), entry.text);
        }
    }
    return built;
}

} // namespace

const char* reasonSentence(const QString& reason)
{
    static const QHash<QString, const char*> all =
        hashed({kReasons, exchangeReasons(), householdReasons(), registerReasons(), checkReasons(),
                syncReasons(), mapReasons(), scoringReasons(), figureReasons(), linkageReasons(),
                programReasons(), coreReasons()});
    return all.value(reason, nullptr);
}

const char* stepWords(const QString& step)
{
    static const QHash<QString, const char*> all = hashed({kSteps, exchangeSteps()});
    return all.value(step, nullptr);
}

} // namespace rangkul::words
