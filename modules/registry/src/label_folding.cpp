// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_folding.h"

#include <QString>

#include "rangkul/registry/code_list.h"

#include <algorithm>
#include <string_view>

namespace rangkul::registry {

namespace {

struct Spelling
{
    std::u16string_view written;
    std::u16string_view meant;
};

// Spellings met in real lists; sorted.
constexpr Spelling kSpellings[] = {
    {u"beresiko", u"berisiko"},
    {u"bermerek", u"bermerk"},
    {u"dgn", u"dengan"},
    {u"ijasah", u"ijazah"},
    {u"isteri", u"istri"},
    {u"lainya", u"lainnya"},
    {u"ledeng", u"leding"},
    {u"nonlistrik", u"non listrik"},
    {u"orangtua", u"orang tua"},
    {u"resiko", u"risiko"},
    {u"septictank", u"septic tank"},
    {u"septik", u"septic"},
    {u"septiktank", u"septic tank"},
    {u"septitank", u"septic tank"},
    {u"tak", u"tidak"},
    {u"tdk", u"tidak"},
};
constexpr size_t kLongestSpelling = 10;

enum class Kind { Word, Sign, Gap, Nothing };

Kind kindOf(char16_t c)
{
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) {
        return Kind::Word;
    }
    if (c == u'<' || c == u'>' || c == u'=') {
        return Kind::Sign;
    }
    if (c < 0x80) {
        return Kind::Gap;
    }
    const QChar letter(c);
    if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate()) {
        return Kind::Word;
    }
    return letter.category() == QChar::Other_Format ? Kind::Nothing : Kind::Gap;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// Builds the folded text word by word.
class Folding
{
public:
    explicit Folding(FoldedText& out)
        : m_out(out)
    {
        m_out.clear();
    }

    void add(char16_t c, Kind kind)
    {
        if (kind != m_kind) {
            endWord();
            if (!m_out.isEmpty()) {
                m_out.append(u' ');
            }
            m_start = m_out.size();
            m_kind = kind;
        }
        m_out.append(c);
    }

    void endWord()
    {
        if (m_kind == Kind::Word) {
            correctSpelling();
        }
        m_kind = Kind::Gap;
    }

private:
    void correctSpelling()
    {
        const std::u16string_view word(m_out.data() + m_start,
                                       static_cast<size_t>(m_out.size() - m_start));
        if (word.size() > kLongestSpelling) {
            return;
        }
        const auto* found = std::lower_bound(
            std::begin(kSpellings), std::end(kSpellings), word,
            [](const Spelling& spelling, std::u16string_view w) { return spelling.written < w; });
        if (found != std::end(kSpellings) && found->written == word) {
            m_out.resize(m_start);
            m_out.append(found->meant.data(), static_cast<qsizetype>(found->meant.size()));
        }
    }

    FoldedText& m_out;
    qsizetype m_start = 0;
    Kind m_kind = Kind::Gap;
};

void foldInto(QStringView label, FoldedText& out)
{
    Folding folding(out);
    for (qsizetype i = 0; i < label.size(); ++i) {
        const char16_t raw = label[i].unicode();
        if (raw == u'\u2265' || raw == u'\u2264') {
            folding.add(raw == u'\u2265' ? u'>' : u'<', Kind::Sign);
            folding.add(u'=', Kind::Sign);
            continue;
        }
        const char16_t c = raw >= u'A' && raw <= u'Z' ? static_cast<char16_t>(raw + 32)
                           : raw < 0x80               ? raw
                                                      : label[i].toCaseFolded().unicode();
        const Kind kind = kindOf(c);
        if (kind == Kind::Word || kind == Kind::Sign) {
            folding.add(c, kind);
        } else if (kind == Kind::Gap) {
            const bool insideNumber = (c == u'.' || c == u',') && i > 0 && i + 1 < label.size() &&
                                      isDigit(label[i - 1].unicode()) &&
                                      isDigit(label[i + 1].unicode());
            if (!insideNumber) {
                folding.endWord();
            }
        }
    }
    folding.endWord();
}

} // namespace

void foldLabel(QStringView label, FoldedText& out)
{
    const bool plain =
        std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain) {
        return foldInto(label, out);
    }
    foldInto(label.toString().normalized(QString::NormalizationForm_C), out);
}

QString foldedLabel(QStringView label)
{
    FoldedText folded;
    foldLabel(label, folded);
    return view(folded).toString();
}

} // namespace rangkul::registry
