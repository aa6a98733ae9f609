// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_box_popup.h"

#include <QListView>
#include <QVBoxLayout>

#include "profile_line_delegate.h"

#include <algorithm>

namespace rangkul::registryui {

namespace {

constexpr int kLeastWidth = 480;
constexpr int kMostRows = 9;
constexpr int kPage = 5;

} // namespace

SearchPopup::SearchPopup(QWidget* box)
    : QFrame(box->window())
    , m_box(box)
    , m_view(new QListView(this))
    , m_model(new ProfileLineModel(this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileLineDelegate(1, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Search results"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex& index) {
        const int chosen = m_indexes[static_cast<size_t>(index.row())];
        if (chosen >= 0) {
            Q_EMIT picked(chosen);
        }
    });
    hide();
}

void SearchPopup::appendGroup(std::vector<ProfileLine>& lines, const std::vector<SearchText>& texts,
                              bool persons)
{
    bool isFirst = true;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].hit.person.has_value() != persons) {
            continue;
        }
        if (std::exchange(isFirst, false)) {
            lines.push_back(
                {.title = persons ? tr("Persons") : tr("Households"), .isHeading = true});
            m_indexes.push_back(-1);
        }
        lines.push_back(
            {.title = texts[i].title, .detail = texts[i].detail, .badge = texts[i].matched});
        m_indexes.push_back(static_cast<int>(i));
    }
}

void SearchPopup::setResult(const std::vector<SearchText>& texts,
                            const registry::SearchResult& result, const QString& typed)
{
    std::vector<ProfileLine> lines;
    m_indexes.clear();
    const auto note = [&](const QString& text) {
        lines.push_back({.title = text, .isHeading = true});
        m_indexes.push_back(-1);
    };
    const bool isReading = result.percentRead < 100;
    if (isReading) {
        note(tr("Names are still being read: %1 %.").arg(result.percentRead));
    }
    if (texts.empty() && isReading) {
        m_box->setAccessibleDescription(lines.front().title);
    } else if (texts.empty()) {
        note(tr("Nothing was found for \"%1\".").arg(typed));
    } else {
        if (result.approximate) {
            note(tr("Nothing is written exactly like this. Similar:"));
        }
        const bool personsFirst = texts.front().hit.person.has_value();
        appendGroup(lines, texts, personsFirst);
        appendGroup(lines, texts, !personsFirst);
        if (result.more) {
            note(tr("There are more. Type more letters or add the kelurahan."));
        }
    }
    m_model->setLines(std::move(lines));
    moveTo(m_model->nextChoice(0, 1));
}

void SearchPopup::place()
{
    QWidget* window = m_box->window();
    if (parentWidget() != window) {
        setParent(window);
    }
    int height = 2;
    const int rows = std::min(m_model->rowCount(), kMostRows);
    for (int row = 0; row < rows; ++row) {
        height += m_view->sizeHintForRow(row);
    }
    const QPoint below = m_box->mapTo(window, QPoint(0, m_box->height()));
    const int width =
        std::min(std::max(kLeastWidth, m_box->width()), std::max(window->width() - 16, 200));
    const int left = std::clamp(below.x(), 0, std::max(0, window->width() - width - 8));
    setGeometry(left, below.y(), width,
                std::min(height + 4, std::max(60, window->height() - below.y() - 8)));
    raise();
    QFrame::show();
}

void SearchPopup::moveTo(int row)
{
    if (row >= 0) {
        const QModelIndex index = m_model->index(row, 0);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_box->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    }
}

void SearchPopup::step(int by)
{
    moveTo(m_model->nextChoice(m_view->currentIndex().row() + by, by));
}

void SearchPopup::page(int by)
{
    const int last = m_model->rowCount() - 1;
    const int wanted = std::clamp(m_view->currentIndex().row() + by * kPage, 0, last);
    const int row = m_model->nextChoice(wanted, by);
    moveTo(row >= 0 ? row : m_model->nextChoice(wanted, -by));
}

int SearchPopup::current() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? -1 : m_indexes[static_cast<size_t>(row)];
}

} // namespace rangkul::registryui
