// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace api::generator {

std::string upperCamel(std::string_view wire); // "workout.created" -> "WorkoutCreated", "IN" -> "In", "2fa" -> "N2fa"
std::string lowerCamel(std::string_view wire); // "created_at" -> "createdAt", "2fa" -> "n2fa"; keywords end in '_'
std::string literal(std::string_view text); // a C++ string literal

} // namespace api::generator
