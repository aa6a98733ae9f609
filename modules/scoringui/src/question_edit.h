// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model_parts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QStackedWidget;

namespace rangkul::scoringui {

/// What is asked of a household: a variable of the catalogue with its answers or borders, of
/// members with who counts. What is nested deeper is written out as in the file.
class QuestionEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Asks {
        Condition, ///< something that holds or does not
        Number,
    };

    QuestionEdit(Asks asks, QWidget* parent);

    void setValue(const QJsonObject& value);

Q_SIGNALS:
    /// A form was filled: the question as a form knows it.
    void chosen(const SimpleQuestion& question);
    /// Written out by hand; no object when it is not well formed.
    void written(const QJsonValue& value);

private:
    struct Border
    {
        QComboBox* sign = nullptr;
        QLineEdit* value = nullptr;
    };
    QWidget* buildForm();
    QWidget* buildBorders();
    void buildMembers();
    void addNames();
    void chooseVariable();
    void showQuestion();
    void showAnswers();
    void takeMembers();
    void takeAnswers();
    void takeBorders();
    void takeText();
    void showPage(int page);

    Asks m_asks;
    QJsonObject m_value;
    SimpleQuestion m_question;
    bool m_showing = false;
    QStackedWidget* m_pages;
    QComboBox* m_variableCombo = nullptr;
    QLabel* m_membersLabel = nullptr;
    QComboBox* m_membersCombo = nullptr;
    QLabel* m_perLabel = nullptr;
    QComboBox* m_perCombo = nullptr;
    QListWidget* m_answers = nullptr;
    QWidget* m_borders = nullptr;
    Border m_lower;
    Border m_upper;
    QPlainTextEdit* m_textEdit = nullptr;
    QCheckBox* m_textBox = nullptr;
};

} // namespace rangkul::scoringui
