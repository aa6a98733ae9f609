// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_benefits.h"

#include <QCoreApplication>

#include "profile_words.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::RowRef;
using registry::Value;
using Column = QLatin1StringView;

namespace {

QString aidWords(const char* text)
{
    return QCoreApplication::translate("ProfileAidTab", text);
}

core::Error invalid(const char* reason, QStringList args = {})
{
    return {core::ErrorCode::InvalidInput, QString::fromLatin1(reason), std::move(args)};
}

const Record* linked(const std::vector<Record>& records, const Value& id)
{
    const auto found = std::find_if(records.begin(), records.end(), [&id](const Record& record) {
        return Value(record.ref().id) == id;
    });
    return found == records.end() ? nullptr : &*found;
}

Column receiverColumn(Entity entity)
{
    return entity == Entity::Person     ? Column("person_id")
           : entity == Entity::Dwelling ? Column("dwelling_id")
                                        : Column("household_id");
}

QString receiverText(const registry::HouseholdProfile& profile, const Record& benefit)
{
    if (!registry::isMissing(benefit.value(Column("person_id")))) {
        for (const auto* people : {&profile.members, &profile.formerMembers}) {
            if (const Record* person = linked(*people, benefit.value(Column("person_id")))) {
                return person->text(Column("name"));
            }
        }
        return aidWords(QT_TRANSLATE_NOOP("ProfileAidTab", "a former member"));
    }
    return registry::isMissing(benefit.value(Column("dwelling_id")))
               ? aidWords(QT_TRANSLATE_NOOP("ProfileAidTab", "the household"))
               : aidWords(QT_TRANSLATE_NOOP("ProfileAidTab", "the dwelling"));
}

bool isStopped(const Record& benefit)
{
    using namespace registry::codes::benefit_status;
    const qint64 status = benefit.integer(Column("status")).value_or(kActive);
    return status != kActive && status != kCandidate && status != kApproved && status != kDelivered;
}

QString display(const Record& record, const char* column)
{
    const registry::Variable& variable = registry::variable(record.ref().entity, Column(column));
    const Value& value = record.value(variable);
    return registry::isMissing(value) ? QString() : words::display(variable, value);
}

/// Household, dwelling, then the members in their order.
size_t receiverRank(const registry::HouseholdProfile& profile, const Record& benefit)
{
    const Value& person = benefit.value(Column("person_id"));
    if (registry::isMissing(person)) {
        return registry::isMissing(benefit.value(Column("dwelling_id"))) ? 0 : 1;
    }
    const auto found =
        std::find_if(profile.members.begin(), profile.members.end(),
                     [&person](const Record& member) { return Value(member.ref().id) == person; });
    return static_cast<size_t>(found - profile.members.begin()) + 2;
}

std::vector<const Record*> inOrder(const registry::HouseholdProfile& profile)
{
    std::vector<const Record*> benefits;
    for (const Record& benefit : profile.benefits) {
        benefits.push_back(&benefit);
    }
    std::stable_sort(benefits.begin(), benefits.end(), [&](const Record* a, const Record* b) {
        const auto key = [&profile](const Record* benefit) {
            return std::pair(receiverRank(profile, *benefit),
                             -benefit->integer(Column("year")).value_or(0));
        };
        return key(a) < key(b);
    });
    return benefits;
}

ProfileLine lineOf(const registry::HouseholdProfile& profile, const Record& benefit)
{
    ProfileLine line;
    const Record* program = linked(profile.programs, benefit.value(Column("program_id")));
    line.title = program != nullptr
                     ? program->text(Column("name"))
                     : aidWords(QT_TRANSLATE_NOOP("ProfileAidTab", "Unknown program"));
    line.badge = display(benefit, "status");
    line.isFaded = isStopped(benefit);
    line.tone = line.isFaded ? ui::Tone::Neutral : ui::Tone::Good;
    if (benefit.integer(Column("status")) == registry::codes::benefit_status::kCandidate) {
        line.tone = ui::Tone::Caution;
    }
    const Record* dataset = linked(profile.datasets, benefit.value(Column("dataset_id")));
    const auto amount = benefit.integer(Column("amount"));
    line.detail =
        joined({receiverText(profile, benefit), display(benefit, "year"), display(benefit, "stage"),
                amount ? words::rupiah(*amount) : QString(),
                dataset != nullptr ? dataset->text(Column("name"))
                                   : aidWords(QT_TRANSLATE_NOOP("ProfileAidTab", "entered here"))});
    return line;
}

} // namespace

std::vector<BenefitLine> benefitLines(const registry::HouseholdProfile& profile)
{
    std::vector<BenefitLine> lines;
    const std::vector<const Record*> benefits = inOrder(profile);
    for (const bool stopped : {false, true}) {
        bool isFirst = true;
        for (const Record* benefit : benefits) {
            if (isStopped(*benefit) != stopped) {
                continue;
            }
            if (std::exchange(isFirst, false) && stopped) {
                lines.push_back(
                    {RowRef{},
                     {.title = aidWords(QT_TRANSLATE_NOOP("ProfileAidTab", "No longer received")),
                      .isHeading = true}});
            }
            lines.push_back({benefit->ref(), lineOf(profile, *benefit)});
        }
    }
    return lines;
}

