// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialog.h"
#include "views/common/settings.h"

class QComboBox;

namespace views {

// What the settings keep; applied at start and when changed.
struct Preferences {
    Appearance appearance = Appearance::System;
    Density density = Density::Comfortable;
    QString language; // empty = the system's
};
Preferences readPreferences(const Settings &settings);
void writePreferences(Settings &settings, const Preferences &preferences);
void applyPreferences(const Preferences &preferences); // theme, density, language

class SettingsDialog : public Dialog {
    Q_OBJECT
public:
    SettingsDialog(Settings &settings, QWidget *parent);

Q_SIGNALS:
    void languageChanged();

private:
    void apply();

    Settings &m_settings;
    Preferences m_now;
    QComboBox *m_appearance;
    QComboBox *m_density;
    QComboBox *m_language;
};

} // namespace views
