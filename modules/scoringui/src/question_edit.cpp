// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "rangkul/scoring/model_condition.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"
#include "score_words.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kAnswersHeight = 150; ///< of what is written out
constexpr int kMostAnswers = 9;     ///< seen at once
constexpr int kShownLetters = 24;

void chooseData(QComboBox& combo, const QString& data)
{
    combo.setCurrentIndex(std::max(0, combo.findData(data)));
}

/// The border of the pair that is set: its sign and its number.
void showBorder(QComboBox& sign, QLineEdit& value, const QJsonObject& test)
{
    value.clear();
    for (int i = 0; i < sign.count(); ++i) {
        const QJsonValue border = test.value(sign.itemData(i).toString());
        if (!border.isUndefined()) {
            sign.setCurrentIndex(i);
            value.setText(border.isDouble() ? plainNumber(border.toDouble(), 6)
                                            : border.toString());
        }
    }
}

} // namespace

QuestionEdit::QuestionEdit(Asks asks, QWidget* parent)
    : QWidget(parent)
    , m_asks(asks)
    , m_pages(new QStackedWidget(this))
    , m_textEdit(new QPlainTextEdit(this))
    , m_textBox(new QCheckBox(tr("&Written out, as in the file"), this))
{
    m_textEdit->setAccessibleName(tr("Question as in the file"));
    m_textEdit->setTabChangesFocus(true);
    m_pages->addWidget(buildForm());
    m_pages->addWidget(m_textEdit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(m_pages);
    column->addWidget(m_textBox);
    connect(m_textBox, &QCheckBox::toggled, this,
            [this](bool isWritten) { showPage(isWritten ? 1 : 0); });
    connect(m_textEdit, &QPlainTextEdit::textChanged, this, &QuestionEdit::takeText);
}

QWidget* QuestionEdit::buildForm()
{
    auto* box = new QWidget(this);
    m_variableCombo = new QComboBox(box);
    m_variableCombo->setAccessibleName(tr("Question of the register"));
    m_variableCombo->setEditable(true);
    m_variableCombo->setInsertPolicy(QComboBox::NoInsert);
    m_variableCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_variableCombo->setMinimumContentsLength(kShownLetters);
    addNames();
    m_variableCombo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_variableCombo->completer()->setFilterMode(Qt::MatchContains);
    buildMembers();
    m_answers = new QListWidget(box);
    m_answers->setAccessibleName(tr("Answers that count"));
    m_borders = buildBorders();
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Question"), m_variableCombo);
    m_membersLabel = new QLabel(tr("O&f the members"), box);
    m_membersLabel->setBuddy(m_membersCombo);
    form->addRow(m_membersLabel, m_membersCombo);
    m_perLabel = new QLabel(tr("Di&vided by"), box);
    m_perLabel->setBuddy(m_perCombo);
    form->addRow(m_perLabel, m_perCombo);
    form->addRow(m_answers);
    form->addRow(m_borders);
    connect(m_variableCombo, &QComboBox::activated, this, &QuestionEdit::chooseVariable);
    connect(m_variableCombo->lineEdit(), &QLineEdit::editingFinished, this,
            &QuestionEdit::chooseVariable);
    connect(m_answers, &QListWidget::itemChanged, this, &QuestionEdit::takeAnswers);
    return box;
}

void QuestionEdit::addNames()
{
    for (const QString& name : scoring::variableRefNames()) {
        m_variableCombo->addItem(QStringLiteral("%1 (%2)").arg(words::questionLabel(name), name),
                                 name);
    }
    m_variableCombo->model()->sort(0);
}

void QuestionEdit::buildMembers()
{
    m_membersCombo = new QComboBox(m_variableCombo->parentWidget());
    m_membersCombo->setAccessibleName(tr("Of the members"));
    m_perCombo = new QComboBox(m_variableCombo->parentWidget());
    m_perCombo->setAccessibleName(tr("Divided by"));
    const bool isCondition = m_asks == Asks::Condition;
    const std::vector<std::pair<QString, QString>> members =
        isCondition
            ? std::vector<std::pair<QString, QString>>{{tr("the head"), QStringLiteral("head")},
                                                       {tr("at least one"), QStringLiteral("any")},
                                                       {tr("every one"), QStringLiteral("all")},
                                                       {tr("not a single one"),
                                                        QStringLiteral("none")}}
            : std::vector<std::pair<QString, QString>>{{tr("the head"), QStringLiteral("head")},
                                                       {tr("the smallest"), QStringLiteral("min")},
                                                       {tr("the largest"), QStringLiteral("max")},
                                                       {tr("their sum"), QStringLiteral("sum")}};
    for (const auto& [text, word] : members) {
        m_membersCombo->addItem(text, word);
    }
    m_perCombo->addItem(tr("nothing"), QString());
    for (const char* name : {"household.members", "dwelling.occupants"}) {
        m_perCombo->addItem(words::questionLabel(QString::fromLatin1(name)),
                            QString::fromLatin1(name));
    }
    connect(m_membersCombo, &QComboBox::activated, this, &QuestionEdit::takeMembers);
    connect(m_perCombo, &QComboBox::activated, this, &QuestionEdit::takeMembers);
}

QWidget* QuestionEdit::buildBorders()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Border& border, const QString& name,
                         std::initializer_list<std::pair<const char*, const char*>> signs) {
        border.sign = new QComboBox(box);
        for (const auto& [sign, key] : signs) {
            border.sign->addItem(QString::fromUtf8(sign), QString::fromLatin1(key));
        }
        border.sign->setAccessibleName(tr("Sign of the %1").arg(name));
        border.value = new QLineEdit(box);
        border.value->setAccessibleName(name);
        border.value->setPlaceholderText(name);
        row->addWidget(border.sign);
        row->addWidget(border.value, 1);
        connect(border.sign, &QComboBox::activated, this, &QuestionEdit::takeBorders);
        connect(border.value, &QLineEdit::textEdited, this, &QuestionEdit::takeBorders);
    };
    add(m_lower, tr("lower border"), {{"≥", "at_least"}, {">", "above"}});
    add(m_upper, tr("upper border"), {{"≤", "at_most"}, {"<", "below"}});
    return box;
}