namespace {

/// May the household have it beside what it has in that year? True: with the note that was given.
core::Result<bool> needsOverride(const registry::PairTable& pairs,
                                 const registry::HouseholdProfile& profile,
                                 const std::vector<Record>& programs, const NewBenefit& wanted,
                                 const QString& note)
{
    namespace together = registry::codes::compatibility;
    std::vector<core::RecordId> others;
    for (const Record& benefit : profile.benefits) {
        const auto year = benefit.integer(Column("year"));
        const auto* other = std::get_if<core::RecordId>(&benefit.value(Column("program_id")));
        if (other != nullptr && registry::isRunningBenefit(benefit) &&
            (!year || *year == wanted.year)) {
            others.push_back(*other);
        }
    }
    const auto found = pairs.strictest(wanted.program, others);
    if (found.answer.compatibility <= together::kAllowed) {
        return false;
    }
    const auto name = [&programs](const core::RecordId& id) {
        const Record* program = linked(programs, id);
        return program != nullptr ? program->text(Column("name")) : QString();
    };
    const QStringList says{name(wanted.program), name(found.other), found.answer.reason};
    const bool hasNote = !note.trimmed().isEmpty();
    if (found.answer.compatibility == together::kForbidden && !hasNote) {
        return invalid("program.pair_forbidden", says);
    }
    if (found.answer.compatibility == together::kWarning && !hasNote && !wanted.isWarned) {
        return invalid("program.pair_warning", says);
    }
    return hasNote;
}

} // namespace

core::Result<registry::Edit> addBenefit(const registry::Decision& decision,
                                        const registry::HouseholdProfile& profile,
                                        const std::vector<Record>& programs,
                                        const NewBenefit& wanted, const registry::PairTable& pairs)
{
    const Record* program = linked(programs, wanted.program);
    if (program == nullptr) {
        return invalid("benefit.program_missing");
    }
    if (wanted.receiver.id.isNull()) {
        return invalid("benefit.receiver_missing");
    }
    if (wanted.year == 0) {
        return invalid("benefit.year_missing");
    }
    const Column receiver = receiverColumn(wanted.receiver.entity);
    for (const Record& benefit : profile.benefits) {
        if (benefit.value(Column("program_id")) == Value(wanted.program) &&
            benefit.value(receiver) == Value(wanted.receiver.id) &&
            benefit.integer(Column("year")) == wanted.year && !isStopped(benefit)) {
            return invalid("benefit.double",
                           {receiverText(profile, benefit), program->text(Column("name")),
                            QString::number(wanted.year)});
        }
    }
    RANGKUL_LET(isExplained, needsOverride(pairs, profile, programs, wanted, decision.note));
    registry::Edit edit;
    edit.reason = decision.note.isEmpty() ? QStringLiteral("benefit.added") : decision.note;
    registry::NewRow row{{Entity::Benefit, decision.newId()}, {}};
    const auto fill = [&row](Column column, Value value) -> core::Status {
        const registry::Variable& variable = registry::variable(Entity::Benefit, column);
        RANGKUL_LET(checked, registry::checkedValue(variable, value));
        if (!registry::isMissing(checked)) {
            row.cells.emplace_back(variable.id, checked);
        }
        return core::Done{};
    };
    RANGKUL_TRY(fill(Column("program_id"), wanted.program));
    RANGKUL_TRY(fill(receiver, wanted.receiver.id));
    RANGKUL_TRY(fill(Column("year"), wanted.year));
    RANGKUL_TRY(fill(Column("status"), wanted.status));
    RANGKUL_TRY(fill(Column("stage"),
                     wanted.stage.trimmed().isEmpty() ? Value() : Value(wanted.stage.trimmed())));
    RANGKUL_TRY(fill(Column("amount"), wanted.amount ? Value(*wanted.amount) : Value()));
    RANGKUL_TRY(fill(Column("override_note"), isExplained ? Value(decision.note) : Value()));
    edit.created.push_back(std::move(row));
    return edit;
}

core::Result<registry::Edit> changeBenefit(const registry::Decision& decision,
                                           const Record& benefit, qint64 status)
{
    const registry::Variable& variable = registry::variable(Entity::Benefit, Column("status"));
    if (benefit.value(variable) == Value(status)) {
        return invalid("benefit.same_status");
    }
    RANGKUL_LET(checked, registry::checkedValue(variable, status));
    registry::Edit edit;
    edit.reason = decision.note.isEmpty() ? QStringLiteral("benefit.changed") : decision.note;
    edit.cells.push_back({benefit.ref(), variable.id, checked, benefit.value(variable)});
    return edit;
}

} // namespace rangkul::registryui
