// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

// What the exchange with other laptops refuses.
constexpr ReasonEntry kReasons[] = {
    {"drop.missing",
     QT_TRANSLATE_NOOP("reason", "The shared folder is not there. Plug in the stick or connect to "
                                 "the network, then try again.")},
    {"drop.full",
     QT_TRANSLATE_NOOP(
         "reason",
         "The shared folder is full. Nothing was lost: what could not be sent waits here.")},
    {"drop.no_permission",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow writing into the shared folder. What "
                                 "is new there was still taken over.")},
    {"drop.io",
     QT_TRANSLATE_NOOP(
         "reason",
         "The shared folder could not be read or written. Check that it is still connected.")},
    {"drop.not_usable",
     QT_TRANSLATE_NOOP("reason", "This folder cannot be used for the exchange: it loses or "
                                 "replaces files. Choose another one.")},
    {"drop.other_register",
     QT_TRANSLATE_NOOP(
         "reason",
         "This folder belongs to another register. Nothing was sent. Choose the right folder.")},
    {"drop.format_damaged",
     QT_TRANSLATE_NOOP("reason", "The first file of the shared folder is damaged. Ask the laptop "
                                 "that made the register to exchange once.")},
    {"drop.reads_back_differently",
     QT_TRANSLATE_NOOP("reason", "What was written to the shared folder reads back differently: "
                                 "the stick is failing. Take another one.")},
    {"drop.no_file", QT_TRANSLATE_NOOP("reason", "A file of the shared folder is gone.")},
    {"drop.too_large",
     QT_TRANSLATE_NOOP("reason", "A file of the shared folder is too large to be ours.")},
    {"sync.not_set_up", QT_TRANSLATE_NOOP("reason", "This register does not exchange yet.")},
    {"sync.set_up_already", QT_TRANSLATE_NOOP("reason", "This register exchanges already.")},
    {"sync.only_maker_invites",
     QT_TRANSLATE_NOOP("reason",
                       "Only the laptop where the register was made may invite others: %1 (%2).")},
    {"sync.invitation_used",
     QT_TRANSLATE_NOOP("reason",
                       "This invitation was used by another laptop already. Ask for a new one.")},
    {"sync.register_restored",
     QT_TRANSLATE_NOOP("reason", "This register had been put back from an older copy. It goes on "
                                 "under the name %1 and takes everything newer from the shared "
                                 "folder. Nothing is lost.")},
    {"sync.register_cloned",
     QT_TRANSLATE_NOOP("reason", "A copy of this register works elsewhere. This one goes on under "
                                 "the name %1, and the two exchange like any two laptops. Nothing "
                                 "is lost.")},
    {"sync.register_carried",
     QT_TRANSLATE_NOOP("reason", "This register was copied or moved to this computer. It goes on "
                                 "under the name %1, so that it is not confused with the one it "
                                 "comes from.")},
    {"sync.newer_fields",
     QT_TRANSLATE_NOOP("reason", "A newer Rangkul has sent fields this program does not know. They "
                                 "are kept and appear when the program is updated.")},
    {"sync.newer_format",
     QT_TRANSLATE_NOOP("reason", "The file was written by a newer Rangkul. Update the program.")},
    {"sync.newer_program",
     QT_TRANSLATE_NOOP("reason", "The file needs a newer Rangkul. Update the program.")},
    {"sync.other_register", QT_TRANSLATE_NOOP("reason", "The file belongs to another register.")},
    {"sync.not_member",
     QT_TRANSLATE_NOOP("reason", "The file comes from a laptop that was not invited.")},
    {"sync.signature",
     QT_TRANSLATE_NOOP("reason", "The signature of the file is wrong: it was changed or forged.")},
    {"sync.chain", QT_TRANSLATE_NOOP("reason", "The file does not follow the one before it.")},
    {"sync.gap", QT_TRANSLATE_NOOP("reason", "A file before it is missing.")},
    {"sync.fork",
     QT_TRANSLATE_NOOP("reason", "Two files claim the same place: the laptop was copied.")},
    {"sync.header", QT_TRANSLATE_NOOP("reason", "The head of the file is damaged.")},
    {"sync.name", QT_TRANSLATE_NOOP("reason", "The name of the file does not fit its content.")},
    {"sync.incomplete", QT_TRANSLATE_NOOP("reason", "The file is not complete yet.")},
    {"sync.cut_short", QT_TRANSLATE_NOOP("reason", "The file was cut short.")},
    {"sync.sealed",
     QT_TRANSLATE_NOOP("reason", "The file cannot be opened with the keys of this register.")},
    {"sync.key_commitment", QT_TRANSLATE_NOOP("reason", "The file was sealed with another key.")},
    {"sync.unknown_key_epoch",
     QT_TRANSLATE_NOOP("reason", "The file was sealed with a key this laptop does not have yet.")},
    {"sync.compression", QT_TRANSLATE_NOOP("reason", "The content of the file is damaged.")},
    {"sync.too_large", QT_TRANSLATE_NOOP("reason", "The file is larger than any of ours.")},
    {"sync.not_canonical",
     QT_TRANSLATE_NOOP("reason", "The content of the file is not written as ours is.")},
    {"sync.operation_form",
     QT_TRANSLATE_NOOP("reason", "A change in the file is not well formed.")},
    {"sync.operation_limit", QT_TRANSLATE_NOOP("reason", "A change in the file breaks a limit.")},
    {"sync.unknown_column",
     QT_TRANSLATE_NOOP("reason", "The file changes a field that does not exist.")},
    {"sync.wrong_type", QT_TRANSLATE_NOOP("reason", "A value in the file has the wrong type.")},
    {"sync.wrong_place", QT_TRANSLATE_NOOP("reason", "The file lies in the wrong folder.")},
    {"sync.own_file",
     QT_TRANSLATE_NOOP("reason", "The file claims to be of this laptop and is not.")},
    {"sync.no_file", QT_TRANSLATE_NOOP("reason", "A file is gone.")},
    {"sync.no_randomness",
     QT_TRANSLATE_NOOP("reason", "The computer gives no random numbers; nothing was made.")},
    {"sync.kept_files_missing",
     QT_TRANSLATE_NOOP("reason",
                       "Files of the exchange are missing here. Run the check of the register.")},
    {"sync.beyond_vector",
     QT_TRANSLATE_NOOP("reason", "The file speaks of changes nobody has sent.")},
    {"sync.members", QT_TRANSLATE_NOOP("reason", "The list of laptops is damaged.")},
    {"sync.identity",
     QT_TRANSLATE_NOOP("reason", "The identity of this laptop in the exchange is damaged.")},
    {"sync.keys", QT_TRANSLATE_NOOP("reason", "The keys of the exchange are damaged.")},
    {"sync.digest_size", QT_TRANSLATE_NOOP("reason", "The checksum in the file is malformed.")},
    {"invitation.not_one",
     QT_TRANSLATE_NOOP("reason", "This file is not an invitation of Rangkul.")},
    {"invitation.code_slip",
     QT_TRANSLATE_NOOP("reason", "The code was misheard: one digit is wrong. Ask for it again.")},
    {"invitation.wrong_code",
     QT_TRANSLATE_NOOP("reason",
                       "The code does not open this invitation. Ask for it again by phone.")},
    {"invitation.newer",
     QT_TRANSLATE_NOOP("reason",
                       "The invitation was written by a newer Rangkul. Update the program.")},
    {"invitation.code_short", QT_TRANSLATE_NOOP("reason", "The code is too short.")},
    {"invitation.no_memory",
     QT_TRANSLATE_NOOP(
         "reason",
         "There is not enough memory free to open the invitation. Close other programs.")},
    {"conflict.gone", QT_TRANSLATE_NOOP("reason", "This conflict is settled already.")},
    {"conflict.decision", QT_TRANSLATE_NOOP("reason", "This decision does not fit the conflict.")},
    {"conflict.no_such_side", QT_TRANSLATE_NOOP("reason", "The conflict has no side \"%1\".")},
};

} // namespace

std::span<const ReasonEntry> syncReasons()
{
    return kReasons;
}

} // namespace rangkul::words
