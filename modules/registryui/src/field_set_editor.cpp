// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_set_editor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>

#include "rangkul/registry/code_list.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Value;

namespace {

constexpr int kCodeRole = Qt::UserRole;

} // namespace

FieldSetEditor::FieldSetEditor(const registry::Variable& variable, QWidget* parent)
    : FieldEditor(variable, parent)
    , m_button(new QPushButton(this))
{
    setFocusProxy(m_button);
    m_button->setStyleSheet(QStringLiteral("text-align:left;padding:3px 6px"));
    m_button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &FieldSetEditor::openList);
    showText();
}

void FieldSetEditor::display(const Value& value)
{
    m_shown = value;
    m_wished = value;
    showText();
}

void FieldSetEditor::showText()
{
    const bool isMissing = registry::isMissing(m_wished);
    QString text = isMissing ? m_hint : words::display(variable(), m_wished);
    if (!isMissing && registry::asInteger(m_wished) == 0) {
        const auto* list =
            registry::findCodeList(QLatin1StringView(variable().codeList).toString());
        const auto* none = list ? list->find(0) : nullptr;
        text = none ? none->label : text;
    }
    m_button->setText(
        m_button->fontMetrics().elidedText(text, Qt::ElideRight, qMax(40, width() - 24)));
    m_button->setToolTip(text);
    m_button->setAccessibleName(QStringLiteral("%1: %2").arg(words::label(variable()),
                                                             text.isEmpty() ? tr("empty") : text));
}

void FieldSetEditor::resizeEvent(QResizeEvent* event)
{
    FieldEditor::resizeEvent(event);
    showText();
}

core::Result<Value> FieldSetEditor::wished() const
{
    return registry::checkedValue(variable(), m_wished);
}

bool FieldSetEditor::isTouched() const
{
    return !(m_wished == m_shown);
}

void FieldSetEditor::setHint(const QString& hint)
{
    m_hint = hint;
    showText();
}

void FieldSetEditor::openList()
{
    const auto* codes = registry::findCodeList(QLatin1StringView(variable().codeList).toString());
    if (m_list == nullptr && codes != nullptr) {
        m_list = new QListWidget(this);
        m_list->setWindowFlags(Qt::Popup);
        m_list->setAccessibleName(words::label(variable()));
        m_list->installEventFilter(this);
        for (const registry::CodeItem& item : codes->items()) {
            auto* row = new QListWidgetItem(item.label, m_list);
            row->setData(kCodeRole, item.code);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        }
        connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* changed) {
            // "None of these" and the others bar each other.
            const QSignalBlocker blocker(m_list);
            const bool none = changed->data(kCodeRole).toInt() == 0;
            if (changed->checkState() == Qt::Checked) {
                for (int i = 0; i < m_list->count(); ++i) {
                    QListWidgetItem* item = m_list->item(i);
                    if (item != changed && (none || item->data(kCodeRole).toInt() == 0)) {
                        item->setCheckState(Qt::Unchecked);
                    }
                }
            }
        });
    }
    if (m_list == nullptr) {
        return;
    }
    const auto bits = registry::asInteger(m_wished);
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        const int code = m_list->item(i)->data(kCodeRole).toInt();
        const bool ticked = bits && (code == 0 ? *bits == 0 : (*bits & code) == code);
        m_list->item(i)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    }
    const int height = m_list->sizeHintForRow(0) * qMin(m_list->count(), 12) + 6;
    m_list->setGeometry(
        QRect(mapToGlobal(QPoint(0, this->height())), QSize(qMax(width(), 260), height)));
    m_list->setCurrentRow(0);
    m_list->show();
    m_list->setFocus();
}

void FieldSetEditor::takeTicks()
{
    qint64 bits = 0;
    bool any = false;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->checkState() == Qt::Checked) {
            bits |= m_list->item(i)->data(kCodeRole).toInt();
            any = true;
        }
    }
    m_wished = any ? Value(bits) : Value();
    showText();
}

bool FieldSetEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_list->removeEventFilter(this);
            m_list->hide();
            m_list->installEventFilter(this);
            m_button->setFocus();
            Q_EMIT restored();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            m_list->hide();
            m_button->setFocus();
            Q_EMIT finished(true);
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::Hide) {
        takeTicks();
        Q_EMIT finished(false);
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace rangkul::registryui
