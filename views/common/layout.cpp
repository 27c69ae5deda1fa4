// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/layout.h"

#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QPainter>

namespace views {

namespace {

void add(QBoxLayout *box, std::initializer_list<Item> items)
{
    for (const Item &item : items) {
        if (item.widget)
            box->addWidget(item.widget, item.factor);
        else if (item.layout)
            box->addLayout(item.layout, item.factor);
        else if (item.space < 0)
            box->addStretch(1);
        else
            box->addSpacing(item.space);
    }
}

template <typename Box>
Box *make(std::initializer_list<Item> items, int spacing)
{
    auto *box = new Box;
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(spacing);
    add(box, items);
    return box;
}

} // namespace

QVBoxLayout *column(std::initializer_list<Item> items, int spacing)
{
    return make<QVBoxLayout>(items, spacing);
}

QHBoxLayout *row(std::initializer_list<Item> items, int spacing)
{
    return make<QHBoxLayout>(items, spacing);
}

void fill(QWidget *host, QLayout *layout, int margin)
{
    layout->setContentsMargins(margin, margin, margin, margin);
    host->setLayout(layout);
}

void fillPage(QWidget *page, QLayout *layout)
{
    layout->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap6);
    page->setLayout(layout);
}

QVBoxLayout *form(std::initializer_list<FormRow> rows)
{
    auto *box = make<QVBoxLayout>({}, size::kGap3);
    for (const FormRow &each : rows) {
        Label *title = label(each.label, TextStyle::Secondary);
        title->setBuddy(each.field);
        if (each.field->accessibleName().isEmpty())
            each.field->setAccessibleName(each.label);
        QVBoxLayout *cell = column({title, each.field}, size::kGap1);
        if (!each.hint.isEmpty())
            cell->addWidget(wrapped(each.hint, TextStyle::Secondary));
        box->addLayout(cell);
    }
    return box;
}

QWidget *group(const QString &title, QLayout *body, const QString &objectName)
{
    auto *card = new Surface(Surface::Kind::Card);
    name(card, objectName, title);
    auto *box = column({}, size::kGap3);
    if (!title.isEmpty())
        box->addWidget(label(title, TextStyle::Section));
    box->addLayout(body);
    if (!body->expandingDirections().testFlag(Qt::Vertical))
        box->addStretch(); // cards of one row are equally high: what is spare goes to the foot
    fill(card, box, size::kGap4);
    return card;
}

Surface::Surface(Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind) { }

void Surface::setHairline(Qt::Edges edges)
{
    m_hairline = edges;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const Tokens &set = tokens();
    QPainter painter(this);
    switch (m_kind) {
    case Kind::Card:
        return paint::roundRect(&painter, rect(), size::kCardRadius, set.dark ? set.raised : set.panel, set.border);
    case Kind::Inset:
        return paint::roundRect(&painter, rect(), size::kRadius, set.inset);
    case Kind::Window:
        painter.fillRect(rect(), set.window);
        break;
    case Kind::Panel:
        painter.fillRect(rect(), set.panel);
        break;
    }
    const bool mirrored = isRightToLeft();
    const auto edge = [&](Qt::Edge which) { return m_hairline.testFlag(which); };
    if (edge(Qt::TopEdge))
        painter.fillRect(0, 0, width(), 1, set.border);
    if (edge(Qt::BottomEdge))
        painter.fillRect(0, height() - 1, width(), 1, set.border);
    if (edge(mirrored ? Qt::RightEdge : Qt::LeftEdge))
        painter.fillRect(0, 0, 1, height(), set.border);
    if (edge(mirrored ? Qt::LeftEdge : Qt::RightEdge))
        painter.fillRect(width() - 1, 0, 1, height(), set.border);
}

} // namespace views
