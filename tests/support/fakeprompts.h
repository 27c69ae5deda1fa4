// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/prompts.h"

#include <QPointer>
#include <QQueue>
#include <QTimer>

namespace support {

// Answers the questions of a page from queues, from the event loop as the real dialogs do, and records them. An empty
// queue means that the user cancels.
class FakePrompts : public views::Prompts {
public:
    QQueue<QString> confirmations; // the reason; what = yes
    QQueue<QString> texts;
    QQueue<QString> paths; // openFile and saveFile
    QList<views::Confirmation> asked;
    QStringList titles; // of all questions, in order

    void confirm(const views::Confirmation &what, QObject *context, std::function<void(const QString &)> then) override
    {
        asked.append(what);
        answer(what.title, confirmations, context, std::move(then));
    }
    void text(const QString &title, const QString &, const QString &, const QString &, QObject *context,
              std::function<void(const QString &)> then) override
    {
        answer(title, texts, context, std::move(then));
    }
    void openFile(const QString &title, const QStringList &, QObject *context,
                  std::function<void(const QString &)> then) override
    {
        answer(title, paths, context, std::move(then));
    }
    void saveFile(const QString &title, const QString &, const QStringList &, QObject *context,
                  std::function<void(const QString &)> then) override
    {
        answer(title, paths, context, std::move(then));
    }

private:
    void answer(const QString &title, QQueue<QString> &queue, QObject *context,
                std::function<void(const QString &)> then)
    {
        titles.append(title);
        if (queue.isEmpty())
            return;
        QTimer::singleShot(0, context, [value = queue.dequeue(), then = std::move(then)] { then(value); });
    }
};

} // namespace support
