// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogues: nothing the program says is left in English or without its places.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

#include "qt_texts.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <vector>

using namespace rangkul;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList texts; ///< one, or one per plural form
    bool isPlural = false;
    bool isFinished = true;
};

QString sourceFolder()
{
    return QStringLiteral(RANGKUL_SOURCE_DIR);
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.isPlural) {
                message.texts += xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) {
                message.texts += xml.readElementText();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Empty when the file cannot be read; the tests fail on that.
std::vector<Message> catalogue(const QString& language)
{
    QFile file(sourceFolder() + QStringLiteral("/translations/rangkul_%1.ts").arg(language));
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

/// Everything that matches, sorted, so that the order of a sentence may change.
QStringList found(const QString& text, const QRegularExpression& pattern)
{
    QStringList all;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        all += matches.next().captured();
    }
    all.sort();
    return all;
}

QString said(const Message& message)
{
    return message.context + QStringLiteral(": ") + message.source;
}

/// The value of adjacent C++ string literals.
QString literal(const QString& code)
{
    static const QRegularExpression piece(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QString text;
    auto matches = piece.globalMatch(code);
    while (matches.hasNext()) {
        text += matches.next().captured(1);
    }
    return text.replace(QStringLiteral("\\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\\\""), QStringLiteral("\""));
}

/// What stands in tr(), translate() and the NOOP macros of one file.
QStringList textsOfSource(const QString& path)
{
    static const QRegularExpression call(QStringLiteral(
        R"re((?:\btr\(|(?:translate|TRANSLATE_N?_?NOOP)\(\s*"[^"]*"\s*,)\s*((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList texts;
    const QString code = QString::fromUtf8(file.readAll());
    auto matches = call.globalMatch(code);
    while (matches.hasNext()) {
        texts += literal(matches.next().captured(1));
    }
    return texts;
}

} // namespace

class TestTranslation : public QObject
{
    Q_OBJECT

private slots:
    void indonesianIsComplete();
    void englishHasBothPluralForms();
    void everyTextOfTheSourcesIsKnown();
    void placesAndTagsAreKept();
    void menusHaveKeysOfTheirOwn();
    void variablesHaveLabels_data();
    void variablesHaveLabels();
    void codesHaveLabels();
    void sentencesAreInTheLanguage();
    void pluralsAreSpoken();
    void dialogsOfQtSpeakToo();
};

void TestTranslation::indonesianIsComplete()
{
    const std::vector<Message> messages = catalogue(QStringLiteral("id"));
    QVERIFY(messages.size() > 1000);
    for (const Message& message : messages) {
        QVERIFY2(message.isFinished, qPrintable(said(message)));
        QCOMPARE(message.texts.size(), 1);
        QVERIFY2(!message.texts.first().trimmed().isEmpty(), qPrintable(said(message)));
        QVERIFY2(message.source.endsWith(u'…') == message.texts.first().endsWith(u'…'),
                 qPrintable(said(message)));
    }
}

void TestTranslation::englishHasBothPluralForms()
{
    const std::vector<Message> messages = catalogue(QStringLiteral("en"));
    QVERIFY(messages.size() > 20);
    for (const Message& message : messages) {
        QVERIFY2(message.isFinished && message.isPlural, qPrintable(said(message)));
        QCOMPARE(message.texts.size(), 2);
        QVERIFY2(!message.texts.contains(QString()), qPrintable(said(message)));
    }
}

void TestTranslation::everyTextOfTheSourcesIsKnown()
{
    QSet<QString> known;
    for (const Message& message : catalogue(QStringLiteral("id"))) {
        known.insert(message.source);
    }
    int seen = 0;
    QStringList unknown;
    for (const char* folder : {"modules", "app"}) {
        QDirIterator files(sourceFolder() + u'/' + QLatin1StringView(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            for (const QString& text : textsOfSource(path)) {
                ++seen;
                if (!known.contains(text)) {
                    unknown += path.sliced(sourceFolder().size() + 1) + QStringLiteral(": ") + text;
                }
            }
        }
    }
    QVERIFY(seen > 1500);
    QVERIFY2(unknown.isEmpty(),
             qPrintable(QStringLiteral("run the target rangkul_lupdate:\n") + unknown.join(u'\n')));
}

void TestTranslation::placesAndTagsAreKept()
{
    const QRegularExpression place(QStringLiteral("%L?(?:n|\\d+)"));
    const QRegularExpression tag(QStringLiteral("</?[a-z][^>]*>"));
    for (const char* language : {"id", "en"}) {
        for (const Message& message : catalogue(QLatin1StringView(language))) {
            for (const QString& text : message.texts) {
                QVERIFY2(found(text, place) == found(message.source, place),
                         qPrintable(said(message)));
                QVERIFY2(found(text, tag) == found(message.source, tag), qPrintable(said(message)));
            }
        }
    }
}

void TestTranslation::menusHaveKeysOfTheirOwn()
{
    for (const char* language : {"id", "en"}) {
        words::useLanguage(QLatin1StringView(language));
        QSet<QChar> keys;
        for (const char* menu :
             {"&File", "&Edit", "&View", "&Data", "&Map", "&Reports", "&Tools", "&Help"}) {
            const QString title = QCoreApplication::translate("rangkul::desktop::MainWindow", menu);
            const qsizetype at = title.indexOf(u'&');
            QVERIFY2(at >= 0 && at + 1 < title.size(), qPrintable(title));
            const QChar key = title.at(at + 1).toLower();
            QVERIFY2(!keys.contains(key), qPrintable(title));
            keys.insert(key);
        }
    }
}

void TestTranslation::variablesHaveLabels_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Indonesian") << "id";
    QTest::newRow("English") << "en";
}

void TestTranslation::variablesHaveLabels()
{
    QFETCH(QString, language);
    words::useLanguage(language);
    int count = 0;
    for (std::uint8_t number = 1; number <= registry::kLastEntity; ++number) {
        for (const registry::Variable& variable :
             registry::variables(static_cast<registry::Entity>(number))) {
            ++count;
            const QString label = words::label(variable);
            QVERIFY2(!label.isEmpty() && label != QLatin1StringView(variable.column),
                     variable.column);
            QVERIFY2(!label.contains(u'_'), variable.column);
        }
    }
    QVERIFY(count > 200);
}

void TestTranslation::codesHaveLabels()
{
    const std::vector<QString> names = registry::codeListNames();
    QVERIFY(!names.empty());
    for (const QString& name : names) {
        const registry::CodeList* list = registry::findCodeList(name);
        QVERIFY2(list && !list->items().empty(), qPrintable(name));
        for (const registry::CodeItem& item : list->items()) {
            QVERIFY2(!item.label.trimmed().isEmpty(), qPrintable(name));
        }
    }
}

void TestTranslation::sentencesAreInTheLanguage()
{
    const core::Error error{core::ErrorCode::Denied, QStringLiteral("no.such.reason"), {}, {}};
    const core::Error future{
        core::ErrorCode::InvalidInput, QStringLiteral("combination.birth_in_future"), {}, {}};
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(words::sentence(error),
             QStringLiteral("Anda tidak berhak melakukan ini. Hubungi pengelola register."));
    QCOMPARE(words::sentence(future), QStringLiteral("Tanggal lahir ada di masa depan."));
    QCOMPARE(words::label(registry::Entity::Household), QStringLiteral("keluarga"));
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(words::sentence(future), QStringLiteral("The birth date lies in the future."));
    QCOMPARE(words::label(registry::Entity::Household), QStringLiteral("household"));
}

void TestTranslation::pluralsAreSpoken()
{
    const auto sent = [](int n) {
        return QCoreApplication::translate("SyncReport", "%n changes sent.", nullptr, n);
    };
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(sent(1), QStringLiteral("1 change sent."));
    QCOMPARE(sent(2), QStringLiteral("2 changes sent."));
    QCOMPARE(sent(0), QStringLiteral("0 changes sent."));
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(sent(1), QStringLiteral("1 perubahan terkirim."));
    QCOMPARE(sent(7), QStringLiteral("7 perubahan terkirim."));
}

void TestTranslation::dialogsOfQtSpeakToo()
{
    QSet<QString> known;
    for (const Message& message : catalogue(QStringLiteral("id"))) {
        known.insert(message.context + u'|' + message.source);
    }
    for (const translations::QtText& text : translations::kQtTexts) {
        QVERIFY2(
            known.contains(QLatin1StringView(text.context) + u'|' + QLatin1StringView(text.text)),
            text.text);
    }
    words::useLanguage(QStringLiteral("id"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Batal"));
    words::useLanguage(QStringLiteral("en"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"
