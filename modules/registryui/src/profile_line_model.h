// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include "rangkul/ui/theme.h"

#include <vector>

namespace rangkul::registryui {

/// One entry of a list that a person reads: a title, a quieter second line and a word at the right.
struct ProfileLine
{
    QString title;
    QString detail = {};
    QString badge = {};
    ui::Tone tone = ui::Tone::Neutral; ///< of the badge
    bool isHeading = false;            ///< parts the list; cannot be chosen
    bool isFaded = false;              ///< of the past
};

/// Shows lines that its owner makes; row numbers are those of the lines.
class ProfileLineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        BadgeRole,
        ToneRole,
        HeadingRole,
        FadedRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<ProfileLine> lines);
    const std::vector<ProfileLine>& lines() const { return m_lines; }
    /// The next line that can be chosen from `row` on in steps of `step`, or -1.
    int nextChoice(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<ProfileLine> m_lines;
};

} // namespace rangkul::registryui
