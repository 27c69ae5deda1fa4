// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/jsonsettings.h"
#include "views/common/settings.h"

namespace app {

// The settings file as the views see it.
class Settings : public views::Settings {
public:
    explicit Settings(JsonSettings &file) : m_file(file) { }
    QVariant value(const QString &key, const QVariant &fallback) const override { return m_file.value(key, fallback); }
    void setValue(const QString &key, const QVariant &value) override { m_file.setValue(key, value); }

private:
    JsonSettings &m_file;
};

} // namespace app
