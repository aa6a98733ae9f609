// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/search_index.h"
