// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rangkul::exchange {

enum class XmlToken { Start, End, Text, Done, Broken };

/// Walks through machine-written XML of any length in a small buffer. Knows elements, attributes,
/// text, CDATA, comments and character references; no DTD. Views hold until the next call of
/// next(). Names come without their namespace prefix.
class XmlScanner
{
public:
    /// Fills the buffer, returns the bytes put in, 0 at the end.
    using Read = std::function<size_t(char* into, size_t most)>;
    explicit XmlScanner(Read read);

    XmlToken next();
    std::string_view name() const { return m_name; }
    /// Raw text with references resolved.
    std::string_view text() const { return m_text; }
    /// Value of an attribute of the current start tag ("" when absent), by local name.
    std::string_view attribute(std::string_view name);
    /// Calls `each(local name, raw value)` for the attributes of the current start tag, in one go.
    template <typename Each> void forEachAttribute(Each each) const
    {
        std::string_view rest = m_attributes;
        std::string_view name;
        std::string_view raw;
        while (nextAttribute(rest, name, raw)) {
            each(name, raw);
        }
    }
    /// Leaves the current element behind, with all in it (call right after its Start).
    bool skipElement();
    void restart();

private:
    bool refill();
    XmlToken readMarkup();
    XmlToken readTag(size_t end);
    /// Moves behind `mark`; false when it never comes.
    bool skipPast(std::string_view mark, size_t from);
    /// Offset of `mark` at or after `from` (relative to m_pos), reading on as needed; npos = never.
    size_t findMark(std::string_view mark, size_t from);
    size_t findTagEnd();
    /// Takes the first of `rest`; false when there is none.
    static bool nextAttribute(std::string_view& rest, std::string_view& name,
                              std::string_view& raw);
    std::string_view resolved(std::string_view raw, std::string& scratch) const;

    Read m_read;
    std::vector<char> m_buffer;
    size_t m_pos = 0;
    size_t m_end = 0;
    bool m_sourceEnded = false;
    bool m_endIsDue = false; ///< a self-closing tag still owes its End
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_text;
    std::string m_textScratch;
    std::string m_attributeScratch;
};

/// Appends the code point as UTF-8.
void appendUtf8(std::string& out, char32_t codePoint);

} // namespace rangkul::exchange
