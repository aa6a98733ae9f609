// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_row.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QResizeEvent>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "field_line_edit.h"
#include "profile_words.h"
#include "rangkul/registry/applicability.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::Value;
using registry::ValueType;
using registry::Variable;
using ui::Tone;

namespace {

constexpr qsizetype kHalfWidth = 17; ///< letters of an answer that fit into half of the form
constexpr qsizetype kHalfLabel = 22; ///< letters of a label that fit there
constexpr int kNarrow = 260;         ///< below it there is no room for the word "stored"
constexpr int kKelurahanLevel = 4;

/// Kelurahan for the one reference that is chosen from a list.
std::vector<FieldChoice> choicesFor(const Variable& variable, const ui::Workspace& workspace)
{
    std::vector<FieldChoice> choices;
    if (variable.type == ValueType::Reference && variable.target == Entity::Region) {
        for (const registry::FrameRegion& region : workspace.households().regions()) {
            if (region.level == kKelurahanLevel) {
                choices.push_back({region.name, region.id});
            }
        }
    }
    return choices;
}

QFont small(const QFont& font)
{
    QFont smaller = font;
    smaller.setPointSizeF(font.pointSizeF() - 1);
    return smaller;
}

} // namespace

FieldRow::FieldRow(ProfileSession& session, const Variable& variable, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_variable(variable)
    , m_labelLabel(new QLabel(words::label(variable), this))
    , m_statusLabel(new QLabel(this))
    , m_editor(makeFieldEditor(variable, choicesFor(variable, session.workspace()), this))
    , m_noteLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("%1.%2").arg(registry::tableName(variable.entity),
                                              QLatin1StringView(variable.column)));
    m_labelLabel->setFont(small(font()));
    m_labelLabel->setBuddy(m_editor);
    m_labelLabel->setToolTip(m_labelLabel->text());
    m_labelLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_statusLabel->setFont(small(font()));
    m_statusLabel->setForegroundRole(QPalette::PlaceholderText);
    m_noteLabel->setFont(small(font()));
    m_noteLabel->setWordWrap(true);
    m_noteLabel->setContentsMargins(4, 2, 4, 2);
    m_noteLabel->setAutoFillBackground(true);
    m_noteLabel->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_labelLabel, 1);
    top->addWidget(m_statusLabel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(top);
    column->addWidget(m_editor);
    column->addWidget(m_noteLabel);
    column->addStretch(1);

    auto* origin = new QAction(tr("Where the value comes from"), this);
    auto* history = new QAction(tr("History of the value"), this);
    for (QAction* action : {origin, history}) {
        addAction(action);
        if (auto* line = m_editor->findChild<FieldLineEdit*>()) {
            line->addAction(action);
        }
    }
    connect(origin, &QAction::triggered, this, &FieldRow::showOrigin);
    connect(history, &QAction::triggered, this,
            [this] { m_session.askHistory(m_ref, m_variable.id); });
    connect(m_editor, &FieldEditor::finished, this, &FieldRow::finish);
    connect(m_editor, &FieldEditor::restored, this, &FieldRow::restoreResting);
    connect(m_noteLabel, &QLabel::linkActivated, this, [this] { store(m_refused); });
    connect(&session, &ProfileSession::uncoveredChanged, this, [this] {
        if (const Record* record = m_session.record(m_ref)) {
            load(*record);
        }
    });
}

FieldRow::~FieldRow()
{
    // A field that dies with the focus in it is not left by anybody.
    disconnect(m_editor, nullptr, this, nullptr);
}

bool FieldRow::isWide(const Variable& variable)
{
    if (words::label(variable).size() > kHalfLabel) {
        return true;
    }
    switch (variable.type) {
    case ValueType::Code: {
        const auto* list = registry::findCodeList(QLatin1StringView(variable.codeList).toString());
        return list != nullptr &&
               std::any_of(list->items().begin(), list->items().end(),
                           [](const auto& item) { return item.label.size() > kHalfWidth; });
    }
    case ValueType::CodeSet:
    case ValueType::Reference:
    case ValueType::Point:
        return true;
    case ValueType::Text: {
        const QLatin1StringView column(variable.column);
        return column != QLatin1StringView("rt") && column != QLatin1StringView("rw") &&
               column != QLatin1StringView("phone") && !column.endsWith(QLatin1StringView("_id")) &&
               column != QLatin1StringView("birth_place") &&
               column != QLatin1StringView("building_number");
    }
    default:
        return false;
    }
}

QWidget* FieldRow::target() const
{
    return m_veil != nullptr && m_veil->isVisibleTo(this) ? static_cast<QWidget*>(m_showButton)
                                                          : m_editor->focusProxy();
}

