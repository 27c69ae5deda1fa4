// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/badge.h"

#include "views/common/style.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kHeight = 20;
constexpr int kFace = 11; // px: a word in capitals reads as large as 12 px text

} // namespace

Badge::Badge(const QString &text, Meaning meaning, QWidget *parent) : QWidget(parent), m_meaning(meaning)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text, meaning);
}

void Badge::setText(const QString &text, Meaning meaning)
{
    m_text = text;
    m_meaning = meaning;
    m_isMethod = false;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setMethod(const QString &method)
{
    setText(method, Meaning::Neutral);
    m_isMethod = true;
}

const Tone &Badge::methodTone(const QString &method)
{
    const Tokens &set = tokens();
    if (method == "GET"_L1)
        return set.get;
    if (method == "POST"_L1)
        return set.post;
    if (method == "PUT"_L1)
        return set.put;
    if (method == "PATCH"_L1)
        return set.patch;
    return method == "DELETE"_L1 ? set.remove : set.neutral;
}

Meaning Badge::statusMeaning(int status)
{
    if (status >= 200 && status < 300)
        return Meaning::Success;
    if (status >= 400 && status < 500)
        return Meaning::Warning;
    return status >= 500 || status == 0 ? Meaning::Danger : Meaning::Info;
}

QFont Badge::face()
{
    QFont result = views::font(TextStyle::Secondary);
    result.setPixelSize(kFace);
    result.setWeight(QFont::DemiBold);
    return result;
}

void Badge::draw(QPainter *painter, const QRect &rect, const QString &text, const Tone &colours)
{
    painter->save();
    paint::roundRect(painter, rect, size::kBadgeRadius, colours.tint);
    painter->setFont(face());
    painter->setPen(colours.text);
    const QRect words = rect.adjusted(size::kGap1, 0, -size::kGap1, 0);
    painter->drawText(words, Qt::AlignCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize Badge::sizeOf(const QString &text)
{
    return {QFontMetrics(face()).horizontalAdvance(text) + 2 * (size::kGap1 + 2), kHeight};
}

QSize Badge::sizeHint() const
{
    return sizeOf(m_text);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_text.isEmpty())
        draw(&painter, rect(), m_text, m_isMethod ? methodTone(m_text) : tone(m_meaning));
}

} // namespace views
