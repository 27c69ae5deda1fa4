// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/controls.h"
#include "views/common/layout.h"

#include <QDialog>

namespace views {

// A dialog in our look: title, body, a row of buttons with the safe one as default. Always opened with open(), deletes
// itself when closed. Esc closes.
class Dialog : public QDialog {
    Q_OBJECT
public:
    Dialog(const QString &objectName, const QString &title, QWidget *parent);

    void setBody(QLayout *body, int width = size::kDialog);
    void addNotice(QWidget *notice); // below the title
    // `action` empty = only a close button. The action button does not close by itself; call accept().
    QPushButton *setActions(const QString &action, Emphasis emphasis = Emphasis::Primary, const QString &dismiss = {});

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_box;
};

} // namespace views
