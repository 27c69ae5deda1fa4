// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <functional>
#include <QWidget>
#include <variant>

namespace views {

// One thing that Ctrl+K offers.
struct PaletteItem {
    QString title = {};
    QString detail = {}; // right of it, secondary: an e-mail, a path, a shortcut
    QString group = {}; // "Users"; items are shown by group
    QString icon = {};
    std::function<void()> run = {};
    QString keywords = {}; // matched but not shown
};

struct PageShortcut {
    QString keys; // "Del", as shown
    QString what;
};

// How far a page has got; the tour waits for Loaded and reports rows.
struct PageLoading { };
struct PageLoaded {
    qint64 rows = 0;
};
using LoadState = std::variant<PageLoading, PageLoaded, api::Error>;

// Base of every workspace. Made when first shown, remade when language or environment change, so keep what must
// survive in Settings. A page that is deleted mid-load drops its calls by using itself as their context.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0; // translated
    virtual QString purpose() const = 0; // one line: what this page is for
    virtual LoadState loadState() const = 0;
    virtual void reload() = 0; // F5; also the first load, called when the page is first shown
    virtual void open(const QString &argument) { Q_UNUSED(argument) } // navigation target, e.g. a user id
    virtual void focusFilter() { } // Ctrl+F and "/"
    virtual QList<PaletteItem> paletteItems() { return {}; } // actions now possible here
    virtual QList<PageShortcut> shortcuts() const { return {}; } // for the "?" sheet

Q_SIGNALS:
    void loadStateChanged();
    void badgeChanged(int count); // shown in the rail; 0 hides it
};

} // namespace views
