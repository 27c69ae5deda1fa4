// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/copyfield.h"

#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace views {

CopyField::CopyField(const QString &objectName, const QString &accessibleName, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_field(lineEdit(u"copyText"_s, accessibleName))
    , m_copy(iconButton(u"copy"_s, u"copy"_s, tr("Copy")))
{
    name(this, objectName, accessibleName);
    m_field->setReadOnly(true);
    m_field->setFont(views::font(TextStyle::Mono));
    m_copy->setIconSize({size::kSmallIcon, size::kSmallIcon});
    fill(this, row({grow(m_field), m_copy}, size::kGap1));
    connect(m_copy, &QToolButton::clicked, this, [this] { copyText(m_text, m_copy); });
    setText(text);
}

void CopyField::setText(const QString &text)
{
    m_text = text;
    m_field->setText(visible(text)); // what is copied is the text itself
    m_field->setCursorPosition(0);
    m_copy->setEnabled(!text.isEmpty());
}

void copyText(const QString &text, QWidget *at)
{
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(at->mapToGlobal(QPoint(0, at->height())), CopyField::tr("Copied"), at);
}

} // namespace views
