// SPDX-License-Identifier: GPL-3.0-or-later
#include "what_if_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include "model_job.h"
#include "rangkul/scoring/model_json.h"
#include "rangkul/ui/theme.h"
#include "score_words.h"
#include "weight_grid.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kGridWidth = 400;
constexpr int kUsualPlaces = 100;
constexpr int kMostPlaces = 10'000'000;

} // namespace

WhatIfView::WhatIfView(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new WeightGrid(this))
{
    auto* splitter = new QSplitter(this);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid, 1);
    column->addWidget(buildButtons());
    splitter->addWidget(left);
    splitter->addWidget(buildResult());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kGridWidth, kGridWidth * 3 / 2});
    splitter->setChildrenCollapsible(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->addWidget(buildQuestion());
    page->addWidget(splitter, 1);
    page->addWidget(noteLabel(tr("Nobody is removed from a list by this. It shows to people who "
                                 "decide what would change."),
                              this));
    connect(m_grid, &WeightGrid::moved, this, [this] {
        m_stale = true;
        ask();
    });
    showFields();
}

QWidget* WhatIfView::buildQuestion()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_kindCombo = new QComboBox(bar);
    m_kindCombo->addItem(tr("the first of all"), TopOfAll);
    m_kindCombo->addItem(tr("the first of each kelurahan"), TopOfRegions);
    m_kindCombo->addItem(tr("everybody of a class"), OfClass);
    m_kindCombo->addItem(tr("within a program's quotas"), OfQuotas);
    m_placesSpin = new QSpinBox(bar);
    m_placesSpin->setRange(1, kMostPlaces);
    m_placesSpin->setValue(kUsualPlaces);
    m_placesSpin->setAccessibleName(tr("How many"));
    m_classCombo = new QComboBox(bar);
    m_classCombo->setAccessibleName(tr("Class"));
    m_programCombo = new QComboBox(bar);
    m_programCombo->setAccessibleName(tr("Program"));
    m_withCombo = new QComboBox(bar);
    m_withCombo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(row, tr("Who is &chosen"), m_kindCombo);
    for (QWidget* field : {static_cast<QWidget*>(m_placesSpin), static_cast<QWidget*>(m_classCombo),
                           static_cast<QWidget*>(m_programCombo)}) {
        row->addWidget(field);
    }
    row->addSpacing(kGap);
    addField(row, tr("Compared &with"), m_withCombo, 1);
    const auto again = [this] {
        m_stale = true;
        ask();
    };
    connect(m_kindCombo, &QComboBox::activated, this, [this, again] {
        showFields();
        again();
    });
    connect(m_placesSpin, &QSpinBox::valueChanged, this, again);
    connect(m_classCombo, &QComboBox::activated, this, again);
    connect(m_withCombo, &QComboBox::activated, this, again);
    connect(m_programCombo, &QComboBox::activated, this, again);
    return bar;
}

QWidget* WhatIfView::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_resetButton = new QPushButton(tr("As it &was"), bar);
    auto* sensitivity = new QPushButton(tr("&Sensitivity ±10 %"), bar);
    sensitivity->setToolTip(
        tr("How many of the first places would go with each weight a tenth less or more"));
    m_keepButton = new QPushButton(tr("&Keep as a draft"), bar);
    row->addWidget(m_resetButton);
    row->addWidget(sensitivity);
    row->addWidget(m_keepButton);
    row->addStretch(1);
    connect(m_resetButton, &QPushButton::clicked, this, [this] {
        m_grid->reset();
        m_stale = true;
        ask();
    });
    connect(sensitivity, &QPushButton::clicked, this, &WhatIfView::showSensitivity);
    connect(m_keepButton, &QPushButton::clicked, this, &WhatIfView::keep);
    return bar;
}

void WhatIfView::setSource(std::shared_ptr<ScoreSource> source)
{
    m_source = std::move(source);
    m_model = {};
    m_others.clear();
    m_grid->setModel({});
    forget();
    m_answer.reset();
    showAnswer();
}

void WhatIfView::setModel(const ListedModel& model, const std::vector<ListedModel>& all)
{
    if (m_model.version != model.version) {
        m_model = model;
        m_grid->setModel(model.model);
        forget();
    }
    m_others = all;
    m_classCombo->clear();
    for (auto each = model.model.classes.rbegin(); each != model.model.classes.rend(); ++each) {
        m_classCombo->addItem(localText(each->label), each->id);
    }
    m_withCombo->clear();
    m_withCombo->addItem(tr("this version as it was"), QString());
    for (const ListedModel& other : all) {
        if (other.version != model.version && !other.problem) {
            m_withCombo->addItem(
                QStringLiteral("%1 (%2, %3)")
                    .arg(localText(other.model.name), versionText(other), stateText(other)),
                other.version);
        }
    }
}