bool FieldRow::isSecret() const
{
    return isMaskedNumber(m_variable) || m_variable.protection == registry::Protection::Specific;
}

Secret FieldRow::secret() const
{
    return isMaskedNumber(m_variable) ? Secret::Numbers : Secret::Sensitive;
}

void FieldRow::load(const Record& record)
{
    const bool isOther = record.ref() != m_ref;
    const Value& value = record.value(m_variable);
    if (isOther) {
        m_ref = record.ref();
        m_statusLabel->clear();
        m_problem.clear();
        m_conflict = false;
        m_pending = 0;
    }
    if (isOther || (m_pending == 0 && !m_editor->isTouched())) {
        m_seen = value;
        m_editor->display(value);
    }
    applyVeil();
    showState(record);
}

void FieldRow::commit()
{
    if (!m_editor->isTouched() || m_ref.id.isNull()) {
        return;
    }
    auto wished = m_editor->wished();
    core::Status allowed = wished ? checkByRules(*wished) : core::Status(wished.error());
    const Record* record = m_session.record(m_ref);
    if (!allowed) {
        m_problem = sentenceOf(m_variable.entity, allowed.error());
        if (record != nullptr) {
            showState(*record);
        }
        return;
    }
    m_problem.clear();
    if (*wished == m_seen) {
        m_editor->display(m_seen);
        if (record != nullptr) {
            showState(*record);
        }
        return;
    }
    store(*wished);
}

core::Status FieldRow::checkByRules(const Value& wished) const
{
    using registry::codes::relation::kHead;
    const bool isRelation = m_variable.entity == Entity::Person &&
                            QLatin1StringView(m_variable.column) == QLatin1StringView("relation");
    const bool aboutHead =
        registry::asInteger(wished) == kHead || registry::asInteger(m_seen) == kHead;
    if (isRelation && aboutHead && !(wished == m_seen)) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("member.use_change_head")};
    }
    return core::Done{};
}

void FieldRow::store(const Value& value)
{
    const Value before = m_seen;
    registry::Edit edit;
    edit.cells.push_back({m_ref, m_variable.id, value, before});
    m_seen = value;
    m_conflict = false;
    m_editor->display(value);
    m_noteLabel->hide();
    m_editor->setMarked(false);
    ++m_pending;
    const registry::RowRef ref = m_ref;
    m_session.apply(std::move(edit), this,
                    [this, before, value, ref](const core::Result<registry::Commit>& result) {
                        if (ref == m_ref) {
                            onWritten(result, before, value);
                        }
                    });
}

void FieldRow::onWritten(const core::Result<registry::Commit>& result, const Value& before,
                         const Value& wished)
{
    m_pending = std::max(0, m_pending - 1);
    if (result) {
        const QString when = words::time(m_session.workspace().clock().nowMs());
        m_statusLabel->setText(width() < kNarrow ? QStringLiteral("✓ ") + when
                                                 : tr("stored %1").arg(when));
        m_statusLabel->setToolTip(tr("stored %1").arg(when));
        m_statusLabel->setAccessibleName(tr("stored %1").arg(when));
        return;
    }
    m_seen = before;
    m_editor->display(before);
    m_statusLabel->clear();
    if (result.error().code == core::ErrorCode::Conflict) {
        m_conflict = true;
        m_refused = wished;
        m_session.reload();
        return;
    }
    m_problem = sentenceOf(m_variable.entity, result.error());
    if (const Record* record = m_session.record(m_ref)) {
        showState(*record);
    }
}

void FieldRow::finish(bool goOn)
{
    commit();
    if (goOn && m_problem.isEmpty()) {
        focusNextChild();
    }
}

void FieldRow::restoreResting()
{
    m_problem.clear();
    if (const Record* record = m_session.record(m_ref)) {
        load(*record);
    }
}

void FieldRow::showOrigin()
{
    const registry::RowRef row = m_ref;
    const registry::ColumnId column = m_variable.id;
    m_session.workspace().read(
        this,
        [row, column](const registry::RecordRepository& records) {
            return records.origin(row, column);
        },
        [this](const core::Result<registry::Origin>& origin) {
            const QString text =
                origin ? originText(*origin) : sentenceOf(m_variable.entity, origin.error());
            QToolTip::showText(mapToGlobal(QPoint(0, height())), text, this, {}, 8000);
            setAccessibleDescription(text);
        });
}

bool FieldRow::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && !registry::isMissing(m_seen)) {
        showOrigin();
        return true;
    }
    return QWidget::event(event);
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const Record* record = m_session.record(m_ref);
    if (record != nullptr && event->size().width() != event->oldSize().width() &&
        m_variable.type == ValueType::Code) {
        showState(*record);
    }
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu::exec(actions(), event->globalPos(), nullptr, this);
}

} // namespace rangkul::registryui
