// SPDX-License-Identifier: GPL-3.0-or-later
// What is changed in a model, taken back, and found wrong.
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include "criteria_view.h"
#include "model_parts.h"
#include "part_form.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/register_words.h"
#include "score_words.h"

namespace rangkul::scoringui {

void CriteriaView::takeChange(QTreeWidgetItem* item, int column)
{
    const QString place = item->data(column, kPlaceRole).toString();
    if (m_filling || place.isEmpty() || column == What) {
        return;
    }
    m_document.set(place, typedValue(item->text(column)));
    check();
    showPart();
}

void CriteriaView::takePart(const QString& place, const QJsonValue& value)
{
    m_document.set(place, value);
    refill(m_form->place());
}

std::optional<QString> CriteriaView::currentPart() const
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const QVariant part = item != nullptr ? item->data(What, kPartRole) : QVariant();
    return part.isValid() ? std::optional(part.toString()) : std::nullopt;
}

void CriteriaView::showPart()
{
    const auto part = currentPart();
    if (part) {
        m_form->setPart(*part, m_document.root());
    } else {
        m_form->clear();
    }
    showTools();
}

void CriteriaView::showTools()
{
    const QString part = currentPart().value_or(QString());
    const QString list = part.section(u'[', 0, 0);
    const qsizetype index = part.section(u'[', 1).remove(u']').toInt();
    m_removeButton->setEnabled(!part.isEmpty());
    m_upButton->setEnabled(!part.isEmpty() && index > 0);
    m_downButton->setEnabled(!part.isEmpty() && index + 1 < m_document.at(list).toArray().size());
    m_undoButton->setEnabled(m_document.canUndo());
    m_redoButton->setEnabled(m_document.canRedo());
}

void CriteriaView::addEntry(const QString& list)
{
    const QJsonArray others = m_document.at(list).toArray();
    const QString members = QStringLiteral("household.members");
    const QString floor = QStringLiteral("dwelling.floor");
    QString place;
    if (list == QLatin1StringView("criteria")) {
        place = m_document.append(list, newCriterion(others, floor, words::questionLabel(floor)));
    } else if (list == QLatin1StringView("gates")) {
        place = m_document.append(list, newGate(others, members, words::questionLabel(members)));
    } else if (list == QLatin1StringView("classes")) {
        place = m_document.append(list, newClass(others, tr("New class")));
    } else {
        place = m_document.append(list, newTieBreak(members));
    }
    refill(place);
    m_form->begin();
}

void CriteriaView::removePart()
{
    m_document.remove(*currentPart());
    refill({});
    showPart();
}

void CriteriaView::movePart(int by)
{
    refill(m_document.move(*currentPart(), by));
    showPart();
}

void CriteriaView::step(bool back)
{
    const QString part = currentPart().value_or(QString());
    back ? m_document.undo() : m_document.redo();
    refill(part);
    showPart(); // of the same part, with other values
}

void CriteriaView::refill(const QString& part)
{
    fill();
    choosePart(part);
    showTools();
}

void CriteriaView::choosePart(const QString& part)
{
    QTreeWidgetItem* chosen = m_tree->topLevelItem(0);
    for (QTreeWidgetItemIterator each(m_tree); *each != nullptr; ++each) {
        const QVariant own = (*each)->data(What, kPartRole);
        if (own.isValid() && own.toString() == part) {
            chosen = *each;
            break;
        }
    }
    m_filling = true; // the form of the same part stays, somebody types in it
    m_tree->setCurrentItem(chosen);
    m_filling = false;
    if (chosen != nullptr) {
        chosen->setExpanded(chosen->parent() != nullptr);
    }
    if (!m_form->shows(part)) {
        showPart();
    }
}

bool CriteriaView::takesStep(QEvent* event)
{
    const bool isKey =
        event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const auto* key = isKey ? static_cast<QKeyEvent*>(event) : nullptr;
    const bool isBack = key != nullptr && key->matches(QKeySequence::Undo);
    if (!isBack && (key == nullptr || !key->matches(QKeySequence::Redo))) {
        return false;
    }
    event->accept(); // not the register's: what is typed here is not stored yet
    if (event->type() == QEvent::KeyPress) {
        step(isBack);
    }
    return true;
}

bool CriteriaView::event(QEvent* event)
{
    return takesStep(event) || QWidget::event(event);
}

bool CriteriaView::eventFilter(QObject* watched, QEvent* event)
{
    return takesStep(event) || QWidget::eventFilter(watched, event);
}

void CriteriaView::check()
{
    const auto model = m_document.model();
    const core::Error* error = model ? nullptr : &model.error();
    markProblem(error);
    const bool isChanged = error == nullptr && scoring::versionOf(*model) != m_model.version;
    m_storeButton->setEnabled(isChanged);
    m_resetButton->setEnabled(isChanged || error != nullptr);
    if (error != nullptr) {
        m_problemLabel->setText(problemText(*error));
    } else if (isChanged) {
        m_problemLabel->setText(
            tr("This is a model of its own now; its weights make %1 together. Store it as a draft.")
                .arg(plainNumber(double(scoring::weightSum(*model)) / double(scoring::kMicro), 6)));
    } else {
        m_problemLabel->setText(tr("As it is stored."));
    }
}

QString CriteriaView::problemText(const core::Error& error) const
{
    const QString place = error.args.value(1);
    QString text = words::sentence(error);
    // Lines of a file tell nothing here: the name of the part does.
    const qsizetype end = text.indexOf(place + QStringLiteral(": "));
    if (place.isEmpty() || end < 0) {
        return text;
    }
    text = text.sliced(end + place.size() + 2);
    const QString part = place.contains(u']') ? place.left(place.indexOf(u']') + 1) : QString();
    const QString name =
        part.isEmpty() ? QString() : localText(m_document.at(part + QStringLiteral(".label")));
    return name.isEmpty() ? QStringLiteral("%1: %2").arg(place, text)
                          : QStringLiteral("%1 (%2): %3").arg(name, place, text);
}

void CriteriaView::markProblem(const core::Error* error)
{
    const QString place = error != nullptr && error->args.size() > 1 ? error->args[1] : QString();
    const auto bad = ui::toneColours(ui::Tone::Bad, palette());
    QTreeWidgetItem* nearest = nullptr;
    int nearestColumn = What;
    qsizetype nearestLength = 0;
    m_filling = true;
    for (QTreeWidgetItemIterator each(m_tree); *each != nullptr; ++each) {
        for (int column = 0; column < Columns; ++column) {
            const QString own = (*each)->data(column, kPlaceRole).toString();
            (*each)->setBackground(column, {});
            (*each)->setForeground(column, {});
            (*each)->setToolTip(column, (*each)->text(column)); // may be cut
            if (!own.isEmpty() && place.startsWith(own) && own.size() > nearestLength) {
                nearest = *each;
                nearestColumn = column;
                nearestLength = own.size();
            }
        }
    }
    if (nearest != nullptr) {
        nearest->setBackground(nearestColumn, bad.background);
        nearest->setForeground(nearestColumn, bad.text);
        nearest->setToolTip(nearestColumn, problemText(*error));
        m_tree->scrollToItem(nearest);
    }
    QPalette colours = palette();
    if (error != nullptr) {
        colours.setColor(QPalette::WindowText, bad.text);
    }
    m_problemLabel->setPalette(colours);
    m_filling = false;
}

} // namespace rangkul::scoringui
