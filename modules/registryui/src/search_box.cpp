// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/search_box.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QTimer>

#include "rangkul/ui/icons.h"
#include "search_box_popup.h"
#include "search_box_texts.h"

#include <utility>

namespace rangkul::registryui {

namespace {

constexpr int kWaitMs = 60;
constexpr int kReadingMs = 200; ///< between two questions while names are still being read
constexpr size_t kMost = 30;

} // namespace

SearchBox::SearchBox(ui::Workspace& workspace, Purpose purpose, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_purpose(purpose)
    , m_edit(new QLineEdit(this))
    , m_wait(new QTimer(this))
    , m_popup(new SearchPopup(m_edit))
{
    m_edit->setObjectName(QStringLiteral("searchLineEdit"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(ui::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    setTitle(purpose == Purpose::Go ? tr("Search name, NIK, KK, address, RT/RW, kelurahan")
                                    : tr("Search name, NIK, KK or address"));
    setFocusProxy(m_edit);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    m_wait->setSingleShot(true);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchBox::onTyped);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            closeResults();
        }
    });
    connect(m_wait, &QTimer::timeout, this, &SearchBox::search);
    connect(m_popup, &SearchPopup::picked, this, &SearchBox::choose);
    connect(&workspace, &ui::Workspace::closed, this, &SearchBox::clear);
    if (purpose == Purpose::Go) {
        auto* shortcut = new QShortcut(QKeySequence::Find, this);
        connect(shortcut, &QShortcut::activated, this, &SearchBox::focusSearch);
        m_edit->setToolTip(shortcut->key().toString(QKeySequence::NativeText));
    }
}

SearchBox::~SearchBox()
{
    delete m_popup; // a child of the window, not of this box
}

void SearchBox::setSearch(SearchFunction search)
{
    m_search = std::move(search);
}

void SearchBox::setNames(NameSource names)
{
    m_names = std::move(names);
}

void SearchBox::setTitle(const QString& title)
{
    m_edit->setPlaceholderText(title);
    m_edit->setAccessibleName(title);
}

void SearchBox::focusSearch()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchBox::clear()
{
    m_edit->clear();
    closeResults();
}

void SearchBox::onTyped()
{
    m_chooseFirst = false;
    if (m_edit->text().trimmed().isEmpty()) {
        closeResults();
    } else {
        m_wait->start(kWaitMs);
    }
}

void SearchBox::search()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty() || !m_search || !m_workspace.isOpen()) {
        closeResults();
        return;
    }
    describe(m_search(text, kMost));
}

void SearchBox::describe(registry::SearchResult result)
{
    const int asked = ++m_asked;
    const QDate today = m_workspace.clock().today();
    const auto hits = std::exchange(result.hits, {});
    if (hits.empty()) {
        showResult({}, result); // the register may be busy, and nothing is wanted of it
        return;
    }
    m_workspace.read(
        this,
        [hits, today](const registry::RecordRepository& records) {
            return describedHits(records, hits, today);
        },
        [this, asked, result](std::vector<SearchText> texts) {
            if (asked == m_asked) {
                showResult(std::move(texts), result);
            }
        });
}

void SearchBox::showResult(std::vector<SearchText> texts, const registry::SearchResult& result)
{
    for (SearchText& text : texts) {
        if (text.title.isEmpty() && m_names.nameOfHead) {
            text.title = m_names.nameOfHead(text.hit.household);
        }
        if (text.title.isEmpty()) {
            text.title = tr("(without a name)");
        }
    }
    m_texts = std::move(texts);
    const bool isReading = result.percentRead < 100;
    m_popup->setResult(m_texts, result, m_edit->text().trimmed());
    if (m_chooseFirst && !m_texts.empty()) {
        choose(m_popup->current());
    } else if (m_edit->hasFocus()) {
        m_popup->place();
    }
    m_chooseFirst = m_chooseFirst && m_texts.empty() && isReading;
    if (isReading && m_edit->hasFocus()) {
        m_wait->start(kReadingMs);
    }
}

void SearchBox::choose(int row)
{
    if (row < 0) {
        return;
    }
    const SearchText chosen = m_texts[static_cast<size_t>(row)];
    closeResults();
    if (m_purpose == Purpose::Go) {
        m_edit->selectAll();
        m_workspace.select(chosen.hit.household);
        Q_EMIT opened(chosen.hit.household);
    } else {
        m_edit->setText(chosen.title);
    }
    Q_EMIT this->chosen(chosen.hit, chosen.title);
}

void SearchBox::closeResults()
{
    m_wait->stop();
    ++m_asked;
    if (m_popup) {
        m_popup->hide();
    }
    m_edit->setAccessibleDescription({});
}

bool SearchBox::onKey(int key)
{
    const bool isOpen = m_popup->isVisible();
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isOpen) {
            m_popup->step(key == Qt::Key_Down ? 1 : -1);
        } else {
            search();
        }
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (isOpen) {
            m_popup->page(key == Qt::Key_PageDown ? 1 : -1);
        }
        return isOpen;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isOpen && !m_wait->isActive()) {
            choose(m_popup->current());
        } else if (!m_edit->text().trimmed().isEmpty() && m_edit->isModified()) {
            m_chooseFirst = true;
            m_wait->stop();
            search();
        } else {
            return false;
        }
        return true;
    case Qt::Key_Escape:
        if (isOpen) {
            closeResults();
            return true;
        }
        if (!m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress && onKey(static_cast<QKeyEvent*>(event)->key())) {
            return true;
        }
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
            closeResults();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rangkul::registryui
