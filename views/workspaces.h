// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

namespace views {

struct Context;

enum class WorkspaceGroup { Start, Data, Reference };

// Factories make the page without a parent; the shell takes ownership.
struct Workspace {
    QString id; // stable, also the place remembered: "users"
    QString title; // translated when the list is made
    WorkspaceGroup group;
    QString icon; // resources/icons
    std::function<Page *(Context &)> factory;
    // What the palette finds of it before the page was ever opened: adds its provider, which dies with `owner`.
    std::function<void(QObject *owner, Context &)> addToPalette = {};
    bool showsServer = false; // the page itself tells whether the server in this program runs
};

QList<Workspace> workspaces(); // in rail order; ask again after a change of language
QString title(WorkspaceGroup group); // empty = no heading

} // namespace views
