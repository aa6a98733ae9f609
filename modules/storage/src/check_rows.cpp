// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_parts.h"
#include "head_store.h"
#include "row_store.h"
#include "state_sum.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using registry::Entity;

/// Looks at the rows of one entity, some hundred at a time.
class RowChecker
{
public:
    RowChecker(Session& session, Entity entity)
        : m_session(session)
        , m_rows(session)
        , m_heads(session)
        , m_shape(TableShape::of(entity))
    {
    }

    core::Status run(Findings& findings, const core::Progress& progress)
    {
        RANGKUL_TRY(m_heads.rememberRows());
        RANGKUL_LET(last, m_session.database().number("SELECT max(id) FROM " + m_shape.table()));
        for (qint64 id = 1; id <= last; ++id) {
            if (id % 1024 == 1) {
                RANGKUL_TRY(stepOf(progress, "check.rows", id, last));
            }
            RANGKUL_TRY(checkOne(id));
        }
        findings.addCount("check.sealed", m_shape.table(), m_unreadable);
        findings.addCount("check.tag", m_shape.table(), m_wrongTags);
        findings.addCount("check.stamps", m_shape.table(), m_wrongStamps);
        findings.addCount("check.presence", m_shape.table(), m_wrongPresence);
        return core::Done{};
    }

private:
    core::Status checkOne(qint64 id)
    {
        const auto row = m_rows.find(m_shape.entity(), id);
        if (!row) {
            if (row.error().code == core::ErrorCode::Corrupt) {
                ++m_unreadable;
                return core::Done{};
            }
            return row.error();
        }
        if (!row->has_value()) {
            return core::Done{};
        }
        RANGKUL_TRY(checkTags(**row));
        return checkStamps(**row);
    }

    core::Status checkTags(const StoredRow& row)
    {
        for (const TagColumn& tag : m_shape.tags()) {
            RANGKUL_LET(query, m_session.database().statement("SELECT " + QByteArray(tag.column) +
                                                              " FROM " + m_shape.table() +
                                                              " WHERE id = ?1"));
            query->bind(1, row.id);
            RANGKUL_TRY(query->step());
            const QString text = registry::asText(row.values[m_shape.position(*tag.variable)]);
            const bool isRight = text.isEmpty()
                                     ? query->isNull(0)
                                     : query->integer(0) == m_session.keys().tag(tag.field, text);
            m_wrongTags += isRight ? 0 : 1;
        }
        return core::Done{};
    }

    bool isKnown(const Stamp& stamp) const
    {
        return stamp.dot.n > 0 && m_session.actorNumbers().contains(stamp.dot.actor) &&
               (stamp.dot.actor != m_session.self() || stamp.dot.n <= m_session.head().ownN);
    }

    core::Status checkStamps(const StoredRow& row)
    {
        if (row.presence == Presence::Named) {
            m_wrongStamps += row.created.dot.n == 0 ? 0 : 1;
            return core::Done{};
        }
        const bool areKnown =
            isKnown(row.created) && std::ranges::all_of(row.cells, [&](const CellStamp& cell) {
                return isKnown(cell.stamp);
            });
        m_wrongStamps += areKnown ? 0 : 1;
        RANGKUL_LET(life, m_heads.life(row));
        bool isWithdrawn = false;
        if (!life.empty()) {
            RANGKUL_LET(dots, m_heads.cellDots(row));
            isWithdrawn = sync::rowState(life, dots) == sync::RowState::Withdrawn;
        }
        m_wrongPresence += isWithdrawn == (row.presence == Presence::Withdrawn) ? 0 : 1;
        return core::Done{};
    }

    Session& m_session;
    RowStore m_rows;
    HeadStore m_heads;
    const TableShape& m_shape;
    qint64 m_unreadable = 0;
    qint64 m_wrongTags = 0;
    qint64 m_wrongStamps = 0;
    qint64 m_wrongPresence = 0;
};

/// What the log says the state is, against the state.
core::Status checkDigest(Session& session, Findings& findings)
{
    sync::StateDigest stored;
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        const auto entity = static_cast<Entity>(number);
        RANGKUL_LET(last, session.database().number("SELECT max(id) FROM " +
                                                    TableShape::of(entity).table()));
        const auto sum = digestOfRows(session, {entity, 1, last});
        if (!sum) {
            return sum.error().code == core::ErrorCode::Corrupt ? core::Done{}
                                                                : core::Status(sum.error());
        }
        stored.add(*sum);
    }
    RANGKUL_LET(expected, wholeDigest(session));
    if (stored != expected) {
        findings.add("check.digest", {stored.shortText(), expected.shortText()});
    }
    return core::Done{};
}

} // namespace

core::Status checkRows(Session& session, Findings& findings, const core::Progress& progress)
{
    for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
        RANGKUL_TRY(RowChecker(session, static_cast<Entity>(number)).run(findings, progress));
    }
    return checkDigest(session, findings);
}

} // namespace rangkul::storage