void QuestionEdit::setValue(const QJsonObject& value)
{
    m_value = value;
    const auto simple = m_asks == Asks::Condition ? simpleCondition(value) : simpleInput(value);
    m_question = simple.value_or(SimpleQuestion{});
    m_showing = true;
    m_textBox->setChecked(!simple);
    m_textBox->setEnabled(simple.has_value());
    m_textBox->setToolTip(simple ? QString() : tr("This question says more than a form can show."));
    m_textEdit->setPlainText(QString::fromUtf8(QJsonDocument(value).toJson()));
    showQuestion();
    showPage(simple ? 0 : 1);
    m_showing = false;
}

void QuestionEdit::showPage(int page)
{
    for (int i = 0; i < m_pages->count(); ++i) { // what is hidden takes no place
        const auto policy = i == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        m_pages->widget(i)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    m_pages->setCurrentIndex(page);
    m_pages->setMinimumHeight(page == 1 ? kAnswersHeight
                                        : m_pages->currentWidget()->sizeHint().height());
    setMinimumHeight(m_pages->minimumHeight() + kGap / 2 + m_textBox->sizeHint().height());
}

void QuestionEdit::showQuestion()
{
    const bool isAboutPersons = isPersonal(m_question.variable);
    m_variableCombo->setCurrentIndex(m_variableCombo->findData(m_question.variable));
    m_variableCombo->lineEdit()->setCursorPosition(0);
    m_variableCombo->setToolTip(m_variableCombo->currentText());
    m_membersLabel->setVisible(isAboutPersons);
    m_membersCombo->setVisible(isAboutPersons);
    chooseData(*m_membersCombo, m_question.members);
    m_perLabel->setVisible(m_asks == Asks::Number);
    m_perCombo->setVisible(m_asks == Asks::Number);
    chooseData(*m_perCombo, m_question.per);
    showAnswers();
}

void QuestionEdit::showAnswers()
{
    const auto answers = answersOf(m_question.variable);
    m_answers->setVisible(m_asks == Asks::Condition && !answers.empty());
    m_borders->setVisible(m_asks == Asks::Condition && answers.empty());
    const QJsonArray counted = m_question.test.value(QLatin1StringView("in")).toArray();
    m_answers->clear();
    for (const registry::CodeItem& answer : answers) {
        auto* item = new QListWidgetItem(answer.label, m_answers);
        const bool isIn = counted.contains(answer.label) || counted.contains(answer.code);
        item->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    const int rows = std::min(m_answers->count(), kMostAnswers);
    m_answers->setFixedHeight(rows * m_answers->sizeHintForRow(0) + 2 * m_answers->frameWidth());
    showBorder(*m_lower.sign, *m_lower.value, m_question.test);
    showBorder(*m_upper.sign, *m_upper.value, m_question.test);
}

void QuestionEdit::chooseVariable()
{
    const int found = m_variableCombo->findText(m_variableCombo->currentText());
    const QString name = m_variableCombo->itemData(found).toString();
    if (m_showing || found < 0 || name == m_question.variable) {
        return;
    }
    m_question.variable = name;
    m_question.nobody = QJsonValue::Undefined;
    m_question.test = m_asks == Asks::Condition ? firstTest(name) : QJsonObject();
    const bool isAboutPersons = isPersonal(name);
    if (!isAboutPersons || m_question.members.isEmpty()) {
        m_question.members = isAboutPersons ? QStringLiteral("head") : QString();
    }
    m_showing = true;
    showQuestion();
    showPage(0);
    m_showing = false;
    Q_EMIT chosen(m_question);
}

void QuestionEdit::takeMembers()
{
    m_question.members =
        isPersonal(m_question.variable) ? m_membersCombo->currentData().toString() : QString();
    m_question.per = m_perCombo->currentData().toString();
    Q_EMIT chosen(m_question);
}

void QuestionEdit::takeAnswers()
{
    if (m_showing) {
        return;
    }
    QJsonArray counted;
    for (int i = 0; i < m_answers->count(); ++i) {
        if (m_answers->item(i)->checkState() == Qt::Checked) {
            counted.append(m_answers->item(i)->text());
        }
    }
    m_question.test = {{QStringLiteral("in"), counted}};
    Q_EMIT chosen(m_question);
}

void QuestionEdit::takeBorders()
{
    m_question.test = {};
    for (const Border* border : {&m_lower, &m_upper}) {
        const QJsonValue value = typedValue(border->value->text());
        if (!value.isUndefined()) {
            m_question.test.insert(border->sign->currentData().toString(), value);
        }
    }
    Q_EMIT chosen(m_question);
}

void QuestionEdit::takeText()
{
    if (m_showing) {
        return;
    }
    const auto document = QJsonDocument::fromJson(m_textEdit->toPlainText().toUtf8());
    // What is not well formed stands in the model as a text, which the check refuses at its place.
    Q_EMIT written(document.isObject() ? QJsonValue(document.object())
                                       : QJsonValue(m_textEdit->toPlainText()));
}

} // namespace rangkul::scoringui
