// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/invitation.h"

#include "control_log.h"
#include "wire.h"

#include <sodium.h>

namespace rangkul::sync {

namespace {

// "RSYI" | format u8 | passes u64 | memory u64 | salt 16 | sealed. The front is associated data.
constexpr QByteArrayView kMark("RSYI", 4);
constexpr std::uint8_t kFormat = 1;
constexpr qsizetype kFrontBytes = 4 + 1 + 8 + 8 + 16;
constexpr qsizetype kShortestCode = 12;
constexpr qsizetype kMostInvitation = qsizetype{4} << 20;
constexpr quint64 kMostPasses = 16;
constexpr quint64 kMostMemory = quint64{1} << 30;
constexpr int kCodeDigits = 16;

/// What is inside: all a laptop needs besides keys of its own.
struct Content
{
    core::RecordId registerId;
    core::RecordId scope;
    crypto::Key rootPublic{};
    ScopeKey key;
    Secret enrolmentSeed; ///< 32 bytes
    std::vector<ControlFile> control;
};

/// Luhn sum of decimal digits; 0 (mod 10) when the last digit is right.
int luhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1) {
            digit = digit > 4 ? 2 * digit - 9 : 2 * digit;
        }
        sum += digit;
    }
    return sum % 10;
}

/// Only the digits, when there is nothing but digits and separators; else the text, trimmed.
QByteArray normalisedCode(const QString& code)
{
    QString digits;
    for (const QChar c : code) {
        if (c >= u'0' && c <= u'9') {
            digits.append(c);
        } else if (!c.isSpace() && c != u'-' && c != u'.') {
            return code.simplified().normalized(QString::NormalizationForm_C).toUtf8();
        }
    }
    return digits.toLatin1();
}

bool isSlip(const QByteArray& code)
{
    const QString text = QString::fromLatin1(code);
    return text.size() == kCodeDigits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) &&
           luhn(text) != 0;
}

QByteArray encodeContent(const Content& content)
{
    QByteArray out;
    out.append(content.registerId.bytes());
    out.append(content.scope.bytes());
    appendArray(out, content.rootPublic);
    appendFixed(out, content.key.epoch);
    out.append(content.key.key.view());
    out.append(content.enrolmentSeed.view());
    registry::appendVarint(out, content.control.size());
    for (const ControlFile& file : content.control) {
        appendText(out, file.path);
        registry::appendEncoded(out, registry::Value(file.bytes));
    }
    return out;
}

core::Result<std::vector<ControlFile>> takeControl(WireReader& in)
{
    RANGKUL_LET(count, in.varintUpTo(4096));
    std::vector<ControlFile> files;
    for (quint64 i = 0; i < count; ++i) {
        RANGKUL_LET(path, in.text(200));
        RANGKUL_LET(bytes, in.value());
        if (!std::holds_alternative<QByteArray>(bytes)) {
            return corrupt("invitation.not_one");
        }
        files.push_back(ControlFile{path, std::get<QByteArray>(bytes), true});
    }
    return files;
}

core::Result<Content> decodeContent(QByteArrayView bytes)
{
    WireReader in(bytes);
    Content content;
    RANGKUL_LET(registerId, in.id());
    RANGKUL_LET(scope, in.id());
    RANGKUL_LET(rootPublic, in.array<32>());
    RANGKUL_LET(epoch, in.fixed<quint32>());
    RANGKUL_LET(key, in.bytes(32));
    RANGKUL_LET(seed, in.bytes(32));
    RANGKUL_LET(control, takeControl(in));
    if (!in.atEnd()) {
        return corrupt("invitation.not_one");
    }
    return Content{registerId,   scope,  rootPublic, ScopeKey{epoch, Secret(key)},
                   Secret(seed), control};
}

core::Result<crypto::Key> keyOf(const QByteArray& code, const std::array<std::uint8_t, 16>& salt,
                                const InvitationCost& cost)
{
    const auto key = crypto::keyFromPassphrase(code, salt, cost.passes, cost.memoryBytes);
    if (!key) {
        return core::Error{core::ErrorCode::Io, QStringLiteral("invitation.no_memory")};
    }
    return *key;
}

core::Result<Content> opened(const QByteArray& file, const QByteArray& code)
{
    WireReader in(file);
    RANGKUL_TRY(in.bytes(static_cast<quint64>(kMark.size())));
    RANGKUL_LET(format, in.fixed<std::uint8_t>());
    if (format != kFormat) {
        return core::Error{core::ErrorCode::NewerFormat, QStringLiteral("invitation.newer")};
    }
    RANGKUL_LET(passes, in.fixed<quint64>());
    RANGKUL_LET(memory, in.fixed<quint64>());
    RANGKUL_LET(salt, in.array<16>());
    if (passes < 1 || passes > kMostPasses || memory < crypto_pwhash_MEMLIMIT_MIN ||
        memory > kMostMemory) {
        return invalid("invitation.not_one");
    }
    RANGKUL_LET(key, keyOf(code, salt, InvitationCost{passes, memory}));
    auto plain = crypto::open(in.rest(), QByteArrayView(file).first(kFrontBytes), key);
    if (!plain) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("invitation.wrong_code")};
    }
    auto content = decodeContent(*plain);
    sodium_memzero(plain->data(), static_cast<std::size_t>(plain->size()));
    return content;
}

