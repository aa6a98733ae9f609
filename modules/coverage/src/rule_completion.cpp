// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/rule_text.h"
#include "rule_labels.h"
#include "rule_parser.h"

namespace rangkul::coverage {

namespace {

/// What stands before the cursor: whole tokens, and the one being written.
struct RuleBeginning
{
    std::vector<RuleToken> tokens;
    QString partial;
    qsizetype from = 0;
};

RuleBeginning beginningOf(QStringView text)
{
    RuleBeginning out;
    out.from = text.size();
    qsizetype quotes = text.count(u'"');
    if (quotes % 2 == 1) { // inside a quoted answer
        out.from = text.lastIndexOf(u'"');
        out.partial = text.mid(out.from + 1).toString();
        text = text.first(out.from);
    }
    auto tokens = ruleTokens(text);
    if (!tokens) {
        return out;
    }
    out.tokens = std::move(*tokens);
    if (quotes % 2 == 0 && out.tokens.size() > 1) {
        const RuleToken& last = out.tokens[out.tokens.size() - 2];
        if (last.kind == RuleToken::Kind::Word && last.to == text.size()) {
            out.partial = last.text;
            out.from = last.from;
            out.tokens.erase(out.tokens.end() - 2);
        }
    }
    return out;
}

class RuleOffers
{
public:
    explicit RuleOffers(QString partial)
        : m_partial(std::move(partial))
    {
    }

    void add(RuleSuggestion::Kind kind, const QString& text,
             const std::optional<RuleVariable>& variable = {})
    {
        QString plain = text;
        plain.remove(u'"');
        const bool fits = plain.startsWith(m_partial, Qt::CaseInsensitive);
        const bool within = m_partial.size() > 1 && plain.contains(m_partial, Qt::CaseInsensitive);
        if (fits) {
            m_first.push_back({kind, text, variable});
        } else if (within) {
            m_later.push_back({kind, text, variable});
        }
    }
    std::vector<RuleSuggestion> taken()
    {
        m_first.insert(m_first.end(), m_later.begin(), m_later.end());
        return std::move(m_first);
    }

private:
    QString m_partial;
    std::vector<RuleSuggestion> m_first; ///< begin with what is written
    std::vector<RuleSuggestion> m_later; ///< contain it
};

} // namespace

RuleSuggestions suggestionsAt(QStringView text, qsizetype cursor, const QStringList& programs)
{
    RuleBeginning beginning =
        beginningOf(text.first(std::clamp<qsizetype>(cursor, 0, text.size())));
    RuleSuggestions out{beginning.from, {}};
    if (beginning.tokens.empty()) {
        return out;
    }
    RuleParser parser(std::move(beginning.tokens));
    [[maybe_unused]] const auto parsed = parser.parse();
    const RuleExpectation& expected = parser.expectation();
    RuleOffers offers(beginning.partial);
    if (expected.answers) {
        for (const QString& answer : answerTexts(*expected.answers)) {
            offers.add(RuleSuggestion::Kind::Answer, answer, expected.answers);
        }
    }
    if (expected.programs) {
        for (const QString& program : programs) {
            offers.add(RuleSuggestion::Kind::Program, u'"' + program + u'"');
        }
    }
    if (expected.variables) {
        for (const RuleVariable& variable : ruleVariables(expected.personal)) {
            offers.add(RuleSuggestion::Kind::Variable, nameOf(variable), variable);
        }
    }
    for (const QString& word : expected.words) {
        offers.add(RuleSuggestion::Kind::Word, word);
    }
    out.items = offers.taken();
    return out;
}

} // namespace rangkul::coverage
