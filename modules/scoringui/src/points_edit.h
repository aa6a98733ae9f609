// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model_parts.h"

class QPushButton;
class QTableWidget;

namespace rangkul::scoringui {

/// What each answer is worth: one row for each answer of a list, or rows of borders. An answer
/// without points is worth what any other answer is.
class PointsEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit PointsEdit(QWidget* parent);

    void setTable(const SimpleQuestion& question, const QJsonArray& table);

Q_SIGNALS:
    void changed(const QJsonArray& table);

private:
    void showAnswers(const QJsonArray& table);
    void showBorders(const QJsonArray& table);
    void addBorders(const QJsonObject& row);
    void take();
    QJsonArray answerRows() const;
    QJsonArray borderRows() const;

    SimpleQuestion m_question;
    bool m_showing = false;
    QTableWidget* m_table;
    QPushButton* m_addButton;
    QPushButton* m_removeButton;
};

} // namespace rangkul::scoringui
