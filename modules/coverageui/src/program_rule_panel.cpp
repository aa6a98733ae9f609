// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverageui/program_rule_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include "program_rule_edit.h"
#include "program_tables.h"
#include "rangkul/coverage/rule_count.h"
#include "rangkul/coverage/rule_text.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

using ui::kGap;

namespace {

constexpr int kRuleEditHeight = 110;
constexpr int kWaitBeforeCount = 300; ///< ms after the last letter
constexpr int kVillage = 4;

QStringList programNames(const registry::HouseholdFrame& households)
{
    QStringList out;
    for (const registry::FrameProgram& each : households.programs()) {
        out << (each.shortName.isEmpty() ? each.name : each.shortName);
    }
    return out;
}

std::vector<core::RecordId> idsOfRows(const registry::HouseholdFrame& households,
                                      const std::vector<quint32>& rows)
{
    std::vector<core::RecordId> out;
    out.reserve(rows.size());
    for (const quint32 row : rows) {
        out.push_back(households.ids()[row]);
    }
    return out;
}

} // namespace

/// What a rule means now.
struct ProgramRulePanel::Count
{
    qint64 counted = 0;
    qint64 persons = 0;
    std::vector<core::RecordId> eligible;
    std::vector<core::RecordId> unknown;
    std::vector<std::pair<QString, std::vector<core::RecordId>>> regions;
    QStringList unknownPrograms;

    static core::Result<Count> of(const coverage::Rule& rule,
                                  const registry::HouseholdFrame& households,
                                  const registry::PersonFrame& persons, QDate day);
};

core::Result<ProgramRulePanel::Count>
ProgramRulePanel::Count::of(const coverage::Rule& rule, const registry::HouseholdFrame& households,
                            const registry::PersonFrame& persons, QDate day)
{
    coverage::RuleFrame frame(households, persons, day);
    RANGKUL_LET(count, coverage::countRule(frame, rule, households, kVillage));
    Count out{count.households,
              count.persons,
              idsOfRows(households, count.yes),
              idsOfRows(households, count.unknown),
              {},
              count.unknownPrograms};
    for (const auto& [region, rows] : count.regions) {
        out.regions.emplace_back(
            region < 0 ? QString() : households.regions()[static_cast<size_t>(region)].name,
            idsOfRows(households, rows));
    }
    return out;
}

ProgramRulePanel::ProgramRulePanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_edit(new ProgramRuleEdit(this))
    , m_readingLabel(new QLabel(this))
    , m_countLabel(new QLabel(this))
    , m_saveButton(new QPushButton(ui::icon(QStringLiteral("check")), tr("&Save the rule"), this))
    , m_backButton(new QPushButton(tr("&Back to what is stored"), this))
    , m_listButton(new QPushButton(ui::icon(QStringLiteral("households")), tr("Li&st them"), this))
    , m_unknownButton(new QPushButton(tr("List those &not known"), this))
    , m_regions(new QTableWidget(this))
{
    m_edit->setAccessibleName(tr("Rule"));
    m_edit->setFixedHeight(kRuleEditHeight);
    m_edit->setPlaceholderText(tr(
        "For example: decile <= 4 and any person (age >= 60). Ctrl+Space shows what may follow."));
    m_readingLabel->setWordWrap(true);
    m_countLabel->setWordWrap(true);
    prepareTable(*m_regions, tr("Eligible by region"), {tr("Region"), tr("Households")});
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_backButton);
    buttons->addStretch(1);
    buttons->addWidget(m_listButton);
    buttons->addWidget(m_unknownButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addWidget(m_edit);
    column->addWidget(m_readingLabel);
    column->addWidget(m_countLabel);
    column->addLayout(buttons);
    column->addWidget(m_regions, 1);
    m_wait.setSingleShot(true);
    m_wait.setInterval(kWaitBeforeCount);
    connect(&m_wait, &QTimer::timeout, this, &ProgramRulePanel::read);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        showButtons();
        m_wait.start();
    });
    connect(m_saveButton, &QPushButton::clicked, this,
            [this] { Q_EMIT saveRequested(text().trimmed()); });
    connect(m_backButton, &QPushButton::clicked, this, [this] { m_edit->setPlainText(m_stored); });
    connect(m_listButton, &QPushButton::clicked, this, [this] { listThem(m_eligible); });
    connect(m_unknownButton, &QPushButton::clicked, this, [this] { listThem(m_unknown); });
    connect(m_regions, &QTableWidget::cellActivated, this,
            [this](int row, int) { listThem(m_regionRows[static_cast<size_t>(row)]); });
    connect(&workspace, &ui::Workspace::framesChanged, this, [this] { m_wait.start(); });
    connect(&workspace, &ui::Workspace::personsReady, this, [this] { m_wait.start(); });
    showButtons();
}

