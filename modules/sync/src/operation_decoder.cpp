// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation_form.h"
#include "operation_wire.h"
#include "rangkul/sync/operation_codec.h"
#include "wire.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

/// Reads a list; whatever is not exactly as the encoder writes it is refused.
class Decoder
{
public:
    explicit Decoder(QByteArrayView bytes)
        : m_in(bytes)
    {
    }

    core::Result<std::vector<Operation>> list()
    {
        RANGKUL_LET(version, m_in.fixed<std::uint8_t>());
        if (version != kOperationListVersion) {
            return corrupt("sync.not_canonical", "list version");
        }
        RANGKUL_TRY(readActors());
        Dot dot;
        RANGKUL_LET(author, actor());
        dot.actor = author;
        RANGKUL_LET(firstN, m_in.varint());
        dot.n = firstN;
        RANGKUL_LET(firstHlc, m_in.varint());
        Hlc hlc = firstHlc;
        RANGKUL_LET(count, m_in.varintUpTo(kMostOperations));
        std::vector<Operation> operations;
        operations.reserve(std::min<std::size_t>(count, m_in.rest().size() / 21));
        for (quint64 i = 0; i < count; ++i) {
            Operation operation;
            operation.dot = dot;
            RANGKUL_TRY(read(operation, hlc));
            if (i == 0 && operation.hlc != firstHlc) {
                return corrupt("sync.not_canonical", "clock of the first is said twice");
            }
            hlc = operation.hlc;
            ++dot.n;
            operations.push_back(std::move(operation));
        }
        if (!m_in.atEnd()) {
            return corrupt("sync.not_canonical", "bytes after the list");
        }
        if (const char* fault = formFault(operations)) {
            return corrupt(fault);
        }
        if (std::find(m_used.begin(), m_used.end(), false) != m_used.end()) {
            return corrupt("sync.not_canonical", "unused actor");
        }
        return operations;
    }

private:
    core::Status readActors()
    {
        RANGKUL_LET(count, m_in.varintUpTo(kMostActors));
        for (quint64 i = 0; i < count; ++i) {
            RANGKUL_LET(next, m_in.fixed<ActorId>());
            if (!m_actors.empty() && next <= m_actors.back()) {
                return corrupt("sync.not_canonical", "actors are not sorted");
            }
            m_actors.push_back(next);
        }
        m_used.assign(m_actors.size(), false);
        return core::Done{};
    }

    core::Result<ActorId> actor() { return actor(m_in); }
    core::Result<ActorId> actor(WireReader& in)
    {
        RANGKUL_LET(place, in.varint());
        if (place >= m_actors.size()) {
            return corrupt("sync.not_canonical", "no such actor");
        }
        m_used[place] = true;
        return m_actors[place];
    }

    core::Status read(Operation& operation, Hlc before)
    {
        RANGKUL_LET(kind, m_in.fixed<std::uint8_t>());
        operation.kind = static_cast<OperationKind>(kind);
        RANGKUL_LET(entity, m_in.fixed<std::uint8_t>());
        operation.row.entity = static_cast<registry::Entity>(entity);
        RANGKUL_LET(row, m_in.id());
        operation.row.id = row;
        RANGKUL_LET(later, m_in.varint());
        operation.hlc = before + later;
        RANGKUL_LET(schema, m_in.varintUpTo(0xFFFF));
        operation.schemaVersion = static_cast<std::uint16_t>(schema);
        if (operation.hlc < before) {
            return corrupt("sync.not_canonical", "clock overflows");
        }
        return readFields(operation);
    }

    core::Status readFields(Operation& operation)
    {
        auto before = OperationField::End;
        while (true) {
            RANGKUL_LET(tag, m_in.fixed<std::uint8_t>());
            const auto field = static_cast<OperationField>(tag);
            if (field == OperationField::End) {
                return core::Done{};
            }
            if (field <= before) {
                return corrupt("sync.not_canonical", "fields are not sorted");
            }
            before = field;
            RANGKUL_LET(size, m_in.varint());
            RANGKUL_LET(bytes, m_in.bytes(size));
            WireReader in(bytes);
            RANGKUL_TRY(readField(operation, field, in));
            if (!in.atEnd()) {
                return corrupt("sync.not_canonical", "bytes after a field");
            }
        }
    }

    core::Status readField(Operation& operation, OperationField field, WireReader& in)
    {
        switch (field) {
        case OperationField::Cells:
            return readCells(operation.cells, in);
        case OperationField::Seen:
            return readDots(operation.seen, in, kMostActors);
        case OperationField::Reason:
            return readReason(operation.reason, in);
        case OperationField::End:
            break;
        }
        return corrupt("sync.not_canonical", "unknown field");
    }

    core::Status readReason(QString& reason, WireReader& in)
    {
        RANGKUL_LET(text, in.text(kMostReasonBytes));
        reason = text;
        return reason.isEmpty() ? core::Status(corrupt("sync.not_canonical", "empty field"))
                                : core::Status(core::Done{});
    }

    core::Status readCells(std::vector<CellOperation>& cells, WireReader& in)
    {
        RANGKUL_LET(count, in.varintUpTo(kMostColumn));
        if (count == 0) {
            return corrupt("sync.not_canonical", "empty field");
        }
        for (quint64 i = 0; i < count; ++i) {
            CellOperation cell;
            RANGKUL_LET(number, in.varintUpTo(kMostColumn));
            cell.cell = static_cast<registry::ColumnId>(number);
            RANGKUL_TRY(readDots(cell.bases, in, kMostBases, true));
            RANGKUL_LET(values, in.varintUpTo(kMostColumnsOfCell));
            for (quint64 v = 0; v < values; ++v) {
                const qsizetype before = in.rest().size();
                RANGKUL_LET(value, in.value());
                if (before - in.rest().size() > mostBytesOf(value)) {
                    return corrupt("sync.operation_limit", "value");
                }
                cell.values.push_back(std::move(value));
            }
            cells.push_back(std::move(cell));
        }
        return core::Done{};
    }

    core::Status readDots(std::vector<Dot>& dots, WireReader& in, std::size_t most,
                          bool mayBeEmpty = false)
    {
        RANGKUL_LET(count, in.varintUpTo(most));
        if (count == 0 && !mayBeEmpty) {
            return corrupt("sync.not_canonical", "empty field");
        }
        for (quint64 i = 0; i < count; ++i) {
            RANGKUL_LET(of, actor(in));
            RANGKUL_LET(n, in.varint());
            dots.push_back(Dot{of, n});
        }
        return core::Done{};
    }

    WireReader m_in;
    std::vector<ActorId> m_actors;
    std::vector<bool> m_used;
};

} // namespace

core::Result<std::vector<Operation>> decodeOperations(QByteArrayView bytes)
{
    if (bytes.size() > kMostPlainBytes) {
        return corrupt("sync.operation_limit", "too many bytes");
    }
    return Decoder(bytes).list();
}

core::Result<Operation> decodeOperation(QByteArrayView bytes)
{
    RANGKUL_LET(operations, decodeOperations(bytes));
    if (operations.size() != 1) {
        return corrupt("sync.not_canonical", "more than one operation");
    }
    return std::move(operations.front());
}

} // namespace rangkul::sync
