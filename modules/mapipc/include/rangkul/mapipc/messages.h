// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/classify.h"
#include "rangkul/mapipc/export_messages.h"
#include "rangkul/mapipc/inspect_messages.h"
#include "rangkul/mapipc/render_messages.h"
#include "rangkul/mapipc/session_messages.h"

namespace rangkul::mapipc {

/// Which message answers which request: `ReplyOf<RenderRequest>` is RenderReply.
template <typename Request> struct ReplyTo;
template <> struct ReplyTo<Ping>
{
    using Type = Pong;
};
template <> struct ReplyTo<LoadRegionsRequest>
{
    using Type = LoadRegionsReply;
};
template <> struct ReplyTo<DropRegionsRequest>
{
    using Type = DoneReply;
};
template <> struct ReplyTo<RenderRequest>
{
    using Type = RenderReply;
};
template <> struct ReplyTo<ClassifyRequest>
{
    using Type = ClassifyReply;
};
template <> struct ReplyTo<InspectRequest>
{
    using Type = InspectReply;
};
template <> struct ReplyTo<ExportRequest>
{
    using Type = ExportReply;
};
template <> struct ReplyTo<ProjectRequest>
{
    using Type = ProjectReply;
};
template <> struct ReplyTo<BenchmarkRequest>
{
    using Type = BenchmarkReply;
};

template <typename Request> using ReplyOf = typename ReplyTo<Request>::Type;

} // namespace rangkul::mapipc
