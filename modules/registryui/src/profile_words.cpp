// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_words.h"

#include <QCoreApplication>
#include <QLocale>

#include "rangkul/registry/code_list.h"
#include "rangkul/registry/household_rules.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::Value;
using registry::Variable;

namespace {

constexpr int kFirstBroaderCode = 101;
constexpr int kMonths = 12;

QString profileWords(const char* text, int n = -1)
{
    return QCoreApplication::translate("Profile", text, nullptr, n);
}

/// An ISO date as a long date, a column as its label; anything else as it is.
QString worded(Entity entity, const QString& argument)
{
    const QDate date = QDate::fromString(argument, Qt::ISODate);
    if (date.isValid()) {
        return words::longDate(date);
    }
    const Variable* variable = registry::findVariable(entity, argument);
    return variable != nullptr ? words::label(*variable) : argument;
}

QString realText(double value)
{
    QLocale locale(QLocale::C);
    if (words::language() == words::Language::Indonesian) {
        locale = QLocale(QLocale::Indonesian, QLocale::Indonesia);
    }
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString ageText(const Record& person, QDate today)
{
    const auto age = registry::ageOf(person, today);
    if (!age) {
        return {};
    }
    if (*age > 0) {
        return profileWords(QT_TRANSLATE_N_NOOP("Profile", "%n years"), *age);
    }
    const QDate born = std::get<QDate>(person.value(QLatin1StringView("birth_date")));
    const int months = (today.year() - born.year()) * kMonths + today.month() - born.month() -
                       (today.day() < born.day() ? 1 : 0);
    return profileWords(QT_TRANSLATE_N_NOOP("Profile", "%n months"), months);
}

QString addressLine(const Record& dwelling, const Record* region)
{
    QStringList parts{dwelling.text(QLatin1StringView("address"))};
    const QString rt = dwelling.text(QLatin1StringView("rt"));
    const QString rw = dwelling.text(QLatin1StringView("rw"));
    if (!rt.isEmpty() && !rw.isEmpty()) {
        parts << QStringLiteral("RT %1/RW %2").arg(rt, rw);
    } else if (!rt.isEmpty()) {
        parts << QStringLiteral("RT %1").arg(rt);
    } else if (!rw.isEmpty()) {
        parts << QStringLiteral("RW %1").arg(rw);
    }
    parts << dwelling.text(QLatin1StringView("hamlet"));
    if (region != nullptr) {
        parts << region->text(QLatin1StringView("name"));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString sentenceOf(Entity entity, core::Error error)
{
    for (QString& argument : error.args) {
        argument = worded(entity, argument);
    }
    return words::sentence(error);
}

QString sentenceOf(Entity entity, const registry::Applicability& barred)
{
    return sentenceOf(entity,
                      core::Error{core::ErrorCode::InvalidInput, barred.reason, barred.args});
}

QString codeText(int code, const QString& label)
{
    return code >= kFirstBroaderCode ? label : QStringLiteral("%1. %2").arg(code).arg(label);
}

QString editText(const Variable& variable, const Value& value)
{
    if (registry::isMissing(value)) {
        return {};
    }
    if (const auto* date = std::get_if<QDate>(&value)) {
        return words::shortDate(*date);
    }
    if (const auto* real = std::get_if<double>(&value)) {
        return realText(*real);
    }
    if (const auto* integer = std::get_if<qint64>(&value)) {
        if (variable.type == registry::ValueType::Code) {
            const auto* list =
                registry::findCodeList(QLatin1StringView(variable.codeList).toString());
            const auto* item = list ? list->find(static_cast<int>(*integer)) : nullptr;
            return item ? codeText(item->code, item->label) : QString::number(*integer);
        }
        if (variable.type == registry::ValueType::Integer &&
            words::language() == words::Language::English) {
            return QString::number(*integer);
        }
    }
    return words::display(variable, value, words::NumberMask::Full);
}

bool isMaskedNumber(const Variable& variable)
{
    static const QString sample(16, u'7');
    return variable.type == registry::ValueType::Text &&
           words::display(variable, sample, words::NumberMask::Masked).contains(u'*');
}

QString originText(const registry::Origin& origin)
{
    if (!origin.datasetName.isEmpty()) {
        return origin.rowNumber > 0
                   ? profileWords(QT_TRANSLATE_NOOP("Profile", "From the list %1, row %2."))
                         .arg(origin.datasetName, words::number(origin.rowNumber))
                   : profileWords(QT_TRANSLATE_NOOP("Profile", "From the list %1."))
                         .arg(origin.datasetName);
    }
    if (origin.commit == 0) {
        return profileWords(QT_TRANSLATE_NOOP("Profile", "Nobody has written this value yet."));
    }
    return profileWords(QT_TRANSLATE_NOOP("Profile", "Written by %1 on %2, %3."))
        .arg(origin.officer, origin.device, words::dateTime(origin.atMs));
}

} // namespace rangkul::registryui
