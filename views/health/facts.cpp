// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/facts.h"

#include "views/common/plaintext.h"
#include "views/common/theme.h"

#include <QGridLayout>

namespace views {

Facts::Facts(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    name(this, objectName, accessibleName);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(size::kGap4);
    m_grid->setVerticalSpacing(size::kGap1);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setFacts(const QList<Fact> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        Label *value = wrapped(visible(fact.value));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (!fact.tip.isEmpty())
            setTip(value, fact.tip);
        m_grid->addWidget(label(fact.title, TextStyle::Secondary), row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row++, 1);
    }
}

} // namespace views
