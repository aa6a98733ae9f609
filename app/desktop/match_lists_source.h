// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basket_words.h"
#include "list_matching.h"
#include "list_reading.h"
#include "rangkul/linkageui/list_source.h"
#include "rangkul/storage/register.h"

#include <mutex>

namespace rangkul::desktop {

/// Two lists of the open register, or files, laid over each other.
class RegisterLists final : public linkageui::ListSource
{
public:
    RegisterLists(storage::Register& reg, QString officer, const core::Clock& clock);

    core::Result<std::vector<linkageui::SideChoice>> sides() override;
    core::Status read(const linkageui::ListQuestion& question,
                      const core::Progress& progress) override;
    core::Result<linkageui::ListAnswer> match(const std::optional<linkage::Model>& model,
                                              const core::Progress& progress) override;
    std::vector<linkageui::ListRow> rows(linkageui::ListPart part, size_t most) override;
    std::vector<core::RecordId> households(linkageui::ListPart part) override;
    core::Result<qint64> write(const QString& path) override;
    std::shared_ptr<const linkage::Model> model() const override;

private:
    /// What is known of two lists; not changed once they are compared.
    struct Lists
    {
        linkageui::ListQuestion question;
        services::ListReading reading;
        services::PeopleLists people;
        std::optional<registry::HouseholdFrame> frame; ///< for baskets
        services::MatchedLists matched;
        linkage::Reconciliation found;
        std::vector<services::InsuranceLine> lines;
    };
    std::shared_ptr<const Lists> compared() const;
    void fillBaskets(Lists& lists, linkageui::ListAnswer& answer) const;

    storage::Register& m_register;
    QString m_officer;
    const core::Clock& m_clock;
    std::shared_ptr<Lists> m_read; ///< between read() and match()
    mutable std::mutex m_mutex;    ///< guards what follows
    std::shared_ptr<const Lists> m_compared;
};

} // namespace rangkul::desktop
