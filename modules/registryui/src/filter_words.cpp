// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "rangkul/registryui/filter_bar.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

namespace {

using registry::HouseholdFrame;

QString inWords(const char* text)
{
    return QCoreApplication::translate("FilterWords", text);
}

QString joined(QStringList parts)
{
    constexpr qsizetype kMost = 3;
    if (parts.size() > kMost) {
        const int more = static_cast<int>(parts.size() - kMost);
        parts = parts.first(kMost);
        return parts.join(QStringLiteral(", ")) +
               QCoreApplication::translate("FilterWords", " and %n more", nullptr, more);
    }
    return parts.join(QStringLiteral(", "));
}

/// Says one alternative; one function per kind.
struct Describer
{
    const HouseholdFrame& frame;

    QString operator()(const registry::InRegion& in) const
    {
        QStringList names;
        for (const QString& code : in.codes) {
            const auto region = frame.regionIndex(code);
            names += region ? frame.regions()[static_cast<size_t>(*region)].name : code;
        }
        return joined(names);
    }

    QString operator()(const registry::InDecile& in) const
    {
        QStringList values;
        for (const int value : in.values) {
            values += value == 0 ? inWords(QT_TRANSLATE_NOOP("FilterWords", "not ranked"))
                                 : QString::number(value);
        }
        const QString list = values.join(QStringLiteral(", "));
        switch (in.kind) {
        case registry::DecileKind::National:
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "National decile %1")).arg(list);
        case registry::DecileKind::Province:
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "Provincial decile %1")).arg(list);
        case registry::DecileKind::City:
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "City decile %1")).arg(list);
        }
        return {};
    }

    QString operator()(const registry::Receives& receives) const
    {
        if (receives.programs.empty()) {
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "receives any program"));
        }
        QStringList names;
        for (const core::RecordId& id : receives.programs) {
            if (const auto program = frame.programIndex(id)) {
                const registry::FrameProgram& entry =
                    frame.programs()[static_cast<size_t>(*program)];
                names += entry.shortName.isEmpty() ? entry.name : entry.shortName;
            }
        }
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "receives %1")).arg(joined(names));
    }

    QString operator()(const registry::CodeIs& is) const
    {
        QStringList labels;
        for (const qint64 code : is.codes) {
            labels += words::display(*is.variable, code);
        }
        return QStringLiteral("%1: %2").arg(words::label(*is.variable), joined(labels));
    }

    QString operator()(const registry::Between& between) const
    {
        const QString name = words::label(*between.variable);
        if (between.least && between.most) {
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "%1 %2 to %3"))
                .arg(name, say(*between.least), say(*between.most));
        }
        if (between.least) {
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "%1 at least %2"))
                .arg(name, say(*between.least));
        }
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "%1 at most %2"))
            .arg(name, say(between.most.value_or(0)));
    }

    QString operator()(const registry::IsMissing& is) const
    {
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "%1 is missing"))
            .arg(words::label(*is.variable));
    }

    QString operator()(const registry::AgeBetween& age) const
    {
        if (age.least && age.most) {
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "member aged %1 to %2"))
                .arg(*age.least)
                .arg(*age.most);
        }
        if (age.least) {
            return inWords(QT_TRANSLATE_NOOP("FilterWords", "member aged %1 or more"))
                .arg(*age.least);
        }
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "member aged %1 or less"))
            .arg(age.most.value_or(0));
    }

    QString operator()(const registry::AnyMember& any) const
    {
        QStringList parts;
        for (const registry::MemberTest& test : any.tests) {
            const QString text = std::visit(*this, test.test);
            parts += test.negated ? inWords(QT_TRANSLATE_NOOP("FilterWords", "not: %1")).arg(text)
                                  : text;
        }
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "a member with %1"))
            .arg(parts.join(QStringLiteral(" + ")));
    }

    QString operator()(const registry::HasPoint&) const
    {
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "has a point on the map"));
    }

    QString operator()(const registry::HasConflict&) const
    {
        return inWords(QT_TRANSLATE_NOOP("FilterWords", "has an open conflict"));
    }

    QString operator()(const registry::IsOneOf& is) const
    {
        const int chosen = static_cast<int>(is.households.size());
        return QCoreApplication::translate("FilterWords", "%n chosen on the map", nullptr, chosen);
    }

    static QString say(double value)
    {
        return words::number(value,
                             value == static_cast<double>(static_cast<qint64>(value)) ? 0 : 1);
    }
};

} // namespace

QString describe(const registry::FilterCondition& condition, const HouseholdFrame& frame)
{
    QStringList parts;
    for (const registry::Alternative& alternative : condition.anyOf) {
        parts += std::visit(Describer{frame}, alternative);
    }
    const QString text = parts.join(inWords(QT_TRANSLATE_NOOP("FilterWords", " or ")));
    return condition.negated ? inWords(QT_TRANSLATE_NOOP("FilterWords", "not: %1")).arg(text)
                             : text;
}

QString describe(const registry::Filter& filter, const HouseholdFrame& frame)
{
    QStringList parts;
    for (const registry::FilterCondition& condition : filter.conditions) {
        parts += describe(condition, frame);
    }
    if (filter.withEnded) {
        parts += inWords(QT_TRANSLATE_NOOP("FilterWords", "ended households too"));
    }
    return parts.isEmpty() ? inWords(QT_TRANSLATE_NOOP("FilterWords", "all households"))
                           : parts.join(QStringLiteral("; "));
}

} // namespace rangkul::registryui
