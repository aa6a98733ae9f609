// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_lines.h"

#include <QCoreApplication>

#include "profile_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::CellChange;
using registry::CellGroup;
using registry::HistoryEntry;
using registry::Record;
using registry::Variable;
using Column = QLatin1StringView;

namespace {

constexpr size_t kManyValues = 4;

QString historyWords(const char* text)
{
    return QCoreApplication::translate("ProfileHistoryTab", text);
}

/// Whose value: the member's name, else what kind of record.
QString ownerText(const ProfileSession& session, const registry::RowRef& row)
{
    const Record* record = session.record(row);
    if (record != nullptr && row.entity == registry::Entity::Person) {
        return record->text(Column("name"));
    }
    return words::label(row.entity);
}

QString valueText(const ProfileSession& session, const Variable& variable,
                  const registry::Value& value)
{
    if (registry::isMissing(value)) {
        return historyWords(QT_TRANSLATE_NOOP("ProfileHistoryTab", "empty"));
    }
    if (variable.protection == registry::Protection::Specific &&
        !session.isUncovered(Secret::Sensitive)) {
        return QString(4, QChar(0x2022));
    }
    const bool isOpen = session.isUncovered(Secret::Numbers);
    const QString text = words::display(
        variable, value, isOpen ? words::NumberMask::Full : words::NumberMask::Masked);
    return text.isEmpty() ? historyWords(QT_TRANSLATE_NOOP("ProfileHistoryTab", "another record"))
                          : text;
}

QString whoAndWhen(const HistoryEntry& entry)
{
    QStringList parts;
    if (entry.atMs != 0) {
        parts << words::dateTime(entry.atMs);
    }
    parts << entry.officer << entry.device;
    if (entry.kind != registry::CommitKind::Edit) {
        parts << words::label(entry.kind);
    }
    parts << entry.source;
    // A stable key is not an officer's reason.
    if (entry.reason.contains(u' ') || !entry.reason.contains(u'.')) {
        parts << entry.reason;
    }
    return joined(parts);
}

QString changeText(const ProfileSession& session, const CellChange& change)
{
    const Variable* variable = registry::findVariable(change.row.entity, change.column);
    if (variable == nullptr) {
        return {};
    }
    return QStringLiteral("%1: %2 → %3")
        .arg(words::label(*variable), valueText(session, *variable, change.before),
             valueText(session, *variable, change.after));
}

CellGroup groupOf(const CellChange& change)
{
    const Variable* variable = registry::findVariable(change.row.entity, change.column);
    return variable != nullptr ? variable->group : CellGroup::None;
}

bool byRulesOnly(const ProfileSession& session, const CellChange& change)
{
    const CellGroup group = groupOf(change);
    const bool isLink = change.row.entity == registry::Entity::PastMembership ||
                        change.row.entity == registry::Entity::PastOccupancy;
    return isLink || group == CellGroup::Membership || group == CellGroup::Ending ||
           group == CellGroup::Occupancy || session.record(change.row) == nullptr;
}

bool belongTogether(const HistoryEntry& a, const HistoryEntry& b)
{
    if (a.commit != b.commit || a.change.row != b.change.row) {
        return false;
    }
    const CellGroup group = groupOf(a.change);
    return group != CellGroup::None && group == groupOf(b.change);
}

HistoryLine lineOf(const ProfileSession& session, const std::vector<HistoryEntry>& together)
{
    const HistoryEntry& first = together.front();
    HistoryLine line;
    QStringList texts;
    for (const HistoryEntry& entry : together) {
        texts << changeText(session, entry.change);
        line.restores.push_back(entry.change);
    }
    line.line.title = texts.takeFirst();
    line.line.badge = first.change.row.entity == registry::Entity::Person
                          ? ownerText(session, first.change.row)
                          : QString();
    line.line.detail =
        joined(texts) + (texts.isEmpty() ? QString() : QStringLiteral("\n")) + whoAndWhen(first);
    if (byRulesOnly(session, first.change)) {
        line.restores.clear();
        line.whyNot = historyWords(QT_TRANSLATE_NOOP(
            "ProfileHistoryTab", "Who lives where is changed by the actions, or by undo."));
        return line;
    }
    const bool isOld =
        std::all_of(together.begin(), together.end(), [&session](const HistoryEntry& entry) {
            const Record* record = session.record(entry.change.row);
            const Variable* variable =
                registry::findVariable(entry.change.row.entity, entry.change.column);
            return record->value(*variable) == entry.change.before;
        });
    if (isOld) {
        line.restores.clear();
        line.whyNot =
            historyWords(QT_TRANSLATE_NOOP("ProfileHistoryTab", "The old value stands already."));
    }
    return line;
}

HistoryLine arrivalLine(const ProfileSession& session, const std::vector<HistoryEntry>& entries)
{
    const HistoryEntry& first = entries.front();
    const int values = static_cast<int>(entries.size());
    HistoryLine line;
    line.line.title =
        QCoreApplication::translate("ProfileHistoryTab", "%1: %n values came", nullptr, values)
            .arg(ownerText(session, first.change.row));
    line.line.detail = whoAndWhen(first);
    line.whyNot = historyWords(
        QT_TRANSLATE_NOOP("ProfileHistoryTab", "A whole record is taken back by undo only."));
    return line;
}

} // namespace

std::vector<HistoryLine> historyLines(const ProfileSession& session,
                                      const std::vector<HistoryEntry>& entries)
{
    std::vector<HistoryLine> lines;
    std::vector<bool> told(entries.size(), false);
    for (size_t i = 0; i < entries.size(); ++i) {
        if (told[i]) {
            continue;
        }
        std::vector<HistoryEntry> record;
        std::vector<HistoryEntry> group{entries[i]};
        std::vector<size_t> ofRecord;
        std::vector<size_t> ofGroup;
        for (size_t j = i; j < entries.size(); ++j) {
            if (told[j] || entries[j].commit != entries[i].commit ||
                entries[j].change.row != entries[i].change.row) {
                continue;
            }
            if (registry::isMissing(entries[j].change.before)) {
                record.push_back(entries[j]);
                ofRecord.push_back(j);
            }
            if (j != i && belongTogether(entries[i], entries[j])) {
                group.push_back(entries[j]);
                ofGroup.push_back(j);
            }
        }
        told[i] = true;
        if (record.size() > kManyValues) {
            for (const size_t j : ofRecord) {
                told[j] = true;
            }
            lines.push_back(arrivalLine(session, record));
            continue;
        }
        for (const size_t j : ofGroup) {
            told[j] = true;
        }
        lines.push_back(lineOf(session, group));
    }
    return lines;
}

core::Result<registry::Edit> restoringEdit(const ProfileSession& session, const HistoryLine& line)
{
    registry::Edit edit;
    edit.reason = QStringLiteral("value.restored");
    for (const CellChange& change : line.restores) {
        const Record* record = session.record(change.row);
        if (record == nullptr) {
            return core::Error{core::ErrorCode::Conflict, QStringLiteral("edit.changed_since")};
        }
        const Variable* variable = registry::findVariable(change.row.entity, change.column);
        const registry::Value& seen = record->value(*variable);
        if (!(seen == change.before)) {
            edit.cells.push_back({change.row, change.column, change.before, seen});
        }
    }
    return edit;
}

} // namespace rangkul::registryui
