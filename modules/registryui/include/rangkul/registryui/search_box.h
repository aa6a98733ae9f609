// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "rangkul/registry/search_index.h"
#include "rangkul/registryui/household_columns.h"
#include "rangkul/ui/workspace.h"

#include <functional>

class QLineEdit;
class QTimer;

namespace rangkul::registryui {

class SearchPopup;

/// Answers within 20 ms; called on the window's thread. Asked again after a while as long as it
/// says that not everything is read.
using SearchFunction = std::function<registry::SearchResult(const QString& text, size_t most)>;

/// One line of the result as it is read: who, where, and what the words met.
struct SearchText
{
    registry::SearchHit hit;
    QString title;  ///< name of the person or of the head
    QString detail; ///< age, masked number, address
    QString matched;
};

/// The one search box: names, NIK, KK, address, RT/RW, region. Results appear while typing, in a
/// list below that arrows, Enter and Esc move through; names are read from the register only for
/// what is shown.
class SearchBox : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose {
        Go,   ///< choosing selects the household in the workspace; Ctrl+F comes here
        Pick, ///< choosing only tells; for forms that need another household or person
    };

    explicit SearchBox(ui::Workspace& workspace, Purpose purpose = Purpose::Go,
                       QWidget* parent = nullptr);
    ~SearchBox() override;

    void setSearch(SearchFunction search);
    /// Names of heads for households that were found as a whole.
    void setNames(NameSource names);
    /// For forms: an accessible name of its own.
    void setTitle(const QString& title);
    void focusSearch();
    void clear();

Q_SIGNALS:
    void opened(const core::RecordId& household);
    void chosen(const rangkul::registry::SearchHit& hit, const QString& title);
    void failed(const core::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTyped();
    void search();
    void describe(registry::SearchResult result);
    /// `result`: what `texts` were made of, its hits left out.
    void showResult(std::vector<SearchText> texts, const registry::SearchResult& result);
    void choose(int row);
    bool onKey(int key);
    void closeResults();

    ui::Workspace& m_workspace;
    Purpose m_purpose;
    SearchFunction m_search;
    NameSource m_names;
    QLineEdit* m_edit;
    QTimer* m_wait;
    QPointer<SearchPopup> m_popup; ///< belongs to the window
    std::vector<SearchText> m_texts;
    int m_asked = 0; ///< number of the newest question; older answers are dropped
    bool m_chooseFirst = false;
};

} // namespace rangkul::registryui
