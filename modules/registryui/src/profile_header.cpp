// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_header.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include "profile_decile_badge.h"
#include "profile_words.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using ui::kGap;
using Column = QLatin1StringView;

namespace {

constexpr int kBadgesInARow = 2;
constexpr int kMark = 16;

QToolButton* iconButton(const char* iconName, const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(ui::icon(QString::fromLatin1(iconName)));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPixmap markPixmap(std::optional<qint64> presence, const QWidget* widget)
{
    const qreal ratio = widget->devicePixelRatioF();
    QPixmap pixmap(QSize(kMark, kMark) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const std::optional<int> code =
        presence ? std::optional<int>(static_cast<int>(*presence)) : std::nullopt;
    ui::paintMark(painter, QRectF(0, 0, kMark, kMark), ui::presenceMark(code, widget->palette()));
    return pixmap;
}

/// "Found (14/07/2025)"; without a `day` column only the words.
QString stateText(const Record& household, const char* code, const char* day)
{
    const registry::Variable& variable = registry::variable(Entity::Household, Column(code));
    const registry::Value& value = household.value(variable);
    if (registry::isMissing(value)) {
        return {};
    }
    const auto* on = day != nullptr ? std::get_if<QDate>(&household.value(Column(day))) : nullptr;
    const QString text = words::display(variable, value);
    return on != nullptr ? QStringLiteral("%1 (%2)").arg(text, words::shortDate(*on)) : text;
}

} // namespace

ProfileHeader::ProfileHeader(ProfileSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_nameLabel(new QLabel(this))
    , m_conflictButton(
          iconButton("conflict", tr("Two laptops wrote different values: settle"), this))
    , m_actionButton(new QToolButton(this))
    , m_numberLabel(new QLabel(this))
    , m_showButton(new QToolButton(this))
    , m_placeLabel(new QLabel(this))
    , m_mapButton(iconButton("map", tr("Show on the map"), this))
    , m_deciles(new QWidget(this))
    , m_decileGrid(new QGridLayout(m_deciles))
    , m_presenceMark(new QLabel(this))
    , m_stateLabel(new QLabel(this))
    , m_verifyButton(new QToolButton(this))
{
    m_nameLabel->setFont(ui::headingFont(font(), 4));
    m_nameLabel->setWordWrap(true);
    m_nameLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_numberLabel->setFont(ui::tabularFont(font()));
    m_placeLabel->setWordWrap(true);
    m_stateLabel->setWordWrap(true);
    m_presenceMark->setFixedWidth(kMark + 2);
    m_showButton->setText(tr("Show"));
    m_showButton->setAccessibleName(tr("Show the KK number"));
    m_showButton->setFocusPolicy(Qt::StrongFocus);
    m_verifyButton->setText(tr("&Verify…"));
    m_verifyButton->setFocusPolicy(Qt::StrongFocus);
    m_decileGrid->setContentsMargins(0, 0, 0, 0);
    m_decileGrid->setHorizontalSpacing(kGap / 2);
    m_decileGrid->setVerticalSpacing(kGap / 2);
    buildActions();

    const auto rowOf = [](std::initializer_list<QWidget*> widgets, QWidget* wide) {
        auto* row = new QHBoxLayout;
        row->setSpacing(kGap);
        for (QWidget* widget : widgets) {
            row->addWidget(widget, widget == wide ? 1 : 0, Qt::AlignVCenter);
        }
        return row;
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap / 2);
    column->setSpacing(kGap / 2);
    column->addLayout(rowOf({m_nameLabel, m_conflictButton, m_actionButton}, m_nameLabel));
    column->addLayout(rowOf({m_numberLabel, m_showButton}, m_numberLabel));
    column->addLayout(rowOf({m_placeLabel, m_mapButton}, m_placeLabel));
    column->addWidget(m_deciles);
    column->addLayout(rowOf({m_presenceMark, m_stateLabel, m_verifyButton}, m_stateLabel));

    connect(m_showButton, &QToolButton::clicked, this,
            [this] { m_session.askUncover(Secret::Numbers); });
    connect(m_mapButton, &QToolButton::clicked, this, &ProfileHeader::mapRequested);
    connect(m_conflictButton, &QToolButton::clicked, this, &ProfileHeader::conflictsRequested);
    connect(m_verifyButton, &QToolButton::clicked, this, [this] { Q_EMIT wished(Wish::Verify); });
    connect(&session, &ProfileSession::uncoveredChanged, this, &ProfileHeader::showNumber);
}

void ProfileHeader::buildActions()
{
    m_actionButton->setText(tr("A&ctions"));
    m_actionButton->setPopupMode(QToolButton::InstantPopup);
    m_actionButton->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(m_actionButton);
    const auto add = [this, menu](const QString& text, Wish wish) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, wish] { Q_EMIT wished(wish); });
    };
    add(tr("&Verify presence and eligibility…"), Wish::Verify);
    add(tr("&Move the household to another dwelling…"), Wish::MoveHousehold);
    add(tr("&Split the household…"), Wish::SplitHousehold);
    add(tr("&End the household…"), Wish::EndHousehold);
    m_actionButton->setMenu(menu);
}

