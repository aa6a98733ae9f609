// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/saved_views.h"

#include "session.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

constexpr char kViewBinding[] = "saved view";

} // namespace

core::Result<std::vector<SavedView>> SavedViews::all() const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(query, m_session.database().statement("SELECT id, sealed FROM saved_view"));
    std::vector<SavedView> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            std::ranges::sort(out, {}, &SavedView::name);
            return out;
        }
        RANGKUL_LET(text,
                    m_session.keys().open(vault::Seal::Setting, query->blob(1), kViewBinding));
        QByteArrayView rest(text);
        RANGKUL_LET(name, registry::takeEncoded(rest));
        RANGKUL_LET(definition, registry::takeEncoded(rest));
        const auto* bytes = std::get_if<QByteArray>(&definition);
        out.push_back({query->integer(0), registry::asText(name), bytes ? *bytes : QByteArray()});
    }
}

core::Result<qint64> SavedViews::save(const QString& name, const QByteArray& definition)
{
    RANGKUL_LET(present, all());
    const auto known = std::ranges::find(present, name, &SavedView::name);
    QByteArray text;
    registry::appendEncoded(text, registry::Value(name));
    registry::appendEncoded(text, registry::Value(definition));
    const QByteArray sealed = m_session.keys().seal(vault::Seal::Setting, text, kViewBinding);
    RANGKUL_LET(transaction, Transaction::begin(m_session.database()));
    RANGKUL_LET(put, m_session.database().statement(
                         "INSERT INTO saved_view (id, sealed) VALUES (?1, ?2) "
                         "ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed"));
    known == present.end() ? put->bindNull(1) : put->bind(1, known->id);
    put->bindBlob(2, sealed);
    RANGKUL_TRY(put->run());
    const qint64 id = known == present.end() ? m_session.database().lastInsertId() : known->id;
    RANGKUL_TRY(transaction.commit());
    return id;
}

core::Status SavedViews::remove(qint64 id)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(transaction, Transaction::begin(m_session.database()));
    RANGKUL_LET(gone, m_session.database().statement("DELETE FROM saved_view WHERE id = ?1"));
    gone->bind(1, id);
    RANGKUL_TRY(gone->run());
    return transaction.commit();
}

} // namespace rangkul::storage
