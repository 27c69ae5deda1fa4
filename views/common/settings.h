// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace views {

// What the console remembers: geometry, columns, filters. Never secrets. Implemented in app/core; GUI thread only.
class Settings {
public:
    virtual ~Settings() = default;
    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0; // "users/columns"
    virtual void setValue(const QString &key, const QVariant &value) = 0; // an invalid value removes it
};

} // namespace views
