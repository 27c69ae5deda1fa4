// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace views {

struct Fact {
    QString title; // "Avg heart rate"
    QString value; // "148 bpm"; empty facts are left out
    QString tip = {};
};

// Short facts in rows of two columns. Values come from servers: always plain text.
class Facts : public QWidget {
    Q_OBJECT
public:
    Facts(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    QGridLayout *m_grid;
};

} // namespace views
