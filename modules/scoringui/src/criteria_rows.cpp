// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the editor: classes, gates, criteria and what their answers are worth.
#include <QJsonArray>
#include <QTreeWidget>

#include "criteria_view.h"
#include "rangkul/words/register_words.h"
#include "score_words.h"

namespace rangkul::scoringui {

namespace {

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
    auto* model = new QTreeWidgetItem(
        m_tree, {tr("The model itself: %1").arg(localText(m_document.at(QStringLiteral("name"))))});
    model->setData(What, kPartRole, QString());
    fillClasses();
    fillGates();
    fillCriteria();
    fillTieBreaks();
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
    item->setData(What, kPartRole, under->data(What, kPartRole));
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    for (const int column : {Points, Weight, Missing}) {
        item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    return item;
}

QTreeWidgetItem* CriteriaView::addPart(QTreeWidgetItem* under, const QString& name,
                                       const QString& place)
{
    QTreeWidgetItem* item = addRow(under, name);
    item->setData(What, kPlaceRole, place);
    item->setData(What, kPartRole, place);
    return item;
}

void CriteriaView::bind(QTreeWidgetItem* item, int column, const QString& place)
{
    const QJsonValue value = m_document.at(place);
    item->setData(column, kPlaceRole, place);
    item->setText(column, value.isDouble() ? plainNumber(value.toDouble(), 6) : value.toString());
}

void CriteriaView::fillClasses()
{
    const QJsonArray classes = m_document.at(QStringLiteral("classes")).toArray();
    QTreeWidgetItem* group = addGroup(tr("Classes: where each begins"));
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const QString place = placeOf("classes", i);
        const QString name = localText(classes[i].toObject().value(QLatin1StringView("label")));
        QTreeWidgetItem* item =
            addPart(group, i == 0 ? tr("%1: everybody else").arg(name) : name, place);
        if (i == 0) {
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        } else {
            bind(item, Points, place + QStringLiteral(".from"));
        }
    }
}

void CriteriaView::fillGates()
{
    const QJsonArray gates = m_document.at(QStringLiteral("gates")).toArray();
    QTreeWidgetItem* group = addGroup(tr("Gates: what decides before any point"));
    for (qsizetype i = 0; i < gates.size(); ++i) {
        const QJsonObject gate = gates[i].toObject();
        const QString effect = gate.value(QLatin1StringView("effect")).toString();
        const QString words =
            effect == QLatin1StringView("require")   ? tr("who does not fulfil it is not ranked")
            : effect == QLatin1StringView("exclude") ? tr("who fulfils it is not ranked")
                                                     : tr("who fulfils it has its class at once");
        QTreeWidgetItem* item = addPart(
            group,
            QStringLiteral("%1: %2").arg(localText(gate.value(QLatin1StringView("label"))), words),
            placeOf("gates", i));
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
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
        QTreeWidgetItem* item = addPart(
            group, localText(criteria[i].toObject().value(QLatin1StringView("label"))), place);
        bind(item, Weight, place + QStringLiteral(".weight"));
        if (item->text(Weight).isEmpty()) {
            item->setText(Weight, QStringLiteral("1"));
        }
        bind(item, Missing, place + QStringLiteral(".missing"));
        fillPoints(item, place);
    }
}

void CriteriaView::fillTieBreaks()
{
    const QJsonArray ties = m_document.at(QStringLiteral("tie_breaks")).toArray();
    QTreeWidgetItem* group = addGroup(tr("Tie-breaks: what decides between equal scores"));
    for (qsizetype i = 0; i < ties.size(); ++i) {
        const QJsonObject tie = ties[i].toObject();
        const QString variable = tie.value(QLatin1StringView("input"))
                                     .toObject()
                                     .value(QLatin1StringView("variable"))
                                     .toString();
        const bool isMore = tie.value(QLatin1StringView("first")) == QLatin1StringView("more");
        QTreeWidgetItem* item = addPart(
            group,
            (isMore ? tr("%1: the larger number first") : tr("%1: the smaller number first"))
                .arg(words::questionLabel(variable)),
            placeOf("tie_breaks", i));
        item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    }
}

void CriteriaView::fillPoints(QTreeWidgetItem* item, const QString& place)
{
    const QJsonValue criterion = m_document.at(place);
    const auto add = [&](const QString& name, const QString& key) {
        QTreeWidgetItem* row = addRow(item, name);
        row->setData(What, kPlaceRole, place + key.section(u'.', 0, -2));
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
