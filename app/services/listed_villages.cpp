// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_lists.h"
#include "rangkul/core/name_normal.h"

namespace rangkul::services {

qint32 ListedVillages::find(const QString& code, const QString& name)
{
    const QString digits = QString(code).remove(u'.').trimmed();
    const QString folded = QString::fromUtf8(core::normalName(name));
    if (digits.isEmpty() && folded.isEmpty()) {
        return -1;
    }
    const auto byCode = m_byCode.find(digits);
    if (byCode != m_byCode.end() && !digits.isEmpty()) {
        return byCode->second;
    }
    const auto byName = m_byName.find(folded);
    if (digits.isEmpty() && byName != m_byName.end() && byName->second >= 0) {
        return byName->second;
    }
    const qint32 added = size();
    m_all.push_back({digits, name.trimmed()});
    if (!digits.isEmpty()) {
        m_byCode.emplace(digits, added);
    }
    if (!folded.isEmpty()) {
        const auto [place, isNew] = m_byName.emplace(folded, added);
        if (!isNew) {
            place->second = digits.isEmpty() ? added : -1;
        }
    }
    return added;
}

} // namespace rangkul::services
