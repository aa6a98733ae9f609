// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_words.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "rangkul/words/format.h"

namespace rangkul::scoringui {

namespace {

const QString kNoValue = QStringLiteral("–");
constexpr qsizetype kVersionLength = 8;

QString scoreSay(const char* text)
{
    return QCoreApplication::translate("ScoreWords", text);
}

} // namespace

QString localText(const scoring::LocalText& text)
{
    return text.in(words::language() == words::Language::English);
}

QString localText(const QJsonValue& text)
{
    if (!text.isObject()) {
        return text.toString();
    }
    const QJsonObject both = text.toObject();
    return localText(scoring::LocalText{both.value(QLatin1StringView("id")).toString(),
                                        both.value(QLatin1StringView("en")).toString()});
}

QString plainNumber(double value, int decimals)
{
    QString text = words::number(value, decimals);
    qsizetype idle = 0;
    while (idle < decimals && text.at(text.size() - 1 - idle) == u'0') {
        ++idle;
    }
    text.chop(idle == decimals && decimals > 0 ? idle + 1 : idle);
    return text;
}

QString scoreText(const Ranking& ranking, quint32 row)
{
    constexpr int kDecimals = 4;
    const qint64 low = ranking.result.low[row];
    const qint64 high = ranking.result.high[row];
    const QString text = plainNumber(scoring::number(ranking.model, low), kDecimals);
    return low == high ? text
                       : QStringLiteral("%1 – %2").arg(
                             text, plainNumber(scoring::number(ranking.model, high), kDecimals));
}

QString classText(const Ranking& ranking, quint32 row)
{
    if (ranking.result.standing[row] != scoring::Standing::Ranked) {
        return scoreSay(QT_TRANSLATE_NOOP("ScoreWords", "outside the ranking"));
    }
    const qint8 index = ranking.result.classIndex[row];
    if (index != scoring::kNoClass) {
        return localText(ranking.model.classes[static_cast<size_t>(index)].label);
    }
    return ranking.model.classes.empty()
               ? kNoValue
               : scoreSay(QT_TRANSLATE_NOOP("ScoreWords", "cannot be said yet"));
}

QString decileText(int decile)
{
    return decile < 0 ? kNoValue : QString::number(decile);
}

QString versionText(const ListedModel& model)
{
    return QStringLiteral("%1 · %2").arg(model.model.id, model.version.left(kVersionLength));
}

QString stateText(const ListedModel& model)
{
    if (model.problem) {
        return scoreSay(QT_TRANSLATE_NOOP("ScoreWords", "cannot be read"));
    }
    if (model.isBuiltin()) {
        return scoreSay(QT_TRANSLATE_NOOP("ScoreWords", "built in"));
    }
    if (!model.isApproved()) {
        return scoreSay(QT_TRANSLATE_NOOP("ScoreWords", "draft of %1, %2"))
            .arg(model.draftedBy, words::shortDate(model.draftedOn));
    }
    const char* const text = model.isActive
                                 ? QT_TRANSLATE_NOOP("ScoreWords", "approved by %1, %2")
                                 : QT_TRANSLATE_NOOP("ScoreWords", "replaced; approved by %1, %2");
    return scoreSay(text).arg(model.model.approval->by, words::shortDate(model.model.approval->on));
}

QPushButton* figureButton(QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(scoreSay(
        QT_TRANSLATE_NOOP("ScoreWords", "Show these households in the list and on the map")));
    return button;
}

void addField(QHBoxLayout* row, const QString& text, QWidget* field, int stretch)
{
    auto* label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    QString plain = text;
    field->setAccessibleName(plain.remove(u'&'));
    row->addWidget(label);
    row->addWidget(field, stretch);
}

QLabel* noteLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace rangkul::scoringui
