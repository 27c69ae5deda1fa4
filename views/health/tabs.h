// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QList>
#include <QString>

namespace views {

struct Context;
class HealthTab;

// Factories make the tab without a parent; the page of the end-user takes ownership.
struct HealthTabEntry {
    QString id; // stable, also the place remembered: "timeline"
    QString title; // translated when the list is made
    QString icon; // resources/icons, for the palette
    std::function<HealthTab *(Context &)> factory;
};

QList<HealthTabEntry> healthTabs(); // in order; ask again after a change of language

} // namespace views
