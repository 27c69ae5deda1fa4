// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/localtable.h"
#include "models/credentials/dotenvimport.h"
#include "views/common/dialog.h"
#include "views/common/sensitive.h"
#include "views/context.h"

class QCheckBox;
class QComboBox;

namespace views {

class Banner;
class DataTable;
class FormField;
class Label;

// What a `.env` file would become, line by line, in an environment to choose; stored only when that is confirmed.
class DotEnvDialog : public Dialog, public Sensitive {
    Q_OBJECT
public:
    // `into`: the environment that is offered first; the embedded one is no target.
    DotEnvDialog(Context &context, const QString &fileName, models::DotEnvPlan plan, const models::Environment &into,
                 QWidget *parent);
    void seal() override { reject(); } // the file can be read again

Q_SIGNALS:
    void imported(const QString &environmentId);

private:
    void fillTargets(const models::Environment &into);
    models::DotEnvTarget target() const;
    void refresh();
    void submit();
    void begin();
    bool isChange() const; // of what is known of the environment, beside its credentials
    bool save();
    void stored(qsizetype count, const std::optional<api::Error> &error);

    Context &m_context;
    const models::DotEnvPlan m_plan;
    models::Environment m_new; // when the file makes one
    models::DotEnvImport m_made;
    qsizetype m_stored = 0; // secrets, by an attempt that was cut short
    models::LocalTable<models::DotEnvImport::Row> *m_rows;
    QComboBox *m_target;
    QLineEdit *m_name;
    FormField *m_nameField;
    DataTable *m_table;
    Label *m_notes;
    QCheckBox *m_replace;
    Banner *m_banner;
    QPushButton *m_import = nullptr;
};

} // namespace views
