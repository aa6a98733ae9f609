// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_lists.h"
#include "rangkul/linkage/candidate_index.h"
#include "rangkul/ui/alike_persons.h"
#include "rangkul/ui/workspace.h"

namespace rangkul::desktop {

/// Finds who a person being typed may already be. Everybody is read and indexed when it is asked
/// for the first time, and again after something was written; searching goes on meanwhile.
class TypedPersons : public QObject
{
    Q_OBJECT

public:
    explicit TypedPersons(ui::Workspace& workspace);
    ~TypedPersons() override;

    /// Null when the register closes.
    void open(storage::Register* reg);
    /// `found` is called once the index is there; not for a question that a later one overtook.
    void search(const ui::TypedPerson& typed, QObject* context, ui::AlikeFound found);

private:
    struct Indexed
    {
        services::PeopleLists lists;
        linkage::Model model = linkage::assumedModel();
        std::unique_ptr<linkage::CandidateIndex> index;
    };
    struct Question
    {
        ui::TypedPerson typed;
        QPointer<QObject> context;
        ui::AlikeFound found;
    };
    void build();
    void ask();
    void tell(const Question& question, const std::vector<ui::AlikePerson>& persons);

    ui::Workspace& m_workspace;
    ui::BackgroundRunner m_matcher;
    storage::Register* m_register = nullptr;
    core::Progress m_progress;
    std::shared_ptr<const Indexed> m_indexed;
    std::optional<Question> m_question;
    bool m_isStale = true;
    bool m_isBuilding = false;
};

} // namespace rangkul::desktop
