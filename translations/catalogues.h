// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes the compiled catalogues readable at :/i18n; needed once, because they live in a static library.
void rangkulInitTranslations();
