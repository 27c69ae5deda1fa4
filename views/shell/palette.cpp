// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/palette.h"

#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/shell/palettemodel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kRow = 36;
constexpr int kListHeight = 10 * kRow;

class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kRow};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &set = tokens();
        const auto visual = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        const QRect line = option.rect.adjusted(size::kGap2, 1, -size::kGap2, -1);
        if (option.state & QStyle::State_Selected)
            paint::roundRect(painter, line, size::kRadius, set.accentTint);
        const QString image = index.data(PaletteModel::IconRole).toString();
        const QRect place(line.left() + size::kGap2, line.center().y() - size::kIcon / 2 + 1, size::kIcon, size::kIcon);
        painter->drawPixmap(visual(place),
                            tinted(image.isEmpty() ? u"arrow-right"_s : image, set.textSecondary, size::kIcon,
                                   option.widget->devicePixelRatioF()));
        painter->setFont(views::font(TextStyle::Secondary));
        const QString group = index.data(PaletteModel::GroupRole).toString();
        const int groupWidth = painter->fontMetrics().horizontalAdvance(group);
        const int right = line.right() - size::kGap3;
        const QRect tail(right - groupWidth, line.top(), groupWidth + 1, line.height());
        painter->setPen(set.textSecondary);
        painter->drawText(visual(tail), Qt::AlignCenter, group);
        painter->setFont(views::font(TextStyle::Body));
        const int flags = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter);
        const QRect words(place.right() + size::kGap3, line.top(),
                          tail.left() - size::kGap3 - place.right() - size::kGap3, line.height());
        const QString title =
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
        painter->setPen(set.text);
        painter->drawText(visual(words), flags, title);
        const int used = painter->fontMetrics().horizontalAdvance(title) + size::kGap3;
        painter->setFont(views::font(TextStyle::Secondary));
        painter->setPen(set.textSecondary);
        painter->drawText(visual(words.adjusted(used, 0, 0, 0)), flags,
                          painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                                            Qt::ElideRight, words.width() - used));
    }
};

} // namespace

CommandPalette::CommandPalette(QList<PaletteItem> items, const QList<Source> &sources, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_sources(sources)
    , m_edit(searchEdit(u"paletteSearch"_s, tr("Search workspaces, actions, environments and data")))
    , m_list(new QListView)
    , m_empty(label(tr("Nothing matches."), TextStyle::Secondary, u"paletteEmpty"_s))
    , m_model(new PaletteModel(std::move(items), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    name(this, u"palette"_s, tr("Command palette"));
    name(m_list, u"paletteList"_s, tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the focus and drives the list
    m_list->setFixedHeight(kListHeight);
    m_empty->setContentsMargins(size::kGap4, size::kGap4, size::kGap4, size::kGap4);
    m_edit->installEventFilter(this);
    QVBoxLayout *head = column({m_edit});
    head->setContentsMargins(size::kGap3, size::kGap3, size::kGap3, 0);
    fill(this, column({head, m_empty, m_list}), 1);
    setFixedWidth(size::kWideDialog);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        m_empty->hide();
        if (!m_moved) // the best one, also when it arrived last
            m_list->setCurrentIndex(m_model->index(0));
    });
    search({});
    if (parent) {
        const QPoint centre = parent->mapToGlobal(QPoint(parent->width() / 2, parent->height() / 8));
        QDialog::move(centre.x() - size::kWideDialog / 2, centre.y());
    }
}

void CommandPalette::search(const QString &text)
{
    m_moved = false;
    m_model->search(text.trimmed());
    m_list->setCurrentIndex(m_model->index(0));
    m_empty->setVisible(m_model->rowCount() == 0);
    const int generation = ++m_generation;
    if (text.trimmed().isEmpty())
        return;
    for (const Source &source : m_sources) {
        if (!source.owner)
            continue;
        QPointer<CommandPalette> self(this);
        source.provider(text.trimmed(), [self, generation, group = source.group](QList<PaletteItem> found) {
            if (self && self->m_generation == generation)
                self->m_model->add(group, std::move(found));
        });
    }
}

void CommandPalette::move(int step)
{
    const int rows = m_model->rowCount();
    m_moved = true;
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + step, 0, rows - 1)));
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto action = m_model->at(index.row()).run;
    accept(); // closed first: the action may open a dialog of its own
    if (action)
        action();
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundRect(&painter, rect(), 0, tokens().panel, tokens().controlBorder);
}

// A click elsewhere, or another window: it would stay on top of what is clicked there.
void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || isActiveWindow())
        return;
    const auto end = [this] {
        if (isVisible() && !isActiveWindow())
            reject();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection); // it may be closing already
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kListHeight / kRow - 1);
        return true;
    case Qt::Key_PageUp:
        move(1 - kListHeight / kRow);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex());
        return true;
    default:
        return false;
    }
}

} // namespace views
