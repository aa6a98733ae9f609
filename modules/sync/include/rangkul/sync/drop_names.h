// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/sync/identity.h"

#include <optional>

namespace rangkul::sync {

// Where files lie on a drop (sync.md 3.5). Paths have '/', names [a-z0-9.-] only; numbers are 16
// hexadecimal digits; <h> = first 160 bits of the file's BLAKE2b-256 in base32.

inline constexpr const char* kFormatFile = "format.rsy";
inline constexpr const char* kAdminFolder = "admin";
inline constexpr const char* kEnrolFolder = "enrol";
inline constexpr const char* kTempFolder = "tmp";

/// 32 characters of base32.
QString hashTag(const FileHash& hash);

QString headFolder(const core::RecordId& scope);
QString batchFolder(const core::RecordId& scope, ActorId actor);
/// `month`: 202507, of the author's clock; only to keep folders small.
QString batchPath(const core::RecordId& scope, ActorId actor, quint32 month, quint64 seq,
                  const FileHash& hash);
QString headPath(const core::RecordId& scope, ActorId actor, quint64 seq, const FileHash& hash);
QString adminPath(quint64 seq, const FileHash& hash);
QString enrolPath(const FileHash& hash);
/// 202507 for a time in July 2025 (UTC).
quint32 monthOf(qint64 ms);

struct BatchName
{
    quint64 seq = 0;
    QString tag;
};
struct HeadName
{
    ActorId actor = 0;
    quint64 seq = 0;
    QString tag;
};

// The last part of a path; nullopt when it is not exactly of this form.
std::optional<BatchName> parseBatchName(QStringView name); ///< op batches and admin files
std::optional<HeadName> parseHeadName(QStringView name);
std::optional<QString> parseEnrolName(QStringView name); ///< the tag
std::optional<quint32> parseMonth(QStringView name);

/// The part after the last '/'.
QString lastPart(const QString& path);
/// The tag in any path of this layout, empty when it has none.
QString tagInPath(const QString& path);

} // namespace rangkul::sync
