// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_aid_tab.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include "profile_benefit_forms.h"
#include "profile_line_delegate.h"
#include "profile_words.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using ui::kGap;
using Column = QLatin1StringView;

namespace {

/// The flags of older lists that say yes, by their labels.
QStringList yesFlags(const Record& record)
{
    QStringList yes;
    for (const registry::Variable& variable : registry::variables(record.ref().entity)) {
        const bool isFlag =
            variable.section == registry::Section::Lists &&
            Column(variable.codeList != nullptr ? variable.codeList : "") == Column("yes_no");
        if (isFlag &&
            registry::asInteger(record.value(variable)) == registry::codes::yes_no::kYes) {
            yes << words::label(variable);
        }
    }
    return yes;
}

} // namespace

ProfileAidTab::ProfileAidTab(ProfileSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProfileLineModel(this))
    , m_view(new QListView(this))
    , m_noneLabel(new QLabel(tr("Nobody in this household receives aid as far as is known."), this))
    , m_listedLabel(new QLabel(this))
    , m_addButton(new QPushButton(tr("A&dd aid…"), this))
    , m_changeButton(new QPushButton(tr("Change s&tatus…"), this))
{
    m_view->setObjectName(QStringLiteral("aidList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileLineDelegate(2, m_view));
    m_view->setResizeMode(QListView::Adjust);
    m_view->setAlternatingRowColors(true);
    m_view->setAccessibleName(tr("Aid received"));
    m_noneLabel->setWordWrap(true);
    m_noneLabel->setForegroundRole(QPalette::PlaceholderText);
    m_listedLabel->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_addButton);
    buttons->addWidget(m_changeButton);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->addLayout(buttons);
    column->addWidget(m_noneLabel);
    column->addWidget(m_view, 1);
    column->addWidget(m_listedLabel);
    column->addStretch(0);
    connect(m_addButton, &QPushButton::clicked, this, &ProfileAidTab::openAdd);
    connect(m_changeButton, &QPushButton::clicked, this, &ProfileAidTab::openChange);
    connect(m_view, &QListView::activated, this, &ProfileAidTab::openChange);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfileAidTab::updateButtons);
}

void ProfileAidTab::load()
{
    const registry::HouseholdProfile* profile = m_session.profile();
    if (profile == nullptr) {
        return;
    }
    m_lines = benefitLines(*profile);
    std::vector<ProfileLine> lines;
    for (const BenefitLine& line : m_lines) {
        lines.push_back(line.line);
    }
    m_model->setLines(std::move(lines));
    m_noneLabel->setVisible(m_lines.empty());
    m_view->setVisible(!m_lines.empty());
    const QString listed = listedText();
    m_listedLabel->setVisible(!listed.isEmpty());
    m_listedLabel->setText(listed);
    const bool isEnded = !registry::isMissing(profile->household.value(Column("ended_on")));
    m_addButton->setEnabled(!isEnded);
    if (!m_lines.empty()) {
        m_view->setCurrentIndex(m_model->index(m_model->nextChoice(0, 1), 0));
    }
    updateButtons();
}

QString ProfileAidTab::listedText() const
{
    const registry::HouseholdProfile& profile = *m_session.profile();
    QStringList parts;
    const QStringList household = yesFlags(profile.household);
    if (!household.isEmpty()) {
        parts << household.join(QStringLiteral(", "));
    }
    for (const Record& member : profile.members) {
        const QStringList flags = yesFlags(member);
        if (!flags.isEmpty()) {
            parts << QStringLiteral("%1: %2").arg(member.text(Column("name")),
                                                  flags.join(QStringLiteral(", ")));
        }
    }
    return parts.isEmpty() ? QString()
                           : tr("The received lists also say: %1").arg(parts.join(u'\n'));
}

std::optional<registry::RowRef> ProfileAidTab::current() const
{
    const int row = m_view->currentIndex().row();
    if (row < 0 || m_lines[static_cast<size_t>(row)].line.isHeading) {
        return std::nullopt;
    }
    return m_lines[static_cast<size_t>(row)].row;
}

void ProfileAidTab::updateButtons()
{
    m_changeButton->setEnabled(current().has_value());
}

void ProfileAidTab::openAdd()
{
    struct Known
    {
        std::vector<Record> programs;
        registry::PairTable pairs;
    };
    m_session.workspace().read(
        this,
        [](const registry::RecordRepository& records) -> core::Result<Known> {
            RANGKUL_LET(programs, records.all(Entity::Program));
            RANGKUL_LET(pairs, records.all(Entity::ProgramPair));
            return Known{std::move(programs), registry::PairTable(std::move(pairs))};
        },
        [this](core::Result<Known> known) {
            if (!known) {
                Q_EMIT m_session.failed(known.error());
            } else if (m_session.profile() != nullptr) {
                Q_EMIT formWanted(new ProfileAddBenefitForm(m_session, std::move(known->programs),
                                                            std::move(known->pairs), this));
            }
        });
}

void ProfileAidTab::openChange()
{
    const auto row = current();
    const Record* benefit = row ? m_session.record(*row) : nullptr;
    if (benefit != nullptr) {
        const QString name = m_lines[static_cast<size_t>(m_view->currentIndex().row())].line.title;
        Q_EMIT formWanted(new ProfileChangeBenefitForm(m_session, *row, name, this));
    }
}

} // namespace rangkul::registryui