void WhatIfView::forget()
{
    m_desk.reset();
    m_stale = true;
    ++m_generation;
}

void WhatIfView::enter()
{
    fillPrograms();
    ask();
}

void WhatIfView::fillPrograms()
{
    if (m_programCombo->count() == static_cast<int>(m_workspace.households().programs().size())) {
        return;
    }
    m_programCombo->clear();
    for (const registry::FrameProgram& program : m_workspace.households().programs()) {
        m_programCombo->addItem(program.shortName.isEmpty() ? program.name : program.shortName,
                                QVariant::fromValue(program.id.toString()));
    }
}

void WhatIfView::showFields()
{
    const int kind = m_kindCombo->currentData().toInt();
    m_placesSpin->setVisible(kind == TopOfAll || kind == TopOfRegions);
    m_classCombo->setVisible(kind == OfClass);
    m_programCombo->setVisible(kind == OfQuotas);
}

WhatIfQuestion WhatIfView::question() const
{
    WhatIfQuestion out;
    out.weights = m_grid->weights();
    out.cuts = m_grid->cuts();
    out.selection.places = m_placesSpin->value();
    const int kind = m_kindCombo->currentData().toInt();
    if (kind == TopOfRegions) {
        out.selection.kind = scoring::Selection::Kind::Regions;
    } else if (kind == OfClass) {
        out.selection.kind = scoring::Selection::Kind::Class;
        out.selection.classId = m_classCombo->currentData().toString();
    } else if (kind == OfQuotas) {
        out.selection.kind = scoring::Selection::Kind::Quotas;
    }
    const QString with = m_withCombo->currentData().toString();
    for (const ListedModel& other : m_others) {
        if (!with.isEmpty() && other.version == with) {
            out.comparedWith = other.model;
        }
    }
    return out;
}

void WhatIfView::ask()
{
    if (!isVisible() || !m_stale || m_asking || m_source == nullptr || m_model.version.isEmpty() ||
        !m_workspace.hasPersons()) {
        return;
    }
    m_asking = true;
    m_stale = false;
    const WhatIfQuestion asked = question();
    const auto program = core::RecordId::parse(m_programCombo->currentData().toString());
    std::vector<const scoring::ScoreModel*> models{&m_model.model};
    if (asked.comparedWith) {
        models.push_back(&*asked.comparedWith);
    }
    withColumns(
        m_workspace, this, columnsOf(models),
        [desk = m_desk, source = m_source, asked, model = m_model.model,
         program = program ? *program : core::RecordId(), on = m_workspace.clock().today()](
            const registry::HouseholdFrame& households,
            const registry::PersonFrame& persons) -> core::Result<Asked> {
            Asked out{desk, {}};
            if (out.desk == nullptr) {
                RANGKUL_LET(made, WhatIfDesk::of(model, households, persons, on));
                out.desk = std::move(made);
            }
            WhatIfQuestion wanted = asked;
            if (wanted.selection.kind == scoring::Selection::Kind::Quotas) {
                RANGKUL_LET(quotas, source->quotas(program));
                wanted.selection = std::move(quotas);
            }
            RANGKUL_LET(answer, out.desk->answer(wanted, households, persons));
            out.answer = std::make_shared<const WhatIfAnswer>(std::move(answer));
            return out;
        },
        [this, generation = m_generation](core::Result<Asked> answered) {
            take(generation, std::move(answered));
        });
}

void WhatIfView::take(int generation, core::Result<Asked> answered)
{
    m_asking = false;
    if (generation == m_generation) {
        if (answered) {
            m_desk = answered->desk;
            m_answer = answered->answer;
        } else {
            m_desk.reset(); // half moved
            m_answer.reset();
            Q_EMIT failed(answered.error());
        }
        showAnswer();
    }
    ask();
}

void WhatIfView::keep()
{
    if (m_answer == nullptr) {
        return;
    }
    QStringList moved;
    for (size_t i = 0; i < m_answer->model.criteria.size(); ++i) {
        const scoring::Criterion& now = m_answer->model.criteria[i];
        if (now.weight != m_model.model.criteria[i].weight) {
            moved << tr("weight of %1").arg(localText(now.label));
        }
    }
    for (size_t i = 0; i < m_answer->model.classes.size(); ++i) {
        const scoring::ScoreClass& now = m_answer->model.classes[i];
        if (now.from != m_model.model.classes[i].from) {
            moved << tr("begin of %1").arg(localText(now.label));
        }
    }
    Q_EMIT draftRequested(scoring::toJson(m_answer->model),
                          tr("Moved: %1").arg(moved.join(QStringLiteral(", "))));
}

} // namespace rangkul::scoringui
