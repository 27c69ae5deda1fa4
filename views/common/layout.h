// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"

#include <initializer_list>
#include <QBoxLayout>
#include <QFormLayout>
#include <QWidget>

// Layouts in one expression: column({title, row({search, stretch(), create}), table}).
namespace views {

struct Item {
    Item(QWidget *w, int f = 0) // NOLINT: implicit, so that lists read well
        : widget(w), factor(f)
    {
    }
    Item(QLayout *l, int f = 0) // NOLINT
        : layout(l), factor(f)
    {
    }
    struct Space {
        int pixels; // negative = stretch
    };
    Item(Space s) // NOLINT
        : space(s.pixels)
    {
    }

    QWidget *widget = nullptr;
    QLayout *layout = nullptr;
    int space = 0;
    int factor = 0; // stretch factor
};

inline Item stretch()
{
    return Item::Space{-1};
}
inline Item gap(int pixels)
{
    return Item::Space{pixels};
}
inline Item grow(QWidget *widget)
{
    return {widget, 1};
}
inline Item grow(QLayout *layout)
{
    return {layout, 1};
}

QVBoxLayout *column(std::initializer_list<Item> items, int spacing = size::kGap2);
QHBoxLayout *row(std::initializer_list<Item> items, int spacing = size::kGap2);
void fill(QWidget *host, QLayout *layout, int margin = 0); // makes it host's layout
void fillPage(QWidget *page, QLayout *layout); // the same with the margins of a page, as TablePage has them

// Label above field, the label is the field's buddy and accessible name.
struct FormRow {
    QString label;
    QWidget *field;
    QString hint = {}; // secondary text below the field
};
QVBoxLayout *form(std::initializer_list<FormRow> rows);

// A raised card with a section title; body below it.
QWidget *group(const QString &title, QLayout *body, const QString &objectName = {});

// A painted surface: follows the theme, clips nothing.
class Surface : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Window, Panel, Card, Inset };
    explicit Surface(Kind kind, QWidget *parent = nullptr);
    void setHairline(Qt::Edges edges); // for Window and Panel

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    Qt::Edges m_hairline;
};

} // namespace views
