// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/flowpanel.h"

#include "models/common/text.h"
#include "models/relay/applicationtable.h"
#include "models/secrets/binding.h"
#include "views/applications/clientsecrets.h"
#include "views/applications/connectionchips.h"
#include "views/applications/flowwire.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;
using models::text;
using models::utf8;
using Step = models::IntegrationFlow::Step;

namespace views {

namespace {

constexpr int kControls = 340, kNarrowControls = 296, kNarrow = 900; // px
constexpr int kUsualDays = 7;

QDateEdit *dayEdit(const QString &objectName, const QString &title)
{
    auto *edit = new QDateEdit;
    name(edit, objectName, title);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"yyyy-MM-dd"_s);
    return edit;
}

api::Date dayOf(const QDateEdit *edit)
{
    return api::Date::parse(utf8(edit->date().toString(Qt::ISODate))).value_or(api::Date{});
}

} // namespace

FlowPanel::FlowPanel(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_flow(new models::IntegrationFlow(context.client, this))
    , m_banner(new Banner)
    , m_controls(new QScrollArea)
    , m_clients(new QComboBox)
    , m_secret(new SecretEdit(u"flowSecret"_s, tr("Client secret")))
    , m_authenticate(button(u"flowAuthenticate"_s, tr("Authenticate"), Emphasis::Primary))
    , m_token(label({}, TextStyle::Secondary, u"flowToken"_s))
    , m_check(button(u"flowCheck"_s, tr("Check connections")))
    , m_chips(new ConnectionChips(context, *m_flow))
    , m_source(new QComboBox)
    , m_start(dayEdit(u"flowStart"_s, tr("First day")))
    , m_end(dayEdit(u"flowEnd"_s, tr("Last day")))
    , m_category(new QComboBox)
    , m_cache(new QCheckBox(tr("Answer from what is stored")))
    , m_fhir(new QCheckBox(tr("As FHIR R4")))
    , m_fetch(button(u"flowFetch"_s, tr("Fetch health data")))
    , m_wire(new FlowWire(context, *m_flow))
{
    name(this, u"flowPanel"_s, tr("Integration flow"));
    m_banner->setObjectName(u"flowBanner"_s);
    for (int at = 0; at < models::IntegrationFlow::kSteps; ++at) {
        m_statuses.append(new Badge);
        m_statuses.last()->setObjectName(u"flowStatus%1"_s.arg(at + 1));
    }
    auto *steps = new QWidget;
    fill(steps, column({buildAuthenticate(), buildConnections(), buildFetch(), stretch()}, size::kGap3));
    m_controls->setFrameShape(QFrame::NoFrame);
    m_controls->setWidgetResizable(true);
    m_controls->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_controls->setFocusPolicy(Qt::NoFocus);
    m_controls->setWidget(steps);
    for (QWidget *each : {steps, m_controls->viewport()})
        each->setAutoFillBackground(false);
    setFocusProxy(m_secret);
    fill(this, column({m_banner, grow(row({m_controls, grow(m_wire)}, size::kGap4))}, size::kGap3));
    connect(m_flow, &models::IntegrationFlow::changed, this, &FlowPanel::refresh);
    connect(m_banner, &Banner::actionRequested, this,
            [this] { std::exchange(m_isWithoutSecret, false) ? Q_EMIT credentialsRequested() : authenticate(); });
    connect(m_banner, &Banner::retryRequested, this, [this] {
        m_failed == Step::Authenticate ? authenticate() : m_failed == Step::Connections ? checkConnections() : fetch();
    });
    connect(&context.server, &ServerControl::stateChanged, this, &FlowPanel::refresh);
    connect(&context.secrets, &models::SecretStore::changed, this, &FlowPanel::secretsChanged);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &FlowPanel::refreshToken);
}

QWidget *FlowPanel::buildAuthenticate()
{
    name(m_clients, u"flowClient"_s, tr("Client id"));
    m_clients->setMinimumContentsLength(16);
    m_clients->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_clients, &QComboBox::currentIndexChanged, this, &FlowPanel::useClient);
    connect(m_authenticate, &QPushButton::clicked, this, &FlowPanel::authenticate);
    connect(m_secret, &QLineEdit::returnPressed, this, &FlowPanel::authenticate);
    return group(tr("1  Authenticate"),
                 column({Item(form({{tr("Client id"), m_clients}, {tr("Client secret"), m_secret}})),
                         Item(row({m_authenticate, stretch(), m_statuses[0]})), m_token},
                        size::kGap2));
}

QWidget *FlowPanel::buildConnections()
{
    connect(m_check, &QPushButton::clicked, this, &FlowPanel::checkConnections);
    return group(tr("2  Check connections"),
                 column({m_chips, Item(row({m_check, stretch(), m_statuses[1]}))}, size::kGap2));
}

QWidget *FlowPanel::buildFetch()
{
    name(m_source, u"flowSource"_s, tr("Source"));
    name(m_category, u"flowCategory"_s, tr("Category"));
    name(m_cache, u"flowCache"_s, m_cache->text());
    name(m_fhir, u"flowFhir"_s, m_fhir->text());
    for (const QString &category : {u"ALL"_s, u"Sleep"_s, u"Activity"_s})
        m_category->addItem(category);
    m_category->setEditable(true);
    m_cache->setChecked(true);
    connect(m_fetch, &QPushButton::clicked, this, &FlowPanel::fetch);
    return group(tr("3  Fetch"),
                 column({Item(form({{tr("Source"), m_source}, {tr("Category"), m_category}})),
                         Item(row({Item(form({{tr("First day"), m_start}})), Item(form({{tr("Last day"), m_end}}))})),
                         m_cache, m_fhir, Item(row({m_fetch, stretch(), m_statuses[2]}))},
                        size::kGap2));
}

