// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chart/chartcontent.h"

#include <QWidget>

class QToolButton;

namespace views {

// One button a series: its mark and name; pressed = shown. Wraps onto as many rows as it needs.
class ChartLegend : public QWidget {
    Q_OBJECT
public:
    explicit ChartLegend(QWidget *parent = nullptr);
    void setContent(const ChartContent &content);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void toggled(int series, bool shown);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int arrange(int width, bool move) const; // height
    void recolour();

    ChartContent m_content;
    QList<QToolButton *> m_buttons;
};

} // namespace views
