// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation_form.h"
#include "operation_wire.h"
#include "rangkul/sync/operation_codec.h"
#include "wire.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

using registry::appendVarint;

/// Every actor named anywhere, once, rising.
std::vector<ActorId> actorTable(std::span<const Operation> operations)
{
    std::vector<ActorId> actors{operations.front().dot.actor};
    const auto note = [&](const std::vector<Dot>& dots) {
        for (const Dot& dot : dots) {
            if (actors.back() != dot.actor) { // most name the actor named just before
                actors.push_back(dot.actor);
            }
        }
    };
    for (const Operation& operation : operations) {
        note(operation.seen);
        for (const CellOperation& cell : operation.cells) {
            note(cell.bases);
        }
        if (actors.size() > 4 * kMostActors) {
            std::sort(actors.begin(), actors.end());
            actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
        }
    }
    std::sort(actors.begin(), actors.end());
    actors.erase(std::unique(actors.begin(), actors.end()), actors.end());
    return actors;
}

core::Status appendValue(QByteArray& out, const registry::Value& value)
{
    const qsizetype before = out.size();
    registry::appendEncoded(out, value);
    if (out.size() - before > mostBytesOf(value)) {
        return invalid("sync.operation_limit", "value");
    }
    return core::Done{};
}

class Encoder
{
public:
    explicit Encoder(std::vector<ActorId> actors)
        : m_actors(std::move(actors))
    {
    }

    /// `cells`: empty, or for each operation its encoded cells, which may be empty.
    core::Result<QByteArray> list(std::span<const Operation> operations,
                                  std::span<const QByteArrayView> cells)
    {
        const Operation& first = operations.front();
        m_out.append(static_cast<char>(kOperationListVersion));
        appendVarint(m_out, m_actors.size());
        for (const ActorId actor : m_actors) {
            appendFixed(m_out, actor);
        }
        appendVarint(m_out, place(first.dot.actor));
        appendVarint(m_out, first.dot.n);
        appendVarint(m_out, first.hlc);
        appendVarint(m_out, operations.size());
        Hlc before = first.hlc;
        for (std::size_t i = 0; i < operations.size(); ++i) {
            const QByteArrayView encoded = cells.empty() ? QByteArrayView() : cells[i];
            RANGKUL_TRY(append(operations[i], operations[i].hlc - before, encoded));
            before = operations[i].hlc;
        }
        if (m_out.size() > kMostPlainBytes) {
            return invalid("sync.operation_limit", "too many bytes");
        }
        return std::move(m_out);
    }

private:
    quint64 place(ActorId actor) const
    {
        const auto found = std::lower_bound(m_actors.begin(), m_actors.end(), actor);
        return static_cast<quint64>(found - m_actors.begin());
    }

    core::Status append(const Operation& operation, Hlc later, QByteArrayView cells)
    {
        m_out.append(static_cast<char>(operation.kind));
        m_out.append(static_cast<char>(operation.row.entity));
        m_out.append(operation.row.id.bytes());
        appendVarint(m_out, later);
        appendVarint(m_out, operation.schemaVersion);
        if (!cells.isEmpty()) {
            appendField(OperationField::Cells, cells);
        } else if (!operation.cells.empty()) {
            m_field.resize(0);
            appendVarint(m_field, operation.cells.size());
            for (const CellOperation& cell : operation.cells) {
                RANGKUL_TRY(appendCell(cell));
            }
            appendField(OperationField::Cells, m_field);
        }
        if (!operation.seen.empty()) {
            m_field.resize(0);
            appendDots(operation.seen);
            appendField(OperationField::Seen, m_field);
        }
        if (!operation.reason.isEmpty()) {
            m_field.resize(0);
            appendText(m_field, operation.reason);
            if (m_field.size() > kMostReasonBytes) {
                return invalid("sync.operation_limit", "reason");
            }
            appendField(OperationField::Reason, m_field);
        }
        m_out.append(static_cast<char>(OperationField::End));
        return core::Done{};
    }

    core::Status appendCell(const CellOperation& cell)
    {
        appendVarint(m_field, cell.cell);
        appendDots(cell.bases);
        appendVarint(m_field, cell.values.size());
        for (const registry::Value& value : cell.values) {
            RANGKUL_TRY(appendValue(m_field, value));
        }
        return core::Done{};
    }

    void appendDots(const std::vector<Dot>& dots)
    {
        appendVarint(m_field, dots.size());
        for (const Dot& dot : dots) {
            appendVarint(m_field, place(dot.actor));
            appendVarint(m_field, dot.n);
        }
    }

    void appendField(OperationField field, QByteArrayView bytes)
    {
        m_out.append(static_cast<char>(field));
        appendVarint(m_out, static_cast<quint64>(bytes.size()));
        m_out.append(bytes);
    }

    std::vector<ActorId> m_actors;
    QByteArray m_out;
    QByteArray m_field;
};

} // namespace

void appendCreatedCount(QByteArray& out, std::size_t count)
{
    appendVarint(out, count);
}

core::Status appendCreatedCell(QByteArray& out, registry::ColumnId cell,
                               std::span<const registry::Value* const> values)
{
    appendVarint(out, cell);
    appendVarint(out, 0); // no bases
    appendVarint(out, values.size());
    for (const registry::Value* value : values) {
        RANGKUL_TRY(appendValue(out, *value));
    }
    return core::Done{};
}

core::Result<QByteArray> encodeOperations(std::span<const Operation> operations)
{
    return encodeOperations(operations, {});
}

core::Result<QByteArray> encodeOperations(std::span<const Operation> operations,
                                          std::span<const QByteArrayView> cells)
{
    Q_ASSERT(cells.empty() || cells.size() == operations.size());
    if (const char* fault = formFault(operations)) {
        return invalid(fault);
    }
    std::vector<ActorId> actors = actorTable(operations);
    if (actors.size() > kMostActors) {
        return invalid("sync.operation_limit", "actors");
    }
    return Encoder(std::move(actors)).list(operations, cells);
}

core::Result<QByteArray> encodeOperation(const Operation& operation)
{
    return encodeOperations(std::span(&operation, 1));
}

} // namespace rangkul::sync
