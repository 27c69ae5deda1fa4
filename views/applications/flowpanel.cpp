// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/flowpanel.h"

#include "models/common/text.h"
#include "views/applications/newcredentialpanel.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/reference/answerview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QTabBar>

using namespace Qt::StringLiterals;
using models::text;
using models::utf8;
using Step = models::IntegrationFlow::Step;

namespace views {

namespace {

constexpr int kControls = 340; // px
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
    , m_clients(new QComboBox)
    , m_secret(new SecretEdit(u"flowSecret"_s, tr("Client secret")))
    , m_authenticate(button(u"flowAuthenticate"_s, tr("Authenticate"), Emphasis::Primary))
    , m_token(label({}, TextStyle::Secondary, u"flowToken"_s))
    , m_check(button(u"flowCheck"_s, tr("Check connections")))
    , m_chips(column({}, size::kGap1))
    , m_source(new QComboBox)
    , m_start(dayEdit(u"flowStart"_s, tr("First day")))
    , m_end(dayEdit(u"flowEnd"_s, tr("Last day")))
    , m_category(new QComboBox)
    , m_cache(new QCheckBox(tr("Answer from what is stored")))
    , m_fhir(new QCheckBox(tr("As FHIR R4")))
    , m_fetch(button(u"flowFetch"_s, tr("Fetch health data")))
    , m_steps(new QTabBar)
    , m_request(new CodeBlock(u"flowRequest"_s, tr("Request"), 14))
    , m_answer(new AnswerView)
    , m_leftOut(wrapped({}, TextStyle::Secondary, u"flowLeftOut"_s))
{
    name(this, u"flowPanel"_s, tr("Integration flow"));
    m_banner->setObjectName(u"flowBanner"_s);
    for (int at = 0; at < models::IntegrationFlow::kSteps; ++at) {
        m_statuses.append(new Badge);
        m_statuses.last()->setObjectName(u"flowStatus%1"_s.arg(at + 1));
    }
    auto *steps = new QWidget;
    fill(steps, column({buildAuthenticate(), buildConnections(), buildFetch(), stretch()}, size::kGap3));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(steps);
    scroll->setFixedWidth(kControls);
    for (QWidget *each : {steps, scroll->viewport()})
        each->setAutoFillBackground(false);
    fill(this, column({m_banner, grow(row({scroll, grow(buildWire())}, size::kGap4))}, size::kGap3));
    connect(m_flow, &models::IntegrationFlow::changed, this, &FlowPanel::refresh);
    connect(m_flow, &models::IntegrationFlow::authorizationReady, this, &FlowPanel::openConsent);
    connect(m_flow, &models::IntegrationFlow::connectFailed, this,
            [this](const api::Error &error) { m_banner->show(error); });
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &FlowPanel::refreshToken);
    m_poll.setInterval(std::chrono::seconds(2));
    connect(&m_poll, &QTimer::timeout, this, &FlowPanel::poll);
}

QWidget *FlowPanel::buildAuthenticate()
{
    name(m_clients, u"flowClient"_s, tr("Client id"));
    m_clients->setMinimumContentsLength(16);
    m_clients->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_secret->setPlaceholderText(tr("From the keychain when left empty"));
    connect(m_authenticate, &QPushButton::clicked, this, &FlowPanel::authenticate);
    connect(m_secret, &QLineEdit::returnPressed, this, &FlowPanel::authenticate);
    return group(tr("1  Authenticate"),
                 column({Item(form({{tr("Client id"), m_clients}, {tr("Client secret"), m_secret}})),
                         Item(row({m_authenticate, stretch(), m_statuses[0]})), m_token},
                        size::kGap2));
}

QWidget *FlowPanel::buildConnections()
{
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_steps->setCurrentIndex(int(Step::Connections));
        m_flow->checkConnections();
    });
    return group(tr("2  Check connections"),
                 column({Item(m_chips), Item(row({m_check, stretch(), m_statuses[1]}))}, size::kGap2));
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

QWidget *FlowPanel::buildWire()
{
    name(m_steps, u"flowSteps"_s, tr("Call to show"));
    m_steps->setDrawBase(false);
    m_steps->setExpanding(false);
    for (const QString &title : {tr("Authenticate"), tr("Connections"), tr("Fetch")})
        m_steps->addTab(title);
    connect(m_steps, &QTabBar::currentChanged, this, &FlowPanel::showStep);
    auto *wire = new QWidget;
    fill(wire,
         column({m_steps, label(tr("Request"), TextStyle::Strong), m_request, label(tr("Response"), TextStyle::Strong),
                 m_leftOut, grow(m_answer)},
                size::kGap2));
    return wire;
}

void FlowPanel::show(const api::RelayApplication &application)
{
    m_application = application;
    m_banner->clear();
    m_poll.stop();
    m_hasAnswered = false;
    m_secret->clear();
    m_flow->setApplication(application.id);
    m_context.server.clock().then(this, [this](const api::Result<api::Timestamp> &now) {
        const bool isEmbedded = m_context.environments.current().embedded && now;
        const QDate today =
            isEmbedded ? QDate::fromString(text(now->toString()).left(10), Qt::ISODate) : QDate::currentDate();
        m_end->setDate(today);
        m_start->setDate(today.addDays(1 - kUsualDays));
    });
    refresh();
}

void FlowPanel::setCredentials(const std::vector<api::RelayCredential> &credentials)
{
    const QString before = m_clients->currentData().toString();
    m_clients->clear();
    for (const api::RelayCredential &credential : credentials)
        m_clients->addItem(withoutMnemonic(visible(text(credential.clientId))), text(credential.clientId));
    m_clients->setCurrentIndex(std::max(0, m_clients->findData(before)));
    refresh();
}

void FlowPanel::authenticate()
{
    if (!m_authenticate->isEnabled())
        return;
    m_banner->clear();
    if (const api::client::SecretString typed = m_secret->secret(); !typed.isEmpty())
        return signIn(typed);
    const models::SecretId id =
        NewCredentialPanel::idOf(m_context.environments.current(), utf8(m_clients->currentData().toString()));
    m_context.secrets.read(id, this, [this](const api::Result<api::client::SecretString> &secret) {
        if (secret)
            return signIn(*secret);
        m_secret->setFocus(Qt::OtherFocusReason);
        m_banner->show(Meaning::Warning, tr("The keychain has no secret of this client id."),
                       tr("Type it here, or rotate the credentials to get a new one."));
    });
}

void FlowPanel::signIn(const api::client::SecretString &secret)
{
    m_steps->setCurrentIndex(int(Step::Authenticate));
    m_flow->authenticate(utf8(m_clients->currentData().toString()), secret);
}

void FlowPanel::fetch()
{
    m_banner->clear();
    m_steps->setCurrentIndex(int(Step::Fetch));
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
