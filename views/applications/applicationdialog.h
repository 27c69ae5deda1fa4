// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/applicationdraft.h"
#include "views/common/dialog.h"
#include "views/context.h"

#include <optional>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace views {

class Banner;
class FormField;

// Makes or edits one application. Stays open, with what was typed, until the server has accepted it.
class ApplicationDialog : public Dialog {
    Q_OBJECT
public:
    // `from`: the application to edit; none makes a new one.
    ApplicationDialog(Context &context, std::optional<api::RelayApplication> from, QWidget *parent);

    void reject() override; // asks when something was typed

Q_SIGNALS:
    void created(const api::RelayApplicationCreated &made);
    void changed(const api::RelayApplication &application);
    void failed(const api::Error &error); // also shown here

private:
    FormField *addField(const QString &wireName, const QString &title, QString models::ApplicationDraft::*member,
                        const QString &hint);
    void loadDevices();
    void showDevices(const std::vector<api::RelayCatalogueDevice> &devices);
    void addDevice(const api::RelayCatalogueDevice &device, QGridLayout *grid);
    models::ApplicationDraft draft() const;
    bool setErrors(const models::FieldMessages &messages); // whether there are none
    void submit();
    void refused(const api::Error &error);

    struct Row {
        QString name;
        QString models::ApplicationDraft::*member;
        QLineEdit *edit;
        FormField *field;
    };

    Context &m_context;
    std::optional<api::RelayApplication> m_from;
    models::ApplicationDraft m_initial;
    QList<Row> m_rows;
    QList<QCheckBox *> m_devices; // named by key
    QWidget *m_deviceList;
    FormField *m_devicesField;
    QCheckBox *m_active;
    Banner *m_banner;
    QPushButton *m_submit;
};

} // namespace views
