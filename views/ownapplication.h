// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/secretstring.h"

#include <optional>
#include <string>

namespace views {

struct OwnApplication {
    std::string applicationId;
    std::string clientId;
    api::client::SecretString secret;
};

// Implemented by a ServerControl that knows the secret of an application of Relay on its server.
class OwnApplications {
public:
    virtual ~OwnApplications() = default;
    virtual std::optional<OwnApplication> ownApplication() const = 0; // nothing unless Running, or once it was rotated
};

} // namespace views
