// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/applicationview.h"

#include "models/common/text.h"
#include "models/relay/applicationtable.h"
#include "models/relay/devicenames.h"
#include "views/applications/appcredentials.h"
#include "views/applications/appevents.h"
#include "views/applications/appguides.h"
#include "views/applications/flowpanel.h"
#include "views/applications/reach.h"
#include "views/common/badge.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/credentials/newsecretpanel.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;
using models::text;

namespace views {

namespace {

const QString kTabKey = u"applications/tab"_s;

} // namespace

ApplicationView::ApplicationView(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(label({}, TextStyle::Title, u"applicationName"_s))
    , m_status(new Badge)
    , m_edit(button(u"editApplication"_s, tr("Edit…"), Emphasis::Normal, u"edit"_s))
    , m_remove(button(u"deleteApplication"_s, tr("Delete…"), Emphasis::Danger, u"trash"_s))
    , m_devices(label({}, TextStyle::Secondary, u"applicationDevices"_s))
    , m_id(new CopyField(u"applicationId"_s, tr("Application id")))
    , m_redirect(new CopyField(u"applicationRedirect"_s, tr("Redirect URL")))
    , m_redirectHost(new QWidget)
    , m_webhookSecret(new NewSecretPanel(context.secrets))
    , m_bar(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_credentials(new AppCredentials(context))
    , m_flow(new FlowPanel(context))
    , m_events(new AppEvents(context))
    , m_guides(new AppGuides(context))
{
    name(this, u"applicationView"_s, tr("Application"));
    name(m_status, u"applicationStatus"_s, tr("Status"));
    name(m_bar, u"applicationTabs"_s, tr("What to see of the application"));
    m_webhookSecret->setObjectName(u"webhookSecretReveal"_s);
    setFocusProxy(m_bar);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    addTab(u"credentials"_s, tr("OAuth / API keys"), m_credentials);
    addTab(u"flow"_s, tr("Integration flow"), m_flow);
    addTab(u"events"_s, tr("Event deliveries"), m_events);
    addTab(u"guides"_s, tr("Mobile SDKs"), m_guides);
    QVBoxLayout *top = column({buildHead(), m_webhookSecret, m_bar}, size::kGap3);
    top->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, 0);
    auto *frame = new Surface(Surface::Kind::Panel);
    frame->setHairline(Qt::TopEdge);
    fill(frame, column({grow(m_stack)}, 0));
    frame->layout()->setContentsMargins(0, 1, 0, 0);
    fill(this, column({top, grow(frame)}, 0));
    for (const auto &[keys, by] : {std::pair(u"Ctrl+PgDown"_s, 1), std::pair(u"Ctrl+PgUp"_s, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    connect(m_credentials, &AppCredentials::changed, this, &ApplicationView::changed);
    connect(m_credentials, &AppCredentials::flowRequested, this, &ApplicationView::beginFlow);
    connect(m_credentials, &AppCredentials::loaded, this, &ApplicationView::offerCredentials);
    connect(m_credentials, &AppCredentials::loaded, this, &ApplicationView::loadStateChanged);
    connect(m_flow, &FlowPanel::clientChanged, m_guides, &AppGuides::setClient);
    connect(m_guides, &AppGuides::editRequested, this, &ApplicationView::editRequested);
    connect(m_flow, &FlowPanel::credentialsRequested, this, [this] {
        openTab(u"credentials"_s);
        m_credentials->create();
    });
    connect(m_flow, &FlowPanel::answered, this, &ApplicationView::answered);
    connect(m_credentials, &AppCredentials::failed, this, &ApplicationView::failed);
    connect(m_events, &AppEvents::secretRotated, this, &ApplicationView::showWebhookSecret);
    connect(m_events, &AppEvents::failed, this, &ApplicationView::failed);
    connect(m_events, &AppEvents::editRequested, this, &ApplicationView::editRequested);
    connect(m_webhookSecret, &NewSecretPanel::saved, this, [this](models::SecretState state) {
        m_context.toasts.show(tr("Webhook secret stored: %1.").arg(models::name(state)));
    });
    connect(m_webhookSecret, &NewSecretPanel::closed, this, [this] { m_bar->setFocus(Qt::OtherFocusReason); });
    connect(&context.server, &ServerControl::stateChanged, this, &ApplicationView::serverChanged);
    serverChanged();
    openTab(m_context.settings.value(kTabKey).toString());
    connect(m_bar, &QTabBar::currentChanged, this, [this](int at) {
        m_stack->setCurrentIndex(at);
        m_context.settings.setValue(kTabKey, m_tabs[at]);
    });
}

QWidget *ApplicationView::buildHead()
{
    QToolButton *back =
        iconButton(u"applicationBack"_s, u"arrow-left"_s, tr("Back to the list"), QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(back, &QToolButton::clicked, this, &ApplicationView::backRequested);
    connect(m_edit, &QPushButton::clicked, this, &ApplicationView::editRequested);
    connect(m_remove, &QPushButton::clicked, this, &ApplicationView::deleteRequested);
    fill(m_redirectHost, row({label(tr("Redirect URL"), TextStyle::Secondary), grow(m_redirect)}));
    m_name->setElide(Qt::ElideRight);
    m_devices->setElide(Qt::ElideRight);
    auto *head = new QWidget;
    fill(head,
         column({Item(row({back, grow(m_name), m_status, m_edit, m_remove})), m_devices,
                 Item(row({label(tr("Application id"), TextStyle::Secondary), grow(m_id), grow(m_redirectHost)}))},
                size::kGap2));
    return head;
}

void ApplicationView::addTab(const QString &id, const QString &title, QWidget *page)
{
    auto *host = new QWidget;
    fill(host, column({grow(page)}));
    host->layout()->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap4);
    m_tabs << id;
    m_bar->addTab(title);
    m_stack->addWidget(host);
}

void ApplicationView::showWebhookSecret(const api::client::SecretString &secret)
{
    m_webhookSecret->show(
        tr("Webhook secret of %1, which signs its deliveries").arg(visible(text(m_application.name))), secret,
        webhookSecret(m_context.environments.current(), m_application.id, m_application.webhookUrl.value_or("")),
        tr("Save in the keychain, for who checks the signatures"));
}

void ApplicationView::openTab(const QString &id)
{
    if (const auto at = m_tabs.indexOf(id); at >= 0) {
        m_bar->setCurrentIndex(int(at));
        m_stack->setCurrentIndex(int(at));
    }
}

void ApplicationView::beginFlow()
{
    openTab(u"flow"_s);
    m_flow->setFocus(Qt::OtherFocusReason);
}

QString ApplicationView::currentTab() const
{
    return m_tabs.value(m_bar->currentIndex());
}

void ApplicationView::step(int by)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

void ApplicationView::show(const api::RelayApplication &application)
{
    const bool isOther = application.id != m_application.id;
    m_application = application;
    m_name->setText(visible(text(application.name)));
    m_status->setText(models::name(application.status),
                      models::isActive(application.status) ? Meaning::Success : Meaning::Neutral);
    QStringList devices;
    for (const std::string &device : application.devices)
        devices << visible(models::deviceName(device));
    m_devices->setText(devices.isEmpty() ? tr("No devices chosen yet") : tr("Devices: %1").arg(devices.join(u", "_s)));
    m_id->setText(text(application.id));
    m_redirect->setText(text(application.redirectUrl.value_or("")));
    m_redirectHost->setVisible(application.redirectUrl.has_value());
    m_guides->show(application);
    m_events->show(application);
    if (!isOther)
        return m_flow->setDevices(application);
    m_webhookSecret->forget(); // the other application's
    m_credentials->show(application);
    m_flow->show(application);
}

void ApplicationView::offerCredentials()
{
    std::vector<api::RelayCredential> usable;
    const models::AppCredentialTable *table = m_credentials->credentials();
    for (int at = 0; at < table->rowCount(); ++at)
        if (const api::RelayCredential *row = table->rowAt(at))
            usable.push_back(*row);
    m_flow->setCredentials(usable);
}

QString ApplicationView::unsaved() const
{
    return m_webhookSecret->isHidden() && !m_credentials->hasNewSecret()
        ? QString()
        : tr("A secret of %1 is shown only this once and has not been stored.")
              .arg(isolated(visible(text(m_application.name))));
}

LoadState ApplicationView::loadState() const
{
    const models::AppCredentialTable *table = m_credentials->credentials();
    if (!table || table->state() == models::TableBase::State::Loading
        || table->state() == models::TableBase::State::Idle)
        return PageLoading{};
    if (table->state() == models::TableBase::State::Failed)
        return *table->error();
    return PageLoaded{table->rowCount()};
}

void ApplicationView::serverChanged()
{
    for (QPushButton *each : {m_edit, m_remove})
        each->setEnabled(canReachServer(m_context));
}

void ApplicationView::reload()
{
    m_credentials->reload();
    m_events->reload();
}

} // namespace views
