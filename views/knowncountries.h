// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace views {

// Implemented by a ServerControl whose Relay knows certain countries only.
class KnownCountries {
public:
    virtual ~KnownCountries() = default;
    virtual QStringList countries() const = 0; // codes: "IN"
};

} // namespace views
