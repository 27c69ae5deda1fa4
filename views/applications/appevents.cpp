// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appevents.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "views/applications/clientsecrets.h"
#include "views/applications/reach.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

AppEvents::AppEvents(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_url(new CopyField(u"eventsUrl"_s, tr("Webhook URL")))
    , m_note(wrapped({}, TextStyle::Secondary, u"eventsNote"_s))
    , m_rotate(button(u"rotateWebhookSecret"_s, tr("Rotate webhook secret…"), Emphasis::Normal, u"refresh"_s))
    , m_body(new QStackedWidget)
    , m_table(new DataTable)
    , m_empty(new EmptyState(u"link"_s, {}))
    , m_payload(new CodeBlock(u"eventPayload"_s, tr("Payload of the event")))
{
    m_head = buildHead();
    name(m_table, u"eventsTable"_s, tr("Event deliveries"));
    m_empty->setObjectName(u"eventsEmpty"_s);
    m_banner->setObjectName(u"eventsBanner"_s);
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    fill(this, column({m_banner, m_head, Item(m_body, 2), Item(m_payload, 1)}, size::kGap3));
    connect(m_banner, &Banner::retryRequested, this, &AppEvents::reload);
    connect(m_rotate, &QPushButton::clicked, this, &AppEvents::askRotate);
    connect(m_empty, &EmptyState::actionRequested, this, &AppEvents::editRequested);
    connect(m_table, &DataTable::selectionChangedTo, this, &AppEvents::showSelected);
    connect(&context.secrets, &models::SecretStore::changed, this, &AppEvents::tellSecret);
    connect(&context.server, &ServerControl::stateChanged, this,
            [this] { m_rotate->setEnabled(canReachServer(m_context)); });
}

QWidget *AppEvents::buildHead()
{
    auto *head = new QWidget;
    fill(head,
         column({Item(row({label(tr("Webhook URL"), TextStyle::Secondary), grow(m_url), m_rotate})), m_note},
                size::kGap2));
    return head;
}

void AppEvents::show(const api::RelayApplication &application)
{
    const bool isOther = application.id != m_application.id || !m_model;
    m_application = application;
    m_url->setText(models::text(application.webhookUrl.value_or("")));
    m_head->setVisible(application.webhookUrl.has_value());
    tellNone();
    tellSecret();
    if (!isOther)
        return;
    auto *before = m_model;
    m_model = models::makeAppEventTable(m_context.client, application.id, this);
    m_table->setModel(m_model);
    delete before;
    connect(m_model, &models::TableBase::stateChanged, this, &AppEvents::refresh);
    reload();
}

void AppEvents::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model && m_model->state() != models::TableBase::State::Loading && canReachServer(m_context))
        reload();
}

void AppEvents::reload()
{
    m_banner->clear();
    m_model->reload();
}

void AppEvents::refresh()
{
    if (m_model->state() == models::TableBase::State::Failed) {
        m_banner->show(*m_model->error());
        Q_EMIT failed(*m_model->error());
    }
    const bool isEmpty = m_model->state() == models::TableBase::State::Complete && m_model->rowCount() == 0;
    m_body->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    showSelected();
}

void AppEvents::tellNone()
{
    if (m_application.webhookUrl)
        m_empty->setText(tr("No event yet. Connecting a device, disconnecting it and new data make one each."));
    else
        m_empty->setText(tr("This application has no webhook URL, so no events are sent."), tr("Give it one…"));
}

// The server tells it once: with a new application, or when it is rotated.
void AppEvents::tellSecret()
{
    const QString signedWith = tr("Every delivery carries x-relay-signature, signed with the webhook secret.");
    const bool isKept = keepsWebhookSecret(m_context, m_application);
    m_note->setText(isKept ? signedWith : signedWith + u' ' + tr("It is not kept here: rotate it to read a new one."));
}

void AppEvents::askRotate()
{
    m_context.prompts.confirm(
        {.title = tr("Rotate the webhook secret?"),
         .text = tr("Deliveries are signed with the new secret from now on. Your receiver refuses "
                    "them until it knows it."),
         .action = tr("Rotate webhook secret"),
         .destructive = true},
        this, [this](const QString &) { rotate(); });
}

void AppEvents::rotate()
{
    m_banner->clear();
    api::RotatePortalWebhookSecret request;
    request.applicationId = m_application.id;
    m_context.client.send(request, {.confirmed = true})
        .then(this, [this](const api::Result<api::RelayWebhookSecretAnswer> &answer) {
            if (answer)
                return Q_EMIT secretRotated(api::client::SecretString(answer->data.webhookSecret));
            m_banner->show(answer.error());
            Q_EMIT failed(answer.error());
        });
}

void AppEvents::showSelected()
{
    const QStringList ids = m_table->selectedIds();
    const api::RelayEvent *event = ids.size() == 1 ? m_model->rowAt(m_model->rowOf(ids.first())) : nullptr;
    m_payload->setVisible(event);
    if (event)
        m_payload->setText(models::prettyJson(models::text(event->payload)));
}

} // namespace views
