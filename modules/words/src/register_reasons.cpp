// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

// What opening, reading and writing a register and its files refuse.
constexpr ReasonEntry kReasons[] = {
    {"register.exists",
     QT_TRANSLATE_NOOP("reason", "There is a register in %1 already. Choose another folder.")},
    {"register.held",
     QT_TRANSLATE_NOOP("reason", "Another program holds this register (%1, process %2 on %3, since "
                                 "%4). Close it there first.")},
    {"register.locked",
     QT_TRANSLATE_NOOP("reason", "The register is locked. Give the passphrase.")},
    {"register.missing", QT_TRANSLATE_NOOP("reason", "There is no register in this folder: %1.")},
    {"register.newer",
     QT_TRANSLATE_NOOP("reason", "This register was written by a newer Rangkul (version %1; this "
                                 "program knows %2). Update the program.")},
    {"register.no_register",
     QT_TRANSLATE_NOOP("reason", "The file in this folder is not a register of Rangkul, or it is "
                                 "damaged. Take the newest backup.")},
    {"register.not_empty",
     QT_TRANSLATE_NOOP("reason", "The folder %1 is not empty. Choose an empty one.")},
    {"register.no_permission",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow writing into %1. Choose another "
                                 "folder or ask for the permission.")},
    {"register.other_keys",
     QT_TRANSLATE_NOOP("reason",
                       "The keys in this folder belong to another register. Nothing was opened.")},
    {"register.cancelled",
     QT_TRANSLATE_NOOP("reason", "Stopped as you asked. Nothing was changed.")},
    {"register.access_log",
     QT_TRANSLATE_NOOP("reason",
                       "The log of accesses cannot be read. Run the check of the register.")},
    {"record.missing", QT_TRANSLATE_NOOP("reason", "This record is not in the register any more.")},
    {"record.exists", QT_TRANSLATE_NOOP("reason", "This record is in the register already.")},
    {"reference.unknown",
     QT_TRANSLATE_NOOP("reason", "The value names a record that is not in the register.")},
    {"edit.no_column",
     QT_TRANSLATE_NOOP("reason", "This value cannot be stored: its field is not known.")},
    {"edit.unknown_column",
     QT_TRANSLATE_NOOP("reason", "This value cannot be stored: its field is not known.")},
    {"undo.nothing", QT_TRANSLATE_NOOP("reason", "There is nothing to undo.")},
    {"undo.no_import", QT_TRANSLATE_NOOP("reason", "There is no import that could be taken back.")},
    {"undo.already", QT_TRANSLATE_NOOP("reason", "This was undone already.")},
    {"undo.cancelled", QT_TRANSLATE_NOOP("reason", "Stopped as you asked. Nothing was undone.")},
    {"undo.not_own",
     QT_TRANSLATE_NOOP("reason", "This was done on another laptop and can only be undone there.")},
    {"undo.used_since",
     QT_TRANSLATE_NOOP("reason",
                       "This cannot be undone any more: something made later depends on it.")},
    {"redo.not_undone", QT_TRANSLATE_NOOP("reason", "Only what was undone can be done again.")},
    {"history.no_commit", QT_TRANSLATE_NOOP("reason", "This change is not in the history.")},
    {"storage.busy",
     QT_TRANSLATE_NOOP("reason", "The register is busy with another work. Try again in a moment.")},
    {"storage.cancelled",
     QT_TRANSLATE_NOOP("reason", "Stopped as you asked. Nothing was changed.")},
    {"storage.corrupt",
     QT_TRANSLATE_NOOP(
         "reason",
         "The register file is damaged. Take the newest backup from the folder \"backups\".")},
    {"storage.disk_full",
     QT_TRANSLATE_NOOP("reason", "The disk is full. Nothing was lost; make room and try again.")},
    {"storage.io", QT_TRANSLATE_NOOP("reason", "The disk could not be read or written. Check that "
                                               "it is still connected, then try again.")},
    {"storage.no_permission",
     QT_TRANSLATE_NOOP(
         "reason", "The computer does not allow writing into the register. Nothing was changed.")},
    {"storage.no_wal",
     QT_TRANSLATE_NOOP("reason", "The register cannot be kept safely in this folder. Move it to a "
                                 "folder of this computer.")},
    {"vault.wrong_passphrase", QT_TRANSLATE_NOOP("reason", "The passphrase is wrong.")},
    {"vault.wait",
     QT_TRANSLATE_NOOP("reason", "Too many wrong passphrases. Wait %1 seconds and try again.")},
    {"vault.closed", QT_TRANSLATE_NOOP("reason", "The register is locked. Give the passphrase.")},
    {"vault.passphrase_short",
     QT_TRANSLATE_NOOP("reason", "The passphrase is too short. Take at least four words.")},
    {"vault.keys_form",
     QT_TRANSLATE_NOOP("reason",
                       "The file keys.json is damaged. Take it back from a backup of the folder.")},
    {"vault.keys_newer",
     QT_TRANSLATE_NOOP("reason", "The keys were written by a newer Rangkul. Update the program.")},
    {"vault.last_slot",
     QT_TRANSLATE_NOOP(
         "reason", "The last officer cannot be removed: nobody could open the register any more.")},
    {"vault.own_slot", QT_TRANSLATE_NOOP("reason", "You cannot remove yourself.")},
    {"vault.no_slot", QT_TRANSLATE_NOOP("reason", "There is no such officer.")},
    {"vault.no_memory",
     QT_TRANSLATE_NOOP(
         "reason", "There is not enough memory free to open the register. Close other programs.")},
    {"vault.sealed",
     QT_TRANSLATE_NOOP("reason",
                       "A sealed text cannot be opened: it is damaged or of another register.")},
    {"list.unknown_column",
     QT_TRANSLATE_NOOP("reason", "There is no field \"%1\". `list --help` names the columns.")},
    {"list.ending",
     QT_TRANSLATE_NOOP(
         "reason",
         "The file %1 has no known ending. There are .csv, .xlsx, .geojson, .gpkg and .zip.")},
    {"list.cancelled", QT_TRANSLATE_NOOP("reason", "Stopped as you asked. No file was written.")},
    {"vector.ending",
     QT_TRANSLATE_NOOP("reason",
                       "The file %1 has no known ending. There are .geojson, .gpkg and .zip.")},
    {"vector.crs", QT_TRANSLATE_NOOP("reason", "The coordinate system is not known.")},
    {"file.not_readable",
     QT_TRANSLATE_NOOP(
         "reason",
         "The file %1 cannot be read. Check the name and that it is not open elsewhere.")},
    {"file.not_written",
     QT_TRANSLATE_NOOP("reason",
                       "The file %1 could not be written. Choose another folder or make room.")},
    {"file.missing", QT_TRANSLATE_NOOP("reason", "The file %1 is not there.")},
    {"file.no_permission",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow access to %1.")},
    {"file.disk_full", QT_TRANSLATE_NOOP("reason", "The disk is full; %1 was not written.")},
    {"file.io", QT_TRANSLATE_NOOP("reason", "The file %1 could not be read or written.")},
    {"file.too_large", QT_TRANSLATE_NOOP("reason", "The file %1 is too large.")},
    {"passphrase.no_terminal",
     QT_TRANSLATE_NOOP("reason", "Name a file with the passphrase: --passphrase-file FILE.")},
    {"passphrase.file_unreadable",
     QT_TRANSLATE_NOOP("reason", "The passphrase file %1 cannot be read.")},
    {"program.unknown",
     QT_TRANSLATE_NOOP("reason", "There is no program \"%1\" in the catalogue.")},
    {"profile.unknown", QT_TRANSLATE_NOOP("reason", "There is no import profile \"%1\".")},
    {"cli.assignment", QT_TRANSLATE_NOOP("reason", "\"%1\" is not COLUMN=VALUE.")},
    {"cli.code_system",
     QT_TRANSLATE_NOOP("reason", "\"%1\" is no code system. Say kemendagri or bps.")},
    {"cli.date", QT_TRANSLATE_NOOP("reason", "\"%1\" is not a date. Write it as 2026-01-31.")},
    {"cli.method",
     QT_TRANSLATE_NOOP("reason",
                       "\"%1\" is no way of making classes. Say quantile, equal or jenks.")},
    {"cli.no_dwelling",
     QT_TRANSLATE_NOOP("reason", "The household has no dwelling yet, so \"%1\" cannot be set.")},
    {"cli.no_register", QT_TRANSLATE_NOOP("reason", "Name the folder of the register.")},
    {"cli.unit",
     QT_TRANSLATE_NOOP("reason", "\"%1\" cannot be counted. Say person, household or dwelling.")},
    {"cli.unknown_column", QT_TRANSLATE_NOOP("reason", "A %1 has no field \"%2\".")},
    {"cli.unknown_entity", QT_TRANSLATE_NOOP("reason", "There are no records of the kind \"%1\".")},
    {"filter.cannot_compare",
     QT_TRANSLATE_NOOP("reason", "\"%1\" cannot be asked for in a filter.")},
    {"filter.decile",
     QT_TRANSLATE_NOOP("reason",
                       "\"%1\" names no deciles. Write 1,2 or city:1,2; 0 means not ranked.")},
    {"filter.form", QT_TRANSLATE_NOOP("reason", "The filter cannot be read: %1.")},
    {"filter.newer",
     QT_TRANSLATE_NOOP("reason", "The filter was saved by a newer Rangkul. Update the program.")},
    {"filter.unknown",
     QT_TRANSLATE_NOOP("reason", "The filter asks for something this program does not know: %1.")},
    {"geometry.wkb",
     QT_TRANSLATE_NOOP("reason",
                       "A border in the register cannot be read. Import the boundary file again.")},
};

} // namespace

std::span<const ReasonEntry> registerReasons()
{
    return kReasons;
}

} // namespace rangkul::words
