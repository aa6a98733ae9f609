// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapipc/export_messages.h"

#include <utility>

namespace rangkul::mapipc {

PageMillimetres pageMillimetres(PageSize size, Orientation orientation)
{
    PageMillimetres page{210, 297};
    if (size == PageSize::F4) {
        page = {215, 330};
    } else if (size == PageSize::A3) {
        page = {297, 420};
    }
    if (orientation == Orientation::Landscape) {
        std::swap(page.width, page.height);
    }
    return page;
}

} // namespace rangkul::mapipc
