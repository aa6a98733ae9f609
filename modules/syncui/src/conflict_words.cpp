// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_words.h"

#include <QCoreApplication>

#include "rangkul/sync/merge_cell.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::syncui {

using sync::Conflict;

namespace {

constexpr std::size_t kMostNamed = 3;

QString say(const char* text)
{
    return QCoreApplication::translate("ConflictWords", text);
}

/// The value of every side and of the base at one place of the cell.
std::vector<registry::Value> valuesAt(const Conflict& conflict, std::size_t place)
{
    std::vector<registry::Value> values;
    const auto add = [&values, place](const std::vector<registry::Value>& all) {
        if (place < all.size()) {
            values.push_back(all[place]);
        }
    };
    add(conflict.base);
    for (const sync::ConflictSide& side : conflict.sides) {
        add(side.values);
    }
    return values;
}

/// Places of the cell where the sides differ from each other or from what was before; all when
/// none does.
std::vector<std::size_t> placesAtStrife(const Conflict& conflict, std::size_t columns)
{
    std::vector<std::size_t> all;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < columns; ++place) {
        const auto values = valuesAt(conflict, place);
        const bool differ = std::any_of(values.begin(), values.end(), [&values](const auto& value) {
            return !(value == values.front());
        });
        all.push_back(place);
        if (differ) {
            places.push_back(place);
        }
    }
    return places.empty() ? all : places;
}

/// Masked, but for the digits in which the texts of this place differ: enough to decide.
QString maskedText(const registry::Variable& variable, const registry::Value& value,
                   const std::vector<registry::Value>& others)
{
    QString text = words::display(variable, value);
    const QString plain = registry::toPlainText(value);
    if (!text.contains(u'*') || text.size() != plain.size()) {
        return text;
    }
    for (const registry::Value& other : others) {
        const QString otherText = registry::toPlainText(other);
        for (qsizetype i = 0; otherText.size() == plain.size() && i < plain.size(); ++i) {
            if (otherText[i] != plain[i]) {
                text[i] = plain[i];
            }
        }
    }
    return text;
}

QString valueText(const Conflict& conflict, const registry::Variable& variable, std::size_t place,
                  const registry::Value& value, const ReferenceWords& references)
{
    const auto* id = std::get_if<core::RecordId>(&value);
    if (id != nullptr && references) {
        return references({variable.target, *id});
    }
    return maskedText(variable, value, valuesAt(conflict, place));
}

} // namespace

QString cellTitle(const Conflict& conflict)
{
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    if (columns.empty()) {
        return say(QT_TRANSLATE_NOOP("ConflictWords", "the whole record"));
    }
    QStringList names;
    for (const std::size_t place : placesAtStrife(conflict, columns.size())) {
        if (static_cast<std::size_t>(names.size()) == kMostNamed) {
            names += QStringLiteral("…");
            break;
        }
        names += words::label(*columns[place]);
    }
    return names.join(QStringLiteral(", "));
}

QString valuesText(const Conflict& conflict, const std::vector<registry::Value>& values,
                   const ReferenceWords& references)
{
    if (values.empty()) {
        return say(QT_TRANSLATE_NOOP("ConflictWords", "unknown"));
    }
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    QStringList lines;
    for (const std::size_t place : placesAtStrife(conflict, columns.size())) {
        if (place >= values.size()) {
            continue;
        }
        const QString text =
            registry::isMissing(values[place])
                ? say(QT_TRANSLATE_NOOP("ConflictWords", "empty"))
                : valueText(conflict, *columns[place], place, values[place], references);
        lines += columns.size() == 1
                     ? text
                     : QStringLiteral("%1: %2").arg(words::label(*columns[place]), text);
    }
    return lines.join(u'\n');
}

QString authorText(const sync::ConflictSide& side)
{
    QStringList parts;
    if (!side.officer.isEmpty()) {
        parts += side.officer;
    }
    parts += words::dateTime(static_cast<qint64>(side.hlc >> 16));
    if (side.isClockDoubtful) {
        parts += say(QT_TRANSLATE_NOOP("ConflictWords", "clock doubtful"));
    }
    return parts.join(QStringLiteral(" · "));
}

std::optional<std::size_t> pickedSide(const Conflict& conflict, Pick pick)
{
    if (conflict.kind != sync::ConflictKind::Value || conflict.sides.empty()) {
        return std::nullopt;
    }
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < conflict.sides.size(); ++i) {
        const sync::ConflictSide& side = conflict.sides[i];
        if (pick == Pick::Newer) {
            if (side.isClockDoubtful) {
                return std::nullopt;
            }
            found = found && conflict.sides[*found].hlc >= side.hlc ? found : i;
        } else if (side.isMine == (pick == Pick::Mine)) {
            if (found) {
                return std::nullopt; // two of them: only a person can tell
            }
            found = i;
        }
    }
    return found;
}

QString kindText(sync::ConflictKind kind)
{
    switch (kind) {
    case sync::ConflictKind::Value:
        return say(QT_TRANSLATE_NOOP(
            "ConflictWords", "Two laptops wrote different values. Choose one, or write another."));
    case sync::ConflictKind::EditDelete:
        return say(QT_TRANSLATE_NOOP(
            "ConflictWords", "One laptop withdrew this record while another one changed it."));
    case sync::ConflictKind::Reference:
        return say(QT_TRANSLATE_NOOP("ConflictWords",
                                     "This record belongs to another one that was withdrawn."));
    case sync::ConflictKind::Key:
        return say(QT_TRANSLATE_NOOP(
            "ConflictWords",
            "Two records have the same number. Open both, and correct the number that is wrong."));
    case sync::ConflictKind::Fork:
        return say(QT_TRANSLATE_NOOP(
            "ConflictWords",
            "Two copies of one laptop wrote at the same time. All their changes are kept."));
    case sync::ConflictKind::Alias:
    case sync::ConflictKind::Soft:
        return say(QT_TRANSLATE_NOOP("ConflictWords",
                                     "Changed on two laptops at once; the changes were merged."));
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::syncui
