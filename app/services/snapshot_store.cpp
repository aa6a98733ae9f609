// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_store.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include "record_cells.h"

#include <algorithm>
#include <map>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Entity;
using registry::Record;

constexpr qsizetype kPartCharacters = 50'000;

/// JSON in ASCII alone: no normal form of Unicode changes it.
QString plainJson(const QJsonObject& object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QString out;
    out.reserve(json.size());
    for (const QChar c : json) {
        out += c.unicode() < 0x80
                   ? QString(c)
                   : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return out;
}

/// Cut where no blank stands, as a stored text loses those at its ends.
QStringList partsOf(const QString& text)
{
    QStringList out;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = std::min(from + kPartCharacters, text.size());
        while (to < text.size() && to > from + 1 && (text[to] == u' ' || text[to - 1] == u' ')) {
            --to;
        }
        out << text.sliced(from, to - from);
        from = to;
    }
    return out;
}

QString hashOf(const std::map<QString, QString>& texts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [topic, text] : texts) {
        hash.addData(topic.toUtf8());
        hash.addData(QByteArrayView("\n"));
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

SnapshotHead headOf(const Record& record)
{
    return {.record = record.ref().id,
            .name = record.text(QLatin1StringView("name")),
            .cutOff = dateOf(record, "cut_off"),
            .madeOn = dateOf(record, "made_on"),
            .officer = record.text(QLatin1StringView("officer")),
            .source = record.text(QLatin1StringView("source")),
            .sha256 = record.text(QLatin1StringView("sha256")),
            .note = record.text(QLatin1StringView("note"))};
}

core::Status checkHead(const SnapshotHead& head, const std::vector<SnapshotHead>& known)
{
    if (head.name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("snapshot.no_name")};
    }
    if (head.source.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("snapshot.no_source")};
    }
    if (!head.cutOff.isValid() || head.cutOff > head.madeOn) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("snapshot.cut_off_later"),
                     {head.madeOn.toString(Qt::ISODate)}};
    }
    if (std::ranges::any_of(known, [&](const auto& k) { return k.name == head.name; })) {
        return Error{ErrorCode::Conflict, QStringLiteral("snapshot.name_taken"), {head.name}};
    }
    return core::Done{};
}

core::Result<std::vector<Record>> partRows(const registry::RecordRepository& records,
                                           const core::RecordId& snapshot)
{
    RANGKUL_LET(rows, records.all(Entity::SnapshotPart));
    std::erase_if(rows,
                  [&](const Record& row) { return referenceOf(row, "snapshot_id") != snapshot; });
    return rows;
}

/// By record id or name; `snapshot.not_found` names those there are.
core::Result<SnapshotHead> headNamed(const registry::RecordRepository& records, const QString& name)
{
    RANGKUL_LET(heads, storedSnapshots(records));
    QStringList known;
    for (const SnapshotHead& head : heads) {
        if (head.name == name || head.record.toString() == name) {
            return head;
        }
        known << head.name;
    }
    return Error{ErrorCode::NotFound,
                 QStringLiteral("snapshot.not_found"),
                 {name, known.join(QStringLiteral(", "))}};
}

core::Result<std::map<QString, QString>> textsOf(const registry::RecordRepository& records,
                                                 const core::RecordId& snapshot)
{
    RANGKUL_LET(rows, partRows(records, snapshot));
    std::ranges::stable_sort(rows, [](const Record& a, const Record& b) {
        return a.integer(QLatin1StringView("part")) < b.integer(QLatin1StringView("part"));
    });
    std::map<QString, QString> out;
    for (const Record& row : rows) {
        out[row.text(QLatin1StringView("topic"))] += row.text(QLatin1StringView("content"));
    }
    return out;
}

} // namespace

QJsonObject figuresOf(const Snapshot& snapshot, const QString& topic)
{
    const auto found = std::ranges::find(snapshot.topics, topic, &SnapshotTopic::name);
    return found == snapshot.topics.end() ? QJsonObject() : found->figures;
}

