// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "vocabulary.h"

// Q_INIT_RESOURCE must stand outside every namespace.
static void initRegistryData()
{
    Q_INIT_RESOURCE(registry_data);
}

namespace rangkul::registry {

namespace {

constexpr int kFirstBroaderCode = 101;

struct ListTraits
{
    bool questionnaire = false;
    SetForm form = SetForm::None;
};

QJsonObject readFile()
{
    initRegistryData();
    QFile file(QStringLiteral(":/rangkul/registry/code_lists.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("code_lists.json is not compiled in");
    }
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("code_lists.json: %s", qPrintable(error.errorString()));
    }
    return document.object();
}

bool isDigits(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

SetForm setForm(const QString& name)
{
    return name == u"sum"         ? SetForm::Sum
           : name == u"positions" ? SetForm::Positions
                                  : SetForm::None;
}

int bitNumber(int bit)
{
    return qCountTrailingZeroBits(static_cast<quint32>(bit));
}

void addNumber(Vocabulary& words, int number, int code)
{
    words.byNumber[number] = code;
    words.written.push_back({QString::number(number), code});
}

void addLabel(Vocabulary& words, const QString& label, int code)
{
    words.byLabel[foldedLabel(label)] = code;
    words.written.push_back({label, code});
}

void removeNumber(Vocabulary& words, int number)
{
    words.byNumber.erase(number);
    std::erase_if(words.written, [text = QString::number(number)](const SourceCode& written) {
        return written.text == text;
    });
}

/// Codes and labels of the list itself, for sources that number as the questionnaire does.
Vocabulary ownWords(const CodeList& list, SetForm form, bool broaderToo)
{
    Vocabulary words;
    words.form = form;
    const auto belongs = [&](const CodeItem& item) {
        return broaderToo || list.isSet() || item.code < kFirstBroaderCode;
    };
    for (const CodeItem& item : list.items()) {
        if (belongs(item)) {
            addNumber(words, form == SetForm::Positions ? bitNumber(item.code) : item.code,
                      item.code);
            words.sumBits |= item.code;
        }
    }
    for (const CodeItem& item : list.items()) {
        if (belongs(item)) {
            addLabel(words, item.label, item.code);
        }
    }
    return words;
}

void addEntries(Vocabulary& words, const QJsonArray& entries)
{
    for (const QJsonValue& value : entries) {
        const QJsonArray entry = value.toArray();
        const QString text = entry[0].toString();
        if (!isDigits(text)) {
            addLabel(words, text, entry[1].toInt());
            continue;
        }
        removeNumber(words, text.toInt());
        if (!entry[1].isNull()) {
            addNumber(words, text.toInt(), entry[1].toInt());
        }
    }
    std::stable_partition(words.written.begin(), words.written.end(),
                          [](const SourceCode& written) { return isDigits(written.text); });
}

class Reader
{
public:
    explicit Reader(CodeData& data)
        : m_data(data)
    {
    }

    void readList(const QJsonObject& object)
    {
        const SetForm form = setForm(object[QLatin1String("set")].toString());
        std::vector<CodeItem> items;
        for (const QJsonValue& value : object[QLatin1String("items")].toArray()) {
            items.push_back({value[0].toInt(), value[1].toString()});
        }
        const QString name = object[QLatin1String("name")].toString();
        m_traits.push_back({object[QLatin1String("questionnaire")].toBool(), form});
        m_data.listByName.emplace(name, m_data.lists.size());
        m_data.lists.emplace_back(name, std::move(items), form != SetForm::None);
    }

    void readSource(const QJsonObject& object)
    {
        const QString name = object[QLatin1String("name")].toString();
        const bool all = object[QLatin1String("all")].toBool();
        const bool questionnaire = object[QLatin1String("questionnaire")].toBool();
        ByText<Vocabulary> lists;
        if (const QString base = object[QLatin1String("extends")].toString(); !base.isEmpty()) {
            lists = m_data.sources.find(base)->second;
        }
        for (size_t i = 0; i < m_data.lists.size(); ++i) {
            const CodeList& list = m_data.lists[i];
            if (all) {
                lists[list.name()] =
                    ownWords(list, list.isSet() ? SetForm::Sum : SetForm::None, true);
            } else if (questionnaire && m_traits[i].questionnaire) {
                lists[list.name()] = ownWords(list, m_traits[i].form, false);
            }
        }
        const QJsonObject own = object[QLatin1String("lists")].toObject();
        for (auto it = own.begin(); it != own.end(); ++it) {
            Q_ASSERT(m_data.listByName.contains(it.key()));
            addEntries(lists[it.key()], it.value().toArray());
        }
        m_data.sourceNames.push_back(name);
        m_data.sources.emplace(name, std::move(lists));
    }

private:
    CodeData& m_data;
    std::vector<ListTraits> m_traits;
};

CodeData readAll()
{
    CodeData data;
    Reader reader(data);
    const QJsonObject file = readFile();
    for (const QJsonValue& list : file[QLatin1String("lists")].toArray()) {
        reader.readList(list.toObject());
    }
    for (const QJsonValue& source : file[QLatin1String("sources")].toArray()) {
        reader.readSource(source.toObject());
    }
    return data;
}

} // namespace

const CodeData& codeData()
{
    static const CodeData data = readAll();
    return data;
}

} // namespace rangkul::registry
