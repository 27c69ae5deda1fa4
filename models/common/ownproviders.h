// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/providers.h"
#include "api/contract/parameters.h"

namespace models {

// listProviders with the credentials that it does not ask for: the answer then tells what this account has set.
struct OwnProviders : api::ListProviders {
    static const api::Endpoint &endpoint();
};

} // namespace models

template <>
api::EncodedParameters api::encodeParameters(const models::OwnProviders &request);
