// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/code_list.h"

#include "label_folding.h"
#include "vocabulary.h"

namespace rangkul::registry {

namespace {

constexpr size_t kSlots = 256; // power of two
constexpr size_t kProbes = 8;

} // namespace

CodeList::CodeList(QString name, std::vector<CodeItem> items, bool isSet)
    : m_name(std::move(name))
    , m_items(std::move(items))
    , m_isSet(isSet)
{
    m_folded.reserve(m_items.size());
    for (const CodeItem& item : m_items) {
        m_folded.push_back(foldedLabel(item.label));
    }
}

int CodeList::allBits() const
{
    int bits = 0;
    for (const CodeItem& item : m_items) {
        bits |= item.code;
    }
    return m_isSet ? bits : 0;
}

const CodeItem* CodeList::find(int code) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [code](const CodeItem& item) { return item.code == code; });
    return found == m_items.end() ? nullptr : &*found;
}

const CodeItem* CodeList::findByLabel(QStringView label) const
{
    FoldedText folded;
    foldLabel(label, folded);
    const auto found = std::find(m_folded.begin(), m_folded.end(), view(folded));
    return found == m_folded.end() ? nullptr
                                   : &m_items[static_cast<size_t>(found - m_folded.begin())];
}

const CodeList* findCodeList(QStringView name)
{
    const CodeData& data = codeData();
    const auto found = data.listByName.find(name);
    return found == data.listByName.end() ? nullptr : &data.lists[found->second];
}

std::vector<QString> codeListNames()
{
    std::vector<QString> names;
    for (const CodeList& list : codeData().lists) {
        names.push_back(list.name());
    }
    return names;
}

const Vocabulary* findVocabulary(QStringView source, QStringView codeList)
{
    const CodeData& data = codeData();
    const auto lists = data.sources.find(source);
    if (lists == data.sources.end()) {
        return nullptr;
    }
    const auto found = lists->second.find(codeList);
    return found == lists->second.end() ? nullptr : &found->second;
}

std::optional<int> canonicalCode(QStringView source, QStringView codeList, QStringView written)
{
    const Vocabulary* vocabulary = findVocabulary(source, codeList);
    return vocabulary ? vocabulary->translate(written) : std::nullopt;
}

std::vector<QString> codeSources()
{
    return codeData().sourceNames;
}

std::vector<SourceCode> sourceCodes(QStringView source, QStringView codeList)
{
    const Vocabulary* vocabulary = findVocabulary(source, codeList);
    return vocabulary ? vocabulary->written : std::vector<SourceCode>();
}

SourceTranslator::SourceTranslator(QStringView source, QStringView codeList)
    : m_vocabulary(findVocabulary(source, codeList))
    , m_slots(kSlots)
{
}

template <typename Translate>
std::optional<int> SourceTranslator::remembered(QByteArrayView key, bool wide, Translate translate)
{
    const size_t start = qHashBits(key.data(), static_cast<size_t>(key.size()), wide ? 1 : 0);
    for (size_t probe = 0; probe < kProbes; ++probe) {
        Slot& slot = m_slots[(start + probe) & (kSlots - 1)];
        if (!slot.used) {
            slot = {key.toByteArray(), true, wide, translate()};
            return slot.code;
        }
        if (slot.wide == wide && slot.key == key) {
            return slot.code;
        }
    }
    return translate();
}

std::optional<int> SourceTranslator::code(QStringView written)
{
    if (!m_vocabulary || written.isEmpty()) {
        return std::nullopt;
    }
    const QByteArrayView key(reinterpret_cast<const char*>(written.utf16()), written.size() * 2);
    return remembered(key, true, [&] { return m_vocabulary->translate(written); });
}

std::optional<int> SourceTranslator::codeOfUtf8(QByteArrayView written)
{
    if (!m_vocabulary || written.isEmpty()) {
        return std::nullopt;
    }
    return remembered(written, false,
                      [&] { return m_vocabulary->translate(QString::fromUtf8(written)); });
}

} // namespace rangkul::registry
