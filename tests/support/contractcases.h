// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testservice.h"

#include <functional>
#include <string_view>
#include <vector>

// Calls that make operations give each answer that the contract documents, one file a tag. The first is a success.
namespace support {

struct ContractCase {
    int status;
    std::function<HttpCall()> prepare; // does what has to be done before, then the call itself
};
using ContractCases = std::vector<ContractCase>;

ContractCases sdkCases(const TestService &test, std::string_view operation); // empty: not one of the tag

} // namespace support
