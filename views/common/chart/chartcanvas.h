// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chart/chartgeometry.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace views {

// The painted part of a chart with all that mouse and keyboard do to it. The picture is kept: moving the crosshair
// paints the crosshair only. Time runs from left to right in every language.
//   drag pans · Shift+drag selects a range · wheel zooms at the pointer · click on a point or band reports it
//   Left/Right pan · +/- zoom · Home/End go to the limits · 0 shows all · Shift+Left/Right step from value to value,
//   Enter reports the one stepped on · Esc clears the selection
class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }
    void setSpan(models::TimeSpan span); // kept within the limits; emits spanChanged() when it differs
    models::TimeSpan span() const { return m_view.span; }
    void setLimits(models::TimeSpan limits); // of panning and zooming out; empty: none
    void setZone(const QTimeZone &zone);
    const QTimeZone &zone() const { return m_view.zone; }
    void setSelection(std::optional<models::TimeSpan> range);
    const std::optional<models::TimeSpan> &selection() const { return m_selection; }
    void setCrosshair(qint64 at); // drawn where it is on screen
    void zoom(double factor); // > 1 = closer; at the crosshair, else the middle
    void showAll();
    const ChartGeometry &geometryNow(); // what is on screen, or will be with the next painting
    QString describe() const; // for readers: what is shown, from when to when, least, greatest, latest

    QSize sizeHint() const override { return {640, 320}; }
    QSize minimumSizeHint() const override { return {240, 140}; }

    static constexpr qint64 kClosest = 5 * models::kSecond; // span when zoomed in fully
    static constexpr qint64 kWidest = 100 * 366 * models::kDay;

Q_SIGNALS:
    void spanChanged(models::TimeSpan span);
    void pointClicked(const QString &series, qint64 at);
    void bandClicked(const QString &lane, const QString &band);
    void rangeSelected(std::optional<models::TimeSpan> range);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Reading { // one value under the crosshair
        int series;
        qsizetype index;
    };
    void invalidate();
    void paintPicture();
    void zoomAt(qint64 at, double factor);
    void pan(qint64 by);
    void step(int by); // the crosshair to the next value
    void click(const QPointF &at);
    QList<Reading> readings(qint64 at) const;
    const ChartBand *bandAt(const QPointF &at, QString *lane) const;
    void paintCrosshair(QPainter &painter);
    void paintHint(QPainter &painter, const QStringList &lines, const QList<QColor> &colours, QPointF beside);
    void paintSelection(QPainter &painter);
    QString readingText(const Reading &reading) const;
    void announce();

    enum class Drag { None, Pending, Pan, Select };
    ChartContent m_content;
    ChartView m_view;
    ChartGeometry m_geometry;
    QPixmap m_picture;
    bool m_isArranged = false; // m_geometry is of m_content and m_view
    bool m_isPainted = false; // m_picture is of m_geometry
    QTimer m_describe; // the description follows when the chart rests
    models::TimeSpan m_limits;
    std::optional<models::TimeSpan> m_selection;
    std::optional<qint64> m_cross;
    std::optional<QPointF> m_pointer; // crosshair by mouse: also tells which band
    Drag m_drag = Drag::None;
    QPointF m_pressed;
    models::TimeSpan m_dragged; // the span when the drag began
};

} // namespace views