// What came over the wire needs the room more than the controls do.
void FlowPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_controls->setFixedWidth(width() < kNarrow ? kNarrowControls : kControls);
}

void FlowPanel::show(const api::RelayApplication &application)
{
    m_application = application;
    m_banner->clear();
    m_chips->forget();
    m_hasAnswered = false;
    m_explained = m_followed = 0;
    m_secret->clear();
    setDevices(application);
    m_context.server.clock().then(this, [this](const api::Result<api::Timestamp> &now) {
        const bool isEmbedded = m_context.environments.current().embedded && now;
        const QDate today =
            isEmbedded ? QDate::fromString(text(now->toString()).left(10), Qt::ISODate) : QDate::currentDate();
        m_end->setDate(today);
        m_start->setDate(today.addDays(1 - kUsualDays));
    });
    refresh();
}

void FlowPanel::setDevices(const api::RelayApplication &application)
{
    QStringList devices;
    for (const std::string &device : application.devices)
        devices << text(device);
    m_flow->setApplication(application.id, devices);
}

void FlowPanel::setCredentials(const std::vector<api::RelayCredential> &credentials)
{
    const QString before = clientId();
    const QSignalBlocker blocker(m_clients);
    m_clients->clear();
    for (const api::RelayCredential &credential : credentials)
        m_clients->addItem(withoutMnemonic(visible(text(credential.clientId)))
                               + (models::isActive(credential.status) ? QString() : tr(" (inactive)")),
                           text(credential.clientId));
    chooseClient(before);
    useClient();
    refresh();
}

void FlowPanel::useClient()
{
    m_chips->setClient(utf8(clientId()));
    tellSecret();
    Q_EMIT clientChanged(clientId());
}

QString FlowPanel::clientId() const
{
    return m_clients->currentData().toString();
}

void FlowPanel::chooseClient(const QString &before)
{
    int chosen = std::max(0, m_clients->findData(before));
    for (int at = 0; at < m_clients->count() && !hasSecret(m_context, m_clients->itemData(chosen).toString()); ++at)
        if (hasSecret(m_context, m_clients->itemData(at).toString()))
            chosen = at;
    m_clients->setCurrentIndex(chosen);
}

// New credentials come first, their secret is stored after that. What somebody chooses here stays.
void FlowPanel::secretsChanged()
{
    if (!isVisible() && !m_flow->isSignedIn())
        chooseClient(clientId());
    tellSecret();
}

void FlowPanel::tellSecret()
{
    const auto kept = keptSecret(m_context, clientId());
    if (!kept)
        m_secret->setPlaceholderText(hasSecret(m_context, clientId())
                                         ? tr("From this server when left empty")
                                         : tr("Type it: none is stored for this client id"));
    else
        m_secret->setPlaceholderText(kept->state == models::SecretState::SessionOnly
                                         ? tr("From this session when left empty")
                                         : tr("From the keychain when left empty"));
}

void FlowPanel::authenticate()
{
    if (!isFree(Step::Authenticate))
        return;
    m_banner->clear();
    if (const api::client::SecretString typed = m_secret->secret(); !typed.isEmpty())
        return signIn(typed);
    if (const auto kept = keptSecret(m_context, clientId()))
        return models::readFor(m_context.secrets, *kept, m_context.environments.current(),
                               api::client::originOf(m_context.client.environment().relayUrl), this,
                               [this](const api::Result<api::client::SecretString> &secret) {
                                   secret ? signIn(*secret) : withoutSecret(secret.error());
                               });
    const auto own = ownApplication(m_context);
    if (own && text(own->clientId) == clientId())
        signIn(own->secret);
    else
        withoutSecret({.kind = api::ErrorKind::NotFound, .message = {}});
}

void FlowPanel::withoutSecret(const api::Error &error)
{
    m_failed = Step::Authenticate;
    m_secret->setFocus(Qt::OtherFocusReason);
    m_isWithoutSecret = error.kind == api::ErrorKind::NotFound;
    if (m_isWithoutSecret)
        m_banner->show(Meaning::Warning, tr("No secret of this client id is stored."),
                       tr("Type it, or create further credentials and keep their secret."), tr("Create credentials"));
    else
        m_banner->show(error); // of the keychain, or it is bound to another address
}

void FlowPanel::signIn(const api::client::SecretString &secret)
{
    m_wire->showStep(Step::Authenticate);
    m_flow->authenticate(utf8(clientId()), secret);
}

bool FlowPanel::isFree(Step step) const
{
    const QPushButton *asks = step == Step::Authenticate ? m_authenticate
        : step == Step::Connections                      ? m_check
                                                         : m_fetch;
    return asks->isEnabled() && !m_flow->exchange(step).isRunning;
}

void FlowPanel::checkConnections()
{
    if (!isFree(Step::Connections))
        return;
    m_banner->clear();
    m_wire->showStep(Step::Connections);
    m_flow->checkConnections();
}

void FlowPanel::fetch()
{
    if (!isFree(Step::Fetch))
        return;
    m_banner->clear();
    m_wire->showData({m_start->date(), m_end->date()});
    models::IntegrationFlow::Wish wish{.sources = {},
                                       .start = dayOf(m_start),
                                       .end = dayOf(m_end),
                                       .categories = {},
                                       .useCache = m_cache->isChecked(),
                                       .isFhir = m_fhir->isChecked()};
    if (const QString source = m_source->currentData().toString(); !source.isEmpty())
        wish.sources << source;
    for (const QString &category : m_category->currentText().split(u',', Qt::SkipEmptyParts))
        wish.categories << category.trimmed();
    m_flow->fetch(wish);
}

} // namespace views
