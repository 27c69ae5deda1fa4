// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace views {

// The way from nothing to a first answer of the gateway, as a checklist of which one step is next. Where there is no
// room for all titles only that of the next step is written out.
class GettingStarted : public QWidget {
    Q_OBJECT
public:
    enum Step { SignIn, Application, Credentials, FirstAnswer };
    explicit GettingStarted(QWidget *parent = nullptr);
    void setDone(Step step, bool done); // hidden once all are
    bool isDone(Step step) const { return m_steps[step].done; }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void requested(views::GettingStarted::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void writeTitles(bool all);
    void fit();

    struct Entry {
        QPushButton *button;
        QString title;
        bool done = false;
    };
    QList<Entry> m_steps; // in order
};

} // namespace views
