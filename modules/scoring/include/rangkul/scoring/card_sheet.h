// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace rangkul::scoring {

/// A question of the reason card, put into words.
struct CardRow
{
    QString id; ///< of the criterion or gate
    QString question;
    QString answer;
    QString points; ///< what it added, or what it decided
    QString source; ///< where the answer comes from, when, and who checked it
    QString change; ///< since last time; empty: nothing
    bool isMissing = false;
};

/// The reason card (kartu alasan) of one household in plain words: for the screen, and for the
/// citizen on one page. Nobody but the household itself is named, its number is masked.
struct CardSheet
{
    QString title;
    QString registerName;
    QString model;                                    ///< name, version, who approved it
    std::vector<std::pair<QString, QString>> facts;   ///< whose card it is
    std::vector<std::pair<QString, QString>> results; ///< score, class, rank
    std::vector<std::pair<QString, QString>> deciles; ///< official ones and the local one
    QStringList header;                               ///< question, answer, points, source
    std::vector<CardRow> rows;
    QString changesTitle;
    QStringList changes;
    QStringList notes; ///< disclosures, indicators left out
    QString rights;    ///< how to contest it
};

} // namespace rangkul::scoring
