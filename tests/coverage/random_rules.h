// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/rule.h"

#include <random>

namespace rangkul::coverage::test {

/// Rules that may be written: every code has a label, every All and Any two parts.
class RandomRules
{
public:
    /// `names`: only these variables are asked, all when empty.
    explicit RandomRules(quint32 seed, QStringList names = {})
        : m_random(seed)
        , m_names(std::move(names))
    {
    }

    int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(m_random); }

    Rule rule(int depth = 3) { return any(false, depth); }

private:
    Rule any(bool personal, int depth)
    {
        Rule out;
        const int choice = depth == 0 ? 0 : below(personal ? 6 : 10);
        if (choice < 3) {
            return leaf(personal);
        }
        if (choice < 5) {
            out.kind = choice == 3 ? Rule::Kind::All : Rule::Kind::Any;
            for (int i = 2 + below(2); i > 0; --i) {
                out.parts.push_back(any(personal, depth - 1));
            }
            return out;
        }
        if (choice == 5) {
            out.kind = Rule::Kind::Not;
            out.parts.push_back(any(personal, depth - 1));
            return out;
        }
        out.parts.push_back(any(true, depth - 1));
        if (choice < 9) {
            out.kind = Rule::Kind::Members;
            out.who = static_cast<Rule::Who>(below(3));
        } else {
            out.kind = Rule::Kind::Count;
            out.range = range(4);
        }
        return out;
    }

    RuleRange range(int most)
    {
        RuleRange out;
        const double least = below(most);
        switch (below(4)) {
        case 0:
            out.least = least;
            out.aboveLeast = below(2) == 0;
            break;
        case 1:
            out.most = least;
            out.belowMost = below(2) == 0;
            break;
        case 2:
            out.least = least;
            out.most = least;
            break;
        default:
            out.least = least;
            out.most = least + below(most) + 0.25;
        }
        return out;
    }

    Rule leaf(bool personal)
    {
        Rule out;
        if (!personal && below(8) == 0) {
            out.kind = below(2) == 0 ? Rule::Kind::Receives : Rule::Kind::Region;
            for (int i = out.kind == Rule::Kind::Region ? 1 : below(3); i > 0; --i) {
                out.names.push_back(out.kind == Rule::Kind::Region ? QStringLiteral("9901")
                                                                   : QStringLiteral("PKH"));
            }
            return out;
        }
        std::vector<RuleVariable> all = ruleVariables(personal);
        if (!m_names.isEmpty()) {
            std::erase_if(
                all, [this](const RuleVariable& each) { return !m_names.contains(nameOf(each)); });
        }
        out.variable = all[static_cast<size_t>(below(static_cast<int>(all.size())))];
        if (below(6) == 0) {
            out.kind = Rule::Kind::Missing;
        } else if (answerOf(out.variable) == RuleAnswer::Codes) {
            out.kind = Rule::Kind::Codes;
            const auto& items = codeListOf(out.variable)->items();
            std::vector<qint64> codes;
            for (int i = 1 + below(3); i > 0; --i) {
                codes.push_back(
                    out.variable.derived == RuleDerived::VillageKind
                        ? 5 + below(2)
                        : items[static_cast<size_t>(below(static_cast<int>(items.size())))].code);
            }
            std::sort(codes.begin(), codes.end());
            codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
            out.codes = std::move(codes);
        } else {
            out.kind = Rule::Kind::Range;
            out.range = range(70);
            if (answerOf(out.variable) == RuleAnswer::Date) {
                for (auto* border : {&out.range.least, &out.range.most}) {
                    if (*border) {
                        *border = 2'461'000 + double(qint64(**border));
                    }
                }
            }
        }
        return out;
    }

    std::mt19937 m_random;
    QStringList m_names;
};

} // namespace rangkul::coverage::test
