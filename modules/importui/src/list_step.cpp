// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_step.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "aid_box.h"
#include "date_field.h"
#include "file_words.h"
#include "rangkul/ui/theme.h"
#include "region_question.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

/// A line edit with its label in a form.
QLineEdit* addEdit(QFormLayout& form, const QString& label, const QString& hint, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    form.addRow(label, edit);
    return edit;
}

DateField* addDate(QFormLayout& form, const QString& label, QWidget* parent)
{
    auto* field = new DateField(QString(label).remove(u'&').remove(u':'), parent);
    form.addRow(label, field);
    return field;
}

QFormLayout* formIn(QGroupBox* box)
{
    auto* form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(kGap);
    return form;
}

} // namespace

ListStep::ListStep(ImportContext& context, QWidget* parent)
    : ui::WizardStep(tr("About the list"), tr("Where does the list come from?"), parent)
    , m_context(context)
    , m_aid(new AidBox(this))
    , m_questionBox(new QGroupBox(tr("Region codes"), this))
    , m_question(new RegionQuestion(m_questionBox))
{
    auto* inside = new QVBoxLayout(m_questionBox);
    inside->addWidget(m_question);
    m_questionBox->hide();
    auto* groups = new QHBoxLayout;
    groups->setSpacing(kGap * 2);
    groups->addWidget(buildList(), 1);
    groups->addWidget(buildHandover(), 1);
    auto* note = new QLabel(tr("All of this stands beside every value that comes from the list. "
                               "What you do not know can stay empty; without a cut-off date ages "
                               "are counted on today's date."),
                            this);
    note->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap * 2);
    column->addWidget(m_aid);
    column->addLayout(groups);
    column->addWidget(note);
    column->addWidget(m_questionBox, 1);
    column->addStretch(0);
    setFocusProxy(m_editionEdit);
    for (const DateField* field : {m_cutOff, m_keepUntil, m_bastDate}) {
        connect(field, &DateField::changed, this, &WizardStep::mayGoOnChanged);
    }
    connect(m_question, &RegionQuestion::answered, this, &WizardStep::mayGoOnChanged);
}

QGroupBox* ListStep::buildList()
{
    auto* box = new QGroupBox(tr("The list"), this);
    QFormLayout* form = formIn(box);
    m_editionEdit = addEdit(*form, tr("&Edition:"), tr("for example 2025 or 2026-1"), box);
    m_cutOff = addDate(*form, tr("Speaks of the &day:"), box);
    m_purposeEdit = addEdit(*form, tr("&Purpose:"), tr("what it is used for"), box);
    m_keepUntil = addDate(*form, tr("Keep &until:"), box);
    return box;
}

QGroupBox* ListStep::buildHandover()
{
    auto* box = new QGroupBox(tr("The handover"), this);
    QFormLayout* form = formIn(box);
    m_giverEdit = addEdit(*form, tr("&Giver:"), tr("the office that gave it"), box);
    m_bastEdit = addEdit(*form, tr("Number of the B&AST:"), QString(), box);
    m_bastDate = addDate(*form, tr("Date of the BAS&T:"), box);
    m_basisEdit = addEdit(*form, tr("&Legal basis:"), QString(), box);
    return box;
}

void ListStep::enter()
{
    if (!m_context.draft.checked) { // other files: the question may not arise any more
        m_question->clear();
        m_questionBox->hide();
    }
    showAid();
    if (m_editionEdit->text().isEmpty()) {
        m_editionEdit->setText(editionInFile());
    }
}

void ListStep::showAid()
{
    m_aid->setVisible(m_context.draft.wantsRecipients());
    const auto sheets = m_context.draft.sheets();
    if (!m_context.draft.wantsRecipients() || sheets.empty() || m_context.draft.checked) {
        return;
    }
    m_aid->setProgram(m_context.draft, m_context.workspace.clock().today().year());
    m_context.run(
        tr("Looking for names of programs"), this,
        [file = sheets.front()->file](const core::Progress&) {
            return exchange::programNames(file);
        },
        [this](const core::Result<QStringList>& names) {
            m_aid->setNames(names ? *names : QStringList());
            if (!names) {
                m_context.wizard.banner().show(names.error());
            }
        });
}

