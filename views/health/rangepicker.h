// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/days.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace views {

// The days that a tab shows: up to today, or two dates.
class RangePicker : public QWidget {
    Q_OBJECT
public:
    explicit RangePicker(QWidget *parent = nullptr);

    void setToday(const QDate &today); // the last day of "Last 30 days"; without it this computer's
    QDate today() const;
    models::DayRange range() const;
    void setRange(const models::DayRange &range); // custom; asks for data
    QString state() const; // "30", "2026-03-01/2026-04-20"
    void restore(const QString &state); // silent; anything else is 30 days

Q_SIGNALS:
    void rangeChanged();

private:
    void choose();
    void showDates();

    QComboBox *m_choice;
    QWidget *m_dates;
    QDateEdit *m_first;
    QDate m_today;
    QDateEdit *m_last;
};

} // namespace views
