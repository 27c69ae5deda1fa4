// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/jsonwriter.h"

#include <simdjson.h>

namespace api {

void writeElement(JsonWriter &writer, simdjson::dom::element element); // as it stands, member order kept

} // namespace api
