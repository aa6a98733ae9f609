// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>
#include <QVBoxLayout>

#include "rangkul/mapclient/palette.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"

namespace rangkul::mapui {

namespace {

using Kind = Indicator::Kind;

constexpr int kNoIndicator = -1;
constexpr int kFirstGiven = 100; ///< item data from here on: an index of the values handed in
constexpr int kVillage = 4;
constexpr int kDistrict = 3;

QIcon paletteIcon(const QString& name)
{
    constexpr int kSteps = 5;
    QPixmap pixmap(40, 14);
    QPainter painter(&pixmap);
    const std::vector<QRgb> colours = mapclient::paletteColours(name, kSteps);
    for (int i = 0; i < kSteps; ++i) {
        painter.fillRect(i * 8, 0, 8, 14, QColor(colours[static_cast<size_t>(i)]));
    }
    return QIcon(pixmap);
}

/// The usual names are ColorBrewer's, which say little to most people.
QString paletteWords(const QString& name)
{
    static const QHash<QString, const char*> words{
        {QStringLiteral("YlOrRd"),
         QT_TRANSLATE_NOOP("rangkul::mapui::ThemePanel", "Yellow to red")},
        {QStringLiteral("YlGnBu"),
         QT_TRANSLATE_NOOP("rangkul::mapui::ThemePanel", "Yellow to blue")},
        {QStringLiteral("Blues"), QT_TRANSLATE_NOOP("rangkul::mapui::ThemePanel", "Blue")},
        {QStringLiteral("Purples"), QT_TRANSLATE_NOOP("rangkul::mapui::ThemePanel", "Purple")},
    };
    const auto found = words.find(name);
    return found == words.end() ? name : ThemePanel::tr(*found);
}

/// A combo box that is searched by typing a part of the words.
void makeSearchable(QComboBox* combo)
{
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
}

void letShrink(QComboBox* combo)
{
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QFormLayout* groupForm(QWidget* parent, QVBoxLayout* column, const QString& title)
{
    auto* group = new QGroupBox(title, parent);
    auto* form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(ui::kGap / 2);
    form->setContentsMargins(ui::kGap, ui::kGap / 2, ui::kGap, ui::kGap);
    column->addWidget(group);
    return form;
}

} // namespace

ThemePanel::ThemePanel(QWidget* parent)
    : QWidget(parent)
    , m_indicatorCombo(new QComboBox(this))
    , m_decileSpin(new QSpinBox(this))
    , m_variableCombo(new QComboBox(this))
    , m_codeCombo(new QComboBox(this))
    , m_levelCombo(new QComboBox(this))
    , m_methodCombo(new QComboBox(this))
    , m_classesSpin(new QSpinBox(this))
    , m_paletteCombo(new QComboBox(this))
    , m_pointsCheck(new QCheckBox(tr("Show the &households"), this))
    , m_meaningCombo(new QComboBox(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::kGap);
    for (QComboBox* combo : {m_indicatorCombo, m_variableCombo, m_codeCombo, m_levelCombo,
                             m_methodCombo, m_paletteCombo, m_meaningCombo}) {
        letShrink(combo);
    }
    m_regionsForm = groupForm(this, column, tr("Colour of the regions"));
    buildRegions(m_regionsForm);
    buildClasses(m_regionsForm);
    buildPoints(groupForm(this, column, tr("Households")));
    fillIndicators();
    setPrograms({});
    showFitting();
}

void ThemePanel::buildRegions(QFormLayout* form)
{
    m_indicatorCombo->setObjectName(QStringLiteral("indicatorCombo"));
    m_decileSpin->setRange(1, 10);
    m_decileSpin->setObjectName(QStringLiteral("decileSpin"));
    m_variableCombo->setObjectName(QStringLiteral("variableCombo"));
    m_codeCombo->setObjectName(QStringLiteral("codeCombo"));
    m_levelCombo->setObjectName(QStringLiteral("levelCombo"));
    makeSearchable(m_variableCombo);
    m_variableCombo->lineEdit()->setAccessibleName(tr("Question"));
    m_levelCombo->addItem(tr("Village (kelurahan)"), kVillage);
    m_levelCombo->addItem(tr("District (kecamatan)"), kDistrict);
    form->addRow(tr("Show by &colour"), m_indicatorCombo);
    form->addRow(tr("Deciles 1 &to"), m_decileSpin);
    form->addRow(tr("&Question"), m_variableCombo);
    form->addRow(tr("&Answer"), m_codeCombo);
    form->addRow(tr("For each &region of this kind"), m_levelCombo);
    connect(m_indicatorCombo, &QComboBox::currentIndexChanged, this, [this] {
        fillVariables();
        showFitting();
        Q_EMIT regionsChanged();
    });
    connect(m_variableCombo, &QComboBox::currentIndexChanged, this, [this] {
        fillCodes();
        Q_EMIT regionsChanged();
    });
    for (QComboBox* combo : {m_codeCombo, m_levelCombo}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &ThemePanel::regionsChanged);
    }
    connect(m_decileSpin, &QSpinBox::valueChanged, this, &ThemePanel::regionsChanged);
}

void ThemePanel::buildClasses(QFormLayout* form)
{
    m_methodCombo->setObjectName(QStringLiteral("methodCombo"));
    m_methodCombo->addItem(tr("Equal numbers of regions"),
                           static_cast<int>(mapipc::ClassMethod::Quantile));
    m_methodCombo->addItem(tr("Equal steps"), static_cast<int>(mapipc::ClassMethod::Equal));
    m_methodCombo->addItem(tr("Natural groups (Jenks)"),
                           static_cast<int>(mapipc::ClassMethod::Jenks));
    m_classesSpin->setObjectName(QStringLiteral("classesSpin"));
    m_classesSpin->setRange(2, mapclient::kMostColours);
    m_classesSpin->setValue(5);
    m_classesSpin->setAccessibleName(tr("Number of classes"));
    m_classesSpin->setToolTip(tr("Number of classes"));
    m_paletteCombo->setObjectName(QStringLiteral("paletteCombo"));
    m_paletteCombo->setIconSize({40, 14});
    m_paletteCombo->setAccessibleName(tr("Colours"));
    m_paletteCombo->setToolTip(tr("Colours; all can be told apart by people who are colour blind"));
    for (const QString& name : mapclient::paletteNames()) {
        m_paletteCombo->addItem(paletteIcon(name), paletteWords(name), name);
    }
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_classesSpin);
    layout->addWidget(m_paletteCombo, 1);
    form->addRow(tr("C&lasses"), m_methodCombo);
    form->addRow(row);
    for (QComboBox* combo : {m_methodCombo, m_paletteCombo}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &ThemePanel::regionsChanged);
    }
    connect(m_classesSpin, &QSpinBox::valueChanged, this, &ThemePanel::regionsChanged);
}

