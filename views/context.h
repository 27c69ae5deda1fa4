// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "models/environmentlist.h"
#include "models/health/bodysimulator.h"
#include "models/secrets/secretstore.h"
#include "models/tasks.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/page.h"
#include "views/servercontrol.h"

namespace views {

// Short messages at the bottom right, for the success of an action.
class Toasts {
public:
    virtual ~Toasts() = default;
    virtual void show(const QString &text, const QString &action = {}, std::function<void()> run = {}) = 0;
};

class Navigation {
public:
    virtual ~Navigation() = default;
    // Shows a workspace of workspaces.cpp; `argument` reaches Page::open(). Unknown ids are ignored.
    virtual void open(const QString &workspace, const QString &argument = {}) = 0;
    // Asked on every change of the palette's text, with that text. Answers through `found`, now or later; the newest
    // text wins. Dropped when `owner` dies.
    using Provider = std::function<void(const QString &text, std::function<void(QList<PaletteItem>)> found)>;
    virtual void addPaletteProvider(QObject *owner, const QString &group, Provider provider) = 0;
};

// What a workspace may use. All of it outlives every page and belongs to the GUI thread.
struct Context {
    api::client::Client &client; // of the current environment; re-pointed when that changes
    models::EnvironmentList &environments;
    models::Tasks &tasks;
    Settings &settings; // keys are per environment already
    Prompts &prompts;
    Toasts &toasts;
    Navigation &navigation;
    ServerControl &server;
    models::SecretStore &secrets;
    models::BodySimulator *simulator = nullptr; // null: this program cannot make up data
};

} // namespace views
