// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace rangkul::registry {

/// One answer. Codes below 100 are those of the DTSEN list of 2025; codes from 101 are broader
/// answers of older lists (P3KE) that no DTSEN code says exactly. Labels are the official
/// Indonesian wording. In a set list every code is one bit, or 0 for "none of these".
struct CodeItem
{
    int code = 0;
    QString label;
    bool operator==(const CodeItem&) const = default;
};

/// A canonical code list; values of every source are translated into it by label, never by number.
class CodeList
{
public:
    CodeList(QString name, std::vector<CodeItem> items, bool isSet = false);

    const QString& name() const { return m_name; }
    const std::vector<CodeItem>& items() const { return m_items; }
    /// A value of a set list is a bit mask of its codes.
    bool isSet() const { return m_isSet; }
    /// All bits of a set list.
    int allBits() const;
    const CodeItem* find(int code) const;
    /// Folds case, blanks, hyphens and known spellings ("Septictank").
    const CodeItem* findByLabel(QStringView label) const;

private:
    QString m_name;
    std::vector<CodeItem> m_items;
    std::vector<QString> m_folded; ///< labels of m_items, folded
    bool m_isSet = false;
};

/// nullptr when there is none of that name. Lists live as long as the program. Any thread.
const CodeList* findCodeList(QStringView name);
/// In the order of the forms.
std::vector<QString> codeListNames();

/// Lower case, one blank, no hyphens/slashes/dots, known spellings made one ("Septictank" and
/// "septik tank"): how labels are compared. A sign between digits goes ("1.300 VA" is "1300 va"),
/// < > = stay.
QString foldedLabel(QStringView label);

/// How one source in one version numbers or words the answers of one canonical list.
struct SourceCode
{
    QString text; ///< code ("1") or label as the source writes it
    int canonical = 0;
    bool operator==(const SourceCode&) const = default;
};
/// Canonical code for what a source wrote; nullopt when not in that source's list. `source` e.g.
/// "dtsen2025", "regsosek2022k", "p3ke_v1", "p3ke_v2", "opensid", "plain" (canonical codes and
/// labels, L/P, Y/T: recipient lists and typed text). Zero-padded codes ("01", "1.0") are read as
/// numbers. For a set list the answer is a bit mask; several answers are parted by comma or
/// semicolon. Any thread.
std::optional<int> canonicalCode(QStringView source, QStringView codeList, QStringView written);
std::vector<QString> codeSources();
/// What the source may write for the list, codes before labels; empty when it has no such list.
std::vector<SourceCode> sourceCodes(QStringView source, QStringView codeList);

struct Vocabulary;

/// canonicalCode() for a whole column: remembers what it met, so that a repeated cell costs one
/// look-up of its raw bytes. Copies are independent; one thread at a time.
class SourceTranslator
{
public:
    SourceTranslator(QStringView source, QStringView codeList);

    /// False when the source has no such list: then nothing translates.
    bool isKnown() const { return m_vocabulary != nullptr; }
    std::optional<int> code(QStringView written);
    std::optional<int> codeOfUtf8(QByteArrayView written);

private:
    struct Slot
    {
        QByteArray key;
        bool used = false;
        bool wide = false; ///< key is UTF-16
        std::optional<int> code;
    };
    template <typename Translate>
    std::optional<int> remembered(QByteArrayView key, bool wide, Translate translate);

    const Vocabulary* m_vocabulary = nullptr;
    std::vector<Slot> m_slots;
};

} // namespace rangkul::registry
