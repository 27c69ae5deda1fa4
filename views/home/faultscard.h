// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace views {

class Banner;
class Label;

// What the embedded server is told to do wrong, in words, with the hits so far.
class FaultsCard : public QWidget {
    Q_OBJECT
public:
    explicit FaultsCard(Context &context);

Q_SIGNALS:
    void countChanged(int faults);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *form();
    void refresh();
    void show(const QList<Fault> &faults);
    QWidget *line(const Fault &fault);
    void add();
    void remove(const QString &id);
    void watch();

    Context &m_context;
    QLineEdit *m_target;
    QComboBox *m_kind;
    QSpinBox *m_percent;
    QSpinBox *m_status;
    Banner *m_banner;
    Label *m_none;
    QWidget *m_form;
    QVBoxLayout *m_list;
    QList<Label *> m_hits; // by row of m_ids
    QStringList m_ids; // shown now
    QTimer m_poll; // hits
};

QString faultKindText(const QString &kind); // "answer with an error status"
QString faultText(const Fault &fault); // "30 % of GET /api/v1/users answer 500"

} // namespace views