void ThemePanel::buildPoints(QFormLayout* form)
{
    m_pointsCheck->setChecked(true);
    m_pointsCheck->setObjectName(QStringLiteral("pointsCheck"));
    m_meaningCombo->setObjectName(QStringLiteral("meaningCombo"));
    form->addRow(m_pointsCheck);
    form->addRow(tr("Shape and colour &say"), m_meaningCombo);
    connect(m_pointsCheck, &QCheckBox::toggled, this, [this](bool on) {
        m_meaningCombo->setEnabled(on);
        Q_EMIT pointsChanged();
    });
    connect(m_meaningCombo, &QComboBox::currentIndexChanged, this, &ThemePanel::pointsChanged);
}

void ThemePanel::fillIndicators()
{
    const QSignalBlocker blocker(m_indicatorCombo);
    const QVariant before = m_indicatorCombo->currentData();
    m_indicatorCombo->clear();
    m_indicatorCombo->addItem(tr("Nothing, borders only"), kNoIndicator);
    const auto add = [this](const QString& words, Kind kind) {
        m_indicatorCombo->addItem(words, static_cast<int>(kind));
    };
    if (!m_onlyGiven) {
        add(tr("Number of households"), Kind::Households);
        add(tr("Number of persons"), Kind::Persons);
        add(tr("Share in the lowest deciles"), Kind::PoorShare);
        add(tr("Share visited so far"), Kind::VerifiedShare);
        add(tr("Share with an answer …"), Kind::CodeShare);
        add(tr("Mean of a number …"), Kind::Mean);
    }
    for (size_t i = 0; i < m_given.size(); ++i) {
        m_indicatorCombo->addItem(m_given[i].title, kFirstGiven + static_cast<int>(i));
    }
    m_indicatorCombo->setCurrentIndex(std::max(0, m_indicatorCombo->findData(before)));
}

void ThemePanel::fillVariables()
{
    const QSignalBlocker blocker(m_variableCombo);
    const int kind = m_indicatorCombo->currentData().toInt();
    m_variableCombo->clear();
    const auto variables =
        kind == static_cast<int>(Kind::Mean) ? variablesForMean() : variablesForShare();
    for (const registry::Variable* variable : variables) {
        m_variableCombo->addItem(words::label(*variable),
                                 QVariant::fromValue(reinterpret_cast<quintptr>(variable)));
    }
    fillCodes();
}

void ThemePanel::fillCodes()
{
    const QSignalBlocker blocker(m_codeCombo);
    m_codeCombo->clear();
    const auto* variable = reinterpret_cast<const registry::Variable*>(
        m_variableCombo->currentData().value<quintptr>());
    if (!variable || !variable->codeList) {
        return;
    }
    const registry::CodeList* list =
        registry::findCodeList(QLatin1StringView(variable->codeList).toString());
    for (const registry::CodeItem& item : list->items()) {
        m_codeCombo->addItem(words::display(*variable, qint64(item.code)), item.code);
    }
}

void ThemePanel::showFitting()
{
    const int kind = m_indicatorCombo->currentData().toInt();
    const bool share = kind == static_cast<int>(Kind::CodeShare);
    const bool any = kind != kNoIndicator;
    setRowVisible(m_decileSpin, kind == static_cast<int>(Kind::PoorShare));
    setRowVisible(m_variableCombo, share || kind == static_cast<int>(Kind::Mean));
    setRowVisible(m_codeCombo, share);
    setRowVisible(m_levelCombo, any && kind < kFirstGiven);
    setRowVisible(m_methodCombo, any);
    setRowVisible(m_classesSpin->parentWidget(), any);
}

