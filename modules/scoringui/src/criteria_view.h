// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model_document.h"
#include "rangkul/scoringui/score_source.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace rangkul::scoringui {

class PartForm;

/// A model to be edited: its parts as a table, the chosen one as a form. Nothing is changed in the
/// version that is there: what comes out is a new draft.
class CriteriaView final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaView(QWidget* parent = nullptr);

    void setModel(const ListedModel& model);
    void clear();
    /// Shows the model itself, to be given a name of its own.
    void begin();

Q_SIGNALS:
    void draftRequested(const QByteArray& file, const QString& note);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Column {
        What,
        Points,
        Weight,
        Missing,
        Columns,
    };
    static constexpr int kPlaceRole = Qt::UserRole;    ///< of a value, as errors name it
    static constexpr int kPartRole = Qt::UserRole + 1; ///< of the part a line belongs to

    QWidget* buildTools();
    QMenu* buildAddMenu();
    QWidget* buildButtons();
    void buildTree();
    void fill();
    void fillClasses();
    void fillGates();
    void fillCriteria();
    void fillTieBreaks();
    void fillPoints(QTreeWidgetItem* item, const QString& place);
    QTreeWidgetItem* addGroup(const QString& name);
    QTreeWidgetItem* addRow(QTreeWidgetItem* under, const QString& name);
    QTreeWidgetItem* addPart(QTreeWidgetItem* under, const QString& name, const QString& place);
    void bind(QTreeWidgetItem* item, int column, const QString& place);
    void takeChange(QTreeWidgetItem* item, int column);
    void takePart(const QString& place, const QJsonValue& value);
    void showPart();
    void showTools();
    void addEntry(const QString& list);
    void removePart();
    void movePart(int by);
    void step(bool back);
    /// The list is another one: shown anew, that part chosen.
    void refill(const QString& part);
    void choosePart(const QString& part);
    std::optional<QString> currentPart() const;
    void check();
    void markProblem(const core::Error* error);
    QString problemText(const core::Error& error) const;
    bool takesStep(QEvent* event);

    ListedModel m_model;
    ModelDocument m_document;
    bool m_filling = false;
    QTreeWidget* m_tree;
    PartForm* m_form;
    QLabel* m_problemLabel;
    QLineEdit* m_noteEdit = nullptr;
    QPushButton* m_addButton = nullptr;
    QPushButton* m_removeButton = nullptr;
    QPushButton* m_upButton = nullptr;
    QPushButton* m_downButton = nullptr;
    QPushButton* m_undoButton = nullptr;
    QPushButton* m_redoButton = nullptr;
    QPushButton* m_storeButton = nullptr;
    QPushButton* m_resetButton = nullptr;
};

} // namespace rangkul::scoringui