core::Result<QByteArray> sealed(const Content& content, const QByteArray& code,
                                const InvitationCost& cost)
{
    const auto salt = crypto::randomArray<16>();
    RANGKUL_LET(key, keyOf(code, salt, cost));
    QByteArray file;
    file.append(kMark);
    file.append(static_cast<char>(kFormat));
    appendFixed(file, cost.passes);
    appendFixed(file, cost.memoryBytes);
    appendArray(file, salt);
    QByteArray plain = encodeContent(content);
    file.append(crypto::seal(plain, file, key));
    sodium_memzero(plain.data(), static_cast<std::size_t>(plain.size()));
    return file;
}

} // namespace

QString newInvitationCode()
{
    QString digits;
    for (int i = 0; i + 1 < kCodeDigits; ++i) {
        digits.append(QChar(u'0' + static_cast<char16_t>(crypto::randomBelow(10))));
    }
    const int sum = luhn(digits + QLatin1Char('0'));
    digits.append(QChar(u'0' + static_cast<char16_t>((10 - sum) % 10)));
    for (qsizetype at = 12; at > 0; at -= 4) {
        digits.insert(at, QLatin1Char('-'));
    }
    return digits;
}

core::Status mayInvite(const SyncStore& store)
{
    RANGKUL_LET(identity, store.identity());
    if (!identity.rootSecret.isEmpty()) {
        return core::Done{};
    }
    core::Error denied{core::ErrorCode::Denied, QStringLiteral("sync.only_maker_invites")};
    RANGKUL_LET(members, store.members());
    if (!members.empty()) { // the log of members begins with the maker
        const auto newest =
            std::find_if(members.rbegin(), members.rend(), [&](const Member& member) {
                return member.signPublic == members.front().signPublic;
            });
        denied.args = {newest->device, newest->officer};
    }
    return denied;
}

core::Result<QByteArray> makeInvitation(SyncStore& store, const QString& label, const QString& code,
                                        const InvitationCost& cost)
{
    const QByteArray passphrase = normalisedCode(code);
    if (passphrase.size() < kShortestCode) {
        return invalid("invitation.code_short");
    }
    if (isSlip(passphrase)) {
        return invalid("invitation.code_slip");
    }
    RANGKUL_TRY(mayInvite(store));
    RANGKUL_LET(identity, store.identity());
    RANGKUL_LET(keys, store.scopeKeys());
    RANGKUL_LET(control, store.controlFiles());
    RANGKUL_LET(log, readControlLog(identity, keys, control));

    Content content;
    content.registerId = identity.registerId;
    content.scope = identity.scope;
    content.rootPublic = identity.rootPublic;
    content.key = keys.back();
    const auto seed = crypto::randomArray<32>();
    content.enrolmentSeed =
        Secret(QByteArrayView(reinterpret_cast<const char*>(seed.data()), qsizetype(seed.size())));
    const crypto::SignPair enrolment = crypto::signPairFromSeed(content.enrolmentSeed);
    RANGKUL_LET(entry, enrolmentKeyFile(identity, keys.back(), log, enrolment.open, label));
    content.control = control;
    content.control.push_back(entry);
    RANGKUL_LET(file, sealed(content, passphrase, cost));
    RANGKUL_TRY(store.putControlFile(entry));
    return file;
}

bool isInvitation(QByteArrayView file)
{
    return file.size() > kFrontBytes + crypto::kTagBytes && file.size() <= kMostInvitation &&
           file.first(kMark.size()) == kMark;
}

core::Result<SyncSetup> joinIdentity(const QByteArray& file, const QString& code,
                                     const QString& device, const QString& officer)
{
    if (!crypto::ready()) {
        return core::Error{core::ErrorCode::Storage, QStringLiteral("sync.no_randomness")};
    }
    if (!isInvitation(file)) {
        return invalid("invitation.not_one");
    }
    const QByteArray passphrase = normalisedCode(code);
    if (isSlip(passphrase)) {
        return invalid("invitation.code_slip");
    }
    RANGKUL_LET(content, opened(file, passphrase));

    const NewActor actor = newActor(device, officer);
    SyncSetup setup;
    SyncIdentity& identity = setup.identity;
    identity.registerId = content.registerId;
    identity.scope = content.scope;
    identity.actor = actor.record.actor();
    identity.signSecret = actor.signSecret;
    identity.boxSecret = actor.boxSecret;
    identity.rootPublic = content.rootPublic;
    identity.device = device;
    identity.officer = officer;
    setup.keys.push_back(content.key);
    setup.control = content.control;
    const crypto::SignPair enrolment = crypto::signPairFromSeed(content.enrolmentSeed);
    RANGKUL_LET(request, enrolFile(identity, content.key, actor.record, enrolment));
    setup.control.push_back(request);
    RANGKUL_LET(log, readControlLog(identity, setup.keys, setup.control));
    if (std::none_of(log.members.begin(), log.members.end(),
                     [](const Member& member) { return member.isSelf; })) {
        return invalid("invitation.not_one");
    }
    setup.members = log.members;
    return setup;
}

} // namespace rangkul::sync
