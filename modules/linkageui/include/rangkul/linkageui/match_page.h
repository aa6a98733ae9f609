// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkageui/list_source.h"
#include "rangkul/linkageui/review_source.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/workspace.h"

class QTabWidget;

namespace rangkul::linkageui {

class ListView;
class ModelView;
class ReviewView;

/// Who is the same: doubles of the register one pair after the other, two lists laid over each
/// other, and the model that weighs. Nothing is merged unless a person says so.
class MatchPage : public ui::Page
{
    Q_OBJECT

public:
    explicit MatchPage(ui::Workspace& workspace, QWidget* parent = nullptr);
    ~MatchPage() override;

    /// Empty when the register closes.
    void setSources(std::shared_ptr<ReviewSource> review, std::shared_ptr<ListSource> lists);
    void enter() override;
    void refresh() override;
    /// Looks for doubles, as if the button were pressed.
    void findDoubles();
    /// Lays two lists over each other as soon as the register has told of them, as if chosen.
    void matchLists(const QString& firstKey, const QString& secondKey);
    bool isBusy() const;

private:
    void openHouseholds(std::vector<core::RecordId> households, const QString& name);
    void showModel(const std::shared_ptr<const linkage::Model>& model);

    ui::Workspace& m_workspace;
    /// Compares while the register's thread serves others.
    ui::BackgroundRunner m_matcher;
    /// Loaded from a file; else one is trained each time.
    std::optional<linkage::Model> m_loaded;
    QTabWidget* m_tabs;
    ReviewView* m_review;
    ListView* m_lists;
    ModelView* m_model;
};

} // namespace rangkul::linkageui
