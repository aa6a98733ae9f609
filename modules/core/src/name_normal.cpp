// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/name_normal.h"

#include "name_parts.h"
#include "name_words.h"

namespace rangkul::core {

namespace {

/// A name with its words folded; views hold as long as it is neither moved nor refilled.
struct FoldedName
{
    RawText raw;
    WordBuffer folded;
    NameParts parts;

    void fill(QStringView name)
    {
        scanWords(name, raw);
        parts.clear();
        for (qsizetype i = 0; i < raw.words.size(); ++i) {
            parts.append({raw.at(i), raw.at(i), raw.words[i].isBehindComma});
        }
        foldParts(parts, folded);
    }

    bool isFirst(qsizetype i) const { return i == 0 && parts.size() > 1; }
};

void appendAll(const FoldedName& name, TokenList& out)
{
    for (qsizetype i = 0; i < name.parts.size(); ++i) {
        appendCanonical(name.parts[i].word, name.isFirst(i), out);
    }
}

void appendNew(QByteArrayView token, TokenList& out)
{
    if (!token.isEmpty() && !out.contains(token)) {
        out.append(token);
    }
}

/// Other spellings of the part at `i`.
void appendVariants(const FoldedName& name, qsizetype i, TokenList& out)
{
    const NamePart& part = name.parts[i];
    const QByteArrayView canonical = nameOfAlias(part.word, name.isFirst(i));
    WordBuffer variant;
    if (part.hasBareJ) {
        foldSpelling(part.raw, variant, LetterJ::OldSpelling);
        appendNew({variant.data(), variant.size()}, out);
    }
    if (i + 1 < name.parts.size() && isJoiningName(canonical)) {
        WordBuffer together;
        together.append(canonical.data(), canonical.size());
        const QByteArrayView next = name.parts[i + 1].word;
        together.append(next.data(), next.size());
        variant.clear();
        foldSpelling({together.data(), together.size()}, variant);
        appendNew({variant.data(), variant.size()}, out);
    }
    appendNew(canonical, out); // Abdurrahman as one word beside the two
    if (const qsizetype length = joiningNameLength(canonical); length > 0) {
        appendNew(canonical.sliced(length), out);
    }
}

} // namespace

void nameTokens(QStringView name, TokenList& out)
{
    FoldedName folded;
    folded.fill(name);
    out.clear();
    appendAll(folded, out);
}

TokenList nameTokens(QStringView name)
{
    TokenList out;
    nameTokens(name, out);
    return out;
}

QByteArray normalName(QStringView name)
{
    return nameTokens(name).joined();
}

void searchTokens(QStringView name, TokenList& out)
{
    FoldedName folded;
    folded.fill(name);
    out.clear();
    appendAll(folded, out);
    for (qsizetype i = 0; i < folded.parts.size(); ++i) {
        appendVariants(folded, i, out);
    }
}

TokenList searchTokens(QStringView name)
{
    TokenList out;
    searchTokens(name, out);
    return out;
}

} // namespace rangkul::core
