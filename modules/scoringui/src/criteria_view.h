// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model_document.h"
#include "rangkul/scoringui/score_source.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rangkul::scoringui {

/// The criteria of a model as a table to be edited. Nothing is changed in the version that is
/// there: what comes out is a new draft.
class CriteriaView final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaView(QWidget* parent = nullptr);

    void setModel(const ListedModel& model);
    void clear();

Q_SIGNALS:
    void draftRequested(const QByteArray& file, const QString& note);

private:
    enum Column {
        What,
        Points,
        Weight,
        Missing,
        Columns,
    };
    QWidget* buildButtons();
    void fill();
    void fillClasses();
    void fillGates();
    void fillCriteria();
    void fillPoints(QTreeWidgetItem* item, const QString& place);
    QTreeWidgetItem* addGroup(const QString& name);
    QTreeWidgetItem* addRow(QTreeWidgetItem* under, const QString& name);
    void bind(QTreeWidgetItem* item, int column, const QString& place);
    void takeChange(QTreeWidgetItem* item, int column);
    void removeCriterion();
    void check();
    void markProblem(const core::Error* error);

    ListedModel m_model;
    ModelDocument m_document;
    bool m_filling = false;
    QTreeWidget* m_tree;
    QLabel* m_problemLabel;
    QLineEdit* m_nameEdit = nullptr;
    QLineEdit* m_noteEdit = nullptr;
    QPushButton* m_storeButton = nullptr;
    QPushButton* m_resetButton = nullptr;
    QPushButton* m_removeButton = nullptr;
};

} // namespace rangkul::scoringui
