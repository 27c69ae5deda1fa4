// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/prompts.h"

namespace views {

// Prompts as dialogs over a window.
class DialogPrompts : public Prompts {
public:
    explicit DialogPrompts(QWidget *window) : m_window(window) { }
    void confirm(const Confirmation &what, QObject *context, std::function<void(const QString &)> then) override;
    void text(const QString &title, const QString &label, const QString &initial, const QString &action,
              QObject *context, std::function<void(const QString &)> then) override;
    void openFile(const QString &title, const QStringList &filters, QObject *context,
                  std::function<void(const QString &)> then) override;
    void saveFile(const QString &title, const QString &suggestedName, const QStringList &filters, QObject *context,
                  std::function<void(const QString &)> then) override;

private:
    QWidget *m_window;
};

} // namespace views
