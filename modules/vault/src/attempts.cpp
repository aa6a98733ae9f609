// SPDX-License-Identifier: GPL-3.0-or-later
#include "attempts.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/vault/atomic_file.h"
#include "rangkul/vault/vault.h"

#include <algorithm>

namespace rangkul::vault {

int waitAfter(int wrongPassphrases)
{
    constexpr int kFree = 2; // a slip of the finger costs nothing
    constexpr int kLongest = 300;
    if (wrongPassphrases <= kFree) {
        return 0;
    }
    return std::min(kLongest, 1 << std::min(wrongPassphrases - kFree, 20));
}

Attempts::Attempts(const QString& folder)
    : m_path(folder + QStringLiteral("/attempts.json"))
{
    if (const auto bytes = readFile(m_path, 4096)) {
        const QJsonObject root = QJsonDocument::fromJson(*bytes).object();
        m_wrong = std::clamp(root.value(QLatin1String("wrong")).toInt(), 0, 1000000);
        m_lastMs = static_cast<qint64>(root.value(QLatin1String("last_ms")).toDouble());
    }
}

int Attempts::secondsLeft(qint64 nowMs) const
{
    const qint64 wait = waitAfter(m_wrong) * qint64(1000);
    // A clock set back must not lock anybody out for longer than the wait itself.
    const qint64 passed = std::max<qint64>(0, nowMs - m_lastMs);
    return static_cast<int>((std::max<qint64>(0, wait - passed) + 999) / 1000);
}

int Attempts::addWrong(qint64 nowMs)
{
    m_wrong += 1;
    m_lastMs = nowMs;
    const QJsonObject root{{QStringLiteral("wrong"), m_wrong},
                           {QStringLiteral("last_ms"), double(m_lastMs)}};
    (void)replaceFile(m_path, QJsonDocument(root).toJson(QJsonDocument::Compact));
    return waitAfter(m_wrong);
}

void Attempts::clear()
{
    if (m_wrong > 0) {
        QFile::remove(m_path);
        m_wrong = 0;
    }
}

} // namespace rangkul::vault
