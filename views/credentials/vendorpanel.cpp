// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/vendorpanel.h"

#include "models/common/errortext.h"
#include "models/common/text.h"
#include "models/credentials/vendortable.h"
#include "models/secrets/binding.h"
#include "models/secrets/secretkind.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/formfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;
using api::client::SecretString;
using models::VendorState;

namespace views {

namespace {

Meaning meaningOf(VendorState state)
{
    switch (state) {
    case VendorState::Configured:
        return Meaning::Success;
    case VendorState::Missing:
        return Meaning::Warning;
    case VendorState::Simulated:
        return Meaning::Info;
    case VendorState::Disabled:
    case VendorState::FromPhone:
        break;
    }
    return Meaning::Neutral;
}

} // namespace

VendorPanel::VendorPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(label({}, TextStyle::Section, u"vendorName"_s))
    , m_state(new Badge)
    , m_console(button(u"vendorConsole"_s, tr("Open the vendor's page"), Emphasis::Normal, u"link"_s))
    , m_played(wrapped(
          tr("As long as there is no app of yours, this server plays the vendor: end-users can connect already."),
          TextStyle::Secondary, u"vendorPlayed"_s))
    , m_steps(column({}, size::kGap2))
    , m_addresses(buildAddresses())
    , m_fields(buildFields())
    , m_banner(new Banner)
{
    name(this, u"vendorPanel"_s, tr("Vendor"));
    name(m_state, u"vendorState"_s, tr("App"));
    m_banner->setObjectName(u"vendorBanner"_s);
    fill(this,
         column(
             {buildHead(), m_played, Item(m_steps), Item(row({m_console, stretch()})), m_addresses, m_fields, m_banner},
             size::kGap4));
    connect(m_console, &QPushButton::clicked, this, &VendorPanel::openConsole);
    connect(m_banner, &Banner::retryRequested, this, &VendorPanel::save);
}

QWidget *VendorPanel::buildHead()
{
    auto *head = new QWidget;
    head->setObjectName(u"vendorHead"_s);
    m_name->setElide(Qt::ElideRight);
    fill(head, row({m_name, m_state, stretch()}));
    return head;
}

QWidget *VendorPanel::buildAddresses()
{
    auto *addresses = new QWidget;
    addresses->setObjectName(u"vendorAddresses"_s);
    QVBoxLayout *all = column({}, size::kGap3);
    for (const auto &[id, words] :
         {std::pair(u"domain"_s, tr("Authorization Callback Domain")), std::pair(u"callback"_s, tr("Callback URL")),
          std::pair(u"scopes"_s, tr("Scopes")), std::pair(u"webhook"_s, tr("Webhook URL"))}) {
        auto *copy = new CopyField(u"vendor_"_s + id, words);
        m_copies.insert(id, copy);
        all->addWidget(new FormField(words, copy));
    }
    fill(addresses, all);
    return addresses;
}

QWidget *VendorPanel::buildFields()
{
    m_id = lineEdit(u"vendorClientId"_s, tr("Client ID"));
    m_secret = new SecretEdit(u"vendorClientSecret"_s, tr("Client Secret"));
    m_webhookSecret = new SecretEdit(u"vendorWebhookSecret"_s, tr("Webhook secret"));
    m_idField = new FormField({}, m_id);
    m_secretField = new FormField({}, m_secret);
    m_webhookField = new FormField({}, m_webhookSecret);
    m_keep = new QCheckBox;
    m_keep->setObjectName(u"vendorKeep"_s);
    m_keep->setChecked(true);
    m_save = button(u"saveVendor"_s, tr("Save"), Emphasis::Primary);
    m_simulated = button(u"simulateVendor"_s, tr("Use the simulated app again…"));
    auto *fields = new QWidget;
    fields->setObjectName(u"vendorFields"_s);
    fill(fields,
         column({m_idField, m_secretField, m_webhookField, m_keep, Item(row({m_save, m_simulated, stretch()}))},
                size::kGap3));
    connect(m_save, &QPushButton::clicked, this, &VendorPanel::save);
    connect(m_simulated, &QPushButton::clicked, this, &VendorPanel::useSimulated);
    for (QLineEdit *each : {m_id, static_cast<QLineEdit *>(m_secret), static_cast<QLineEdit *>(m_webhookSecret)})
        connect(each, &QLineEdit::returnPressed, this, &VendorPanel::save);
    return fields;
}

void VendorPanel::show(const api::ProviderInfo &vendor, const models::Environment &environment)
{
    const bool isOther = !(vendor.provider == m_vendor.provider) || environment.id() != m_environment.id();
    m_vendor = vendor;
    m_environment = environment;
    m_guide = models::vendorGuide(models::text(vendor.provider.wire()));
    if (isOther) {
        m_call.reset();
        m_banner->clear();
        discard();
    }
    showGuide();
    showFields();
}

QString VendorPanel::vendorName() const
{
    return visible(models::text(m_vendor.name));
}

bool VendorPanel::isDirty() const
{
    return m_id->text().trimmed() != models::text(m_vendor.clientId.value_or("")) || !m_secret->text().isEmpty()
        || !m_webhookSecret->text().isEmpty();
}

void VendorPanel::discard()
{
    m_id->setText(models::text(m_vendor.clientId.value_or("")));
    m_secret->clear();
    m_webhookSecret->clear();
}

void VendorPanel::showGuide()
{
    const VendorState state = models::stateOf(m_vendor, m_environment.embedded);
    m_name->setText(vendorName());
    m_state->setText(models::name(state), meaningOf(state));
    m_console->setVisible(m_vendor.hasCloudApi && !m_guide.console.isEmpty());
    setTip(m_console, m_guide.console);
    m_played->setVisible(state == VendorState::Simulated);
    while (QLayoutItem *old = m_steps->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    const QStringList steps = m_vendor.hasCloudApi ? m_guide.steps : models::sdkSteps();
    for (qsizetype at = 0; at < steps.size(); ++at)
        m_steps->addWidget(wrapped(tr("%1. %2").arg(QLocale().toString(at + 1), steps[at]), TextStyle::Body,
                                   u"vendorStep%1"_s.arg(at + 1)));
    const models::VendorAddresses known =
        models::vendorAddresses(m_environment.connection, models::text(m_vendor.provider.wire()));
    const auto put = [this](const QString &id, const QString &value) {
        m_copies[id]->setText(value);
        m_copies[id]->parentWidget()->setVisible(!value.isEmpty());
    };
    put(u"callback"_s, known.callback);
    put(u"domain"_s, m_guide.takesDomain ? known.domain : QString());
    put(u"webhook"_s, m_guide.takesWebhook ? known.webhook : QString());
    put(u"scopes"_s, m_guide.scopes.join(u' '));
    m_addresses->setVisible(m_vendor.hasCloudApi);
}

void VendorPanel::showFields()
{
    const auto title = [](FormField *field, const QString &words) {
        field->setTitle(words);
        field->setError({});
    };
    title(m_idField, m_guide.clientIdName);
    title(m_secretField, m_guide.clientSecretName);
    title(m_webhookField, tr("%1 (optional)").arg(m_guide.webhookSecretName));
    m_webhookField->setVisible(!m_guide.webhookSecretName.isEmpty());
    if (m_vendor.clientId && m_id->text().isEmpty())
        m_id->setText(models::text(*m_vendor.clientId));
    m_secretField->setHint(m_vendor.clientId ? tr("Left empty, the stored one stays. The backend never shows it.")
                                             : QString());
    m_keep->setText(models::hasKeychain(m_context.secrets) ? tr("Keep it in the keychain too")
                                                           : tr("Keep it here too, for this session"));
    m_keep->setAccessibleName(m_keep->text());
    m_simulated->setVisible(m_environment.embedded && m_vendor.clientId);
    m_fields->setVisible(m_vendor.hasCloudApi);
    m_save->setEnabled(!m_call);
}

void VendorPanel::openConsole()
{
    if (!QDesktopServices::openUrl(QUrl(m_guide.console)))
        m_banner->show(Meaning::Warning, tr("No browser could be opened."), m_guide.console);
}

bool VendorPanel::check()
{
    constexpr int kLongestId = 255, kLongestSecret = 1024; // as the backend takes them
    const QString id = m_id->text().trimmed();
    const auto tooLong = [](int longest) { return tr("At most %n character(s).", nullptr, longest); };
    m_idField->setError(id.isEmpty()                 ? tr("Copy it from the vendor's page.")
                            : id.size() > kLongestId ? tooLong(kLongestId)
                                                     : QString());
    const auto secretProblem = [&](const SecretEdit *edit, bool needed) {
        if (edit->secret().isEmpty())
            return needed ? tr("Copy it from the vendor's page.") : QString();
        return edit->text().size() > kLongestSecret ? tooLong(kLongestSecret) : QString();
    };
    const bool isOther = id != models::text(m_vendor.clientId.value_or("")); // another app has another secret
    m_secretField->setError(secretProblem(m_secret, isOther || !m_vendor.clientId));
    m_webhookField->setError(secretProblem(m_webhookSecret, false));
    return m_idField->error().isEmpty() && m_secretField->error().isEmpty() && m_webhookField->error().isEmpty();
}

void VendorPanel::save()
{
    if (m_call || !check())
        return;
    api::ProviderUpdate change;
    change.clientId = models::utf8(m_id->text().trimmed());
    const SecretString secret = m_secret->secret(), webhook = m_webhookSecret->secret();
    if (!secret.isEmpty())
        change.clientSecret = std::string(secret.reveal());
    if (!webhook.isEmpty())
        change.webhookSecret = std::string(webhook.reveal());
    send(change, tr("The app at %1 is saved.").arg(isolated(visible(models::text(m_vendor.name)))),
         m_keep->isChecked() ? secret : SecretString());
    for (auto *each : {&change.clientSecret, &change.webhookSecret})
        if (*each)
            api::client::wipe(**each);
}

void VendorPanel::useSimulated()
{
    m_context.prompts.confirm(
        {.title = tr("Use the simulated app of %1 again?").arg(isolated(visible(models::text(m_vendor.name)))),
         .text = tr("The server forgets the client id and plays the vendor itself. What is kept here stays."),
         .action = tr("Use the simulated app")},
        this, [this](const QString &) {
            if (m_call)
                return;
            m_id->clear();
            m_secret->clear();
            api::ProviderUpdate change;
            change.clientId = std::string();
            send(change, tr("The simulated app is used again."), {});
        });
}

void VendorPanel::send(const api::ProviderUpdate &change, const QString &done, const SecretString &keep)
{
    m_call = std::make_unique<QObject>();
    m_save->setEnabled(false);
    m_banner->clear();
    m_context.client.send(api::UpdateProvider{m_vendor.provider, change})
        .then(m_call.get(),
              [this, done, keep](const api::Result<api::ProviderInfo> &result) { arrived(result, done, keep); });
}

void VendorPanel::arrived(const api::Result<api::ProviderInfo> &result, const QString &done, const SecretString &keep)
{
    m_call.release()->deleteLater(); // this runs inside of it
    m_save->setEnabled(true);
    if (!result)
        return m_banner->show(result.error());
    m_secret->clear();
    m_webhookSecret->clear();
    m_vendor = *result;
    showGuide();
    showFields();
    m_banner->show(Meaning::Success, done,
                   m_vendor.isConfigured ? QString() : tr("The backend still counts it as not configured."));
    Q_EMIT saved();
    if (!keep.isEmpty())
        storeSecret(keep);
}

// Under the vendor's name, in place of what that app had before; another app of the same vendor is kept beside it.
void VendorPanel::storeSecret(const SecretString &secret)
{
    const QString vendor = models::text(m_vendor.provider.wire());
    const QList<models::SecretInfo> known = m_context.secrets.list(m_environment.id());
    const QString kind = u"vendor_credentials"_s;
    const QMap<QString, QString> facts{{u"vendor"_s, vendor},
                                       {u"client_id"_s, models::text(m_vendor.clientId.value_or(""))}};
    const auto same = std::find_if(known.begin(), known.end(), [&](const models::SecretInfo &each) {
        return each.kind == kind && each.facts == facts;
    });
    const QString name = same == known.end() ? models::freeSecretName(vendor, known) : same->id.name;
    const models::SecretInfo info = models::secretOf(m_environment, name, kind, facts, secret);
    m_context.secrets.write(info, secret, this, [this](const api::Result<models::SecretState> &stored) {
        if (!stored)
            return m_banner->show(Meaning::Warning, tr("The backend has the secret, but it is not kept here"),
                                  models::explain(stored.error()).sentence());
        Q_EMIT secretStored(*stored);
    });
}

} // namespace views
