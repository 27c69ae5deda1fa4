// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/rotatedialog.h"

#include "views/common/plaintext.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace views {

RotateDialog::RotateDialog(const QString &credential, QWidget *parent)
    : Dialog(u"rotateDialog"_s, tr("Rotate the secret of %1?").arg(isolated(visible(credential))), parent)
    , m_grace(new QComboBox)
{
    constexpr int kHour = 3600;
    name(m_grace, u"grace"_s, tr("The old secret works for"));
    m_grace->addItem(tr("It ends at once, with its running tokens"), 0);
    m_grace->addItem(tr("1 hour"), kHour);
    m_grace->addItem(tr("24 hours"), 24 * kHour);
    m_grace->addItem(tr("7 days"), 7 * 24 * kHour);
    m_grace->setCurrentIndex(2); // time to bring the new one out
    setBody(column({wrapped(tr("A new secret takes its place and is shown once. Within the time chosen here both "
                               "work, so that integrations can change over.")),
                    Item(form({{tr("The old secret works for"), m_grace}})), stretch()},
                   size::kGap3));
    QPushButton *rotate = setActions(tr("Rotate secret"), Emphasis::Danger);
    connect(rotate, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_grace->currentData().toInt());
        accept();
    });
}

} // namespace views
