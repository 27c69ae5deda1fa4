// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/random.h"

#include <cstdint>
#include <string>

namespace api::server::simulate {

// A made-up end-user of one of a dozen countries, with names in their own script. The e-mail is below a domain that
// is reserved for examples and carries `number`, so that no two are alike.
struct Person {
    std::string firstName, lastName;
    std::string email;
};
Person makePerson(Random &random, std::int64_t number);

} // namespace api::server::simulate
