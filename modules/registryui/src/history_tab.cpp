// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "profile_line_delegate.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::HistoryEntry;
using ui::kGap;

ProfileHistoryTab::ProfileHistoryTab(ProfileSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_onlyBar(new QWidget(this))
    , m_onlyLabel(new QLabel(m_onlyBar))
    , m_model(new ProfileLineModel(this))
    , m_view(new QListView(this))
    , m_noneLabel(new QLabel(tr("Nothing has been changed yet."), this))
    , m_whyLabel(new QLabel(this))
    , m_restoreButton(new QPushButton(tr("&Return to the old value"), this))
{
    auto* all = new QToolButton(m_onlyBar);
    all->setText(tr("Show a&ll"));
    auto* onlyRow = new QHBoxLayout(m_onlyBar);
    onlyRow->setContentsMargins(0, 0, 0, 0);
    onlyRow->addWidget(m_onlyLabel, 1);
    onlyRow->addWidget(all);
    m_onlyLabel->setWordWrap(true);
    m_onlyBar->hide();
    m_view->setObjectName(QStringLiteral("historyList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileLineDelegate(4, m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAlternatingRowColors(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("History"));
    m_noneLabel->setForegroundRole(QPalette::PlaceholderText);
    m_whyLabel->setWordWrap(true);
    m_whyLabel->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_whyLabel, 1);
    buttons->addWidget(m_restoreButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_onlyBar);
    column->addWidget(m_noneLabel);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    connect(all, &QToolButton::clicked, this, &ProfileHistoryTab::showAll);
    connect(m_restoreButton, &QPushButton::clicked, this, &ProfileHistoryTab::restore);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfileHistoryTab::updateButton);
}

void ProfileHistoryTab::showOnly(const registry::RowRef& row, registry::ColumnId column)
{
    m_only = {row, column};
    const registry::Variable* variable = registry::findVariable(row.entity, column);
    m_onlyLabel->setText(
        tr("Only: %1").arg(variable != nullptr ? words::label(*variable) : QString()));
    load();
}

void ProfileHistoryTab::showAll()
{
    m_only.reset();
    load();
}

void ProfileHistoryTab::load()
{
    m_onlyBar->setVisible(m_only.has_value());
    const int asked = ++m_asked;
    std::vector<registry::RowRef> rows = m_session.rows();
    if (m_only) {
        rows = {m_only->first};
    }
    m_session.workspace().read(
        this,
        [rows = std::move(rows)](const registry::RecordRepository& records) {
            return records.history(rows);
        },
        [this, asked](core::Result<std::vector<HistoryEntry>> entries) {
            if (asked != m_asked) {
                return;
            }
            if (entries) {
                take(std::move(*entries));
            } else {
                Q_EMIT m_session.failed(entries.error());
            }
        });
}

void ProfileHistoryTab::take(std::vector<HistoryEntry> entries)
{
    if (m_session.profile() == nullptr) {
        return;
    }
    if (m_only) {
        std::erase_if(entries, [this](const HistoryEntry& entry) {
            return entry.change.column != m_only->second;
        });
    }
    m_lines = historyLines(m_session, entries);
    std::vector<ProfileLine> lines;
    for (const HistoryLine& line : m_lines) {
        lines.push_back(line.line);
    }
    m_model->setLines(std::move(lines));
    m_noneLabel->setVisible(m_lines.empty());
    m_view->setVisible(!m_lines.empty());
    if (!m_lines.empty()) {
        m_view->setCurrentIndex(m_model->index(0, 0));
    }
    updateButton();
}

void ProfileHistoryTab::updateButton()
{
    const int row = m_view->currentIndex().row();
    const HistoryLine* line = row >= 0 && row < static_cast<int>(m_lines.size())
                                  ? &m_lines[static_cast<size_t>(row)]
                                  : nullptr;
    m_restoreButton->setEnabled(line != nullptr && !line->restores.empty());
    m_whyLabel->setText(line != nullptr ? line->whyNot : QString());
    m_restoreButton->setAccessibleDescription(m_whyLabel->text());
}

void ProfileHistoryTab::restore()
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || m_session.profile() == nullptr) {
        return;
    }
    auto edit = restoringEdit(m_session, m_lines[static_cast<size_t>(row)]);
    if (!edit) {
        Q_EMIT m_session.failed(edit.error());
        return;
    }
    m_session.apply(std::move(*edit), this, [this](const core::Result<registry::Commit>& result) {
        if (!result) {
            Q_EMIT m_session.failed(result.error());
            m_session.reload();
        }
    });
}

} // namespace rangkul::registryui
