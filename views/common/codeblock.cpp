// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/codeblock.h"

#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/theme.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

CodeBlock::CodeBlock(const QString &objectName, const QString &accessibleName, int maxLines)
    : CodeView(objectName, accessibleName)
    , m_maxLines(maxLines)
    , m_copy(iconButton(u"copyCode"_s, u"copy"_s, tr("Copy")))
{
    document()->setDocumentMargin(size::kGap3);
    m_copy->setParent(this);
    m_copy->setIconSize({size::kSmallIcon, size::kSmallIcon});
    m_copy->setFixedSize(size::kGap6, size::kGap6);
    connect(m_copy, &QToolButton::clicked, this, [this] { copyText(code(), m_copy); });
}

void CodeBlock::setText(const QString &text, Language language)
{
    setCode(text, language);
    m_copy->setVisible(!text.isEmpty());
    if (m_maxLines > 0) {
        const int lines = std::min(blockCount(), m_maxLines);
        setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * size::kGap3 + size::kScrollBar);
    }
}

void CodeBlock::resizeEvent(QResizeEvent *event)
{
    CodeView::resizeEvent(event);
    const int inset = size::kGap1 + size::kScrollBar;
    m_copy->move(isRightToLeft() ? inset : width() - m_copy->width() - inset, size::kGap1);
}

} // namespace views
