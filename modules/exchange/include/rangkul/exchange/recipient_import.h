// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "rangkul/exchange/import_plan.h"

namespace rangkul::exchange {

/// What the officer says about a list of recipients.
struct RecipientOptions
{
    ImportOptions dataset;
    core::RecordId program; ///< of rows that name none, or one that is not in programByName
    QHash<QString, core::RecordId> programByName; ///< by names as programNames() gives them
    int unit = 1;                                 ///< code of list benefit_unit: who receives
    int year = 0;                                 ///< of rows that have no year
    QString stage;                                ///< of rows that have no stage
    QString overrideNote; ///< why it goes even beside programs that forbid it; empty: it does not
};

enum class TieBy : std::uint8_t {
    Nothing,
    Nik,       ///< and a like name or the same birth date
    NameBirth, ///< same birth date and village, like name
    Kk,        ///< the household, where the household receives
};

/// Whom a row of the list means.
struct TiedRecipient
{
    qint64 row = 0;
    TieBy by = TieBy::Nothing;
    core::RecordId person;
    core::RecordId household;
    core::RecordId dwelling;
    bool isDouble = false;     ///< told before in this list
    bool isAlready = false;    ///< recorded in the register before
    bool isOverridden = false; ///< goes beside a program that forbids it
};

struct RecipientSummary
{
    qint64 rows = 0;
    qint64 tied = 0;      ///< become benefits
    qint64 doubled = 0;   ///< known, but told or recorded before: no second benefit; not in `tied`
    qint64 unsure = 0;    ///< wait in the tray with candidates
    qint64 unknown = 0;   ///< wait in the tray, nobody fits
    qint64 forbidden = 0; ///< wait in the tray: the household has a program that forbids it
    qint64 warned = 0;    ///< of `tied`: doubtful beside another program
    qint64 broken = 0;    ///< wait in the tray for other reasons
};

struct RecipientState;

/// Outcome of tying a list to the register; nothing is written.
class RecipientPlan
{
public:
    explicit RecipientPlan(std::unique_ptr<RecipientState> state);
    RecipientPlan(RecipientPlan&&) noexcept;
    RecipientPlan& operator=(RecipientPlan&&) noexcept;
    ~RecipientPlan();

    const RecipientSummary& summary() const;
    /// Rows that fit nobody or several have "recipient.unknown" or "recipient.unsure"; the hint of
    /// the latter holds the ids of the candidates, parted by blanks.
    const ProblemList& problems() const;
    const std::vector<TiedRecipient>& tied() const;
    RecipientState& state() const { return *m_state; }

private:
    std::unique_ptr<RecipientState> m_state;
};

/// Names in the program column of the list, each once, in the order they come.
core::Result<QStringList> programNames(const ImportFile& file);

/// The first half of planRecipients(): reads the list and checks it. Needs no register: `places`
/// are those of ImportRegister::places(). Any thread.
core::Result<RecipientPlan> readRecipients(const ImportFile& file, const RecipientOptions& options,
                                           std::vector<PlaceInRegister> places,
                                           const core::Progress& progress);
/// The second half, once, of a plan that readRecipients() gave.
core::Status tieRecipients(RecipientPlan& plan, const ImportRegister& records,
                           const core::Progress& progress);

/// Ties every row to a person of the register: by NIK, else by name, birth date and village. Errors
/// as of planImport(), and "recipients.no_program" when neither options nor rows name a program.
core::Result<RecipientPlan> planRecipients(const ImportFile& file, const RecipientOptions& options,
                                           const ImportRegister& records,
                                           const core::Progress& progress);

/// Writes one benefit per tied row, and the rest to the repair tray, as one transaction.
core::Result<registry::Commit> runRecipients(const RecipientPlan& plan,
                                             registry::ImportWriter& writer,
                                             const core::Progress& progress);

} // namespace rangkul::exchange
