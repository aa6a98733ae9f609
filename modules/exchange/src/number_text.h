// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rangkul::exchange {

/// The shortest plain decimal text of a number: "3571010101010001", "36.5", never an exponent.
std::string plainNumber(double value);

/// What a spreadsheet file wrote for a number ("3.571010101010001E15", "2022.0"), as
/// plainNumber(); unchanged when it is no number. `scratch` keeps the bytes.
std::string_view plainNumber(std::string_view written, std::string& scratch);

/// "yyyy-MM-dd", with "THH:mm:ss" when the serial has a time of day; empty for serials that are no
/// date. `from1904`: the workbook counts days from 1904.
std::string dateText(double serial, bool from1904);

/// True when an Excel number format shows a date ("dd/mm/yyyy", "[$-421]d mmmm yyyy").
bool isDateFormat(std::string_view code);
/// The same for the numbered formats that every workbook has.
bool isDateFormat(int builtIn);

} // namespace rangkul::exchange
