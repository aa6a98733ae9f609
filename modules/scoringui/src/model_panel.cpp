// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_panel.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "score_words.h"

#include <algorithm>

namespace rangkul::scoringui {

using ui::kGap;

namespace {

QPushButton* panelButton(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(ui::icon(iconName), text, parent);
    button->setStyleSheet(QStringLiteral("text-align:left;padding:4px 8px"));
    return button;
}

/// Which one a person most likely wants: what was approved and is in use.
int usualModel(const std::vector<ListedModel>& models)
{
    const auto active = std::ranges::find_if(models, [](const ListedModel& each) {
        return each.isApproved() && each.isActive && !each.isBuiltin() && !each.problem;
    });
    return active == models.end() ? 0 : static_cast<int>(active - models.begin());
}

} // namespace

ModelPanel::ModelPanel(QWidget* parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_addButton(panelButton(QStringLiteral("import"), tr("Take in a &file…"), this))
    , m_saveButton(panelButton(QStringLiteral("export"), tr("Sa&ve as a file…"), this))
    , m_editButton(panelButton(QStringLiteral("copy"), tr("Copy as a &new version"), this))
    , m_approveButton(panelButton(QStringLiteral("check"), tr("A&pprove…"), this))
{
    auto* title = new QLabel(tr("Score &models"), this);
    title->setFont(ui::headingFont(font(), 2));
    title->setBuddy(m_list);
    m_list->setObjectName(QStringLiteral("scoreModels"));
    m_list->setAccessibleName(tr("Score models"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    for (QPushButton* button : {m_addButton, m_saveButton, m_editButton, m_approveButton}) {
        column->addWidget(button);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        showButtons();
        if (row >= 0) {
            Q_EMIT chosen();
        }
    });
    connect(m_addButton, &QPushButton::clicked, this, &ModelPanel::askFile);
    connect(m_saveButton, &QPushButton::clicked, this, &ModelPanel::askTarget);
    connect(m_editButton, &QPushButton::clicked, this, &ModelPanel::editRequested);
    connect(m_approveButton, &QPushButton::clicked, this, &ModelPanel::askApproval);
    showButtons();
}

void ModelPanel::setModels(std::vector<ListedModel> models)
{
    const QString version = current() != nullptr ? current()->version : QString();
    m_models = std::move(models);
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const ListedModel& each : m_models) {
            auto* item = new QListWidgetItem(
                ui::icon(each.isDraft()                       ? QStringLiteral("history")
                         : each.isApproved() && each.isActive ? QStringLiteral("check")
                                                              : QStringLiteral("table")),
                QStringLiteral("%1\n%2\n%3")
                    .arg(localText(each.model.name), versionText(each), stateText(each)),
                m_list);
            item->setToolTip(localText(each.model.description));
        }
    }
    const auto same = std::ranges::find_if(
        m_models, [&](const ListedModel& each) { return each.version == version; });
    m_list->setCurrentRow(m_models.empty()         ? -1
                          : same == m_models.end() ? usualModel(m_models)
                                                   : static_cast<int>(same - m_models.begin()));
    showButtons();
}

const ListedModel* ModelPanel::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_models.size())
               ? nullptr
               : &m_models[static_cast<size_t>(row)];
}

void ModelPanel::choose(const QString& version)
{
    for (size_t i = 0; i < m_models.size(); ++i) {
        if (m_models[i].version == version) {
            m_list->setCurrentRow(static_cast<int>(i));
        }
    }
}

void ModelPanel::showButtons()
{
    const ListedModel* model = current();
    m_saveButton->setEnabled(model != nullptr && !model->problem);
    m_editButton->setEnabled(model != nullptr && !model->problem);
    m_approveButton->setEnabled(model != nullptr && model->isDraft());
    m_approveButton->setToolTip(
        m_approveButton->isEnabled()
            ? QString()
            : tr("Only a draft of the register can be approved; copy a built-in model first."));
}

void ModelPanel::askFile()
{
    auto* dialog = new QFileDialog(this, tr("Take in a score model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Score models (*.json)"), tr("Coefficients of a proxy means test (*.csv)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (path.endsWith(QLatin1StringView(".csv"), Qt::CaseInsensitive)) {
            askProxy(path);
        } else {
            Q_EMIT takeInRequested(path);
        }
    });
    dialog->open();
}

void ModelPanel::askProxy(const QString& path)
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A proxy means test of this table"));
    auto* form = new QFormLayout;
    const auto field = [&](const QString& name) {
        auto* edit = new QLineEdit(dialog);
        edit->setAccessibleName(QString(name).remove(u'&'));
        form->addRow(name, edit);
        return edit;
    };
    QLineEdit* name = field(tr("&Name"));
    QLineEdit* id = field(tr("&Short name, without blanks"));
    QLineEdit* area = field(tr("&Kabupaten or kota it was estimated for"));
    QLineEdit* year = field(tr("&Year of the estimate"));
    QLineEdit* source = field(tr("Who estimated it, &from what"));
    year->setInputMask(QStringLiteral("0000"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto* take = buttons->addButton(tr("&Take it in"), QDialogButtonBox::AcceptRole);
    take->setEnabled(false);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(noteLabel(tr("The coefficients of the official ranking are not published: "
                                   "what comes out is a local estimate, never an official decile."),
                                dialog));
    column->addLayout(form);
    column->addWidget(buttons);
    const auto enable = [=] {
        take->setEnabled(!name->text().trimmed().isEmpty() && !id->text().trimmed().isEmpty());
    };
    connect(name, &QLineEdit::textChanged, take, enable);
    connect(id, &QLineEdit::textChanged, take, enable);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const QString called = name->text().trimmed();
        Q_EMIT proxyRequested(path, {id->text().trimmed(),
                                     {called, called},
                                     source->text().trimmed(),
                                     area->text().trimmed(),
                                     year->text().toInt()});
    });
    dialog->open();
    name->setFocus();
}

void ModelPanel::askTarget()
{
    auto* dialog = new QFileDialog(this, tr("Save the score model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Score models (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(current()->model.id + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ModelPanel::saveRequested);
    dialog->open();
}

void ModelPanel::askApproval()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Approve this version"));
    auto* by = new QLineEdit(dialog);
    auto* on = new QDateEdit(QDate::currentDate(), dialog);
    auto* letter = new QLineEdit(dialog);
    on->setCalendarPopup(true);
    on->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    auto* form = new QFormLayout;
    form->addRow(tr("Approved &by"), by);
    form->addRow(tr("&Day"), on);
    form->addRow(tr("&Number of the letter"), letter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto* approve = buttons->addButton(tr("&Approve"), QDialogButtonBox::AcceptRole);
    approve->setEnabled(false);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(new QLabel(
        tr("From now on %1 is the version to use. The version in use before stays in the register.")
            .arg(versionText(*current())),
        dialog));
    column->addLayout(form);
    column->addWidget(buttons);
    connect(by, &QLineEdit::textChanged, approve,
            [approve](const QString& text) { approve->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, by, on, letter] {
        Q_EMIT approveRequested({by->text().trimmed(), on->date(), letter->text().trimmed()});
    });
    dialog->open();
    by->setFocus();
}

} // namespace rangkul::scoringui
