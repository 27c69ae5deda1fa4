// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace views {

// What a QPushButton is for. Set with setEmphasis(); one primary action a page.
enum class Emphasis { Normal, Primary, Danger, Quiet };
void setEmphasis(QWidget *button, Emphasis emphasis);
Emphasis emphasis(const QWidget *button);

// Fusion with our tokens: 30 px controls, 6 px radius, one focus ring, hairlines. Metrics and dispatch here, painting
// of buttons and fields in stylecontrols.cpp, of item views, scroll bars and menus in styleviews.cpp.
class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

namespace paint { // shared by the painting files and by widgets that draw themselves

void roundRect(QPainter *painter, const QRectF &rect, int radius, const QColor &fill, const QColor &border = {});
void focusRing(QPainter *painter, const QRectF &rect, int radius);
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color);
void tick(QPainter *painter, const QRectF &rect, const QColor &color);
void field(QPainter *painter, const QStyleOption *option); // line edit, combo box, spin box: panel, border, ring

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void pushButtonLabel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
int pushButtonIconGap(const QStyleOption *option); // pixels more than Fusion leaves between icon and text
void toolButton(QPainter *painter, const QStyleOption *option);
void indicator(QPainter *painter, const QStyleOption *option, bool round);
void groove(QPainter *painter, const QStyleOption *option);
void progress(QPainter *painter, const QStyleOption *option);
void tab(QPainter *painter, const QStyleOption *option);

void row(QPainter *painter, const QStyleOption *option);
void headerSection(QPainter *painter, const QStyleOption *option);
void headerLabel(QPainter *painter, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider);
void menuItem(QPainter *painter, const QStyleOption *option, const QWidget *widget);
QSize menuItemSize(const QStyleOption *option, const QSize &size);
void menuBarItem(QPainter *painter, const QStyleOption *option);

} // namespace paint

} // namespace views
