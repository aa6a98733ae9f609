// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_persons.h"

#include "match_fields.h"

namespace rangkul::desktop {

namespace {

constexpr size_t kMostAlike = 3;

linkage::TypedPerson cleaned(const ui::TypedPerson& typed)
{
    linkage::PersonText text;
    text.name = typed.name;
    text.birth = typed.birth;
    text.nik = typed.nik;
    linkage::TypedPerson out;
    linkage::cleanPerson(text, linkage::NameRules::Indonesian, out.person);
    out.isNameUnfinished = true;
    out.nikDigits = typed.nik.trimmed().toStdString();
    return out;
}

} // namespace

TypedPersons::TypedPersons(ui::Workspace& workspace)
    : m_workspace(workspace)
{
    connect(&workspace, &ui::Workspace::committed, this, [this] { m_isStale = true; });
}

TypedPersons::~TypedPersons()
{
    m_progress.cancel();
    m_matcher.drain();
}

void TypedPersons::open(storage::Register* reg)
{
    m_progress.cancel();
    m_progress = core::Progress();
    m_register = reg;
    m_indexed.reset();
    m_question.reset();
    m_isStale = true;
    m_isBuilding = false;
}

void TypedPersons::search(const ui::TypedPerson& typed, QObject* context, ui::AlikeFound found)
{
    if (m_register == nullptr) {
        return;
    }
    m_question = Question{typed, context, std::move(found)};
    if (m_isStale) {
        build();
    }
    ask();
}

void TypedPersons::build()
{
    if (m_isBuilding) {
        return;
    }
    m_isBuilding = true;
    m_isStale = false;
    auto made = std::make_shared<Indexed>();
    m_workspace.runner().run(
        this,
        [reg = m_register, made, progress = m_progress] {
            return services::readPeople(*reg, made->lists, progress);
        },
        [this, made, reg = m_register](const core::Status& status) {
            if (reg != m_register || !status) {
                m_isBuilding = m_isBuilding && reg != m_register;
                return;
            }
            m_matcher.run(
                this,
                [made] {
                    made->lists.store.finish();
                    made->index =
                        std::make_unique<linkage::CandidateIndex>(made->lists.store, made->model);
                    return true;
                },
                [this, made, reg](bool) {
                    if (reg == m_register) {
                        m_isBuilding = false;
                        m_indexed = made;
                        ask();
                    }
                });
        });
}

void TypedPersons::ask()
{
    if (!m_indexed || !m_question) {
        return;
    }
    m_matcher.run(
        this,
        [indexed = m_indexed, typed = m_question->typed] {
            linkage::CandidateOptions options;
            options.most = kMostAlike;
            std::vector<ui::AlikePerson> out;
            for (const linkage::Candidate& one : indexed->index->find(cleaned(typed), options)) {
                const services::ListedPerson& person = indexed->lists.people[one.row];
                out.push_back({person.person, person.household, person.name});
            }
            return out;
        },
        [this, question = *m_question](const std::vector<ui::AlikePerson>& persons) {
            tell(question, persons);
        });
}

void TypedPersons::tell(const Question& question, const std::vector<ui::AlikePerson>& persons)
{
    if (m_register == nullptr || !m_question || !(m_question->typed == question.typed)) {
        return;
    }
    m_workspace.runner().run(
        this,
        [reg = m_register, persons] {
            std::vector<ui::AlikePerson> out;
            for (const ui::AlikePerson& person : persons) {
                const auto line = personLine(reg->records(), person.person);
                if (line && !line->isEmpty()) {
                    out.push_back({person.person, person.household, *line});
                }
            }
            return out;
        },
        [this, question](const std::vector<ui::AlikePerson>& told) {
            if (question.context && m_question && m_question->typed == question.typed) {
                question.found(told);
            }
        });
}

} // namespace rangkul::desktop
