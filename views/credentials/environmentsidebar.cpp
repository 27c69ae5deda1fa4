// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/environmentsidebar.h"

#include "models/credentials/environmentdraft.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/shell/environmentswitch.h"

#include <QPainter>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum Role { IdRole = Qt::UserRole + 1, ColourRole, DetailRole };
constexpr int kRowHeight = 48;

// Dot, name, and what it is below the name.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, kRowHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect inner = option.rect.adjusted(size::kGap3, size::kGap1, -size::kGap3, -size::kGap1);
        const auto visual = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
        QRect dotPlace(inner.left(), inner.top() + inner.height() / 4 - size::kDot / 2 + 1, size::kDot, size::kDot);
        painter->setPen(Qt::NoPen);
        painter->setBrush(index.data(ColourRole).value<QColor>());
        painter->drawEllipse(visual(dotPlace));
        QRect words = inner.adjusted(size::kDot + size::kGap2, 0, 0, 0);
        const auto line = [&](QRect rect, TextStyle style, const QColor &colour, const QString &text) {
            painter->setFont(views::font(style));
            painter->setPen(colour);
            painter->drawText(visual(rect), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        };
        words.setHeight(inner.height() / 2);
        line(words, TextStyle::Strong, tokens().text, index.data().toString());
        words.translate(0, inner.height() / 2);
        line(words, TextStyle::Secondary, tokens().textSecondary, index.data(DetailRole).toString());
        painter->restore();
    }
};

} // namespace

EnvironmentSidebar::EnvironmentSidebar(models::EnvironmentList &environments, QWidget *parent)
    : QWidget(parent)
    , m_environments(environments)
    , m_list(new QListWidget)
    , m_duplicate(iconButton(u"duplicateEnvironment"_s, u"copy"_s, tr("Duplicate the environment")))
    , m_delete(
          iconButton(u"deleteEnvironment"_s, u"trash"_s, tr("Delete the environment"), QKeySequence(Qt::Key_Delete)))
{
    name(m_list, u"environmentList"_s, tr("Environments"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fill(this, column({grow(m_list), buildTools()}, 0));
    connect(m_list, &QListWidget::currentItemChanged, this, [this] {
        refreshButtons();
        Q_EMIT selectionChanged(selected());
    });
    connect(&environments, &models::EnvironmentList::changed, this, &EnvironmentSidebar::refill);
    connect(&environments, &models::EnvironmentList::currentChanged, this, &EnvironmentSidebar::refill);
    refill();
    select(environments.current().id());
}

QWidget *EnvironmentSidebar::buildTools()
{
    auto *tools = new Surface(Surface::Kind::Panel);
    tools->setHairline(Qt::TopEdge);
    QPushButton *add = button(u"addEnvironment"_s, tr("Add environment"), Emphasis::Quiet, u"plus"_s);
    fill(tools, row({add, stretch(), m_duplicate, m_delete}, 0), size::kGap1);
    connect(add, &QPushButton::clicked, this, &EnvironmentSidebar::addRequested);
    connect(m_duplicate, &QToolButton::clicked, this, [this] { Q_EMIT duplicateRequested(selected()); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(selected()); });
    auto *shortcut = new QShortcut(Qt::Key_Delete, m_list);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, m_delete, &QToolButton::click);
    return tools;
}

QString EnvironmentSidebar::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

void EnvironmentSidebar::select(const QString &id)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentItem(nullptr);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(IdRole).toString() == id)
            m_list->setCurrentRow(row);
    refreshButtons();
}

void EnvironmentSidebar::refill()
{
    const QString before = selected();
    const QString used = m_environments.current().id();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const models::Environment &each : m_environments.all()) {
            auto *item = new QListWidgetItem(visible(each.name), m_list);
            QStringList words{each.embedded ? tr("Embedded") : models::stageName(each.stage),
                              models::safetyName(each.connection.safety)};
            if (each.id() == used)
                words.prepend(tr("In use"));
            item->setData(IdRole, each.id());
            item->setData(ColourRole, colourOf(each));
            item->setData(DetailRole, words.join(u" · "_s));
            item->setData(Qt::AccessibleTextRole, item->text() + u", "_s + words.join(u", "_s));
        }
    }
    select(before.isEmpty() || m_environments.find(before) ? before : used); // none while a new one is typed
    if (selected() != before)
        Q_EMIT selectionChanged(selected());
}

void EnvironmentSidebar::refreshButtons()
{
    const auto chosen = m_environments.find(selected());
    m_duplicate->setEnabled(chosen.has_value());
    m_delete->setEnabled(chosen && !chosen->embedded);
}

} // namespace views
