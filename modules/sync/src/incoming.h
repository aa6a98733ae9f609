// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch_listing.h"
#include "head_list.h"

#include <set>

namespace rangkul::sync {

/// Takes over the files of the other members, each after those it names.
class Incoming
{
public:
    Incoming(Session& session, HeadList& heads)
        : m_session(session)
        , m_heads(heads)
    {
    }

    core::Status receive();

private:
    /// What is known of one author during this exchange.
    struct Feed
    {
        ActorId actor = 0;
        ChainState chain;
        bool isStopped = false; ///< nothing more can come this time
        std::vector<Dot> missing;
        std::optional<std::multimap<quint64, ListedFile>> listing;
    };
    enum class Step {
        Applied,
        Waits, ///< for files of others: asked again when something was applied
        Stopped,
    };

    core::Status open();
    core::Result<Step> next(Feed& feed);
    core::Result<Step> take(Feed& feed, const QString& path, const QByteArray& bytes,
                            bool isParked);
    core::Result<Step> apply(Feed& feed, const VerifiedBatch& batch);
    core::Result<Step> refuse(const QString& path, const core::Error& error);
    /// Where the file `seq` of an author may lie.
    core::Result<std::vector<QString>> places(Feed& feed, quint64 seq);
    void noteWaiting();
    qint64 total();

    Session& m_session;
    HeadList& m_heads;
    std::vector<Feed> m_feeds;
    std::vector<ParkedBatch> m_parked;
    std::set<QString> m_refused;
    VersionVector m_vector;
};

} // namespace rangkul::sync
