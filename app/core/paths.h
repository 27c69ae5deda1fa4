// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace app {

// Absolute paths below the user's configuration and data folders (XDG); not created by asking.
QString settingsPath(); // window places, theme, language, saved views
QString environmentsPath(); // environments without their secrets
QString secretIndexPath(); // names and hints of secrets
QString databasePath(); // of the embedded server

QString instanceName(); // the same for every console of this user and these folders: one window each

} // namespace app