core::Status mayBeStored(const registry::RecordRepository& records, const SnapshotHead& head)
{
    RANGKUL_LET(known, storedSnapshots(records));
    return checkHead(head, known);
}

core::Result<registry::Edit> snapshotEdit(const registry::RecordRepository& records,
                                          const SnapshotHead& head,
                                          const std::vector<SnapshotTopic>& topics)
{
    RANGKUL_TRY(mayBeStored(records, head));
    std::map<QString, QString> texts;
    for (const SnapshotTopic& topic : topics) {
        texts[topic.name.simplified()] = plainJson(topic.figures);
    }
    RecordEdit edit;
    NewRecord row(Entity::Snapshot);
    std::vector<NewRecord> parts;
    for (const auto& [topic, text] : texts) {
        const QStringList cut = partsOf(text);
        for (qsizetype i = 0; i < cut.size(); ++i) {
            NewRecord part(Entity::SnapshotPart);
            part.set("snapshot_id", row.ref().id);
            part.set("topic", topic);
            part.set("part", qint64(i + 1));
            part.set("content", cut[i]);
            parts.push_back(std::move(part));
        }
    }
    row.set("name", head.name);
    row.set("cut_off", head.cutOff);
    row.set("made_on", head.madeOn);
    row.set("officer", head.officer);
    row.set("source", head.source);
    row.set("sha256", hashOf(texts));
    row.set("parts", static_cast<qint64>(parts.size()));
    row.set("note", head.note);
    edit.create(row);
    for (const NewRecord& part : parts) {
        edit.create(part);
    }
    return edit.edit();
}

core::Result<SnapshotHead> storeSnapshot(registry::RecordRepository& records,
                                         const SnapshotHead& head,
                                         const std::vector<SnapshotTopic>& topics)
{
    RANGKUL_LET(edit, snapshotEdit(records, head, topics));
    RANGKUL_TRY(records.apply(edit));
    return headNamed(records, head.name);
}

core::Result<std::vector<SnapshotHead>> storedSnapshots(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(Entity::Snapshot));
    std::vector<SnapshotHead> out;
    for (const Record& row : rows) {
        out.push_back(headOf(row));
    }
    std::ranges::stable_sort(out, [](const SnapshotHead& a, const SnapshotHead& b) {
        return std::tuple(a.cutOff, a.madeOn, a.record) > std::tuple(b.cutOff, b.madeOn, b.record);
    });
    return out;
}

core::Result<Snapshot> readSnapshot(const registry::RecordRepository& records, const QString& name)
{
    RANGKUL_LET(head, headNamed(records, name));
    RANGKUL_LET(texts, textsOf(records, head.record));
    if (hashOf(texts) != head.sha256) {
        return Error{ErrorCode::Corrupt, QStringLiteral("snapshot.changed"), {head.name}};
    }
    Snapshot out{std::move(head), {}};
    for (const auto& [topic, text] : texts) {
        out.topics.push_back({topic, QJsonDocument::fromJson(text.toUtf8()).object()});
    }
    return out;
}

core::Result<registry::Edit> snapshotRemoval(const registry::RecordRepository& records,
                                             const QString& name)
{
    RANGKUL_LET(head, headNamed(records, name));
    RANGKUL_LET(parts, partRows(records, head.record));
    registry::Edit edit;
    for (const Record& part : parts) {
        edit.withdrawn.push_back(part.ref());
    }
    edit.withdrawn.push_back({Entity::Snapshot, head.record});
    return edit;
}

core::Result<std::optional<SnapshotHead>> snapshotBefore(const registry::RecordRepository& records,
                                                         QDate day)
{
    RANGKUL_LET(heads, storedSnapshots(records));
    for (SnapshotHead& head : heads) {
        if (head.cutOff < day) {
            return std::optional(std::move(head));
        }
    }
    return std::optional<SnapshotHead>();
}

} // namespace rangkul::services
