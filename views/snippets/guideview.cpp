// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/snippets/guideview.h"

#include "views/common/codeblock.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kFactTitle = 168; // px

QWidget *made(const models::GuideBlock &block)
{
    using Kind = models::GuideBlock::Kind;
    auto *host = new QWidget;
    switch (block.kind) {
    case Kind::Heading:
        fill(host, column({gap(size::kGap2), label(block.text, TextStyle::Section)}, 0));
        break;
    case Kind::Text:
        fill(host, column({wrapped(block.text, TextStyle::Body)}, 0));
        break;
    case Kind::Point:
        fill(host, row({label(u"•"_s, TextStyle::Body), grow(wrapped(block.text, TextStyle::Body))}));
        break;
    case Kind::Fact: {
        Label *title = wrapped(block.title, TextStyle::Secondary);
        title->setFixedWidth(kFactTitle);
        Label *text = wrapped(block.text, TextStyle::Body);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        fill(host, row({title, grow(text)}, size::kGap3));
        break;
    }
    case Kind::Code:
        auto *code = new CodeBlock(u"guideCode"_s, block.title, std::numeric_limits<int>::max());
        code->setText(block.text, CodeView::Language::Plain);
        fill(host, column({label(block.title, TextStyle::Strong), code}, size::kGap1));
        break;
    }
    return host;
}

} // namespace

GuideView::GuideView(QWidget *parent) : QScrollArea(parent)
{
    name(this, u"guide"_s, tr("Guide"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void GuideView::setGuide(const models::Guide &guide)
{
    auto *page = new QWidget;
    QVBoxLayout *box = column({wrapped(guide.title, TextStyle::Title, u"guideTitle"_s),
                               wrapped(guide.summary, TextStyle::Secondary, u"guideSummary"_s)},
                              size::kGap2);
    for (const models::GuideBlock &block : guide.blocks)
        box->addWidget(made(block));
    box->addStretch(1);
    fill(page, box);
    box->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap6);
    setWidget(page);
    page->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

} // namespace views