void ProgramRulePanel::setSource(const std::shared_ptr<ProgramSource>& source)
{
    m_source = source;
    ++m_asked;
    m_wait.start();
}

QString ProgramRulePanel::text() const
{
    return m_edit->toPlainText();
}

void ProgramRulePanel::showRule(const core::RecordId& program, const QString& rule)
{
    const bool isBeingWritten = program == m_program && text() != m_stored;
    const bool isSame = program == m_program && rule == m_stored;
    m_program = program;
    m_stored = rule;
    setEnabled(!program.isNull());
    if (!isBeingWritten && !isSame) {
        m_edit->setPlainText(rule);
        read();
    }
    showButtons();
}

void ProgramRulePanel::showButtons()
{
    const bool isChanged = text().trimmed() != m_stored.trimmed();
    m_saveButton->setEnabled(
        isChanged && (text().trimmed().isEmpty() || coverage::parseRule(text()).has_value()));
    m_backButton->setEnabled(isChanged);
    m_listButton->setEnabled(!m_eligible.empty());
    m_unknownButton->setEnabled(!m_unknown.empty());
}

void ProgramRulePanel::read()
{
    m_edit->setPrograms(programNames(m_workspace.households()));
    showCount({});
    m_edit->markError(-1);
    if (text().trimmed().isEmpty()) {
        m_readingLabel->setText(tr("No rule yet: nobody can be counted."));
        m_countLabel->clear();
        return;
    }
    const auto rule = coverage::parseRule(text());
    if (!rule) {
        m_edit->markError(coverage::placeOf(rule.error()));
        m_readingLabel->setText(words::sentence(rule.error()));
        m_countLabel->clear();
        return;
    }
    m_readingLabel->setText(m_source != nullptr ? m_source->reading(*rule) : QString());
    m_countLabel->setText(tr("Counting…"));
    count(*rule);
}

void ProgramRulePanel::count(const coverage::Rule& rule)
{
    if (!m_workspace.isOpen() || !m_workspace.hasPersons()) {
        m_countLabel->clear();
        return;
    }
    const int asked = ++m_asked;
    m_workspace.ensureColumns(
        coverage::neededColumns({rule}), this, [this, rule, asked](const core::Status& status) {
            if (!status || asked != m_asked) {
                return;
            }
            m_workspace.withFrames(
                this,
                [rule,
                 day = m_workspace.clock().today()](const registry::HouseholdFrame& households,
                                                    const registry::PersonFrame& persons) {
                    return Count::of(rule, households, persons, day);
                },
                [this, asked](const core::Result<Count>& count) {
                    if (asked != m_asked) {
                        return;
                    }
                    if (!count) {
                        m_countLabel->setText(words::sentence(count.error()));
                        return;
                    }
                    showCount(*count);
                    QString text =
                        tr("%1 of %2 households, %3 persons; of %4 households it is not known.")
                            .arg(words::number(qint64(count->eligible.size())),
                                 words::number(count->counted), words::number(count->persons),
                                 words::number(qint64(count->unknown.size())));
                    if (!count->unknownPrograms.isEmpty()) {
                        text += u' ' + tr("The register has no program %1.")
                                           .arg(count->unknownPrograms.join(QStringLiteral(", ")));
                    }
                    m_countLabel->setText(text);
                });
        });
}

void ProgramRulePanel::showCount(const Count& count)
{
    m_eligible = count.eligible;
    m_unknown = count.unknown;
    m_regionRows.clear();
    m_regions->setRowCount(static_cast<int>(count.regions.size()));
    int row = 0;
    for (const auto& [region, ids] : count.regions) {
        setCell(*m_regions, row, 0, regionWord(region));
        setNumber(*m_regions, row, 1, qint64(ids.size()));
        m_regionRows.push_back(ids);
        ++row;
    }
    m_regions->resizeColumnsToContents();
    showButtons();
}

void ProgramRulePanel::listThem(const std::vector<core::RecordId>& households)
{
    if (!households.empty()) {
        Q_EMIT filterRequested(householdsFilter(households));
    }
}

} // namespace rangkul::coverageui
