// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/ownproviders.h"

namespace models {

const api::Endpoint &OwnProviders::endpoint()
{
    static const api::Endpoint made = [] {
        api::Endpoint endpoint = api::ListProviders::endpoint();
        endpoint.auth = api::Auth::ApiKey | api::Auth::DeveloperJwt;
        return endpoint;
    }();
    return made;
}

} // namespace models

template <>
api::EncodedParameters api::encodeParameters(const models::OwnProviders &request)
{
    return encodeParameters<ListProviders>(request);
}
