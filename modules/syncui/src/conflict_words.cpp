// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_words.h"

#include <QCoreApplication>

#include "rangkul/sync/merge_cell.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::syncui {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ConflictWords", text);
}

} // namespace

QString cellTitle(const sync::Conflict& conflict)
{
    const registry::Variable* variable = registry::findVariable(conflict.row.entity, conflict.cell);
    return variable != nullptr ? words::label(*variable)
                               : say(QT_TRANSLATE_NOOP("ConflictWords", "the whole record"));
}

QString valuesText(const sync::Conflict& conflict, const std::vector<registry::Value>& values)
{
    if (values.empty()) {
        return say(QT_TRANSLATE_NOOP("ConflictWords", "unknown"));
    }
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    QStringList lines;
    for (size_t i = 0; i < values.size() && i < columns.size(); ++i) {
        const registry::Variable& variable = *columns[i];
        const QString text = words::display(variable, values[i]);
        if (columns.size() == 1) {
            return text;
        }
        if (!text.isEmpty() && !registry::isMissing(values[i])) {
            lines += QStringLiteral("%1: %2").arg(words::label(variable), text);
        }
    }
    return lines.isEmpty() ? say(QT_TRANSLATE_NOOP("ConflictWords", "empty")) : lines.join(u'\n');
}

QString authorText(const sync::ConflictSide& side)
{
    QStringList parts;
    if (!side.officer.isEmpty()) {
        parts += side.officer;
    }
    parts += side.isMine ? say(QT_TRANSLATE_NOOP("ConflictWords", "this laptop")) : side.device;
    parts += words::dateTime(static_cast<qint64>(side.hlc >> 16));
    if (side.isClockDoubtful) {
        parts += say(QT_TRANSLATE_NOOP("ConflictWords", "clock doubtful"));
    }
    return parts.join(QStringLiteral(" · "));
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
