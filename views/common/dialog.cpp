// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialog.h"

#include "views/common/plaintext.h"

#include <QPainter>
#include <QShowEvent>

using namespace Qt::StringLiterals;

namespace views {

namespace {

// Keeps a dialog that is open as high as its texts need. Who makes it higher keeps that.
class Fitter : public QObject {
public:
    Fitter(QDialog *dialog, QLayout *box) : QObject(dialog), m_dialog(dialog), m_box(box)
    {
        dialog->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest && m_dialog->isVisible()) // a notice came or went
            QMetaObject::invokeMethod(
                this, [this] { fit(); }, Qt::QueuedConnection); // after the layout
        return false;
    }

private:
    void fit()
    {
        if (!m_box->hasHeightForWidth())
            return;
        const int wanted = m_box->totalHeightForWidth(m_dialog->width());
        const int now = m_dialog->height();
        const bool isOwn = m_fitted == 0 || now == m_fitted || now == m_dialog->minimumHeight(); // the layout's
        if (isOwn || now < wanted)
            m_dialog->resize(m_dialog->width(), wanted);
        m_fitted = isOwn ? m_dialog->height() : wanted;
    }

    QDialog *m_dialog;
    QLayout *m_box;
    int m_fitted = 0; // height that it gave the dialog; another one is the user's
};

} // namespace

Dialog::Dialog(const QString &objectName, const QString &title, QWidget *parent)
    : QDialog(parent), m_box(column({}, size::kGap4))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    name(this, objectName, title);
    fill(this, m_box, size::kGap6);
    new Fitter(this, m_box);
    m_box->addWidget(wrapped(title, TextStyle::Section, objectName + u"Title"_s));
}

void Dialog::setBody(QLayout *body, int width)
{
    m_box->addLayout(body, 1);
    setMinimumWidth(width);
}

void Dialog::addNotice(QWidget *notice)
{
    m_box->insertWidget(1, notice);
}

// As high as its texts need at this width; Qt takes the height of unwrapped text.
void Dialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous() && m_box->hasHeightForWidth())
        resize(width(), m_box->totalHeightForWidth(width()));
    QDialog::showEvent(event);
}

void Dialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().panel);
}

QPushButton *Dialog::setActions(const QString &action, Emphasis kind, const QString &dismiss)
{
    const QString close = !dismiss.isEmpty() ? dismiss : action.isEmpty() ? tr("Close") : tr("Cancel");
    QPushButton *safe = button(u"dialogDismiss"_s, close);
    connect(safe, &QPushButton::clicked, this, &QDialog::reject);
    QHBoxLayout *buttons = row({stretch(), safe});
    QPushButton *act = nullptr;
    if (!action.isEmpty()) {
        act = button(u"dialogAction"_s, withoutMnemonic(action), kind);
        act->setAccessibleName(action);
        buttons->addWidget(act);
    }
    (act && kind != Emphasis::Danger ? act : safe)->setDefault(true); // Enter confirms the safe thing
    m_box->addLayout(buttons);
    return act;
}

} // namespace views
