// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/axes.h"
#include "views/common/chart/griddata.h"

#include <QWidget>

namespace views {

// Bars and lines over one axis, in panes. The place under the mouse, or moved by the arrow keys, is read out with exact
// values; Enter and a click choose it. Gaps stay gaps. Paints with the tokens of the appearance.
class GridChart : public QWidget {
    Q_OBJECT
public:
    static constexpr int kPaneHeight = 130; // least of a pane, px

    explicit GridChart(QWidget *parent = nullptr);

    void setData(GridData chart); // the place read out stays when it is still there
    const GridData &gridData() const { return m_data; }
    void setCursorPlace(int place); // -1 = none
    int cursorPlace() const { return m_cursor; }
    QStringList readout() const; // lines at the place, of the pane pointed at
    int placeAt(const QPoint &position) const; // -1 outside
    QPoint pointOf(int place, int pane) const; // middle of the place in the pane, for tests and menus

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void cursorMoved(int place);
    void chosen(int place, int pane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Frame {
        QRect head; // title and names
        QRectF plot;
        models::ValueAxis scale;
        bool blank = true; // no value at all
    };
    static QString tickText(const GridPane &pane, const models::ValueAxis &scale, double value);
    void lay();
    double xOf(double place) const;
    double yOf(const Frame &frame, const GridPane &pane, double value) const;
    int axesHeight() const;
    double placeWidth() const; // px between places
    int paneAt(const QPoint &position) const;
    void moveBy(int places);
    void goTo(int place);
    void paintPane(QPainter &painter, const Frame &frame, const GridPane &pane) const;
    void paintHead(QPainter &painter, const Frame &frame, const GridPane &pane) const;
    void paintGrid(QPainter &painter, const Frame &frame, const GridPane &pane) const;
    void paintBars(QPainter &painter, const Frame &frame, const GridPane &pane) const;
    void paintLine(QPainter &painter, const Frame &frame, const GridPane &pane, const GridSeries &series) const;
    void paintRange(QPainter &painter, const Frame &frame, const GridPane &pane, const GridSeries &series) const;
    void paintAxis(QPainter &painter, const Frame &frame) const; // below it
    void paintReadout(QPainter &painter) const;

    GridData m_data;
    QList<Frame> m_frames;
    int m_left = 0, m_right = 0; // px of the plots
    int m_cursor = -1;
    int m_pane = -1; // pointed at
};

} // namespace views
