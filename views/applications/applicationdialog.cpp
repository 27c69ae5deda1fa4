// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/applicationdialog.h"

#include "models/common/text.h"
#include "views/common/banner.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"

#include <QCheckBox>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kDeviceColumns = 2;

QString kindOf(const api::RelayCatalogueDevice &device)
{
    if (!device.isAvailable)
        return ApplicationDialog::tr("not available yet");
    if (device.kind == api::RelayDeviceKind::Oauth)
        return ApplicationDialog::tr("connected in the browser");
    if (device.minimumIos)
        return ApplicationDialog::tr("SDK on the phone, iOS %1 or later").arg(models::text(*device.minimumIos));
    if (device.minimumAndroid)
        return ApplicationDialog::tr("SDK on the phone, Android %1 or later").arg(models::text(*device.minimumAndroid));
    return ApplicationDialog::tr("SDK on the phone");
}

} // namespace

ApplicationDialog::ApplicationDialog(Context &context, std::optional<api::RelayApplication> from, QWidget *parent)
    : Dialog(u"applicationDialog"_s, from ? tr("Edit application") : tr("New application"), parent)
    , m_context(context)
    , m_from(std::move(from))
    , m_initial(m_from ? models::draftOf(*m_from) : models::ApplicationDraft{})
    , m_deviceList(new QWidget)
    , m_devicesField(new FormField(tr("Devices"), m_deviceList))
    , m_active(new QCheckBox(tr("Active: its credentials open the gateway")))
    , m_banner(new Banner)
{
    name(m_deviceList, u"deviceList"_s, tr("Devices"));
    m_devicesField->setObjectName(u"devicesField"_s);
    name(m_active, u"applicationActive"_s, m_active->text());
    m_active->setChecked(m_initial.isActive);
    m_active->setVisible(m_from.has_value());
    m_devicesField->reserveNote();
    using Draft = models::ApplicationDraft;
    FormField *appName = addField(u"name"_s, tr("Name"), &Draft::name, tr("Unique in your account."));
    FormField *webhook = addField(u"webhookUrl"_s, tr("Webhook URL"), &Draft::webhookUrl,
                                  tr("Your server's address that receives health data events."));
    FormField *redirect = addField(u"redirectUrl"_s, tr("Redirect URL"), &Draft::redirectUrl,
                                   tr("Where the browser returns after a device is authorised."));
    FormField *package = addField(u"packageName"_s, tr("Android package name"), &Draft::packageName,
                                  tr("Only for apps that use the Android SDK."));
    setBody(column({m_banner, appName, webhook, redirect, package, m_devicesField, m_active, stretch()}, size::kGap2),
            size::kWideDialog);
    m_submit = setActions(m_from ? tr("Save changes") : tr("Create application"));
    connect(m_submit, &QPushButton::clicked, this, &ApplicationDialog::submit);
    connect(m_banner, &Banner::retryRequested, this, [this] { m_devices.isEmpty() ? loadDevices() : submit(); });
    m_rows.first().edit->setFocus();
    loadDevices();
}

FormField *ApplicationDialog::addField(const QString &wireName, const QString &title,
                                       QString models::ApplicationDraft::*member, const QString &hint)
{
    QLineEdit *edit = lineEdit(u"application_"_s + wireName, title);
    edit->setText(m_initial.*member);
    auto *field = new FormField(title, edit, hint);
    field->setObjectName(u"application_"_s + wireName + u"Field"_s);
    connect(edit, &QLineEdit::textEdited, field, [field] { field->setError({}); });
    m_rows.append({wireName, member, edit, field});
    return field;
}

void ApplicationDialog::loadDevices()
{
    m_banner->clear();
    m_submit->setEnabled(false); // without the list an edit would drop what was chosen
    m_devicesField->setHint(tr("Loading the list of devices…"));
    m_context.client.send(api::ListPortalDevices{})
        .then(this, [this](const api::Result<api::RelayDeviceCatalogueAnswer> &answer) {
            m_devicesField->setHint({});
            if (!answer) {
                Q_EMIT failed(answer.error());
                return m_banner->show(answer.error());
            }
            showDevices(answer->data.devices);
            m_submit->setEnabled(true);
        });
}

