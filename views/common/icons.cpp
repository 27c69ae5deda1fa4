// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"

#include "views/common/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void loadIconResources() // the macro wants the global namespace
{
    Q_INIT_RESOURCE(icons);
}

namespace views {

namespace {

class Engine : public QIconEngine {
public:
    explicit Engine(const QString &name) : m_name(name) { }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const int extent = std::min(size.width(), size.height());
        return tinted(m_name, mode == QIcon::Disabled ? tokens().textDisabled : tokens().text, extent, 1);
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int extent = std::min(rect.width(), rect.height());
        QRect square(0, 0, extent, extent);
        square.moveCenter(rect.center());
        const QColor color = mode == QIcon::Disabled ? tokens().textDisabled : painter->pen().color();
        painter->drawPixmap(square, tinted(m_name, color, extent, painter->device()->devicePixelRatioF()));
    }
    QIconEngine *clone() const override { return new Engine(m_name); }
    QString iconName() override { return m_name; }

private:
    QString m_name;
};

} // namespace

QPixmap tinted(const QString &name, const QColor &color, int extent, qreal ratio)
{
    const QString key = u"weardeck/%1/%2/%3/%4"_s.arg(name).arg(color.rgba()).arg(extent).arg(ratio);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    const int pixels = qRound(extent * ratio);
    result = QPixmap(pixels, pixels);
    result.fill(Qt::transparent);
    if (name.isEmpty() || result.isNull()) // nothing to draw, or nowhere: a button that the layout left no room
        return result;
    QSvgRenderer svg(u":/icons/"_s + name + u".svg"_s);
    QPainter painter(&result);
    svg.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(result.rect(), color);
    painter.end();
    result.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon icon(const QString &name)
{
    loadIconResources();
    return QIcon(new Engine(name));
}

} // namespace views
