// SPDX-License-Identifier: GPL-3.0-or-later
#include "files_step.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "file_drop.h"
#include "file_words.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "tone_label.h"

namespace rangkul::importui {

using ui::kGap;

FilesStep::FilesStep(ImportContext& context, QWidget* parent)
    : WizardStep(tr("Files"), tr("Which list do you want to import?"), parent)
    , m_context(context)
    , m_drop(new FileDrop(tr("Drop the list here as it came: .xlsx, .xls, .ods, .csv or .txt. A "
                             "package of families and members is two files, or one workbook with "
                             "two sheets."),
                          tr("Choose &files…"),
                          tr("Lists (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)"), true, this))
    , m_cards(new QWidget(this))
    , m_cardsColumn(new QVBoxLayout(m_cards))
    , m_packageLabel(new QLabel(this))
{
    m_cardsColumn->setContentsMargins(0, 0, 0, 0);
    m_cardsColumn->setSpacing(kGap);
    m_packageLabel->setWordWrap(true);
    auto* area = new QScrollArea(this);
    area->setWidget(m_cards);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_drop);
    column->addWidget(m_packageLabel);
    column->addWidget(area, 1);
    setFocusProxy(m_drop);
    connect(m_drop, &FileDrop::chosen, this, &FilesStep::addFiles);
}

void FilesStep::enter()
{
    rebuild();
}

void FilesStep::addFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_context.isWorking()) {
        return;
    }
    m_context.run(
        tr("Looking at the files"), this,
        [paths, folder = m_context.services.profileFolder](const core::Progress& progress) {
            std::vector<exchange::ImportProfile> profiles = exchange::profilesWith(folder);
            auto loaded = loadPaths(paths, profiles, progress);
            return std::pair(std::move(profiles), std::move(loaded));
        },
        [this](auto answer) {
            m_context.draft.profiles = std::move(answer.first);
            if (answer.second) {
                take(std::move(*answer.second));
            } else {
                m_context.wizard.banner().show(answer.second.error());
            }
        });
}

void FilesStep::take(std::vector<LoadedPath> loaded)
{
    std::vector<LoadedPath>& paths = m_context.draft.paths;
    for (LoadedPath& path : loaded) {
        std::erase_if(paths, [&](const LoadedPath& old) { return old.path == path.path; });
        paths.push_back(std::move(path));
    }
    m_context.draft.checked.reset();
    rebuild();
}

void FilesStep::removeFile(const QString& path)
{
    std::erase_if(m_context.draft.paths, [&](const LoadedPath& old) { return old.path == path; });
    m_context.draft.checked.reset();
    rebuild();
    m_drop->button()->setFocus();
}

bool FilesStep::mayGoOn() const
{
    const PackageFault fault = m_context.draft.fault();
    // A wrongly recognised list can still be read as another kind in the next step.
    return fault != PackageFault::Nothing && fault != PackageFault::TooMany &&
           fault != PackageFault::TooManyLists;
}

void FilesStep::rebuild()
{
    while (QLayoutItem* item = m_cardsColumn->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const LoadedPath& path : m_context.draft.paths) {
        m_cardsColumn->addWidget(fileCard(path));
    }
    m_cardsColumn->addStretch(1);
    const PackageFault fault = m_context.draft.fault();
    const bool isPackage = fault == PackageFault::None && m_context.draft.files().size() == 2;
    const ProgramChoice* program = m_context.draft.chosenProgram();
    m_packageLabel->setVisible(true);
    if (!faultText(fault).isEmpty()) {
        showTone(*m_packageLabel, ui::Tone::Caution, faultText(fault));
    } else if (isPackage) {
        showTone(*m_packageLabel, ui::Tone::Good,
                 tr("These two lists are one package: members are joined to their families."));
    } else if (program != nullptr) {
        showTone(*m_packageLabel, ui::Tone::Neutral,
                 tr("The rows become recipients of %1.").arg(program->name));
    } else {
        m_packageLabel->setVisible(false);
    }
    Q_EMIT mayGoOnChanged();
}

QWidget* FilesStep::fileCard(const LoadedPath& path)
{
    auto* card = new QFrame(m_cards);
    card->setFrameShape(QFrame::StyledPanel);
    card->setAccessibleName(fileName(path.path));
    auto* name = new QLabel(fileName(path.path), card);
    name->setFont(ui::headingFont(font(), 1));
    name->setToolTip(path.path);
    auto* remove = new QToolButton(card);
    remove->setIcon(ui::icon(QStringLiteral("close")));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Take %1 out").arg(fileName(path.path)));
    remove->setToolTip(remove->accessibleName());
    connect(remove, &QToolButton::clicked, this, [this, name = path.path] { removeFile(name); });

    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(remove);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kGap * 2, kGap, kGap, kGap * 2);
    column->addLayout(head);
    if (path.refusal) {
        auto* why = new QLabel(card);
        why->setWordWrap(true);
        why->setTextInteractionFlags(Qt::TextSelectableByMouse);
        showTone(*why, ui::Tone::Bad, refusal(*path.refusal));
        column->addWidget(why);
    }
    for (const LoadedSheet& sheet : path.sheets) {
        column->addWidget(sheetLine(sheet));
    }
    return card;
}

QWidget* FilesStep::sheetLine(const LoadedSheet& sheet)
{
    auto* line = new QWidget(m_cards);
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(0, kGap / 2, 0, 0);
    auto* kind = new QLabel(
        tr("Recognised as <b>%1</b>").arg(sheet.file.profile.name.toHtmlEscaped()), line);
    kind->setTextFormat(Qt::RichText);
    kind->setWordWrap(true);
    auto* facts = new QLabel(sheetFacts(sheet), line);
    facts->setWordWrap(true);
    auto* state = new QLabel(line);
    const auto missing = static_cast<int>(sheet.file.layout.missing.size());
    if (missing == 0) {
        showTone(*state, ui::Tone::Good, tr("All columns that are needed were found."));
    } else {
        showTone(*state, ui::Tone::Caution,
                 tr("%n columns that are needed were not found. Choose them in the next step.",
                    nullptr, missing));
    }
    column->addWidget(kind);
    column->addWidget(facts);
    column->addWidget(state);
    return line;
}

} // namespace rangkul::importui
