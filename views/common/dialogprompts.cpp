// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogprompts.h"

#include "views/common/dialog.h"
#include "views/common/plaintext.h"

#include <QCoreApplication>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace views {

namespace {

struct Asking { // a context for lupdate
    Q_DECLARE_TR_FUNCTIONS(views::Asking)
};

// Closes the dialog when who asked is gone: an answer would reach nobody.
void bind(QDialog *dialog, QObject *context)
{
    QObject::connect(context, &QObject::destroyed, dialog, &QDialog::reject);
}

void chooseFile(QFileDialog *dialog, const QStringList &filters, QObject *context,
                const std::function<void(const QString &)> &then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    if (filters.join(u' ').contains("(."_L1)) // names that begin with a dot are hidden otherwise
        dialog->setFilter(dialog->filter() | QDir::Hidden);
    bind(dialog, context);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, then);
    dialog->open();
}

} // namespace

void DialogPrompts::confirm(const Confirmation &what, QObject *context, std::function<void(const QString &)> then)
{
    // Shortcuts of a window work beside its dialogs: the same question is not asked twice at the same time.
    for (Dialog *open : m_window->findChildren<Dialog *>(u"confirm"_s))
        if (const auto *text = open->findChild<Label *>(u"confirmText"_s);
            open->isVisible() && open->windowTitle() == what.title && text && text->fullText() == what.text)
            return open->activateWindow();
    auto *dialog = new Dialog(u"confirm"_s, what.title, m_window);
    QVBoxLayout *body = column({wrapped(what.text, TextStyle::Body, u"confirmText"_s)}, size::kGap4);
    QLineEdit *typed = nullptr;
    QLineEdit *reason = nullptr;
    if (!what.typed.isEmpty()) {
        typed = lineEdit(u"confirmTyped"_s, Asking::tr("Confirmation"));
        // No buddy of the field, which would take an "&" for a mnemonic; to be copied from, as not all can be typed.
        Label *asked =
            wrapped(Asking::tr("Type %1 to confirm").arg(isolated(what.typed)), TextStyle::Secondary, u"confirmWord"_s);
        asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->addLayout(column({asked, typed}, size::kGap1));
    }
    if (what.reason) {
        reason = lineEdit(u"confirmReason"_s, Asking::tr("Reason"));
        body->addLayout(form({{Asking::tr("Reason"), reason, Asking::tr("Kept in the audit log.")}}));
    }
    dialog->setBody(body);
    QPushButton *act = dialog->setActions(what.action, what.destructive ? Emphasis::Danger : Emphasis::Primary);
    const auto check = [act, typed, reason, word = what.typed] {
        act->setEnabled((!typed || typed->text() == word) && (!reason || !reason->text().trimmed().isEmpty()));
    };
    for (QLineEdit *edit : {typed, reason})
        if (edit)
            QObject::connect(edit, &QLineEdit::textChanged, dialog, check);
    check();
    bind(dialog, context);
    if (typed || reason) // who fills this in means it: Enter confirms, and until then does nothing rather than give up
        act->setDefault(true);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, context,
                     [reason, then = std::move(then)] { then(reason ? reason->text().trimmed() : QString()); });
    dialog->open();
}

void DialogPrompts::text(const QString &title, const QString &labelText, const QString &initial, const QString &action,
                         QObject *context, std::function<void(const QString &)> then)
{
    auto *dialog = new Dialog(u"prompt"_s, title, m_window);
    QLineEdit *edit = lineEdit(u"promptText"_s, labelText);
    edit->setText(initial);
    edit->selectAll();
    dialog->setBody(form({{labelText, edit}}));
    QPushButton *act = dialog->setActions(action);
    const auto check = [act, edit] { act->setEnabled(!edit->text().trimmed().isEmpty()); };
    QObject::connect(edit, &QLineEdit::textChanged, dialog, check);
    check();
    bind(dialog, context);
    QObject::connect(act, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, context,
                     [edit, then = std::move(then)] { then(edit->text().trimmed()); });
    dialog->open();
    edit->setFocus();
}

void DialogPrompts::openFile(const QString &title, const QStringList &filters, QObject *context,
                             std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    chooseFile(dialog, filters, context, then);
}

void DialogPrompts::saveFile(const QString &title, const QString &suggestedName, const QStringList &filters,
                             QObject *context, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    chooseFile(dialog, filters, context, then);
}

} // namespace views
