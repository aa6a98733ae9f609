// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::linkageui {

using ui::kGap;

ListView::ListView(ui::Workspace& workspace, ui::BackgroundRunner& matcher,
                   std::function<std::optional<linkage::Model>()> model, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_matcher(matcher)
    , m_model(std::move(model))
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
{
    m_empty->set(QStringLiteral("match"), tr("Who is in both lists, and who in one only?"),
                 tr("Choose a list of persons with names or NIK (Excel, CSV, ODS). It is laid over "
                    "the register, or over another list."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildResults());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap / 2);
    column->addWidget(m_banner);
    column->addWidget(buildLists());
    column->addWidget(buildOptions());
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
    setSource(nullptr);
}

QLineEdit* ListView::addFile(QHBoxLayout* row, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit(this);
    auto* title = new QLabel(label, this);
    title->setBuddy(edit);
    edit->setAccessibleName(QString(label).remove(u'&'));
    edit->setPlaceholderText(hint);
    edit->setClearButtonEnabled(true);
    auto* button = new QPushButton(tr("Choose…"), this);
    button->setAccessibleName(tr("Choose the file: %1").arg(edit->accessibleName()));
    row->addWidget(title);
    row->addWidget(edit, 1);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, edit] { choose(edit); });
    return edit;
}

QWidget* ListView::buildLists()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_firstEdit = addFile(row, tr("&First list"), tr("all persons of the register"));
    row->addSpacing(kGap);
    m_secondEdit = addFile(row, tr("Sec&ond list"), tr("a file with names or NIK"));
    return bar;
}

QWidget* ListView::buildOptions()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_basketCheck = new QCheckBox(tr("The second is a &BPJS list: sort into baskets"), bar);
    m_decileSpin = new QSpinBox(bar);
    m_decileSpin->setRange(1, 10);
    m_decileSpin->setValue(4);
    auto* decile = new QLabel(tr("poor up to &decile"), bar);
    decile->setBuddy(m_decileSpin);
    m_segmentCombo = new QComboBox(bar);
    m_segmentCombo->addItem(tr("as the list says"), QString());
    for (const char* segment : {"PBI-JK", "PBID", "PBPU", "PPU"}) {
        m_segmentCombo->addItem(QString::fromLatin1(segment), QString::fromLatin1(segment));
    }
    auto* segments = new QLabel(tr("se&gment"), bar);
    segments->setBuddy(m_segmentCombo);
    m_oneCheck = new QCheckBox(tr("o&ne partner each"), bar);
    m_matchButton = new QPushButton(ui::icon(QStringLiteral("match")), tr("&Match"), bar);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_basketCheck, decile, m_decileSpin,
                                                           segments, m_segmentCombo, m_oneCheck}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(m_matchButton);
    const auto enable = [this, decile, segments] {
        const bool isRegister = m_firstEdit->text().trimmed().isEmpty();
        m_basketCheck->setEnabled(isRegister);
        const bool isOn = isRegister && m_basketCheck->isChecked();
        for (QWidget* one :
             std::initializer_list<QWidget*>{decile, m_decileSpin, segments, m_segmentCombo}) {
            one->setEnabled(isOn);
        }
    };
    connect(m_basketCheck, &QCheckBox::toggled, this, enable);
    connect(m_firstEdit, &QLineEdit::textChanged, this, enable);
    connect(m_matchButton, &QPushButton::clicked, this, &ListView::match);
    connect(m_secondEdit, &QLineEdit::returnPressed, this, &ListView::match);
    enable();
    return bar;
}

void ListView::setSource(std::shared_ptr<ListSource> source)
{
    m_progress->cancel();
    m_progress->finish();
    m_source = std::move(source);
    m_answer = {};
    m_banner->clear();
    m_matchButton->setEnabled(m_source != nullptr);
    m_firstEdit->clear();
    m_secondEdit->clear();
    m_rows->setRowCount(0);
    m_stack->setCurrentIndex(0);
}

bool ListView::isBusy() const
{
    return m_progress->isActive();
}

ListQuestion ListView::question() const
{
    ListQuestion out;
    out.first = m_firstEdit->text().trimmed();
    out.second = m_secondEdit->text().trimmed();
    out.isOneToOne = m_oneCheck->isChecked();
    out.isBaskets = m_basketCheck->isChecked() && out.first.isEmpty();
    out.decile = m_decileSpin->value();
    out.segment = out.isBaskets ? m_segmentCombo->currentData().toString() : QString();
    return out;
}

void ListView::match()
{
    if (!m_source || m_progress->isActive()) {
        return;
    }
    const ListQuestion asked = question();
    if (asked.second.isEmpty()) {
        m_banner->show(ui::MessageBanner::Kind::Warning,
                       tr("Choose the second list first: a file with names or NIK."));
        m_secondEdit->setFocus();
        return;
    }
    m_banner->clear();
    m_matchButton->setEnabled(false);
    const core::Progress progress = m_progress->start(tr("Matching lists"));
    m_workspace.runner().run(
        this, [source = m_source, asked, progress] { return source->read(asked, progress); },
        [this, source = m_source, progress](const core::Status& status) {
            if (source != m_source) {
                return;
            }
            if (status) {
                compare(progress);
            } else {
                end(&status.error());
            }
        });
}

void ListView::compare(const core::Progress& progress)
{
    m_matcher.run(
        this,
        [source = m_source, model = m_model(), progress] { return source->match(model, progress); },
        [this, source = m_source](core::Result<ListAnswer> answer) {
            if (source != m_source) {
                return;
            }
            if (!answer) {
                end(&answer.error());
                return;
            }
            end(nullptr);
            Q_EMIT modelKnown(m_source->model());
            take(std::move(*answer));
        });
}

void ListView::end(const core::Error* error)
{
    m_progress->finish();
    m_matchButton->setEnabled(true);
    if (error != nullptr) {
        m_banner->show(*error);
    }
}

void ListView::choose(QLineEdit* edit)
{
    auto* dialog = new QFileDialog(this, tr("Choose a list of persons"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Lists (*.xlsx *.xls *.ods *.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

void ListView::askWrite()
{
    auto* dialog = new QFileDialog(this, tr("Write the work list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Excel workbooks (*.xlsx)"));
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &ListView::write);
    dialog->open();
}

void ListView::write(const QString& path)
{
    if (!m_source) {
        return;
    }
    m_workspace.runner().run(
        this, [source = m_source, path] { return source->write(path); },
        [this, path](const core::Result<qint64>& rows) {
            if (rows) {
                m_banner->show(ui::MessageBanner::Kind::Done,
                               tr("%1 rows were written to %2, numbers masked.")
                                   .arg(words::number(*rows), path));
            } else {
                m_banner->show(rows.error());
            }
        });
}

} // namespace rangkul::linkageui
