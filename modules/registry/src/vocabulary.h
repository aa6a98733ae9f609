// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "rangkul/registry/code_list.h"

#include <unordered_map>

namespace rangkul::registry {

/// Looks up QString keys by view.
struct ViewHash
{
    using is_transparent = void;
    size_t operator()(QStringView text) const { return qHash(text); }
};
struct ViewEqual
{
    using is_transparent = void;
    bool operator()(QStringView a, QStringView b) const { return a == b; }
};
template <typename T> using ByText = std::unordered_map<QString, T, ViewHash, ViewEqual>;

/// How a source writes several answers in one cell.
enum class SetForm {
    None,      ///< one answer only
    Sum,       ///< codes are bits, a cell may hold their sum
    Positions, ///< code n stands for the bit 1 << n
};

/// What one source may write for one list.
struct Vocabulary
{
    SetForm form = SetForm::None;
    int sumBits = 0; ///< bits a number may be made of (Sum)
    std::unordered_map<int, int> byNumber;
    ByText<int> byLabel; ///< folded
    std::vector<SourceCode> written;

    std::optional<int> translate(QStringView text) const;
};

struct CodeData
{
    std::vector<CodeList> lists;
    ByText<size_t> listByName;
    std::vector<QString> sourceNames;
    ByText<ByText<Vocabulary>> sources;
};

/// Read once from the compiled-in file.
const CodeData& codeData();
const Vocabulary* findVocabulary(QStringView source, QStringView codeList);

} // namespace rangkul::registry