void ApplicationDialog::showDevices(const std::vector<api::RelayCatalogueDevice> &devices)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(size::kGap4);
    for (int at = 0; at < kDeviceColumns; ++at)
        grid->setColumnStretch(at, 1);
    for (const api::RelayCatalogueDevice &device : devices)
        addDevice(device, grid);
    fill(m_deviceList, grid);
}

// The name beside the box, and below it, where it has room for every language, how data come from there.
void ApplicationDialog::addDevice(const api::RelayCatalogueDevice &device, QGridLayout *grid)
{
    const QString title = visible(models::text(device.name)), kind = kindOf(device);
    auto *box = new QCheckBox(withoutMnemonic(title));
    name(box, models::text(device.key), title + u", "_s + kind);
    box->setChecked(m_initial.devices.contains(models::text(device.key)));
    box->setEnabled(device.isAvailable);
    Label *note = label(kind, TextStyle::Secondary, u"device_"_s + models::text(device.key));
    note->setElide(Qt::ElideRight);
    note->setContentsMargins(0, 0, 0, size::kGap1);
    const auto at = int(m_devices.size());
    grid->addWidget(box, at / kDeviceColumns * 2, at % kDeviceColumns);
    grid->addLayout(row({gap(size::kGap6), grow(note)}, 0), at / kDeviceColumns * 2 + 1, at % kDeviceColumns);
    m_devices.append(box);
}

models::ApplicationDraft ApplicationDialog::draft() const
{
    models::ApplicationDraft draft = m_initial;
    for (const Row &row : m_rows)
        draft.*row.member = row.edit->text();
    draft.isActive = m_active->isChecked();
    if (m_devices.isEmpty())
        return draft; // the list is not here yet
    QStringList chosen;
    for (const QCheckBox *box : m_devices)
        if (box->isChecked())
            chosen << box->objectName();
    QStringList before = draft.devices;
    before.sort();
    QStringList now = chosen;
    now.sort();
    if (before != now) // the order alone is no change
        draft.devices = chosen;
    return draft;
}

bool ApplicationDialog::setErrors(const models::FieldMessages &messages)
{
    QWidget *first = nullptr;
    for (const Row &row : m_rows) {
        row.field->setError(messages.value(row.name));
        if (!first && messages.contains(row.name))
            first = row.edit;
    }
    m_devicesField->setError(messages.value(u"devices"_s));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return messages.isEmpty();
}

void ApplicationDialog::submit()
{
    if (!m_submit->isEnabled() || !setErrors(models::check(draft())))
        return;
    m_submit->setEnabled(false); // until the answer: one click, one application
    m_banner->clear();
    if (!m_from) {
        api::CreatePortalApplication request;
        request.body = models::creation(draft());
        m_context.client.send(request).then(this,
                                            [this](const api::Result<api::RelayApplicationCreatedAnswer> &answer) {
                                                if (!answer)
                                                    return refused(answer.error());
                                                Q_EMIT created(answer->data);
                                                accept();
                                            });
        return;
    }
    api::UpdatePortalApplication request;
    request.applicationId = m_from->id;
    request.body = models::changes(m_initial, draft());
    m_context.client.send(request).then(this, [this](const api::Result<api::RelayApplicationAnswer> &answer) {
        if (!answer)
            return refused(answer.error());
        Q_EMIT changed(answer->data);
        accept();
    });
}

void ApplicationDialog::reject()
{
    if (draft() == m_initial)
        return Dialog::reject();
    m_context.prompts.confirm({.title = tr("Discard changes?"),
                               .text = tr("What was changed in this application has not been saved."),
                               .action = tr("Discard changes")},
                              this, [this](const QString &) { Dialog::reject(); });
}

void ApplicationDialog::refused(const api::Error &error)
{
    m_submit->setEnabled(true);
    if (setErrors(models::applicationFieldMessages(error)))
        m_banner->show(error);
    Q_EMIT failed(error);
}

} // namespace views
