// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogues.h"

#include <QtCore/qglobal.h>

void rangkulInitTranslations()
{
    Q_INIT_RESOURCE(rangkul_translations);
}
