// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the editor: classes, gates, criteria and what their answers are worth.
#include <QJsonArray>
#include <QLineEdit>
#include <QTreeWidget>

#include "criteria_view.h"
#include "rangkul/words/format.h"
#include "score_words.h"

namespace rangkul::scoringui {

namespace {

constexpr int kRowPlaceRole = Qt::UserRole;

QString labelAt(const QJsonValue& label)
{
    if (!label.isObject()) {
        return label.toString();
    }
    const scoring::LocalText text{label[QLatin1StringView("id")].toString(),
                                  label[QLatin1StringView("en")].toString()};
    return localText(text);
}

QString listText(const QJsonArray& values)
{
    QStringList out;
    for (const QJsonValue& value : values) {
        out << value.toVariant().toString();
    }
    return out.join(QStringLiteral(", "));
}

/// "Earth, Bamboo", or "≥ 5, < 8".
QString answersAt(const QJsonValue& row)
{
    if (row[QLatin1StringView("in")].isArray()) {
        return listText(row[QLatin1StringView("in")].toArray());
    }
    const std::pair<const char*, const char*> borders[] = {
        {"at_least", "≥"}, {"above", ">"}, {"at_most", "≤"}, {"below", "<"}};
    QStringList out;
    for (const auto& [key, sign] : borders) {
        const QJsonValue value = row[QLatin1StringView(key)];
        if (value.isDouble()) {
            out << QStringLiteral("%1 %2").arg(QString::fromUtf8(sign),
                                               plainNumber(value.toDouble(), 6));
        }
    }
    return out.join(QStringLiteral(", "));
}

QString placeOf(const char* list, qsizetype index)
{
    return QStringLiteral("%1[%2]").arg(QLatin1StringView(list)).arg(index);
}

} // namespace

void CriteriaView::fill()
{
    m_filling = true;
    m_tree->clear();
    m_nameEdit->setText(labelAt(m_document.at(QStringLiteral("name"))));
    fillClasses();
    fillGates();
    fillCriteria();
    m_filling = false;
    check();
}

QTreeWidgetItem* CriteriaView::addGroup(const QString& name)
{
    auto* item = new QTreeWidgetItem(m_tree, {name});
    QFont bold = font();
    bold.setBold(true);
    item->setFont(What, bold);
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem* CriteriaView::addRow(QTreeWidgetItem* under, const QString& name)
{
    auto* item = new QTreeWidgetItem(under, {name});
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    for (const int column : {Points, Weight, Missing}) {
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

void CriteriaView::bind(QTreeWidgetItem* item, int column, const QString& place)
{
    const QJsonValue value = m_document.at(place);
    item->setData(column, kRowPlaceRole, place);
    item->setText(column, value.isDouble() ? plainNumber(value.toDouble(), 6) : value.toString());
}

void CriteriaView::fillClasses()
{
    const QJsonArray classes = m_document.at(QStringLiteral("classes")).toArray();
    if (classes.isEmpty()) {
        return;
    }
    QTreeWidgetItem* group = addGroup(tr("Classes: where each begins"));
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const QString place = placeOf("classes", i);
        QTreeWidgetItem* item =
            addRow(group, labelAt(classes[i].toObject().value(QLatin1StringView("label"))));
        item->setData(What, kRowPlaceRole, place);
        if (i == 0) {
            item->setText(Points, tr("everybody else"));
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        } else {
            bind(item, Points, place + QStringLiteral(".from"));
        }
    }
}

void CriteriaView::fillGates()
{
    const QJsonArray gates = m_document.at(QStringLiteral("gates")).toArray();
    if (gates.isEmpty()) {
        return;
    }
    QTreeWidgetItem* group = addGroup(tr("Gates: what decides before any point"));
    for (qsizetype i = 0; i < gates.size(); ++i) {
        const QJsonObject gate = gates[i].toObject();
        const QString effect = gate.value(QLatin1StringView("effect")).toString();
        const QString words =
            effect == QLatin1StringView("require")   ? tr("who does not fulfil it is not ranked")
            : effect == QLatin1StringView("exclude") ? tr("who fulfils it is not ranked")
                                                     : tr("who fulfils it has its class at once");
        QTreeWidgetItem* item = addRow(
            group,
            QStringLiteral("%1: %2").arg(labelAt(gate.value(QLatin1StringView("label"))), words));
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        item->setData(What, kRowPlaceRole, placeOf("gates", i));
        item->setText(Missing, gate.value(QLatin1StringView("unknown")).toString() ==
                                       QLatin1StringView("ignored")
                                   ? tr("decides nothing")
                                   : tr("no class until answered"));
    }
}

void CriteriaView::fillCriteria()
{
    const QJsonArray criteria = m_document.at(QStringLiteral("criteria")).toArray();
    QTreeWidgetItem* group = addGroup(tr("Criteria"));
    for (qsizetype i = 0; i < criteria.size(); ++i) {
        const QString place = placeOf("criteria", i);
        QTreeWidgetItem* item =
            addRow(group, labelAt(criteria[i].toObject().value(QLatin1StringView("label"))));
        item->setData(What, kRowPlaceRole, place);
        bind(item, Weight, place + QStringLiteral(".weight"));
        if (item->text(Weight).isEmpty()) {
            item->setText(Weight, QStringLiteral("1"));
        }
        bind(item, Missing, place + QStringLiteral(".missing"));
        fillPoints(item, place);
    }
}

void CriteriaView::fillPoints(QTreeWidgetItem* item, const QString& place)
{
    const QJsonValue criterion = m_document.at(place);
    const auto add = [&](const QString& name, const QString& key) {
        QTreeWidgetItem* row = addRow(item, name);
        row->setData(What, kRowPlaceRole, place + key.section(u'.', 0, -2));
        bind(row, Points, place + key);
    };
    if (criterion[QLatin1StringView("when")].isObject()) {
        add(tr("when it holds"), QStringLiteral(".points"));
        add(tr("when it does not hold"), QStringLiteral(".else"));
    }
    const QJsonArray table = criterion[QLatin1StringView("table")].toArray();
    for (qsizetype i = 0; i < table.size(); ++i) {
        add(answersAt(table[i]), QStringLiteral(".table[%1].points").arg(i));
    }
    if (!table.isEmpty()) {
        add(tr("any other answer"), QStringLiteral(".otherwise"));
    }
    if (criterion[QLatin1StringView("linear")].isObject()) {
        add(tr("from the value"), QStringLiteral(".linear.from.value"));
        add(tr("points there"), QStringLiteral(".linear.from.points"));
        add(tr("to the value"), QStringLiteral(".linear.to.value"));
        add(tr("points there"), QStringLiteral(".linear.to.points"));
    }
    if (criterion[QLatin1StringView("slope")].isDouble()) {
        add(tr("points for each unit"), QStringLiteral(".slope"));
        add(tr("values below count as"), QStringLiteral(".lowest"));
        add(tr("values above count as"), QStringLiteral(".highest"));
    }
}

} // namespace rangkul::scoringui
