// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/words/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "catalogues.h"

#include <memory>

namespace rangkul::words {

namespace {

Language g_language = Language::Indonesian;

QLocale locale()
{
    return g_language == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                              : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

const QString kNone = QStringLiteral("–");

} // namespace

Language useLanguage(const QString& name)
{
    rangkulInitTranslations();
    g_language = name.startsWith(QStringLiteral("en"), Qt::CaseInsensitive) ? Language::English
                                                                            : Language::Indonesian;
    const QString file = g_language == Language::English ? QStringLiteral("rangkul_en")
                                                         : QStringLiteral("rangkul_id");
    static std::unique_ptr<QTranslator> installed;
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(file, QStringLiteral(":/i18n"))) {
        QCoreApplication::installTranslator(translator.get());
        installed = std::move(translator); // the old one leaves the application by itself
    }
    QLocale::setDefault(locale());
    return g_language;
}

Language language()
{
    return g_language;
}

QString number(qint64 value)
{
    return locale().toString(value);
}

QString number(double value, int decimals)
{
    return locale().toString(value, 'f', decimals);
}

QString percent(std::optional<double> value, int decimals)
{
    return value ? number(*value, decimals) + QStringLiteral(" %") : kNone;
}

QString longDate(QDate date)
{
    return date.isValid() ? locale().toString(date, QStringLiteral("d MMMM yyyy")) : kNone;
}

QString shortDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : kNone;
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).time().toString(
        g_language == Language::Indonesian ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"));
}

QString dateTime(qint64 ms)
{
    return shortDate(QDateTime::fromMSecsSinceEpoch(ms).date()) + u' ' + time(ms);
}

QString rupiah(qint64 amount)
{
    return QStringLiteral("Rp ") + number(amount);
}

} // namespace rangkul::words
