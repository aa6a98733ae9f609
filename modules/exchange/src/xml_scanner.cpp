// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_scanner.h"

#include <charconv>
#include <cstring>

namespace rangkul::exchange {

namespace {

constexpr size_t kStep = 256 * 1024;
constexpr size_t kLongestToken = 64 * 1024 * 1024; // beyond this it is no spreadsheet
constexpr auto kNever = std::string_view::npos;

std::string_view localName(std::string_view qualified)
{
    const size_t colon = qualified.find(':');
    return colon == kNever ? qualified : qualified.substr(colon + 1);
}

bool isXmlBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The character that `&...;` stands for; 0 when unknown.
char32_t reference(std::string_view name)
{
    if (name == "lt") {
        return U'<';
    }
    if (name == "gt") {
        return U'>';
    }
    if (name == "amp") {
        return U'&';
    }
    if (name == "quot") {
        return U'"';
    }
    if (name == "apos") {
        return U'\'';
    }
    if (name.size() < 2 || name.front() != '#') {
        return 0;
    }
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    unsigned long value = 0;
    const auto read =
        std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
    const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
    return whole && value <= 0x10FFFF ? static_cast<char32_t>(value) : 0;
}

} // namespace

void appendUtf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

XmlScanner::XmlScanner(Read read)
    : m_read(std::move(read))
{
}

void XmlScanner::restart()
{
    m_pos = m_end = 0;
    m_sourceEnded = m_endIsDue = false;
}

bool XmlScanner::refill()
{
    if (m_sourceEnded) {
        return false;
    }
    const size_t left = m_end - m_pos;
    if (left > kLongestToken) {
        return false;
    }
    if (m_pos > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_pos, left);
    }
    m_pos = 0;
    m_end = left;
    if (m_buffer.size() < left + kStep) {
        m_buffer.resize(std::max(left + kStep, m_buffer.size() * 2));
    }
    const size_t got = m_read(m_buffer.data() + m_end, m_buffer.size() - m_end);
    m_end += got;
    m_sourceEnded = got == 0;
    return got > 0;
}

XmlToken XmlScanner::next()
{
    if (m_endIsDue) {
        m_endIsDue = false;
        return XmlToken::End;
    }
    for (;;) {
        if (m_pos == m_end && !refill()) {
            return XmlToken::Done;
        }
        if (m_buffer[m_pos] == '<') {
            const XmlToken token = readMarkup();
            if (token == XmlToken::Text && m_text.empty()) {
                continue;
            }
            return token;
        }
        size_t length = findMark("<", 0);
        if (length == kNever) {
            length = m_end - m_pos;
        }
        m_text = resolved({m_buffer.data() + m_pos, length}, m_textScratch);
        m_pos += length;
        return XmlToken::Text;
    }
}

size_t XmlScanner::findMark(std::string_view mark, size_t from)
{
    for (;;) {
        const std::string_view window(m_buffer.data() + m_pos, m_end - m_pos);
        const size_t at = window.find(mark, from);
        if (at != kNever) {
            return at;
        }
        from = window.size() >= mark.size() ? window.size() - mark.size() + 1 : 0;
        if (!refill()) {
            return kNever;
        }
    }
}

bool XmlScanner::skipPast(std::string_view mark, size_t from)
{
    const size_t at = findMark(mark, from);
    if (at == kNever) {
        return false;
    }
    m_pos += at + mark.size();
    return true;
}

size_t XmlScanner::findTagEnd()
{
    bool isQuoted = false;
    for (size_t at = 1;; ++at) {
        if (m_pos + at == m_end && !refill()) { // what was looked at stays at m_pos
            return kNever;
        }
        const char c = m_buffer[m_pos + at];
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == '>' && !isQuoted) {
            return at;
        }
    }
}

