// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/ui/workspace.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace rangkul::registryui {

/// Filters saved by name; used on the register's thread.
class SavedFilters
{
public:
    virtual ~SavedFilters() = default;
    virtual core::Result<std::vector<registry::Filter>> load() = 0;
    virtual core::Status
    save(const registry::Filter& filter) = 0; ///< replaces the one of that name
    virtual core::Status remove(const QString& name) = 0;
};

/// The one filter: a chip for each condition, menus to add one, the number of households that pass,
/// saved filters.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// nullptr while no register is open. Must stay valid until replaced and the runner is drained.
    void setSavedFilters(SavedFilters* saved);

Q_SIGNALS:
    void failed(const core::Error& error);

private:
    void fillRegions();
    void fillDeciles();
    void fillStatus();
    void fillPrograms();
    void fillMore();
    void fillSaved();
    void addVariables(QMenu* menu, registry::Entity entity);
    void addVariable(QMenu* menu, const registry::Variable& variable);
    void askRange(const registry::Variable& variable);
    void toggle(const registry::FilterCondition& condition);
    void saveCurrent();
    void loadSaved();
    void rebuildChips();
    void showCount();
    QToolButton* menuButton(const QString& text, void (FilterBar::*fill)());

    ui::Workspace& m_workspace;
    SavedFilters* m_saved = nullptr;
    std::vector<registry::Filter> m_savedFilters;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
    QLabel* m_countLabel;
    QMenu* m_filling = nullptr;
};

/// A condition as a person reads it: "Decile 1, 2", "not: PKH".
QString describe(const registry::FilterCondition& condition, const registry::HouseholdFrame& frame);
/// The whole filter in words, for captions of lists, maps and charts.
QString describe(const registry::Filter& filter, const registry::HouseholdFrame& frame);

} // namespace rangkul::registryui
