// SPDX-License-Identifier: GPL-3.0-or-later
#include "part_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

#include "rangkul/ui/theme.h"
#include "score_words.h"

#include <algorithm>

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kFormWidth = 350;

QString shownValue(const QJsonValue& value)
{
    return value.isDouble() ? plainNumber(value.toDouble(), 6) : value.toString();
}

} // namespace

PartForm::PartForm(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("partForm"));
    setWidgetResizable(true);
    setMinimumWidth(kFormWidth);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("The chosen part of the model"));
    clear();
}

void PartForm::clear()
{
    m_place.clear();
    m_part = {};
    m_form = nullptr;
    setWidget(noteLabel(tr("Choose a line on the left to change it here."), this));
}

void PartForm::setPart(const QString& place, const QJsonObject& model)
{
    m_place = place;
    m_model = model;
    m_part = model;
    if (!place.isEmpty()) {
        const QString list = place.section(u'[', 0, 0);
        const int index = place.section(u'[', 1).remove(u']').toInt();
        m_part = model.value(list).toArray().at(index).toObject();
    }
    build();
}

void PartForm::begin()
{
    if (m_form != nullptr && m_form->rowCount() > 1) {
        widget()->findChild<QLineEdit*>()->setFocus();
    }
}

void PartForm::build()
{
    auto* box = new QWidget;
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(kGap, 0, kGap, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    setWidget(box); // takes the form before away
    if (m_place.isEmpty()) {
        buildModel();
    } else if (m_place.startsWith(QLatin1StringView("classes"))) {
        buildClass();
    } else if (m_place.startsWith(QLatin1StringView("gates"))) {
        buildGate();
    } else if (m_place.startsWith(QLatin1StringView("criteria"))) {
        buildCriterion();
    } else {
        buildTieBreak();
    }
}

QString PartForm::placeOf(const QString& key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

void PartForm::store(const QString& key, const QJsonValue& value)
{
    if (value.isUndefined()) {
        m_part.remove(key);
    } else {
        m_part.insert(key, value);
    }
    Q_EMIT changed(placeOf(key), value);
}

void PartForm::replace(const QJsonObject& part)
{
    m_part = part;
    Q_EMIT changed(m_place, part);
    // Not now: the field that asked for it is still at work.
    QTimer::singleShot(0, this, [this, place = m_place] {
        if (place == m_place) {
            build();
        }
    });
}

void PartForm::addTitle(const QString& text)
{
    auto* label = new QLabel(text, widget());
    label->setFont(ui::headingFont(font(), 1));
    label->setWordWrap(true);
    m_form->addRow(label);
}

void PartForm::addRow(const QString& name, QWidget* field)
{
    field->setAccessibleName(QString(name).remove(u'&'));
    m_form->addRow(name, field);
}

void PartForm::addText(const QString& name, const char* key)
{
    const QString at = QString::fromLatin1(key);
    auto* edit = new QLineEdit(localText(m_part.value(at)), widget());
    edit->setCursorPosition(0);
    addRow(name, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, at](const QString& text) {
        const QString plain = text.trimmed();
        store(at, plain.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(plain));
    });
}

void PartForm::addNumber(const QString& name, const char* key)
{
    const QString at = QString::fromLatin1(key);
    auto* edit = new QLineEdit(shownValue(m_part.value(at)), widget());
    addRow(name, edit);
    connect(edit, &QLineEdit::textEdited, this,
            [this, at](const QString& text) { store(at, typedValue(text)); });
}

void PartForm::addNumberAt(const QString& name, const QString& list, const QString& end,
                           const char* key)
{
    const QString at = QString::fromLatin1(key);
    auto* edit = new QLineEdit(
        shownValue(m_part.value(list).toObject().value(end).toObject().value(at)), widget());
    addRow(name, edit);
    connect(edit, &QLineEdit::textEdited, this, [this, list, end, at](const QString& text) {
        QJsonObject line = m_part.value(list).toObject();
        QJsonObject point = line.value(end).toObject();
        const QJsonValue value = typedValue(text);
        value.isUndefined() ? point.remove(at) : void(point.insert(at, value));
        line.insert(end, point);
        store(list, line);
    });
}

void PartForm::fillWords(QComboBox& combo, const Words& words)
{
    constexpr qsizetype kMostLetters = 27; // wider than the form otherwise
    qsizetype letters = 0;
    for (const auto& [word, text] : words) {
        combo.addItem(text, QString::fromLatin1(word));
        combo.setItemData(combo.count() - 1, text, Qt::ToolTipRole);
        letters = std::max(letters, text.size());
    }
    combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo.setMinimumContentsLength(static_cast<int>(std::min(letters, kMostLetters)));
}

void PartForm::addWords(const QString& name, const char* key, const Words& words)
{
    const QString at = QString::fromLatin1(key);
    auto* combo = new QComboBox(widget());
    fillWords(*combo, words);
    combo->setCurrentIndex(std::max(0, combo->findData(m_part.value(at).toString())));
    addRow(name, combo);
    connect(combo, &QComboBox::activated, this,
            [this, at, combo] { store(at, combo->currentData().toString()); });
}

void PartForm::addQuestion(const char* key, QuestionEdit::Asks asks)
{
    const QString at = QString::fromLatin1(key);
    auto* edit = new QuestionEdit(asks, widget());
    edit->setValue(m_part.value(at).toObject());
    m_form->addRow(edit);
    connect(edit, &QuestionEdit::written, this,
            [this, at](const QJsonValue& value) { store(at, value); });
    connect(edit, &QuestionEdit::chosen, this, [this, at](const SimpleQuestion& question) {
        if (at == QLatin1StringView("when")) {
            store(at, conditionOf(question));
        } else if (kindOf(m_part) == QLatin1StringView("table")) {
            replace(withQuestion(m_part, question)); // other answers have other points
        } else {
            store(at, inputOf(question));
        }
    });
}

} // namespace rangkul::scoringui
