// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appevents.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

using namespace Qt::StringLiterals;

namespace views {

AppEvents::AppEvents(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner)
    , m_note(wrapped({}, TextStyle::Secondary, u"eventsNote"_s))
    , m_rotate(button(u"rotateWebhookSecret"_s, tr("Rotate webhook secret…"), Emphasis::Normal, u"refresh"_s))
    , m_table(new DataTable)
    , m_payload(new CodeBlock(u"eventPayload"_s, tr("Payload of the event")))
{
    name(m_table, u"eventsTable"_s, tr("Event deliveries"));
    m_banner->setObjectName(u"eventsBanner"_s);
    fill(this,
         column({m_banner, Item(row({grow(m_note), m_rotate})), Item(m_table, 2), Item(m_payload, 1)}, size::kGap3));
    connect(m_banner, &Banner::retryRequested, this, &AppEvents::reload);
    connect(m_rotate, &QPushButton::clicked, this, &AppEvents::askRotate);
    connect(m_table, &DataTable::selectionChangedTo, this, &AppEvents::showSelected);
}

void AppEvents::show(const api::RelayApplication &application)
{
    m_applicationId = application.id;
    m_hasUrl = application.webhookUrl.has_value();
    auto *before = m_model;
    m_model = models::makeAppEventTable(m_context.client, application.id, this);
    m_table->setModel(m_model);
    delete before;
    connect(m_model, &models::TableBase::stateChanged, this, &AppEvents::refresh);
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
    const bool none = m_model->state() == models::TableBase::State::Complete && m_model->rowCount() == 0;
    m_note->setText(!none ? tr("Every delivery carries x-relay-signature, signed with the webhook secret.")
                        : m_hasUrl
                        ? tr("No event yet. Connecting a device, disconnecting it and new data make one each.")
                        : tr("This application has no webhook URL, so no events are sent. Edit it to give one."));
    showSelected();
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
    m_rotate->setEnabled(false);
    api::RotatePortalWebhookSecret request;
    request.applicationId = m_applicationId;
    m_context.client.send(request, {.confirmed = true})
        .then(this, [this](const api::Result<api::RelayWebhookSecretAnswer> &answer) {
            m_rotate->setEnabled(true);
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
