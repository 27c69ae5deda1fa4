// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

#include <QSet>

class QVBoxLayout;

namespace views {

class Label;

// The first things to do with WearDeck. A step ticks itself off when it has really happened: in the server's state,
// in its request log, or in what the console remembers.
class StepsCard : public QWidget {
    Q_OBJECT
public:
    enum Step { ServerRuns, KeyWorks, UserMade, KeyMade, OperationTried, StepCount };

    explicit StepsCard(Context &context);
    bool isDone(Step step) const { return m_done.contains(step); }
    bool isDismissed() const;
    void setDismissed(bool dismissed);

Q_SIGNALS:
    void dismissedChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row {
        Label *mark;
        Label *text;
        QWidget *action;
    };
    QWidget *line(Step step);
    void act(Step step, QWidget *at);
    void look(int firstRow, int lastRow); // of the request log
    void lookAtCall(int row);
    void checkServer();
    void tick(Step step);
    void refresh();

    Context &m_context;
    QSet<int> m_done;
    QList<Row> m_rows;
    Label *m_count;
};

} // namespace views
