// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace rangkul::registry {

/// One answer. Codes below 100 are those of the DTSEN list of 2025; codes from 101 are broader
/// answers of older lists (P3KE) that no DTSEN code says exactly. Labels are the official
/// Indonesian wording.
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
    CodeList(QString name, std::vector<CodeItem> items)
        : m_name(std::move(name))
        , m_items(std::move(items))
    {
    }
    const QString& name() const { return m_name; }
    const std::vector<CodeItem>& items() const { return m_items; }
    const CodeItem* find(int code) const;
    /// Folds case, blanks, hyphens and known spellings ("Septictank").
    const CodeItem* findByLabel(QStringView label) const;

private:
    QString m_name;
    std::vector<CodeItem> m_items;
};

/// nullptr when there is none of that name. Lists live as long as the program.
const CodeList* findCodeList(QStringView name);
std::vector<QString> codeListNames();

/// Lower case, one blank, no hyphens/slashes/dots: how labels are compared.
QString foldedLabel(QStringView label);

/// How one source in one version numbers or words the answers of one canonical list.
struct SourceCode
{
    QString text; ///< code ("1") or label as the source writes it
    int canonical = 0;
};
/// Canonical code for what a source wrote; nullopt when not in that source's list. `source` e.g.
/// "dtsen2025", "regsosek2022k", "p3ke_v1", "p3ke_v2". Zero-padded codes ("01", "1.0") are read as
/// numbers.
std::optional<int> canonicalCode(QStringView source, QStringView codeList, QStringView written);
std::vector<QString> codeSources();

} // namespace rangkul::registry
