// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkageui/match_page.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "list_view.h"
#include "model_view.h"
#include "rangkul/ui/theme.h"
#include "review_view.h"

namespace rangkul::linkageui {

MatchPage::MatchPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("match"), tr("&Matching"), parent)
    , m_workspace(workspace)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("matchPage"));
    const auto model = [this] {
        return m_loaded;
    };
    m_review = new ReviewView(workspace, m_matcher, model, m_tabs);
    m_lists = new ListView(workspace, m_matcher, model, m_tabs);
    m_model = new ModelView(m_matcher, m_tabs);
    m_tabs->addTab(m_review, tr("Doubles"));
    m_tabs->addTab(m_lists, tr("Match lists"));
    m_tabs->addTab(m_model, tr("Model"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(ui::kGap, ui::kGap, ui::kGap, ui::kGap);
    column->addWidget(m_tabs);
    connect(m_review, &ReviewView::householdsRequested, this, &MatchPage::openHouseholds);
    connect(m_lists, &ListView::householdsRequested, this, &MatchPage::openHouseholds);
    connect(m_review, &ReviewView::modelKnown, this, &MatchPage::showModel);
    connect(m_lists, &ListView::modelKnown, this, &MatchPage::showModel);
    connect(m_model, &ModelView::loaded, this,
            [this](const std::optional<linkage::Model>& loaded) { m_loaded = loaded; });
}

MatchPage::~MatchPage()
{
    m_matcher.drain();
}

void MatchPage::setSources(std::shared_ptr<ReviewSource> review, std::shared_ptr<ListSource> lists)
{
    m_loaded.reset();
    m_model->setSource(review);
    m_review->setSource(std::move(review));
    m_lists->setSource(std::move(lists));
}

void MatchPage::enter()
{
    m_lists->loadSides(); // something may have been imported
}

void MatchPage::refresh()
{
    if (m_tabs->currentWidget() == m_review) {
        m_review->find();
    }
}

void MatchPage::findDoubles()
{
    m_review->find();
}

void MatchPage::matchLists(const QString& firstKey, const QString& secondKey)
{
    m_tabs->setCurrentWidget(m_lists);
    m_lists->matchWhenKnown(firstKey, secondKey);
}

bool MatchPage::isBusy() const
{
    return m_review->isBusy() || m_lists->isBusy();
}

void MatchPage::openHouseholds(std::vector<core::RecordId> households, const QString& name)
{
    registry::Filter filter;
    filter.withEnded = true; // a double that was merged has ended
    filter.name = name;
    filter.conditions = {{false, {registry::IsOneOf{std::move(households)}}}};
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("householdPage"));
}

void MatchPage::showModel(const std::shared_ptr<const linkage::Model>& model)
{
    m_model->setModel(model);
}

} // namespace rangkul::linkageui