/// Comments and the like come back as empty Text.
XmlToken XmlScanner::readMarkup()
{
    while (m_end - m_pos < 9 && refill()) {
    }
    m_text = {};
    const std::string_view head(m_buffer.data() + m_pos, m_end - m_pos);
    if (head.size() > 1 && head[1] != '!' && head[1] != '?') {
        const size_t end = findTagEnd();
        return end == kNever ? XmlToken::Broken : readTag(end);
    }
    if (head.starts_with("<!--")) {
        return skipPast("-->", 4) ? XmlToken::Text : XmlToken::Broken;
    }
    if (head.starts_with("<![CDATA[")) {
        const size_t end = findMark("]]>", 9);
        if (end == kNever) {
            return XmlToken::Broken;
        }
        m_text = {m_buffer.data() + m_pos + 9, end - 9};
        m_pos += end + 3;
        return XmlToken::Text;
    }
    if (head.starts_with("<?")) {
        return skipPast("?>", 2) ? XmlToken::Text : XmlToken::Broken;
    }
    if (head.starts_with("<!")) {
        return skipPast(">", 2) ? XmlToken::Text : XmlToken::Broken;
    }
    const size_t end = findTagEnd();
    return end == kNever ? XmlToken::Broken : readTag(end);
}

XmlToken XmlScanner::readTag(size_t end)
{
    std::string_view tag(m_buffer.data() + m_pos + 1, end - 1);
    m_pos += end + 1;
    if (tag.empty()) {
        return XmlToken::Broken;
    }
    if (tag.front() == '/') {
        tag.remove_prefix(1);
        while (!tag.empty() && isXmlBlank(tag.back())) {
            tag.remove_suffix(1);
        }
        m_name = localName(tag);
        return XmlToken::End;
    }
    if (tag.back() == '/') {
        tag.remove_suffix(1);
        m_endIsDue = true;
    }
    size_t nameEnd = 0;
    while (nameEnd < tag.size() && !isXmlBlank(tag[nameEnd])) {
        ++nameEnd;
    }
    m_name = localName(tag.substr(0, nameEnd));
    m_attributes = tag.substr(nameEnd);
    return XmlToken::Start;
}

bool XmlScanner::nextAttribute(std::string_view& rest, std::string_view& name,
                               std::string_view& raw)
{
    while (!rest.empty() && isXmlBlank(rest.front())) {
        rest.remove_prefix(1);
    }
    const size_t equals = rest.find('=');
    if (equals == kNever) {
        return false;
    }
    name = rest.substr(0, equals);
    while (!name.empty() && isXmlBlank(name.back())) {
        name.remove_suffix(1);
    }
    size_t open = equals + 1;
    while (open < rest.size() && rest[open] != '"' && rest[open] != '\'') {
        ++open;
    }
    const size_t close = open < rest.size() ? rest.find(rest[open], open + 1) : kNever;
    if (close == kNever) {
        return false;
    }
    name = localName(name);
    raw = rest.substr(open + 1, close - open - 1);
    rest.remove_prefix(close + 1);
    return true;
}

std::string_view XmlScanner::attribute(std::string_view name)
{
    std::string_view rest = m_attributes;
    std::string_view found;
    std::string_view raw;
    while (nextAttribute(rest, found, raw)) {
        if (found == name) {
            return resolved(raw, m_attributeScratch);
        }
    }
    return {};
}

bool XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0;) {
        switch (next()) {
        case XmlToken::Start:
            ++depth;
            break;
        case XmlToken::End:
            --depth;
            break;
        case XmlToken::Text:
            break;
        case XmlToken::Done:
        case XmlToken::Broken:
            return false;
        }
    }
    return true;
}

std::string_view XmlScanner::resolved(std::string_view raw, std::string& scratch) const
{
    size_t ampersand = raw.find('&');
    if (ampersand == kNever) {
        return raw;
    }
    scratch.clear();
    while (ampersand != kNever) {
        scratch.append(raw.substr(0, ampersand));
        raw.remove_prefix(ampersand);
        const size_t semicolon = raw.find(';');
        const char32_t c =
            semicolon == kNever || semicolon > 12 ? 0 : reference(raw.substr(1, semicolon - 1));
        if (c != 0) {
            appendUtf8(scratch, c);
            raw.remove_prefix(semicolon + 1);
        } else {
            scratch += '&';
            raw.remove_prefix(1);
        }
        ampersand = raw.find('&');
    }
    scratch.append(raw);
    return scratch;
}

} // namespace rangkul::exchange
