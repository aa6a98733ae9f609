// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "rangkul/mapui/household_texts.h"
#include "rangkul/ui/workspace.h"

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace rangkul::mapui {

/// The households that have no point, those of one region first, found by typing a part of name or
/// address. Looks through the register in small steps, so that the window stays quick whatever its
/// size.
class WithoutPointList : public QWidget
{
    Q_OBJECT

public:
    static constexpr size_t kMostShown = 200;

    explicit WithoutPointList(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setTexts(HouseholdTexts texts) { m_texts = std::move(texts); }
    /// Shows all without a point, `region` first, and `preferred` chosen if it is among them.
    void begin(const core::RecordId& region, const core::RecordId& preferred);
    /// Null when none is chosen.
    core::RecordId current() const;

Q_SIGNALS:
    void currentChanged();
    void chosen(); ///< Enter or a double click on current()

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();
    void lookOn();
    bool matches(const core::RecordId& household) const;
    void sortByHead(std::vector<quint32>& rows) const;
    void fill();
    void addHeading(const QString& text);
    void addHousehold(quint32 row);
    void choose();

    ui::Workspace& m_workspace;
    HouseholdTexts m_texts;
    core::RecordId m_region;
    core::RecordId m_preferred;
    QStringList m_words; ///< that a household must have, in its name or address
    std::vector<bool> m_nearRegions;
    std::vector<quint32> m_near; ///< rows of the frame
    std::vector<quint32> m_far;
    quint32 m_next = 0;
    QTimer m_step;
    QLineEdit* m_searchEdit;
    QListWidget* m_list;
    QLabel* m_countLabel;
};

} // namespace rangkul::mapui
