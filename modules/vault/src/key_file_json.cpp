// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/vault/atomic_file.h"
#include "rangkul/vault/key_file.h"

#include <sodium.h>

namespace rangkul::vault {

namespace {

using core::Error;
using core::ErrorCode;

constexpr int kFileVersion = 1;
constexpr qint64 kLargestFile = 1024 * 1024;
/// A forged file must not make this machine run out of memory or wait for hours.
constexpr double kMostPasses = 64;
constexpr double kMostMemory = 2147483648.0;
constexpr qsizetype kMostSlots = 32;

Error badForm(const char* what)
{
    return {ErrorCode::Corrupt, QStringLiteral("vault.keys_form"), {}, QString::fromLatin1(what)};
}

QByteArray bytesOf(const QJsonObject& object, const QString& name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

QString textOf(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

core::Result<KeyFile::Slot> slotFrom(const QJsonObject& object)
{
    KeyFile::Slot slot;
    slot.id = object.value(QLatin1String("id")).toInt();
    if (slot.id <= 0 || object.value(QLatin1String("kdf")).toString() != u"argon2id13") {
        return badForm("slot");
    }
    const double passes = object.value(QLatin1String("passes")).toDouble();
    const double memory = object.value(QLatin1String("memory")).toDouble();
    if (passes < 1 || passes > kMostPasses || memory < crypto_pwhash_argon2id_MEMLIMIT_MIN ||
        memory > kMostMemory) {
        return badForm("cost");
    }
    slot.cost = {static_cast<quint64>(passes), static_cast<quint64>(memory)};
    slot.salt = bytesOf(object, QStringLiteral("salt"));
    slot.wrapped = bytesOf(object, QStringLiteral("key"));
    slot.sealedLabel = bytesOf(object, QStringLiteral("label"));
    constexpr qsizetype kWrapped = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES +
                                   crypto_kdf_KEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (slot.salt.size() != crypto_pwhash_SALTBYTES || slot.wrapped.size() != kWrapped) {
        return badForm("salt or key");
    }
    return slot;
}

} // namespace

core::Result<KeyFile> KeyFile::load(const QString& path)
{
    RANGKUL_LET(bytes, readFile(path, kLargestFile));
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root.value(QLatin1String("format")).toString() != u"rangkul-keys") {
        return badForm("format");
    }
    if (root.value(QLatin1String("version")).toInt() > kFileVersion) {
        return Error{ErrorCode::NewerFormat, QStringLiteral("vault.keys_newer"), {path}};
    }
    const auto id = core::RecordId::parse(root.value(QLatin1String("register")).toString());
    const QJsonArray slotArray = root.value(QLatin1String("slots")).toArray();
    if (!id || slotArray.isEmpty() || slotArray.size() > kMostSlots) {
        return badForm("register or slots");
    }
    KeyFile file(*id);
    for (const QJsonValue& entry : slotArray) {
        RANGKUL_LET(slot, slotFrom(entry.toObject()));
        file.m_slots.push_back(slot);
    }
    return file;
}

core::Status KeyFile::save(const QString& path) const
{
    QJsonArray slotArray;
    for (const Slot& slot : m_slots) {
        slotArray.append(QJsonObject{{QStringLiteral("id"), slot.id},
                                     {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
                                     {QStringLiteral("passes"), double(slot.cost.passes)},
                                     {QStringLiteral("memory"), double(slot.cost.memoryBytes)},
                                     {QStringLiteral("salt"), textOf(slot.salt)},
                                     {QStringLiteral("key"), textOf(slot.wrapped)},
                                     {QStringLiteral("label"), textOf(slot.sealedLabel)}});
    }
    const QJsonObject root{{QStringLiteral("format"), QStringLiteral("rangkul-keys")},
                           {QStringLiteral("version"), kFileVersion},
                           {QStringLiteral("register"), m_register.toString()},
                           {QStringLiteral("slots"), slotArray}};
    return replaceFile(path, QJsonDocument(root).toJson());
}

} // namespace rangkul::vault
