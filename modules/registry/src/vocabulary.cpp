// SPDX-License-Identifier: GPL-3.0-or-later
#include "vocabulary.h"

#include "label_folding.h"

namespace rangkul::registry {

namespace {

/// A whole number as sheets write codes: "1", "01", "1.0", "'01". nullopt for anything else.
std::optional<int> codeNumber(QStringView text)
{
    if (text.startsWith(u'\'')) {
        text = text.sliced(1);
    }
    int value = 0;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'0' && text[i] <= u'9'; ++i) {
        if (i >= 9) {
            return std::nullopt;
        }
        value = value * 10 + (text[i].unicode() - u'0');
    }
    if (i == 0) {
        return std::nullopt;
    }
    if (i + 1 < text.size() && (text[i] == u'.' || text[i] == u',')) {
        ++i;
        while (i < text.size() && text[i] == u'0') {
            ++i;
        }
    }
    return i == text.size() ? std::optional(value) : std::nullopt;
}

std::optional<int> translateOne(const Vocabulary& words, QStringView text)
{
    if (const auto number = codeNumber(text)) {
        if (const auto found = words.byNumber.find(*number); found != words.byNumber.end()) {
            return found->second;
        }
        if (words.form == SetForm::Sum && *number != 0 && (*number & ~words.sumBits) == 0) {
            return number;
        }
        return std::nullopt;
    }
    FoldedText folded;
    foldLabel(text, folded);
    const auto found = words.byLabel.find(view(folded));
    return found == words.byLabel.end() ? std::nullopt : std::optional(found->second);
}

} // namespace

std::optional<int> Vocabulary::translate(QStringView text) const
{
    text = text.trimmed();
    if (text.isEmpty()) {
        return std::nullopt;
    }
    if (form == SetForm::None) {
        return translateOne(*this, text);
    }
    int mask = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u',' && text[i] != u';') {
            continue;
        }
        const auto part = translateOne(*this, text.sliced(start, i - start).trimmed());
        if (!part) {
            return std::nullopt;
        }
        mask |= *part;
        start = i + 1;
    }
    return mask;
}

} // namespace rangkul::registry
