// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/words/register_words.h"

#include <QCoreApplication>

#include "rangkul/registry/code_list.h"
#include "rangkul/words/format.h"
#include "variable_labels.h"

namespace rangkul::words {

namespace {

using registry::CommitKind;
using registry::Entity;
using registry::Section;
using registry::Value;
using registry::ValueType;
using registry::Variable;

const QString kNone = QStringLiteral("–");

QString say(const char* context, const char* text)
{
    return QCoreApplication::translate(context, text);
}

bool isIdentityNumber(const Variable& variable)
{
    static const QStringList columns{QStringLiteral("nik"), QStringLiteral("kk_number"),
                                     QStringLiteral("bpjs_number"), QStringLiteral("kks_number"),
                                     QStringLiteral("pln_customer")};
    return columns.contains(QLatin1StringView(variable.column));
}

/// Plain numbers that are names of years or classes get no thousands sign.
bool isOrdinal(const Variable& variable)
{
    const QLatin1StringView column(variable.column);
    return column == QLatin1StringView("year") || column.startsWith(QLatin1StringView("decile"));
}

QString codeText(const Variable& variable, qint64 code)
{
    const registry::CodeList* list =
        registry::findCodeList(QLatin1StringView(variable.codeList).toString());
    const registry::CodeItem* item = list ? list->find(static_cast<int>(code)) : nullptr;
    return item ? item->label : QString::number(code);
}

QString setText(const Variable& variable, qint64 bits)
{
    const registry::CodeList* list =
        registry::findCodeList(QLatin1StringView(variable.codeList).toString());
    QStringList parts;
    if (list) {
        for (const registry::CodeItem& item : list->items()) {
            if (item.code != 0 && (bits & item.code) == item.code) {
                parts += item.label;
            }
        }
    }
    return parts.isEmpty() ? kNone : parts.join(QStringLiteral(", "));
}

QString numberText(const Variable& variable, qint64 value)
{
    if (variable.entity == Entity::Ranking && isOrdinal(variable) && value == 0) {
        return say("value", QT_TRANSLATE_NOOP("value", "not ranked"));
    }
    return isOrdinal(variable) ? QString::number(value) : number(value);
}

} // namespace

QString label(const Variable& variable)
{
    const char* text = variableLabel(variable);
    return text ? say("variable", text) : QString::fromLatin1(variable.column);
}

QString questionLabel(QStringView name)
{
    constexpr std::pair<const char*, const char*> kDerived[] = {
        {"household.members", QT_TRANSLATE_NOOP("ScoreCard", "Members of the household")},
        {"dwelling.occupants", QT_TRANSLATE_NOOP("ScoreCard", "People in the dwelling")},
        {"person.age", QT_TRANSLATE_NOOP("ScoreCard", "Age")},
        {"ranking.decile_national", QT_TRANSLATE_NOOP("ScoreCard", "National decile")},
        {"ranking.decile_province", QT_TRANSLATE_NOOP("ScoreCard", "Provincial decile")},
        {"ranking.decile_city", QT_TRANSLATE_NOOP("ScoreCard", "City decile")}};
    for (const auto& [derived, text] : kDerived) {
        if (name == QLatin1StringView(derived)) {
            return say("ScoreCard", text);
        }
    }
    const qsizetype dot = name.indexOf(u'.');
    const registry::Entity* entity = dot < 0 ? nullptr : registry::findEntity(name.first(dot));
    const Variable* variable =
        entity != nullptr ? registry::findVariable(*entity, name.sliced(dot + 1)) : nullptr;
    return variable != nullptr ? label(*variable) : QString();
}

QString label(Section section)
{
    switch (section) {
    case Section::Identity:
        return say("section", QT_TRANSLATE_NOOP("section", "Identity"));
    case Section::Place:
        return say("section", QT_TRANSLATE_NOOP("section", "Place"));
    case Section::Building:
        return say("section", QT_TRANSLATE_NOOP("section", "Building"));
    case Section::Facilities:
        return say("section", QT_TRANSLATE_NOOP("section", "Facilities"));
    case Section::Economy:
        return say("section", QT_TRANSLATE_NOOP("section", "Economy"));
    case Section::Assets:
        return say("section", QT_TRANSLATE_NOOP("section", "Assets"));
    case Section::Food:
        return say("section", QT_TRANSLATE_NOOP("section", "Food and clothing"));
    case Section::Verification:
        return say("section", QT_TRANSLATE_NOOP("section", "Verification"));
    case Section::Demography:
        return say("section", QT_TRANSLATE_NOOP("section", "Demography"));
    case Section::Education:
        return say("section", QT_TRANSLATE_NOOP("section", "Education"));
    case Section::Work:
        return say("section", QT_TRANSLATE_NOOP("section", "Work"));
    case Section::Business:
        return say("section", QT_TRANSLATE_NOOP("section", "Business"));
    case Section::Health:
        return say("section", QT_TRANSLATE_NOOP("section", "Health"));
    case Section::Protection:
        return say("section", QT_TRANSLATE_NOOP("section", "Social protection"));
    case Section::Lists:
        return say("section", QT_TRANSLATE_NOOP("section", "According to the lists"));
    case Section::Admin:
        return say("section", QT_TRANSLATE_NOOP("section", "Administration"));
    }
    Q_UNREACHABLE();
}

QString label(Entity entity)
{
    switch (entity) {
    case Entity::Region:
        return say("entity", QT_TRANSLATE_NOOP("entity", "region"));
    case Entity::Dwelling:
        return say("entity", QT_TRANSLATE_NOOP("entity", "dwelling"));
    case Entity::Household:
        return say("entity", QT_TRANSLATE_NOOP("entity", "household"));
    case Entity::Person:
        return say("entity", QT_TRANSLATE_NOOP("entity", "person"));
    case Entity::PastOccupancy:
        return say("entity", QT_TRANSLATE_NOOP("entity", "earlier dwelling"));
    case Entity::PastMembership:
        return say("entity", QT_TRANSLATE_NOOP("entity", "earlier membership"));
    case Entity::Dataset:
        return say("entity", QT_TRANSLATE_NOOP("entity", "list"));
    case Entity::Program:
        return say("entity", QT_TRANSLATE_NOOP("entity", "program"));
    case Entity::Benefit:
        return say("entity", QT_TRANSLATE_NOOP("entity", "benefit"));
    case Entity::Ranking:
        return say("entity", QT_TRANSLATE_NOOP("entity", "decile"));
    case Entity::PairDecision:
        return say("entity", QT_TRANSLATE_NOOP("entity", "answer on doubles"));
    case Entity::ScoreModel:
        return say("entity", QT_TRANSLATE_NOOP("entity", "score model"));
    case Entity::Objection:
        return say("entity", QT_TRANSLATE_NOOP("entity", "objection"));
    case Entity::PovertyLine:
        return say("entity", QT_TRANSLATE_NOOP("entity", "poverty line"));
    case Entity::IndicatorValue:
        return say("entity", QT_TRANSLATE_NOOP("entity", "indicator"));
    case Entity::Target:
        return say("entity", QT_TRANSLATE_NOOP("entity", "target"));
    case Entity::Snapshot:
        return say("entity", QT_TRANSLATE_NOOP("entity", "snapshot"));
    case Entity::Quota:
        return say("entity", QT_TRANSLATE_NOOP("entity", "quota"));
    case Entity::ProgramPair:
        return say("entity", QT_TRANSLATE_NOOP("entity", "two programs"));
    case Entity::AidGroup:
        return say("entity", QT_TRANSLATE_NOOP("entity", "group"));
    case Entity::AidGroupMember:
        return say("entity", QT_TRANSLATE_NOOP("entity", "member of a group"));
    case Entity::NeedRule:
        return say("entity", QT_TRANSLATE_NOOP("entity", "rule of needs"));
    case Entity::Need:
        return say("entity", QT_TRANSLATE_NOOP("entity", "need"));
    case Entity::SnapshotPart:
        return say("entity", QT_TRANSLATE_NOOP("entity", "figures of a snapshot"));
    }
    Q_UNREACHABLE();
}

QString label(CommitKind kind)
{
    switch (kind) {
    case CommitKind::Edit:
        return say("commit", QT_TRANSLATE_NOOP("commit", "edit"));
    case CommitKind::Bulk:
        return say("commit", QT_TRANSLATE_NOOP("commit", "edit of many"));
    case CommitKind::Import:
        return say("commit", QT_TRANSLATE_NOOP("commit", "import"));
    case CommitKind::Undo:
        return say("commit", QT_TRANSLATE_NOOP("commit", "undone"));
    case CommitKind::Redo:
        return say("commit", QT_TRANSLATE_NOOP("commit", "done again"));
    case CommitKind::Resolution:
        return say("commit", QT_TRANSLATE_NOOP("commit", "conflict settled"));
    case CommitKind::Received:
        return say("commit", QT_TRANSLATE_NOOP("commit", "received"));
    }
    Q_UNREACHABLE();
}

QString display(const Variable& variable, const Value& value, NumberMask mask)
{
    if (registry::isMissing(value)) {
        return kNone;
    }
    if (const auto* integer = std::get_if<qint64>(&value)) {
        switch (variable.type) {
        case ValueType::Code:
            return codeText(variable, *integer);
        case ValueType::CodeSet:
            return setText(variable, *integer);
        default:
            return numberText(variable, *integer);
        }
    }
    if (const auto* real = std::get_if<double>(&value)) {
        const bool whole = *real == static_cast<double>(static_cast<qint64>(*real));
        return number(*real, whole ? 0 : 1);
    }
    if (const auto* date = std::get_if<QDate>(&value)) {
        return longDate(*date);
    }
    if (const auto* point = std::get_if<registry::GeoPoint>(&value)) {
        return number(point->lat, 6) + QStringLiteral("; ") + number(point->lon, 6);
    }
    if (const auto* text = std::get_if<QString>(&value)) {
        if (isIdentityNumber(variable)) {
            return mask == NumberMask::Masked ? masked(variable, *text) : grouped(*text);
        }
        return *text;
    }
    return {};
}

QString masked(const QString& identityNumber)
{
    if (identityNumber.size() == 16) {
        return identityNumber.first(6) + QStringLiteral("******") + identityNumber.last(4);
    }
    if (identityNumber.size() <= 4) {
        return QString(identityNumber.size(), u'*');
    }
    return identityNumber.first(2) + QString(identityNumber.size() - 4, u'*') +
           identityNumber.last(2);
}

QString masked(const Variable& variable, const QString& identityNumber)
{
    constexpr qsizetype kShownOfKk = 10;
    constexpr qsizetype kKkDigits = 16;
    const bool isKk = QLatin1StringView(variable.column) == QLatin1StringView("kk_number");
    return isKk && identityNumber.size() == kKkDigits
               ? identityNumber.first(kShownOfKk) + QStringLiteral("******")
               : masked(identityNumber);
}

QString grouped(const QString& identityNumber)
{
    if (identityNumber.size() != 16) {
        return identityNumber;
    }
    return identityNumber.first(6) + u' ' + identityNumber.sliced(6, 6) + u' ' +
           identityNumber.last(4);
}

QString summary(const registry::Commit& commit)
{
    if (commit.kind == CommitKind::Import) {
        return say("commit", QT_TRANSLATE_NOOP("commit", "import %1")).arg(commit.reason);
    }
    if (!commit.created.empty()) {
        return say("commit", QT_TRANSLATE_NOOP("commit", "add %1"))
            .arg(label(commit.created.front().entity));
    }
    if (commit.changes.size() == 1) {
        const registry::CellChange& change = commit.changes.front();
        if (const Variable* variable = registry::findVariable(change.row.entity, change.column)) {
            return say("commit", QT_TRANSLATE_NOOP("commit", "change %1 to %2"))
                .arg(label(*variable), display(*variable, change.after));
        }
    }
    if (!commit.changes.empty()) {
        const registry::CellChange& change = commit.changes.front();
        if (const Variable* variable = registry::findVariable(change.row.entity, change.column)) {
            const int more = static_cast<int>(commit.changes.size() - 1);
            return QCoreApplication::translate("commit", "change %1 and %n more values", nullptr,
                                               more)
                .arg(label(*variable));
        }
    }
    return label(commit.kind);
}

} // namespace rangkul::words
