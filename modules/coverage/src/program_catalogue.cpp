// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/coverage/program_catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/coverage/rule_text.h"

// Q_INIT_RESOURCE must stand outside every namespace.
static void initCoverageData()
{
    Q_INIT_RESOURCE(coverage_data);
}

namespace rangkul::coverage {

namespace {

constexpr int kCatalogueVersion = 1;

core::Error catalogueError(const char* reason, const QStringList& args)
{
    return {core::ErrorCode::InvalidInput, QString::fromLatin1(reason), args};
}

/// One entry of the file; the first thing that is wrong with it is kept.
class CatalogueEntry
{
public:
    explicit CatalogueEntry(const QJsonValue& value)
        : m_object(value.toObject())
        , m_name(m_object.value(QLatin1StringView("name")).toString())
    {
    }

    QString text(const char* key, bool needed)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        if ((needed && value.toString().isEmpty()) || !(value.isString() || value.isUndefined())) {
            fail(key);
        }
        return value.toString();
    }
    std::optional<qint64> number(const char* key)
    {
        const QJsonValue value = m_object.value(QLatin1StringView(key));
        if (value.isUndefined()) {
            return std::nullopt;
        }
        if (!value.isDouble() || value.toDouble() < 0) {
            fail(key);
        }
        return static_cast<qint64>(value.toDouble());
    }
    /// The code of a label.
    qint64 code(const char* key, QStringView list)
    {
        const auto* item = registry::findCodeList(list)->findByLabel(text(key, true));
        if (item == nullptr) {
            fail(key);
            return 0;
        }
        return item->code;
    }
    QString rule(bool needed)
    {
        const QString written = text("rule", needed);
        if (!written.isEmpty() && !m_error) {
            if (const auto parsed = parseRule(written); !parsed) {
                m_error = catalogueError("catalogue.rule", {m_name, parsed.error().reason,
                                                            parsed.error().args.value(0)});
            }
        }
        return written;
    }
    QJsonArray list(const char* key) const
    {
        return m_object.value(QLatin1StringView(key)).toArray();
    }
    const std::optional<core::Error>& error() const { return m_error; }

private:
    void fail(const char* key)
    {
        if (!m_error) {
            m_error = catalogueError("catalogue.entry", {m_name, QString::fromLatin1(key)});
        }
    }

    QJsonObject m_object;
    std::optional<core::Error> m_error;
    QString m_name;
};

CatalogueProgram catalogueProgram(CatalogueEntry& entry)
{
    CatalogueProgram out;
    out.id = entry.text("id", true);
    out.name = entry.text("name", true);
    out.shortName = entry.text("short_name", true);
    out.owner = entry.code("owner", u"program_owner");
    out.office = entry.text("office", true);
    out.strategy = entry.code("strategy", u"strategy");
    out.unit = entry.code("unit", u"benefit_unit");
    out.rule = entry.rule(false);
    out.amount = entry.number("amount");
    out.quota = entry.number("quota");
    for (const QJsonValue& value : entry.list("amounts")) {
        out.amounts.push_back({value[QLatin1StringView("for")].toString(),
                               static_cast<qint64>(value[QLatin1StringView("rupiah")].toDouble())});
    }
    out.confidence = entry.text("confidence", true);
    out.note = entry.text("note", false);
    out.source = entry.text("source", true);
    return out;
}

CatalogueNeed catalogueNeed(CatalogueEntry& entry)
{
    CatalogueNeed out;
    out.code = entry.text("code", true);
    out.name = entry.text("name", true);
    out.rule = entry.rule(true);
    out.reason = entry.text("reason", true);
    out.unit = entry.code("unit", u"benefit_unit");
    out.program = entry.text("program", false);
    out.office = entry.text("office", true);
    out.deadlineDays = entry.number("deadline_days").value_or(0);
    out.source = entry.text("source", true);
    return out;
}

NamedRule namedRule(CatalogueEntry& entry)
{
    NamedRule out;
    out.id = entry.text("id", true);
    out.name = entry.text("name", true);
    out.rule = entry.rule(true);
    out.note = entry.text("note", false);
    return out;
}

template <typename Each, typename Read>
core::Status readEntries(const QJsonArray& values, Read read, std::vector<Each>& out)
{
    for (const QJsonValue& value : values) {
        CatalogueEntry entry(value);
        out.push_back(read(entry));
        if (entry.error()) {
            return *entry.error();
        }
    }
    return core::Done{};
}

} // namespace

core::Result<Catalogue> catalogueFromJson(const QByteArray& json)
{
    QJsonParseError problem{};
    const QJsonObject file = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError) {
        return catalogueError("catalogue.not_json", {problem.errorString()});
    }
    if (file[QLatin1StringView("version")].toInt() > kCatalogueVersion) {
        return core::Error{core::ErrorCode::NewerFormat, QStringLiteral("catalogue.newer")};
    }
    const auto list = [&file](const char* key) {
        return file[QLatin1StringView(key)].toArray();
    };
    Catalogue out;
    RANGKUL_TRY(readEntries(list("programs"), catalogueProgram, out.programs));
    RANGKUL_TRY(readEntries(list("needs"), catalogueNeed, out.needs));
    RANGKUL_TRY(readEntries(list("segments"), namedRule, out.segments));
    RANGKUL_TRY(readEntries(list("triggers"), namedRule, out.triggers));
    return out;
}

QByteArray builtinCatalogueFile()
{
    initCoverageData();
    QFile file(QStringLiteral(":/rangkul/coverage/program_catalogue.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const Catalogue& builtinCatalogue()
{
    static const Catalogue catalogue = [] {
        auto read = catalogueFromJson(builtinCatalogueFile());
        if (!read) {
            qFatal("program_catalogue.json: %s %s", qPrintable(read.error().reason),
                   qPrintable(read.error().args.join(u' ')));
        }
        return *std::move(read);
    }();
    return catalogue;
}

} // namespace rangkul::coverage