QString ListStep::editionInFile() const
{
    for (const LoadedSheet* sheet : m_context.draft.sheets()) {
        exchange::Field period;
        period.role = exchange::FieldRole::Period;
        const int column = sheet->file.layout.columnOf(period);
        for (const auto& row : sheet->sample.rows()) {
            if (column >= 0 && row.number >= sheet->file.layout.firstData) {
                const std::string_view text = row.text(static_cast<size_t>(column));
                return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            }
        }
    }
    return {};
}

void ListStep::clear()
{
    for (QLineEdit* edit : {m_editionEdit, m_purposeEdit, m_giverEdit, m_bastEdit, m_basisEdit}) {
        edit->clear();
    }
    for (DateField* field : {m_cutOff, m_keepUntil, m_bastDate}) {
        field->setDate({});
    }
    m_question->clear();
    m_questionBox->hide();
    m_aid->setNames({});
}

bool ListStep::mayGoOn() const
{
    const bool answered = m_questionBox->isHidden() || m_question->answer();
    return m_cutOff->date() && m_keepUntil->date() && m_bastDate->date() && answered;
}

exchange::ImportOptions ListStep::options() const
{
    exchange::ImportOptions options = m_context.draft.options;
    options.edition = m_editionEdit->text().trimmed();
    options.cutOff = m_cutOff->date().value_or(QDate());
    options.today = m_context.workspace.clock().today();
    options.giver = m_giverEdit->text().trimmed();
    options.bastNumber = m_bastEdit->text().trimmed();
    options.bastDate = m_bastDate->date().value_or(QDate());
    options.legalBasis = m_basisEdit->text().trimmed();
    options.purpose = m_purposeEdit->text().trimmed();
    options.keepUntil = m_keepUntil->date().value_or(QDate());
    options.regionSystem = m_questionBox->isHidden() ? std::nullopt : m_question->answer();
    return options;
}

void ListStep::leave()
{
    m_context.draft.options = options();
    m_context.draft.checked.reset();
    check(
        [this](core::Result<std::shared_ptr<CheckedImport>> checked) { take(std::move(checked)); });
}

void ListStep::check(std::function<void(core::Result<std::shared_ptr<CheckedImport>>)> done)
{
    std::vector<LoadedSheet> sheets;
    for (const LoadedSheet* sheet : m_context.draft.sheets()) {
        sheets.push_back(*sheet);
    }
    if (m_context.services.known == nullptr || sheets.empty()) {
        return;
    }
    const exchange::ImportRegister* known = m_context.services.known;
    const exchange::ImportOptions options = m_context.draft.options;
    std::function<core::Result<std::shared_ptr<CheckedImport>>(const core::Progress&)> work;
    if (m_context.draft.wantsRecipients()) {
        work = [sheet = std::move(sheets.front()), aid = m_aid->options(options),
                known](const core::Progress& progress) {
            return checkRecipients(sheet, aid, *known, progress);
        };
    } else {
        work = [sheets = std::move(sheets), options, known](const core::Progress& progress) {
            return checkImport(sheets, options, *known, progress);
        };
    }
    m_context.run(tr("Checking the list"), this, std::move(work), std::move(done));
}

void ListStep::take(core::Result<std::shared_ptr<CheckedImport>> checked)
{
    if (!checked) {
        if (checked.error().code != core::ErrorCode::Cancelled) {
            m_context.wizard.banner().show(ui::MessageBanner::Kind::Failure,
                                           refusal(checked.error()));
        }
        return;
    }
    m_context.draft.checked = std::move(*checked);
    const std::optional<exchange::ImportPlan>& plan = m_context.draft.checked->plan;
    if (plan && plan->askRegionSystem()) {
        m_question->ask(m_context.draft.checked->regionSamples);
        m_questionBox->show();
        m_question->setFocus();
        Q_EMIT mayGoOnChanged();
        return;
    }
    Q_EMIT completed();
}

} // namespace rangkul::importui
