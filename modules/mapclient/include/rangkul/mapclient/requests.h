// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/mapipc/messages.h"

/// The messages of the map worker under the name of the module that windows see.
namespace rangkul::mapclient {

using mapipc::BaseLayer;
using mapipc::BenchmarkReply;
using mapipc::BenchmarkRequest;
using mapipc::classify;
using mapipc::ClassifyReply;
using mapipc::ClassifyRequest;
using mapipc::ClassMethod;
using mapipc::ExportReply;
using mapipc::ExportRequest;
using mapipc::Extent;
using mapipc::FileFormat;
using mapipc::InspectedLayer;
using mapipc::InspectReply;
using mapipc::InspectRequest;
using mapipc::kMaxClasses;
using mapipc::kMissingClass;
using mapipc::LayerKind;
using mapipc::LegendClass;
using mapipc::LoadRegionsReply;
using mapipc::LoadRegionsRequest;
using mapipc::MapContent;
using mapipc::Orientation;
using mapipc::PageSize;
using mapipc::Point;
using mapipc::Polygon;
using mapipc::ProjectReply;
using mapipc::ProjectRequest;
using mapipc::Region;
using mapipc::RegionStyle;
using mapipc::RenderRequest;
using mapipc::Ring;

} // namespace rangkul::mapclient
