// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialog.h"

namespace views {

class AboutDialog : public Dialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace views