void ThemePanel::setRowVisible(QWidget* field, bool visible)
{
    field->setVisible(visible);
    if (QWidget* label = m_regionsForm->labelForField(field)) {
        label->setVisible(visible);
    }
}

std::optional<Indicator> ThemePanel::indicator() const
{
    const int kind = m_indicatorCombo->currentData().toInt();
    if (kind == kNoIndicator || kind >= kFirstGiven) {
        return std::nullopt;
    }
    Indicator indicator;
    indicator.kind = static_cast<Kind>(kind);
    indicator.decile = m_decileSpin->value();
    if (indicator.kind == Kind::CodeShare || indicator.kind == Kind::Mean) {
        indicator.variable = reinterpret_cast<const registry::Variable*>(
            m_variableCombo->currentData().value<quintptr>());
    }
    if (indicator.kind == Kind::CodeShare) {
        indicator.codes = {m_codeCombo->currentData().toLongLong()};
    }
    return indicator;
}

std::optional<RegionValues> ThemePanel::given() const
{
    const int index = m_indicatorCombo->currentData().toInt() - kFirstGiven;
    return index >= 0 && index < static_cast<int>(m_given.size())
               ? std::optional(m_given[static_cast<size_t>(index)])
               : std::nullopt;
}

int ThemePanel::level() const
{
    return m_levelCombo->currentData().toInt();
}

ClassChoice ThemePanel::classes() const
{
    return {static_cast<mapipc::ClassMethod>(m_methodCombo->currentData().toInt()),
            m_classesSpin->value(), m_paletteCombo->currentData().toString()};
}

PointMeaning ThemePanel::meaning() const
{
    PointMeaning meaning;
    const int index = m_meaningCombo->currentIndex();
    const int deciles = static_cast<int>(registry::kDecileKinds);
    if (index >= 1 && index <= deciles) {
        meaning.kind = PointMeaning::Kind::Decile;
        meaning.decile = static_cast<registry::DecileKind>(index - 1);
    } else if (index > deciles) {
        meaning.kind = PointMeaning::Kind::Program;
        const auto program = static_cast<size_t>(index - deciles - 1);
        meaning.program = program == 0 ? core::RecordId() : m_programs[program - 1].id;
    }
    return meaning;
}

bool ThemePanel::pointsVisible() const
{
    return m_pointsCheck->isChecked();
}

void ThemePanel::setPrograms(const std::vector<registry::FrameProgram>& programs)
{
    const QSignalBlocker blocker(m_meaningCombo);
    const int before = std::max(0, m_meaningCombo->currentIndex());
    m_programs = programs;
    m_meaningCombo->clear();
    m_meaningCombo->addItems({tr("What the visit found"), tr("National decile"),
                              tr("Province decile"), tr("City decile"), tr("Receives a program")});
    for (const registry::FrameProgram& program : programs) {
        m_meaningCombo->addItem(
            tr("Receives %1").arg(program.shortName.isEmpty() ? program.name : program.shortName));
    }
    m_meaningCombo->setCurrentIndex(std::min(before, m_meaningCombo->count() - 1));
}

void ThemePanel::setGiven(std::vector<RegionValues> given)
{
    m_given = std::move(given);
    fillIndicators();
    showFitting();
    if (m_indicatorCombo->currentData().toInt() >= kFirstGiven) {
        Q_EMIT regionsChanged();
    }
}

void ThemePanel::setFrozen(std::vector<RegionValues> values)
{
    if (values.empty() && !m_onlyGiven) {
        return;
    }
    m_onlyGiven = !values.empty();
    m_given = std::move(values);
    fillIndicators();
    m_indicatorCombo->setCurrentIndex(1); // after "borders only"
    showFitting();
    Q_EMIT regionsChanged();
}

void ThemePanel::setPointsAllowed(bool allowed)
{
    if (allowed == m_pointsCheck->isEnabled()) {
        return;
    }
    m_pointsWanted = allowed ? m_pointsWanted : m_pointsCheck->isChecked();
    m_pointsCheck->setEnabled(allowed);
    m_pointsCheck->setChecked(allowed && m_pointsWanted);
}

void ThemePanel::setIndicator(const Indicator& indicator)
{
    m_indicatorCombo->setCurrentIndex(m_indicatorCombo->findData(static_cast<int>(indicator.kind)));
    m_decileSpin->setValue(indicator.decile);
    if (indicator.variable) {
        m_variableCombo->setCurrentIndex(m_variableCombo->findData(
            QVariant::fromValue(reinterpret_cast<quintptr>(indicator.variable))));
    }
    if (!indicator.codes.empty()) {
        m_codeCombo->setCurrentIndex(m_codeCombo->findData(static_cast<int>(indicator.codes[0])));
    }
}

} // namespace rangkul::mapui
