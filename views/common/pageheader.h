// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace views {

class Label;

// Title, one-line purpose, actions at the right: the top of every page.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(const QString &title, const QString &purpose, QWidget *parent = nullptr);
    void addAction(QWidget *widget); // the primary one last
    void setPurpose(const QString &text);

private:
    Label *m_purpose;
    QHBoxLayout *m_actions;
};

} // namespace views
