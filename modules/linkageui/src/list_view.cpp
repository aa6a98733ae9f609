// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "rangkul/ui/icons.h"
#include "rangkul/words/format.h"
#include "side_box.h"

namespace rangkul::linkageui {

ListView::ListView(ui::Workspace& workspace, ui::BackgroundRunner& matcher, ModelChoice model,
                   QWidget* parent)
    : MatchView(workspace, matcher, std::move(model),
                new QPushButton(ui::icon(QStringLiteral("match")), tr("&Match")), parent)
    , m_matchButton(runButton())
{
    m_empty->set(QStringLiteral("match"), tr("Who is in both lists, and who in one only?"),
                 tr("Choose two lists: recipients of a program, an edition that was imported, the "
                    "verified households, or a file of persons with names or NIK (Excel, CSV, "
                    "ODS)."));
    layOut({buildLists(), buildOptions()}, buildResults());
    setSource(nullptr);
}

QWidget* ListView::buildLists()
{
    auto* bar = new QWidget(this);
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    m_first = new SideBox(tr("&First list"), grid, 0, bar);
    m_second = new SideBox(tr("Sec&ond list"), grid, 1, bar);
    connect(m_second, &SideBox::returnPressed, this, &ListView::match);
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
    for (QWidget* widget : std::initializer_list<QWidget*>{m_basketCheck, decile, m_decileSpin,
                                                           segments, m_segmentCombo, m_oneCheck}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    row->addWidget(m_matchButton);
    const auto enable = [this, decile, segments] {
        const bool isRegister = !m_first->isFile();
        m_basketCheck->setEnabled(isRegister);
        const bool isOn = isRegister && m_basketCheck->isChecked();
        for (QWidget* one :
             std::initializer_list<QWidget*>{decile, m_decileSpin, segments, m_segmentCombo}) {
            one->setEnabled(isOn);
        }
    };
    connect(m_basketCheck, &QCheckBox::toggled, this, enable);
    connect(m_first, &SideBox::changed, this, enable);
    connect(m_matchButton, &QPushButton::clicked, this, &ListView::match);
    enable();
    return bar;
}

void ListView::setSource(std::shared_ptr<ListSource> source)
{
    stop();
    m_source = std::move(source);
    m_answer = {};
    m_matchButton->setEnabled(m_source != nullptr);
    m_first->setChoices({});
    m_second->setChoices({});
    m_rows->setRowCount(0);
    loadSides();
    m_first->chooseRegister();
    m_second->chooseFile();
}

void ListView::loadSides(std::function<void()> then)
{
    if (!m_source) {
        return;
    }
    m_workspace.runner().run(
        this, [source = m_source] { return source->sides(); },
        [this, source = m_source,
         then = std::move(then)](const core::Result<std::vector<SideChoice>>& sides) {
            if (source != m_source) {
                return;
            }
            if (!sides) {
                m_banner->show(sides.error());
                return;
            }
            m_first->setChoices(*sides);
            m_second->setChoices(*sides);
            if (then) {
                then();
            }
        });
}

ListQuestion ListView::question() const
{
    ListQuestion out;
    out.first = m_first->chosen();
    out.second = m_second->chosen();
    out.isOneToOne = m_oneCheck->isChecked();
    out.isBaskets = m_basketCheck->isChecked() && !m_first->isFile();
    out.decile = m_decileSpin->value();
    out.segment = out.isBaskets ? m_segmentCombo->currentData().toString() : QString();
    return out;
}

void ListView::match()
{
    if (!m_source || isRunning()) {
        return;
    }
    const ListQuestion asked = question();
    if (asked.first.isEmpty() || asked.second.isEmpty()) {
        SideBox* missing = asked.first.isEmpty() ? m_first : m_second;
        m_banner->show(ui::MessageBanner::Kind::Warning,
                       missing == m_first
                           ? tr("Choose the first list first: a file with names or NIK.")
                           : tr("Choose the second list first: a file with names or NIK."));
        missing->setFocus();
        return;
    }
    auto answer = std::make_shared<ListAnswer>();
    run(
        tr("Matching lists"),
        [source = m_source, asked](const core::Progress& progress) {
            return source->read(asked, progress);
        },
        [source = m_source, answer, model = m_model()](const core::Progress& progress) {
            auto matched = source->match(model, progress);
            if (!matched) {
                return core::Status(matched.error());
            }
            *answer = std::move(*matched);
            return core::Status(core::Done{});
        },
        [this, answer] {
            Q_EMIT modelKnown(m_source->model());
            take(std::move(*answer));
        });
}

void ListView::matchWhenKnown(const QString& firstKey, const QString& secondKey)
{
    loadSides([this, firstKey, secondKey] {
        m_first->choose(firstKey);
        m_second->choose(secondKey);
        match();
    });
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
