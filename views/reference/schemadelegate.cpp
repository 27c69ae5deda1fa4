// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/badge.h"
#include "views/common/plaintext.h"
#include "views/common/style.h"
#include "views/reference/schemaview.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kLine = size::kIcon;
constexpr qsizetype kMostValues = 40; // the rest is counted
constexpr int kFlags = Qt::TextWordWrap;

QFont nameFont()
{
    QFont face = views::font(TextStyle::Mono);
    face.setWeight(QFont::DemiBold);
    return face;
}

const models::SchemaNode &nodeOf(const QModelIndex &index)
{
    return static_cast<const models::SchemaModel *>(index.model())->node(index);
}

QString details(const models::SchemaNode &node)
{
    QStringList lines;
    if (!node.description.isEmpty())
        lines << visible(node.description).replace(u'\n', u' ');
    if (!node.values.isEmpty()) {
        QString list = QStringList(node.values.mid(0, kMostValues)).join(u", "_s);
        if (node.values.size() > kMostValues)
            list += SchemaView::tr(" and %Ln more", nullptr, int(node.values.size() - kMostValues));
        lines << SchemaView::tr("One of: %1").arg(visible(list));
    }
    return lines.join(u'\n');
}

QString typeLine(const models::SchemaNode &node)
{
    QStringList parts{node.type};
    if (!node.place.isEmpty())
        parts.prepend(SchemaView::tr("in %1").arg(node.place));
    if (!node.constraints.isEmpty())
        parts << node.constraints;
    return visible(parts.join(u" · "_s));
}

int heightOf(const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(views::font(TextStyle::Secondary));
    return metrics.boundingRect(QRect(0, 0, width, 100'000), kFlags, text).height();
}

} // namespace

QSize SchemaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->textWidth(index);
    return {width, kLine + heightOf(details(nodeOf(index)), width) + 2 * size::kGap2};
}

void SchemaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const models::SchemaNode &node = nodeOf(index);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paint::roundRect(painter, option.rect, size::kBadgeRadius, tokens().accentTint);
    const QRect content = option.rect.adjusted(0, size::kGap2, -size::kGap2, -size::kGap2);
    QRect line(content.left(), content.top(), content.width(), kLine);
    const auto write = [&](const QFont &face, const QColor &colour, const QString &text, Qt::TextElideMode mode) {
        painter->setFont(face);
        painter->setPen(colour);
        const QString shown = painter->fontMetrics().elidedText(text, mode, line.width());
        painter->drawText(QStyle::visualRect(option.direction, content, line),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), shown);
        line.setLeft(line.left() + painter->fontMetrics().horizontalAdvance(shown) + size::kGap2);
    };
    write(nameFont(), tokens().text, visible(node.name), Qt::ElideMiddle);
    if (node.required) {
        const QString word = SchemaView::tr("required");
        QRect badge(line.topLeft(), Badge::sizeOf(word));
        if (badge.right() < content.right()) {
            Badge::draw(painter, QStyle::visualRect(option.direction, content, badge), word, tokens().warning);
            line.setLeft(badge.right() + size::kGap2);
        }
    }
    if (line.width() > size::kGap8)
        write(views::font(TextStyle::Secondary), tokens().textSecondary, typeLine(node), Qt::ElideRight);
    painter->setFont(views::font(TextStyle::Secondary));
    painter->setPen(mix(tokens().text, tokens().textSecondary, 0.5));
    painter->drawText(content.adjusted(0, kLine, 0, size::kGap2),
                      kFlags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop)),
                      details(node));
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                      mix(tokens().border, tokens().panel, 0.7));
    painter->restore();
}

} // namespace views
