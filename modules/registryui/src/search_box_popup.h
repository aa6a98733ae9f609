// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "profile_line_model.h"
#include "rangkul/registryui/search_box.h"

class QListView;

namespace rangkul::registryui {

/// The list below the search box: lies over the window without taking the focus.
class SearchPopup : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPopup(QWidget* box);

    /// Grouped by kind; the best group first. `result`: what the texts were made of. `typed` is
    /// named when nothing was found.
    void setResult(const std::vector<SearchText>& texts, const registry::SearchResult& result,
                   const QString& typed);
    void place();
    void step(int by);
    void page(int by);
    /// Index in the texts, or -1.
    int current() const;

Q_SIGNALS:
    void picked(int index);

private:
    void appendGroup(std::vector<ProfileLine>& lines, const std::vector<SearchText>& texts,
                     bool persons);
    void moveTo(int row);

    QWidget* m_box;
    QListView* m_view;
    ProfileLineModel* m_model;
    std::vector<int> m_indexes; ///< of each line; -1 for headings
};

} // namespace rangkul::registryui
