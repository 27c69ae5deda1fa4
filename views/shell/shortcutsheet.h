// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialog.h"

class QMenuBar;

namespace views {

class Page;

// "?": the shortcuts of the program and of the page now shown.
class ShortcutSheet : public Dialog {
    Q_OBJECT
public:
    ShortcutSheet(QMenuBar *menus, const Page *page, QWidget *parent);
};

} // namespace views
