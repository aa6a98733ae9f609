// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_view.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/ui/background.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/linkage_words.h"
#include "weight_bars.h"

#include <cmath>

namespace rangkul::linkageui {

using linkage::Comparison;
using linkage::Model;
using linkage::PairClass;
using ui::kGap;

namespace {

constexpr double kLeastShare = 1e-9;

/// A level that the model knows, with its words.
struct ModelLevel
{
    Comparison comparison;
    qint8 level;
    QString text;
};

std::vector<ModelLevel> levelsOf(const Model& model)
{
    std::vector<ModelLevel> out;
    for (size_t i = 0; i < linkage::kComparisons; ++i) {
        const auto which = static_cast<Comparison>(i);
        if (!model.comparison(which).isUsed) {
            continue;
        }
        const auto keys = linkage::levelKeys(which);
        for (size_t level = keys.size(); level-- > 0;) {
            const QString text =
                words::agreementText(QString(linkage::comparisonKey(which)), QString(keys[level]));
            out.push_back({which, static_cast<qint8>(level), text});
        }
    }
    return out;
}

double bitsOf(const Model& model, const ModelLevel& one)
{
    const auto& shares = model.comparison(one.comparison);
    return std::log2(std::max(shares.share(PairClass::Same, one.level), kLeastShare) /
                     std::max(shares.share(PairClass::Stranger, one.level), kLeastShare));
}

QString shareOf(double share)
{
    constexpr double kPercent = 100;
    return share > 0 && share < 0.0001 ? QStringLiteral("< 0,01 %")
                                       : words::percent(share * kPercent, 2);
}

QString methodText(const QString& method)
{
    if (method == QStringLiteral("equal_ids")) {
        return ModelView::tr("learned from pairs with the same valid NIK");
    }
    if (method == QStringLiteral("expectation_maximisation")) {
        return ModelView::tr("learned without numbers, by repeated estimation");
    }
    return ModelView::tr("assumed: the lists were too short to learn from");
}

QString factsText(const Model& model)
{
    const linkage::TrainingFacts& facts = model.training;
    QStringList lines{ModelView::tr("Model: %1").arg(methodText(facts.method))};
    if (!model.name.isEmpty() && model.name != linkage::assumedModel().name) {
        lines.front() = ModelView::tr("Model %1: %2").arg(model.name, methodText(facts.method));
    }
    if (facts.rows > 0) {
        const auto count = [](quint64 value) {
            return words::number(static_cast<qint64>(value));
        };
        lines << ModelView::tr("Trained on %1 with %2 records, %3 pairs compared, %4 pairs with "
                               "the same number.")
                     .arg(words::longDate(facts.day), count(facts.rows), count(facts.candidates),
                          count(facts.seeds));
    }
    lines.front() += QStringLiteral(" · ") + linkage::versionOf(model).first(8);
    lines << ModelView::tr("A pair is shown from %1 on and called the same person from %2 on.")
                 .arg(words::percent(model.probableFrom * 100, 0),
                      words::percent(model.certainFrom * 100, 2));
    return lines.join(u'\n');
}

} // namespace

ModelView::ModelView(ui::BackgroundRunner& files, QWidget* parent)
    : QWidget(parent)
    , m_files(files)
    , m_banner(new ui::MessageBanner(this))
    , m_empty(new ui::EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_factsLabel(new QLabel(this))
    , m_table(new QTableWidget(this))
    , m_bars(new WeightBars(this))
{
    m_empty->set(QStringLiteral("match"), tr("No model yet"),
                 tr("Find doubles or match lists first: a model is learned from them. Or load one "
                    "from a file."));
    m_factsLabel->setWordWrap(true);
    m_table->setAccessibleName(tr("How often each level is met"));
    m_table->setColumnCount(7);
    m_table->setHorizontalHeaderLabels({tr("Comparison"), tr("Same\nperson (m)"),
                                        tr("Strangers\n(u)"), tr("Neighbours"), tr("One\nhouse"),
                                        tr("Twins"), tr("Weight")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->setFont(ui::tabularFont(font()));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* area = new QScrollArea(this);
    area->setWidget(m_bars);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    area->setAccessibleName(tr("Weights of the model"));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(area);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap / 2);
    column->addWidget(m_banner);
    column->addWidget(buildActions());
    column->addWidget(m_factsLabel);
    column->addWidget(m_stack, 1);
    setSource(nullptr);
}

QWidget* ModelView::buildActions()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_loadButton = new QPushButton(tr("&Load a model…"), bar);
    m_saveButton = new QPushButton(tr("&Save the model…"), bar);
    m_trainButton = new QPushButton(tr("Learn &anew each time"), bar);
    row->addWidget(m_loadButton);
    row->addWidget(m_saveButton);
    row->addWidget(m_trainButton);
    row->addStretch(1);
    m_trainButton->hide();
    connect(m_loadButton, &QPushButton::clicked, this, &ModelView::askLoad);
    connect(m_saveButton, &QPushButton::clicked, this, &ModelView::askSave);
    connect(m_trainButton, &QPushButton::clicked, this, [this] {
        m_trainButton->hide();
        m_banner->clear();
        Q_EMIT loaded(std::nullopt);
    });
    return bar;
}

void ModelView::setSource(std::shared_ptr<ReviewSource> source)
{
    m_source = std::move(source);
    m_loadButton->setEnabled(m_source != nullptr);
    m_trainButton->hide();
    m_banner->clear();
    setModel(nullptr);
}

void ModelView::setModel(std::shared_ptr<const Model> model)
{
    m_model = std::move(model);
    m_saveButton->setEnabled(m_model != nullptr);
    m_stack->setCurrentIndex(m_model != nullptr ? 1 : 0);
    m_factsLabel->setText(m_model != nullptr ? factsText(*m_model) : QString());
    m_factsLabel->setVisible(m_model != nullptr);
    fill();
}

void ModelView::fill()
{
    m_table->setRowCount(0);
    std::vector<WeightLine> bars;
    if (m_model != nullptr) {
        const std::vector<ModelLevel> levels = levelsOf(*m_model);
        m_table->setRowCount(static_cast<int>(levels.size()));
        int row = 0;
        for (const ModelLevel& one : levels) {
            const auto& shares = m_model->comparison(one.comparison);
            QStringList cells{one.text};
            for (size_t kind = 0; kind < linkage::kPairClasses; ++kind) {
                cells << shareOf(shares.share(static_cast<PairClass>(kind), one.level));
            }
            cells << signedBits(bitsOf(*m_model, one));
            for (int column = 0; column < cells.size(); ++column) {
                auto* item = new QTableWidgetItem(cells[column]);
                item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                       Qt::AlignVCenter);
                m_table->setItem(row, column, item);
            }
            ++row;
            bars.push_back({one.text, bitsOf(*m_model, one)});
        }
    }
    m_bars->setLines(std::move(bars));
}

void ModelView::askLoad()
{
    auto* dialog = new QFileDialog(this, tr("Load a model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Models (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &ModelView::load);
    dialog->open();
}

void ModelView::askSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the model"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Models (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, &ModelView::save);
    dialog->open();
}

void ModelView::load(const QString& path)
{
    m_files.run(
        this, [source = m_source, path] { return source->loadModel(path); },
        [this, path](const core::Result<Model>& model) {
            if (!model) {
                m_banner->show(model.error());
                return;
            }
            setModel(std::make_shared<const Model>(*model));
            m_trainButton->show();
            m_banner->show(ui::MessageBanner::Kind::Done,
                           tr("The model of %1 weighs from now on, until the register is closed.")
                               .arg(QFileInfo(path).fileName()));
            Q_EMIT loaded(*model);
        });
}

void ModelView::save(const QString& path)
{
    if (m_model == nullptr || m_source == nullptr) {
        return;
    }
    m_files.run(
        this,
        [source = m_source, path, model = m_model] { return source->saveModel(*model, path); },
        [this, path](const core::Status& status) {
            if (status) {
                m_banner->show(ui::MessageBanner::Kind::Done, tr("The model is in %1.").arg(path));
            } else {
                m_banner->show(status.error());
            }
        });
}

} // namespace rangkul::linkageui
