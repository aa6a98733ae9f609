// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package.h"

namespace rangkul::demo::p3ke {

// The wording of P3KE for codes of the DTSEN list (domain of the register).
QString tenure(int code, P3keEdition edition);
QString roof(int code);
QString wall(int code, P3keEdition edition);
QString floor(int code);
QString lighting(const DemoDwelling& dwelling, P3keEdition edition);
QString power(int code);
QString fuel(int code);
QString water(int code);
QString toilet(const DemoDwelling& dwelling, P3keEdition edition);
QString sex(int code);
QString relation(int code, int sex);
QString marital(int code);
QString occupation(int code);
QString education(int code);
QString stuntingRisk(int code, P3keEdition edition);

} // namespace rangkul::demo::p3ke
