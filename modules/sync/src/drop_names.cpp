// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/drop_names.h"

#include <QDateTime>

#include <algorithm>

namespace rangkul::sync {

namespace {

constexpr qsizetype kNumberDigits = 16;
constexpr qsizetype kTagCharacters = 32;
constexpr QStringView kSuffix = u".rsy";

QString digits(quint64 number)
{
    return QStringLiteral("%1").arg(number, kNumberDigits, 16, QLatin1Char('0'));
}

std::optional<quint64> numberIn(QStringView text)
{
    const bool isHex =
        text.size() == kNumberDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
            return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        });
    return isHex ? std::optional(text.toULongLong(nullptr, 16)) : std::nullopt;
}

bool isTag(QStringView text)
{
    return text.size() == kTagCharacters && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'2' && c <= u'7');
           });
}

QString scopeFolder(const core::RecordId& scope)
{
    return QStringLiteral("s/") + scope.toString();
}

QString fileName(const QString& front, const FileHash& hash)
{
    return front + QLatin1Char('-') + hashTag(hash) + kSuffix.toString();
}

} // namespace

QString hashTag(const FileHash& hash)
{
    return core::base32(QByteArrayView(reinterpret_cast<const char*>(hash.data()), 20));
}

QString headFolder(const core::RecordId& scope)
{
    return scopeFolder(scope) + QStringLiteral("/h");
}

QString batchFolder(const core::RecordId& scope, ActorId actor)
{
    return scopeFolder(scope) + QStringLiteral("/o/") + digits(actor);
}

QString batchPath(const core::RecordId& scope, ActorId actor, quint32 month, quint64 seq,
                  const FileHash& hash)
{
    return QStringLiteral("%1/%2/%3")
        .arg(batchFolder(scope, actor), QStringLiteral("%1").arg(month, 6, 10, QLatin1Char('0')),
             fileName(digits(seq), hash));
}

QString headPath(const core::RecordId& scope, ActorId actor, quint64 seq, const FileHash& hash)
{
    const QString front = digits(actor) + QLatin1Char('.') + digits(seq);
    return headFolder(scope) + QLatin1Char('/') + fileName(front, hash);
}

QString adminPath(quint64 seq, const FileHash& hash)
{
    return QLatin1String(kAdminFolder) + QLatin1Char('/') + fileName(digits(seq), hash);
}

QString enrolPath(const FileHash& hash)
{
    return QLatin1String(kEnrolFolder) + QLatin1Char('/') + hashTag(hash) + kSuffix.toString();
}

quint32 monthOf(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date();
    const bool isSensible = day.isValid() && day.year() >= 1970 && day.year() <= 9999;
    return isSensible ? static_cast<quint32>(day.year() * 100 + day.month()) : 197001U;
}

std::optional<BatchName> parseBatchName(QStringView name)
{
    if (name.size() != kNumberDigits + 1 + kTagCharacters + kSuffix.size() ||
        !name.endsWith(kSuffix) || name[kNumberDigits] != u'-') {
        return std::nullopt;
    }
    const auto seq = numberIn(name.first(kNumberDigits));
    const QStringView tag = name.sliced(kNumberDigits + 1, kTagCharacters);
    if (!seq || *seq == 0 || !isTag(tag)) {
        return std::nullopt;
    }
    return BatchName{*seq, tag.toString()};
}

std::optional<HeadName> parseHeadName(QStringView name)
{
    if (name.size() <= kNumberDigits + 1 || name[kNumberDigits] != u'.') {
        return std::nullopt;
    }
    const auto actor = numberIn(name.first(kNumberDigits));
    const auto rest = parseBatchName(name.sliced(kNumberDigits + 1));
    if (!actor || !rest) {
        return std::nullopt;
    }
    return HeadName{*actor, rest->seq, rest->tag};
}

std::optional<QString> parseEnrolName(QStringView name)
{
    if (!name.endsWith(kSuffix) || !isTag(name.chopped(kSuffix.size()))) {
        return std::nullopt;
    }
    return name.chopped(kSuffix.size()).toString();
}

std::optional<quint32> parseMonth(QStringView name)
{
    const bool isDecimal = name.size() == 6 && std::all_of(name.begin(), name.end(), [](QChar c) {
                               return c >= u'0' && c <= u'9';
                           });
    return isDecimal ? std::optional(name.toUInt()) : std::nullopt;
}

QString lastPart(const QString& path)
{
    return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
}

QString tagInPath(const QString& path)
{
    const QString name = lastPart(path);
    if (!name.endsWith(kSuffix)) {
        return {};
    }
    const QString tag = name.chopped(kSuffix.size()).right(kTagCharacters);
    return isTag(tag) ? tag : QString();
}

} // namespace rangkul::sync
