// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace views {

class Label;

// One sentence what this is, one button that makes the first one.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);
    void setText(const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Label *m_sentence;
    QPushButton *m_action;
};

// Grey rows in the place of rows that are on their way. Appears 150 ms after start(), so that fast answers do not
// flicker. No animation.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    static constexpr int kDelay = 150; // ms

    explicit Skeleton(QWidget *parent = nullptr);
    void start();
    void stop();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_timer;
    bool m_visible = false;
};

} // namespace views