void ProfileHeader::load()
{
    const registry::HouseholdProfile* profile = m_session.profile();
    if (profile == nullptr) {
        return;
    }
    const Record* head = registry::headOf(*profile);
    if (head == nullptr && !profile->members.empty()) {
        head = &profile->members.front();
    }
    const QString name = head != nullptr ? head->text(Column("name")) : QString();
    m_nameLabel->setText(name.isEmpty() ? tr("Household without members") : name);
    const QString place =
        profile->dwelling
            ? addressLine(*profile->dwelling, profile->region ? &*profile->region : nullptr)
            : QString();
    m_placeLabel->setText(place.isEmpty() ? tr("Address not known") : place);
    const bool hasPoint =
        profile->dwelling && !registry::isMissing(profile->dwelling->value(Column("geom")));
    m_mapButton->setEnabled(hasPoint);
    m_mapButton->setToolTip(hasPoint ? tr("Show on the map")
                                     : tr("The dwelling has no point on the map yet"));
    m_conflictButton->setVisible(m_session.hasConflict());
    const bool isEnded = !registry::isMissing(profile->household.value(Column("ended_on")));
    m_actionButton->setEnabled(!isEnded);
    m_verifyButton->setEnabled(!isEnded);
    showNumber();
    showDeciles();
    showStates();
}

void ProfileHeader::clear()
{
    for (QLabel* label : {m_nameLabel, m_numberLabel, m_placeLabel, m_stateLabel}) {
        label->clear();
    }
    clearDeciles();
}

void ProfileHeader::clearDeciles()
{
    while (QLayoutItem* item = m_decileGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ProfileHeader::showNumber()
{
    const registry::HouseholdProfile* profile = m_session.profile();
    if (profile == nullptr) {
        return;
    }
    const registry::Variable& variable = registry::variable(Entity::Household, Column("kk_number"));
    const registry::Value& number = profile->household.value(variable);
    const bool isKnown = !registry::isMissing(number);
    const bool isOpen = m_session.isUncovered(Secret::Numbers);
    const QString members =
        tr("%n members", nullptr, static_cast<int>(registry::presentMembers(*profile).size()));
    const QString text =
        isKnown
            ? tr("KK %1").arg(words::display(
                  variable, number, isOpen ? words::NumberMask::Full : words::NumberMask::Masked))
            : tr("No KK number");
    m_numberLabel->setText(joined({text, members}));
    m_showButton->setVisible(isKnown && !isOpen);
}

void ProfileHeader::showDeciles()
{
    clearDeciles();
    const registry::HouseholdProfile& profile = *m_session.profile();
    const auto datasetOf = [&profile](const Record& ranking) -> const Record* {
        for (const Record& dataset : profile.datasets) {
            if (ranking.value(Column("dataset_id")) == registry::Value(dataset.ref().id)) {
                return &dataset;
            }
        }
        return nullptr;
    };
    const std::pair<const char*, QString> scopes[] = {{"decile_national", tr("National")},
                                                      {"decile_province", tr("Province")},
                                                      {"decile_city", tr("City")}};
    int count = 0;
    for (const Record& ranking : profile.rankings) {
        const Record* dataset = datasetOf(ranking);
        const QString list = dataset != nullptr ? dataset->text(Column("name")) : QString();
        const auto* asOf = std::get_if<QDate>(&ranking.value(Column("as_of")));
        for (const auto& [column, scope] : scopes) {
            if (const auto decile = ranking.integer(Column(column))) {
                auto* badge = new ProfileDecileBadge(static_cast<int>(*decile), scope, list,
                                                     asOf != nullptr ? *asOf : QDate(), m_deciles);
                m_decileGrid->addWidget(badge, count / kBadgesInARow, count % kBadgesInARow);
                ++count;
            }
        }
    }
    m_decileGrid->setColumnStretch(0, 1);
    m_decileGrid->setColumnStretch(1, 1);
    if (count == 0) {
        auto* none = new QLabel(tr("No list has ranked this household."), m_deciles);
        none->setForegroundRole(QPalette::PlaceholderText);
        m_decileGrid->addWidget(none, 0, 0, 1, kBadgesInARow);
    }
}

void ProfileHeader::showStates()
{
    const Record& household = m_session.profile()->household;
    m_presenceMark->setPixmap(markPixmap(household.integer(Column("presence")), this));
    if (!registry::isMissing(household.value(Column("ended_on")))) {
        m_stateLabel->setText(tr("Ended: %1").arg(stateText(household, "end_reason", "ended_on")));
        return;
    }
    const bool isSameDay =
        household.value(Column("presence_on")) == household.value(Column("eligibility_on"));
    const QString presence = stateText(household, "presence", isSameDay ? nullptr : "presence_on");
    const QString eligibility = stateText(household, "eligibility", "eligibility_on");
    m_stateLabel->setText(
        joined({presence.isEmpty() ? tr("Not visited yet") : presence,
                eligibility.isEmpty() ? tr("Eligibility not judged") : eligibility}));
}

} // namespace rangkul::registryui
