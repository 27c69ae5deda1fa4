// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>
#include <QStringList>

class QObject;
class QWidget;

namespace views {

struct Confirmation {
    QString title; // "Delete 3 end-users?"
    QString text; // what goes with them, and that it cannot be undone
    QString action; // the button's verb: "Delete 3 end-users"
    bool destructive = true;
    QString typed = {}; // must be typed to enable the action, when not empty
    bool reason = false; // asks for a reason, which then must not be empty
};

// Every question to the person in front, so that tests can answer. Asynchronous: the answer comes from the event loop,
// or never when `context` dies first. GUI thread only.
class Prompts {
public:
    virtual ~Prompts() = default;
    // `reason` is empty unless it was asked for. Cancelling calls nothing.
    virtual void confirm(const Confirmation &what, QObject *context,
                         std::function<void(const QString &reason)> then) = 0;
    virtual void text(const QString &title, const QString &label, const QString &initial, const QString &action,
                      QObject *context, std::function<void(const QString &)> then) = 0;
    virtual void openFile(const QString &title, const QStringList &filters, QObject *context,
                          std::function<void(const QString &path)> then) = 0;
    virtual void saveFile(const QString &title, const QString &suggestedName, const QStringList &filters,
                          QObject *context, std::function<void(const QString &path)> then) = 0;
};

} // namespace views
