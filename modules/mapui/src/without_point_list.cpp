// SPDX-License-Identifier: GPL-3.0-or-later
#include "without_point_list.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::mapui {

namespace {

constexpr quint32 kStep = 3'000;      ///< rows looked at between two events of the window
constexpr size_t kMostSorted = 4'000; ///< more stay in the order of the register

} // namespace

WithoutPointList::WithoutPointList(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_searchEdit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_countLabel(new QLabel(this))
{
    m_searchEdit->setObjectName(QStringLiteral("withoutPointEdit"));
    m_searchEdit->setAccessibleName(tr("Name or address of the household"));
    m_searchEdit->setPlaceholderText(tr("Name or address"));
    m_searchEdit->setClearButtonEnabled(true);
    m_searchEdit->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("withoutPointList"));
    m_list->setAccessibleName(tr("Households without a point"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 9);
    m_countLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::kGap / 2);
    column->addWidget(m_searchEdit);
    column->addWidget(m_list, 1);
    column->addWidget(m_countLabel);
    setFocusProxy(m_searchEdit);
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &WithoutPointList::lookOn);
    connect(m_searchEdit, &QLineEdit::textChanged, this, &WithoutPointList::restart);
    connect(m_searchEdit, &QLineEdit::returnPressed, this, &WithoutPointList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &WithoutPointList::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, &WithoutPointList::currentChanged);
    const auto again = [this] {
        if (isVisible()) {
            restart();
        }
    };
    connect(&workspace, &ui::Workspace::framesChanged, this, again);
    connect(&workspace, &ui::Workspace::opened, this, again);
}

void WithoutPointList::begin(const core::RecordId& region, const core::RecordId& preferred)
{
    m_region = region;
    m_preferred = preferred;
    restart();
}

core::RecordId WithoutPointList::current() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).value<core::RecordId>() : core::RecordId();
}

void WithoutPointList::choose()
{
    if (!current().isNull()) {
        Q_EMIT chosen();
    }
}

bool WithoutPointList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown ||
            key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void WithoutPointList::restart()
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    m_words = m_searchEdit->text().simplified().split(u' ', Qt::SkipEmptyParts);
    m_near.clear();
    m_far.clear();
    m_next = 0;
    const auto region = frame.regionIndex(m_region);
    m_nearRegions = region
                        ? frame.regionsWithin({frame.regions()[static_cast<size_t>(*region)].code})
                        : std::vector<bool>();
    m_step.start();
}

bool WithoutPointList::matches(const core::RecordId& household) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = m_texts.headOf(household) + u' ' + m_texts.addressOf(household);
    return std::all_of(m_words.begin(), m_words.end(), [&text](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

void WithoutPointList::lookOn()
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    const auto size = static_cast<quint32>(frame.size());
    const quint32 end = std::min(size, m_next + kStep);
    for (; m_next < end; ++m_next) {
        if (frame.hasPoint(m_next) || frame.isHidden(m_next) || frame.isEnded(m_next) ||
            !matches(frame.ids()[m_next])) {
            continue;
        }
        const int region = frame.regionIndexes()[m_next];
        const bool near = region >= 0 && static_cast<size_t>(region) < m_nearRegions.size() &&
                          m_nearRegions[static_cast<size_t>(region)];
        (near ? m_near : m_far).push_back(m_next);
    }
    if (m_next >= size) {
        m_step.stop();
        fill();
    }
}

void WithoutPointList::sortByHead(std::vector<quint32>& rows) const
{
    if (rows.size() > kMostSorted) {
        return;
    }
    const auto ids = m_workspace.households().ids();
    std::vector<std::pair<QString, quint32>> named;
    for (const quint32 row : rows) {
        named.emplace_back(m_texts.headOf(ids[row]), row);
    }
    std::sort(named.begin(), named.end(), [](const auto& a, const auto& b) {
        if (a.first.isEmpty() != b.first.isEmpty()) {
            return b.first.isEmpty(); // without a name: last
        }
        const int order = a.first.compare(b.first, Qt::CaseInsensitive);
        return order < 0 || (order == 0 && a.second < b.second);
    });
    std::transform(named.begin(), named.end(), rows.begin(),
                   [](const auto& one) { return one.second; });
}

void WithoutPointList::fill()
{
    const core::RecordId before = current().isNull() ? m_preferred : current();
    sortByHead(m_near);
    sortByHead(m_far);
    m_list->clear();
    const registry::HouseholdFrame& frame = m_workspace.households();
    const auto region = frame.regionIndex(m_region);
    size_t room = kMostShown;
    const auto add = [this, &room](const QString& heading, const std::vector<quint32>& rows) {
        if (rows.empty() || room == 0) {
            return;
        }
        addHeading(heading);
        for (size_t i = 0; i < rows.size() && room > 0; ++i, --room) {
            addHousehold(rows[i]);
        }
    };
    if (region) {
        add(tr("In %1").arg(frame.regions()[static_cast<size_t>(*region)].name), m_near);
        add(tr("Elsewhere"), m_far);
    } else {
        add(tr("In the register"), m_far);
    }
    int wanted = m_list->count() > 1 ? 1 : -1;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!before.isNull() &&
            m_list->item(i)->data(Qt::UserRole).value<core::RecordId>() == before) {
            wanted = i;
        }
    }
    m_list->setCurrentRow(wanted);
    const size_t found = m_near.size() + m_far.size();
    if (found > kMostShown) {
        m_countLabel->setText(tr("%1 of %2 are shown: type more of the name or address.")
                                  .arg(words::number(static_cast<qint64>(kMostShown)),
                                       words::number(static_cast<qint64>(found))));
    } else if (found == 0) {
        m_countLabel->setText(m_words.isEmpty()
                                  ? tr("All households have a point.")
                                  : tr("No household without a point has this name or address."));
    }
    m_countLabel->setVisible(found == 0 || found > kMostShown);
    Q_EMIT currentChanged();
}

void WithoutPointList::addHeading(const QString& text)
{
    auto* item = new QListWidgetItem(text, m_list);
    item->setFlags(Qt::NoItemFlags);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    item->setFont(bold);
    item->setForeground(palette().color(QPalette::WindowText));
}

void WithoutPointList::addHousehold(quint32 row)
{
    const registry::HouseholdFrame& frame = m_workspace.households();
    const core::RecordId household = frame.ids()[row];
    QString head = m_texts.headOf(household);
    if (head.isEmpty()) {
        head = tr("Household of %n persons", nullptr, frame.members()[row]);
    }
    QStringList where;
    if (const QString address = m_texts.addressOf(household); !address.isEmpty()) {
        where += address;
    }
    if (const int region = frame.regionIndexes()[row]; region >= 0) {
        where += frame.regions()[static_cast<size_t>(region)].name;
    }
    const QString place = where.join(QStringLiteral(", "));
    auto* item = new QListWidgetItem(place.isEmpty() ? head : head + u'\n' + place, m_list);
    item->setData(Qt::UserRole, QVariant::fromValue(household));
    item->setToolTip(place);
}

} // namespace rangkul::mapui
