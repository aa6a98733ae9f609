// SPDX-License-Identifier: GPL-3.0-or-later
#include "objection_form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kUsualDays = 30;
constexpr int kClaimLines = 3;

} // namespace

ObjectionForm::ObjectionForm(QWidget* parent)
    : QFrame(parent)
    , m_criterionCombo(new QComboBox(this))
    , m_claimEdit(new QPlainTextEdit(this))
    , m_evidenceEdit(new QLineEdit(this))
    , m_reporterEdit(new QLineEdit(this))
    , m_deadlineEdit(new QDateEdit(this))
    , m_openButton(new QPushButton(tr("Open the ob&jection"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_claimEdit->setTabChangesFocus(true);
    m_claimEdit->setFixedHeight(fontMetrics().lineSpacing() * kClaimLines + kGap);
    m_deadlineEdit->setCalendarPopup(true);
    m_deadlineEdit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_evidenceEdit->setPlaceholderText(tr("what proves it, or the name of a file"));
    m_reporterEdit->setPlaceholderText(tr("kept sealed"));
    auto* file = new QPushButton(tr("&File…"), this);
    auto* cancel = new QPushButton(tr("&Cancel"), this);
    auto* grid = new QGridLayout(this);
    const auto add = [this, grid](int row, int column, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        QString plain = text;
        field->setAccessibleName(plain.remove(u'&'));
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    add(0, 0, tr("What is con&tested"), m_criterionCombo);
    add(1, 0, tr("In &words"), m_claimEdit);
    add(0, 2, tr("&Evidence"), m_evidenceEdit);
    grid->addWidget(file, 0, 4);
    add(1, 2, tr("&Reported by"), m_reporterEdit);
    add(2, 2, tr("De&cided until"), m_deadlineEdit);
    grid->addWidget(m_openButton, 2, 1);
    grid->addWidget(cancel, 2, 4);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(3, 2);
    connect(file, &QPushButton::clicked, this, &ObjectionForm::askEvidence);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_openButton, &QPushButton::clicked, this, &ObjectionForm::submit);
    connect(m_claimEdit, &QPlainTextEdit::textChanged, this,
            [this] { m_openButton->setEnabled(!m_claimEdit->toPlainText().trimmed().isEmpty()); });
}

void ObjectionForm::begin(const core::RecordId& household, const scoring::CardSheet& sheet,
                          const QString& criterion, QDate today)
{
    m_household = household;
    m_criterionCombo->clear();
    m_criterionCombo->addItem(tr("the whole score"), QString());
    for (const scoring::CardRow& row : sheet.rows) {
        m_criterionCombo->addItem(row.question, row.id);
    }
    m_criterionCombo->setCurrentIndex(std::max(0, m_criterionCombo->findData(criterion)));
    m_claimEdit->clear();
    m_evidenceEdit->clear();
    m_reporterEdit->clear();
    m_deadlineEdit->setMinimumDate(today);
    m_deadlineEdit->setDate(today.addDays(kUsualDays));
    m_openButton->setEnabled(false);
    m_claimEdit->setFocus();
}

void ObjectionForm::askEvidence()
{
    auto* dialog = new QFileDialog(this, tr("A file that proves it"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString name = QFileInfo(path).fileName();
        const QString before = m_evidenceEdit->text().trimmed();
        m_evidenceEdit->setText(before.isEmpty() ? name : before + QStringLiteral("; ") + name);
    });
    dialog->open();
}

void ObjectionForm::submit()
{
    Q_EMIT submitted({m_household, m_criterionCombo->currentData().toString(),
                      m_claimEdit->toPlainText().trimmed(), m_evidenceEdit->text().trimmed(),
                      m_reporterEdit->text().trimmed(), m_deadlineEdit->date()});
}

} // namespace rangkul::scoringui
