// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pageheader.h"

#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

PageHeader::PageHeader(const QString &title, const QString &purpose, QWidget *parent)
    : QWidget(parent), m_purpose(label(purpose, TextStyle::Secondary, u"pagePurpose"_s)), m_actions(row({}))
{
    name(this, u"pageHeader"_s, title);
    m_purpose->setElide(Qt::ElideRight);
    Label *heading = label(title, TextStyle::Title, u"pageTitle"_s);
    heading->setElide(Qt::ElideRight);
    fill(this, row({Item(column({heading, m_purpose}, 2), 1), m_actions}, size::kGap4));
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHeader::setPurpose(const QString &text)
{
    m_purpose->setText(text);
}

} // namespace views
