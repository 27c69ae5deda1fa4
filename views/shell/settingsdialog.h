// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lock/sessionlock.h"
#include "models/secrets/secretstore.h"
#include "views/common/dialog.h"
#include "views/common/secret.h"
#include "views/common/settings.h"

class QComboBox;
class QSpinBox;

namespace views {

// What the settings keep; applied at start and when changed.
struct Preferences {
    Appearance appearance = Appearance::System;
    Density density = Density::Comfortable;
    QString language; // empty = the system's
    int idleMinutes = models::kIdleMinutes; // until the console locks itself; 0 = never
    int rotateAfterDays = models::kRotateAfterDays; // reminder to rotate credentials; 0 = never
    int clipboardSeconds = kClipboardSeconds; // until a copied secret is cleared
};
Preferences readPreferences(const Settings &settings);
void writePreferences(Settings &settings, const Preferences &preferences);
void applyPreferences(const Preferences &preferences); // theme, density, language, clipboard

class SettingsDialog : public Dialog {
    Q_OBJECT
public:
    SettingsDialog(Settings &settings, QWidget *parent);
    // Is given what changes the language, and runs it once the pages may be made anew. By default at once.
    using Leave = std::function<void(std::function<void()> go)>;
    void setLeave(Leave leave) { m_leave = std::move(leave); }

Q_SIGNALS:
    void languageChanged();
    void idleMinutesChanged(int minutes);
    void rotateAfterChanged(int days);

private:
    void apply();
    void changeLanguage(const QString &code);

    Settings &m_settings;
    Preferences m_now;
    Leave m_leave = [](const std::function<void()> &go) { go(); };
    QComboBox *m_appearance;
    QComboBox *m_density;
    QComboBox *m_language;
    QSpinBox *m_idle;
    QSpinBox *m_rotate;
    QSpinBox *m_clipboard;
};

} // namespace views
