// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/panes.h"

#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace views {

QSplitter *splitter(Qt::Orientation orientation, const QString &objectName, std::initializer_list<QWidget *> parts)
{
    auto *made = new QSplitter(orientation);
    made->setObjectName(objectName);
    made->setChildrenCollapsible(false);
    for (QWidget *each : parts)
        made->addWidget(each);
    return made;
}

QScrollArea *scrolling(QWidget *content, const QString &objectName, const QString &accessibleName)
{
    auto *area = new QScrollArea;
    name(area, objectName, accessibleName);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    for (QWidget *each : {content, area->viewport()})
        each->setAutoFillBackground(false); // the surface shows through
    return area;
}

QWidget *padded(QWidget *content)
{
    auto *made = new QWidget;
    fill(made, column({grow(content)}));
    made->layout()->setContentsMargins(size::kGap4, size::kGap1, size::kGap4, size::kGap2);
    return made;
}

QSplitter *withDetail(QWidget *main, QWidget *detail, const QString &objectName)
{
    auto *side = new Surface(Surface::Kind::Window);
    fill(side, column({grow(scrolling(detail, objectName + u"Detail"_s, detail->accessibleName()))}, 0));
    side->setMinimumWidth(size::kDetail * 2 / 3);
    QSplitter *made = splitter(Qt::Horizontal, objectName, {main, side});
    made->setStretchFactor(0, 1);
    made->setSizes({size::kWindowWidth - size::kDetail, size::kDetail});
    return made;
}

} // namespace views
