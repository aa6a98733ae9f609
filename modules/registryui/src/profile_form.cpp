// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_form.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "field_choice_editor.h"
#include "field_line_edit.h"
#include "profile_words.h"
#include "rangkul/core/indonesian_date.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::registryui {

using ui::kGap;

namespace {

constexpr const char* kRowProperty = "formRow";

/// As high as its rows, and no higher: the buttons stand right below them.
class FormArea : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override
    {
        return widget() != nullptr ? widget()->sizeHint() + QSize(4, 4) : QScrollArea::sizeHint();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            updateGeometry();
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

ProfileForm::ProfileForm(ProfileSession& session, const QString& title, const QString& action,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_problemLabel(new QLabel(this))
    , m_doButton(new QPushButton(action, this))
{
    setObjectName(QStringLiteral("profileForm"));
    setAccessibleName(title);
    auto* titleLabel = new QLabel(title, this);
    titleLabel->setFont(ui::headingFont(font(), 2));
    titleLabel->setWordWrap(true);
    m_problemLabel->setObjectName(QStringLiteral("problemLabel"));
    m_problemLabel->setWordWrap(true);
    m_problemLabel->setAutoFillBackground(true);
    m_problemLabel->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    const ui::ToneColours colours = ui::toneColours(ui::Tone::Bad, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    m_problemLabel->setPalette(own);
    m_problemLabel->hide();
    auto* cancel = new QPushButton(tr("Cancel"), this);

    auto* body = new QWidget(this);
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(kGap, 0, kGap, 0);
    m_rows->setSpacing(kGap / 2);
    bodyColumn->addLayout(m_rows);
    bodyColumn->addStretch(1);
    auto* area = new FormArea(this);
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kGap, 0, kGap, kGap);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_doButton);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(kGap, kGap, kGap, 0);
    top->addWidget(titleLabel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addLayout(top);
    column->addWidget(area);
    column->addWidget(m_problemLabel);
    column->addLayout(buttons);
    column->addStretch(1);
    m_doButton->setDefault(true);
    m_doButton->setObjectName(QStringLiteral("doButton"));
    connect(m_doButton, &QPushButton::clicked, this, &ProfileForm::submit);
    connect(cancel, &QPushButton::clicked, this, &ProfileForm::closed);
}

void ProfileForm::begin()
{
    for (int i = 0; i < m_rows->count(); ++i) {
        QWidget* row = m_rows->itemAt(i)->widget();
        for (QWidget* field : row != nullptr ? row->findChildren<QWidget*>() : QWidgetList()) {
            if (field->focusPolicy() & Qt::TabFocus && field->isVisibleTo(this)) {
                field->setFocus();
                return;
            }
        }
    }
    m_doButton->setFocus();
}

QWidget* ProfileForm::addRow(const QString& label, QWidget* field)
{
    auto* row = new QWidget(this);
    row->setProperty(kRowProperty, true);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* title = new QLabel(label, row);
    QFont smaller = font();
    smaller.setPointSizeF(font().pointSizeF() - 1);
    title->setFont(smaller);
    title->setBuddy(field);
    column->addWidget(title);
    column->addWidget(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_rows->addWidget(row);
    return row;
}

QLineEdit* ProfileForm::addText(const QString& label, const QString& value)
{
    auto* edit = new QLineEdit(value, this);
    addRow(label, edit);
    return edit;
}

QLineEdit* ProfileForm::addDay(const QString& label)
{
    QLineEdit* edit = addText(label, words::shortDate(m_session.today()));
    edit->setPlaceholderText(tr("day month year"));
    return edit;
}

FieldComboBox* ProfileForm::addChoice(const QString& label, std::vector<FieldChoice> choices)
{
    auto* combo = new FieldComboBox(this);
    for (const FieldChoice& choice : choices) {
        combo->addItem(choice.text, QVariant::fromValue(choice.value));
    }
    auto* completer = new QCompleter(combo->model(), combo);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    combo->setCompleter(completer);
    combo->setCurrentIndex(-1);
    combo->line()->clear();
    addRow(label, combo);
    // Enter, or leaving: part of the words is enough when only one answer has them.
    const auto take = [combo] {
        const QString text = combo->line()->text().trimmed();
        int found = combo->findText(text, Qt::MatchFixedString);
        if (found < 0 && !text.isEmpty()) {
            for (int i = 0; i < combo->count(); ++i) {
                if (combo->itemText(i).contains(text, Qt::CaseInsensitive)) {
                    found = found == -1 ? i : -2;
                }
            }
        }
        combo->setCurrentIndex(std::max(found, -1));
        if (found < 0) {
            combo->line()->setText(text);
        }
    };
    connect(combo->line(), &FieldLineEdit::left, combo, take);
    connect(combo->line(), &FieldLineEdit::entered, combo, [this, take] {
        take();
        focusNextChild();
    });
    return combo;
}

SearchBox* ProfileForm::addSearch(const QString& label)
{
    auto* box = new SearchBox(m_session.workspace(), SearchBox::Purpose::Pick, this);
    box->setSearch(m_session.search());
    box->setNames(m_session.names());
    addRow(label, box);
    box->setTitle(QString(label).remove(u'&'));
    return box;
}

void ProfileForm::readChosen(SearchBox* box, std::optional<registry::HouseholdProfile>& other)
{
    connect(box, &SearchBox::chosen, this, [this, &other](const registry::SearchHit& hit) {
        other.reset();
        m_session.readOther(hit.household, this,
                            [this, &other](core::Result<registry::HouseholdProfile> read) {
                                if (read) {
                                    other = std::move(*read);
                                } else {
                                    showProblem(read.error());
                                }
                            });
    });
}

QLabel* ProfileForm::addWords(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    return label;
}

void ProfileForm::addWidget(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void ProfileForm::addReason()
{
    m_reasonEdit = addText(tr("&Reason, in your words (stands in the history)"));
}

void ProfileForm::setRowVisible(QWidget* field, bool visible)
{
    QWidget* row = field->parentWidget();
    (row->property(kRowProperty).toBool() ? row : field)->setVisible(visible);
}

QString ProfileForm::reason() const
{
    return m_reasonEdit != nullptr ? m_reasonEdit->text() : QString();
}

QDate ProfileForm::day(const QLineEdit* edit)
{
    const auto read = core::parseDate(edit->text().trimmed());
    return read ? *read : QDate();
}

qint64 ProfileForm::code(const FieldComboBox* combo)
{
    return registry::asInteger(combo->currentData().value<registry::Value>()).value_or(0);
}

std::optional<core::RecordId> ProfileForm::record(const FieldComboBox* combo)
{
    const auto value = combo->currentData().value<registry::Value>();
    const auto* id = std::get_if<core::RecordId>(&value);
    return id != nullptr ? std::optional(*id) : std::nullopt;
}

void ProfileForm::choose(FieldComboBox* combo, const registry::Value& value)
{
    for (int i = 0; i < combo->count(); ++i) {
        if (combo->itemData(i).value<registry::Value>() == value) {
            combo->setCurrentIndex(i);
        }
    }
}

void ProfileForm::showProblem(const core::Error& error)
{
    m_problemLabel->setText(sentenceOf(registry::Entity::Person, error));
    m_problemLabel->show();
    setAccessibleDescription(m_problemLabel->text());
}

void ProfileForm::submit()
{
    if (m_working || m_session.profile() == nullptr) {
        return;
    }
    auto wanted = edit();
    if (!wanted) {
        showProblem(wanted.error());
        return;
    }
    if (wanted->cells.empty() && wanted->created.empty()) {
        showProblem({core::ErrorCode::InvalidInput, QStringLiteral("edit.nothing")});
        return;
    }
    m_working = true;
    m_doButton->setEnabled(false);
    m_session.apply(std::move(*wanted), this, [this](const core::Result<registry::Commit>& result) {
        m_working = false;
        m_doButton->setEnabled(true);
        if (!result) {
            showProblem(result.error());
            m_session.reload();
            return;
        }
        stored();
        Q_EMIT closed();
    });
}

void ProfileForm::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
        } else if (auto* button = qobject_cast<QAbstractButton*>(focusWidget())) {
            button->click();
        } else {
            focusNextChild();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace rangkul::registryui
