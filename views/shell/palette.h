// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

#include <QDialog>
#include <QPointer>

class QLineEdit;
class QListView;

namespace views {

class PaletteModel;

// Ctrl+K: one field over everything that can be opened or done. Up, Down, Enter, Esc.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    struct Source {
        QPointer<QObject> owner;
        QString group;
        Navigation::Provider provider;
    };
    CommandPalette(QList<PaletteItem> items, const QList<Source> &sources, QWidget *parent);

private:
    void search(const QString &text);
    void move(int step);
    void run(const QModelIndex &index);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    QList<Source> m_sources;
    QLineEdit *m_edit;
    QListView *m_list;
    QWidget *m_empty;
    PaletteModel *m_model;
    bool m_moved = false; // by the user, since the text changed
    int m_generation = 0; // answers to an older text are dropped
};

} // namespace views
