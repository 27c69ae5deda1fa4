// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/vendortable.h"
#include "views/context.h"

namespace views {

class Banner;
class DataTable;
class VendorPanel;

// The vendors of the backend, and of the one that is picked how to set it up. Only for the environment in use, whose
// client signs in.
class VendorsSection : public QWidget {
    Q_OBJECT
public:
    explicit VendorsSection(Context &context, QWidget *parent = nullptr);
    void show(const models::Environment &environment);
    void reload();
    void pick(const QString &vendor); // by slug; once they are loaded
    QString unsaved() const; // a sentence about what is typed and not saved; empty when nothing is
    void discard();

Q_SIGNALS:
    void loginRequested();
    void credentialsChanged();

protected:
    void showEvent(QShowEvent *event) override; // the first time loads

private:
    void refresh();
    void showPicked();
    bool staysAt(const QString &vendor); // because what is typed for the one before is not saved
    bool isUsable() const;

    Context &m_context;
    models::Environment m_environment;
    models::VendorTable *m_vendors = nullptr;
    QString m_picked;
    bool m_isStale = true; // of what is shown
    Banner *m_notice;
    Banner *m_banner;
    DataTable *m_table;
    VendorPanel *m_panel;
};

} // namespace views
