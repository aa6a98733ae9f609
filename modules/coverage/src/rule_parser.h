// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverage/rule.h"
#include "rule_tokens.h"

namespace rangkul::coverage {

/// What may stand where the tokens end.
struct RuleExpectation
{
    QStringList words;                        ///< of the language
    bool variables = false;                   ///< a question may begin
    bool personal = false;                    ///< inside the brackets of members
    bool programs = false;                    ///< a name of a program
    std::optional<RuleVariable> answers = {}; ///< an answer of its list
};

/// Recursive descent: or < and < not < test.
class RuleParser
{
public:
    explicit RuleParser(std::vector<RuleToken> tokens)
        : m_tokens(std::move(tokens))
    {
    }
    core::Result<Rule> parse();
    const RuleExpectation& expectation() const { return m_expected; }

private:
    struct Depth;

    core::Result<Rule> any(bool personal);
    core::Result<Rule> all(bool personal);
    core::Result<Rule> negation(bool personal);
    core::Result<Rule> primary(bool personal);
    core::Result<Rule> members(Rule::Who who, bool negated);
    core::Result<Rule> count();
    core::Result<Rule> missing(bool personal);
    core::Result<Rule> receives();
    core::Result<Rule> region();
    core::Result<Rule> test(bool personal);
    core::Result<Rule> comparison(const RuleVariable& variable);
    core::Result<Rule> codes(const RuleVariable& variable, bool several);
    core::Result<RuleRange> range(const RuleVariable& variable, const RuleToken& sign);
    core::Result<RuleRange> between(const RuleVariable& variable);
    core::Result<qint64> answer(const RuleVariable& variable);
    core::Result<double> number(const RuleVariable& variable);
    core::Result<RuleVariable> variable(bool personal);
    core::Result<Rule> bracketed(bool personal);
    core::Result<QString> quoted(const char* what);
    core::Status expectSign(const char* sign);
    core::Status expectWord(const char* word);
    bool takeSign(const char* sign);
    bool takeWord(const char* word);
    const RuleToken& token() const { return m_tokens[m_at]; }
    bool atEnd() const { return token().kind == RuleToken::Kind::End; }
    void offer(std::initializer_list<const char*> words);
    core::Error unexpected(const char* wanted) const;

    std::vector<RuleToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    RuleExpectation m_expected;
};

} // namespace rangkul::coverage
