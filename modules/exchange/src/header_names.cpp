// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_names.h"

#include "rangkul/core/similarity.h"
#include "rangkul/exchange/header_finder.h"

namespace rangkul::exchange {

namespace {

constexpr double kOfficial = 1.0;
constexpr double kSynonym = 0.95;
constexpr double kSlip = 0.75;
constexpr size_t kLongestHeader = 120;

std::string digitsOf(const std::string& text)
{
    std::string digits;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return digits;
}

} // namespace

std::string foldedHeader(std::string_view header)
{
    std::string folded;
    for (const char c : header) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c < 0) {
            folded += c;
        } else if (c >= 'A' && c <= 'Z') {
            folded += static_cast<char>(c + 32);
        }
    }
    return folded;
}

HeaderNames::HeaderNames(const ImportProfile& profile)
{
    for (const ColumnRule& rule : profile.columns) {
        double confidence = kOfficial;
        for (const QString& header : rule.headers) {
            m_names.emplace(foldedHeader(header.toStdString()), Known{&rule, confidence});
            confidence = kSynonym;
        }
    }
}

HeaderMatch HeaderNames::match(std::string_view header) const
{
    if (header.empty() || header.size() > kLongestHeader) {
        return {};
    }
    const std::string folded = foldedHeader(header);
    if (const auto found = m_names.find(folded); found != m_names.end()) {
        return {found->second.rule, found->second.confidence};
    }
    if (folded.size() < 6) {
        return {};
    }
    const int limit = folded.size() < 12 ? 1 : 2;
    const ColumnRule* nearest = nullptr;
    for (const auto& [name, known] : m_names) {
        const auto difference =
            static_cast<std::ptrdiff_t>(name.size()) - static_cast<std::ptrdiff_t>(folded.size());
        if (name.size() < 6 || std::abs(difference) > limit || digitsOf(name) != digitsOf(folded)) {
            continue;
        }
        if (core::editDistance(QByteArrayView(name), QByteArrayView(folded), limit) <= limit) {
            if (nearest && nearest != known.rule) {
                return {}; // like two headers is like none
            }
            nearest = known.rule;
        }
    }
    return {nearest, nearest ? kSlip : 0};
}

} // namespace rangkul::exchange
