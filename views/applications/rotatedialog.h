// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/dialog.h"

class QComboBox;

namespace views {

// Asks how long the old client secret goes on working.
class RotateDialog : public Dialog {
    Q_OBJECT
public:
    RotateDialog(const QString &credential, QWidget *parent);

Q_SIGNALS:
    void chosen(int graceSeconds);

private:
    QComboBox *m_grace;
};

} // namespace views
