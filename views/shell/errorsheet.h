// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errorlog.h"
#include "views/common/dialog.h"

namespace views {

// The calls that failed lately, with their request ids.
class ErrorSheet : public Dialog {
    Q_OBJECT
public:
    ErrorSheet(models::ErrorLog &errors, QWidget *parent);
};

} // namespace views
