// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/appcredentials.h"

#include "models/common/text.h"
#include "views/applications/clientsecrets.h"
#include "views/applications/reach.h"
#include "views/applications/rotatedialog.h"
#include "views/common/banner.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"
#include "views/credentials/newsecretpanel.h"

#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using models::text;
using models::utf8;

namespace views {

namespace {

constexpr int kRows = 6;

} // namespace

AppCredentials::AppCredentials(Context &context, QWidget *parent)
    : TableSection(context, u"appCredentials"_s, tr("OAuth / API keys"), kRows, parent)
    , m_new(new NewSecretPanel(context.secrets))
    , m_empty(new EmptyState(u"key"_s, tr("No credentials yet. A server of yours needs them to open the dispatcher."),
                             tr("Create credentials")))
    , m_create(addButton(u"createCredential"_s, tr("Create credentials"), u"plus"_s))
    , m_rotate(addButton(u"rotateCredential"_s, tr("Rotate…")))
    , m_toggle(addButton(u"toggleCredential"_s, tr("Deactivate")))
    , m_revoke(addButton(u"revokeCredential"_s, tr("Revoke…")))
{
    addAbove(m_new);
    addAbove(m_empty);
    m_empty->setObjectName(u"credentialsEmpty"_s);
    m_empty->setFixedHeight(m_table->minimumHeight()); // nothing below moves
    m_empty->hide();
    m_note->setText(tr("A client id and a client secret open the dispatcher for this application. The secret is shown "
                       "once; the server keeps only its hash."));
    connect(m_table, &DataTable::selectionChangedTo, this, &AppCredentials::refresh);
    connect(m_banner, &Banner::retryRequested, this, &AppCredentials::reload);
    connect(m_create, &QPushButton::clicked, this, &AppCredentials::create);
    connect(m_empty, &EmptyState::actionRequested, this, &AppCredentials::create);
    connect(m_rotate, &QPushButton::clicked, this, &AppCredentials::askRotate);
    connect(m_toggle, &QPushButton::clicked, this, &AppCredentials::toggle);
    connect(m_revoke, &QPushButton::clicked, this, &AppCredentials::askRevoke);
    connect(m_new, &NewSecretPanel::saved, this, [this](models::SecretState state) {
        m_context.toasts.show(tr("Client secret stored: %1.").arg(models::name(state)), tr("Try it"),
                              [self = QPointer(this)] {
                                  if (self)
                                      Q_EMIT self->flowRequested();
                              });
    });
    connect(m_new, &NewSecretPanel::closed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(&context.server, &ServerControl::stateChanged, this, [this] {
        if (m_model)
            refresh();
    });
}

void AppCredentials::show(const api::RelayApplication &application)
{
    m_application = application;
    m_environment = m_context.environments.current();
    m_new->forget();
    auto *before = m_model;
    m_model = models::makeAppCredentialTable(m_context.client, application.id, this);
    setModel(m_model);
    delete before;
    connect(m_model, &models::TableBase::stateChanged, this, &AppCredentials::refresh);
    reload();
}

bool AppCredentials::hasNewSecret() const
{
    return !m_new->isHidden();
}

void AppCredentials::reload()
{
    m_banner->clear();
    m_model->reload();
}

void AppCredentials::refresh()
{
    using State = models::TableBase::State;
    if (m_model->state() == State::Failed) {
        m_banner->show(*m_model->error());
        Q_EMIT failed(*m_model->error());
    }
    const bool isEmpty = m_model->state() == State::Complete && m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    const api::RelayCredential *row = selectedRow(m_model);
    const bool isReachable = canReachServer(m_context);
    m_create->setEnabled(isReachable);
    for (QPushButton *each : {m_rotate, m_toggle, m_revoke}) {
        if (each->hasFocus() && !row)
            m_table->setFocus(Qt::OtherFocusReason); // of a row that is gone
        each->setEnabled(row && isReachable);
    }
    m_toggle->setText(row && !models::isActive(row->status) ? tr("Activate") : tr("Deactivate…"));
    if (m_model->state() == State::Complete || m_model->state() == State::Failed)
        Q_EMIT loaded();
}

bool AppCredentials::begin()
{
    if (std::exchange(m_busy, true))
        return false;
    m_banner->clear();
    refresh();
    return true;
}

void AppCredentials::create()
{
    m_context.prompts.text(tr("Create credentials"), tr("Name, such as the server that uses them"), {},
                           tr("Create credentials"), this, [this](const QString &given) {
                               if (!begin())
                                   return;
                               api::CreatePortalCredential request;
                               request.applicationId = m_application.id;
                               if (!given.trimmed().isEmpty())
                                   request.body.name = utf8(given.trimmed());
                               m_context.client.send(request).then(this, [this](const auto &answer) { made(answer); });
                           });
}

void AppCredentials::askRotate()
{
    const api::RelayCredential *row = selectedRow(m_model);
    if (!row)
        return;
    auto *dialog = new RotateDialog(text(row->name), this);
    connect(dialog, &RotateDialog::chosen, this, [this, clientId = row->clientId](int graceSeconds) {
        if (!begin())
            return;
        api::RotatePortalCredential request;
        request.applicationId = m_application.id;
        request.clientId = clientId;
        request.body.graceSeconds = graceSeconds;
        m_context.client.send(request, {.confirmed = true}).then(this, [this](const auto &answer) { made(answer); });
    });
    dialog->open();
}

void AppCredentials::toggle()
{
    const api::RelayCredential *row = selectedRow(m_model);
    if (!row)
        return;
    if (!models::isActive(row->status))
        return setStatus(row->clientId, api::RelayStatus::Active);
    m_context.prompts.confirm(
        {.title = tr("Deactivate %1?").arg(isolated(visible(text(row->name)))),
         .text = tr("Its running tokens end at once. It can be activated again."),
         .action = tr("Deactivate credentials")},
        this, [this, id = row->clientId](const QString &) { setStatus(id, api::RelayStatus::Inactive); });
}

void AppCredentials::setStatus(const std::string &clientId, api::RelayStatus status)
{
    if (!begin())
        return;
    api::UpdatePortalCredential request;
    request.applicationId = m_application.id;
    request.clientId = clientId;
    request.body.status = status;
    m_context.client.send(request, {.confirmed = true})
        .then(this, [this, status](const api::Result<api::RelayCredentialAnswer> &answer) {
            ended(answer ? std::nullopt : std::optional(answer.error()),
                  status == api::RelayStatus::Active ? tr("Credentials activated.") : tr("Credentials deactivated."));
        });
}

void AppCredentials::askRevoke()
{
    const api::RelayCredential *row = selectedRow(m_model);
    if (!row)
        return;
    const QString shown = visible(text(row->name));
    m_context.prompts.confirm({.title = tr("Revoke %1?").arg(isolated(shown)),
                               .text = tr("The server refuses it and its tokens from now on. This cannot be undone."),
                               .action = tr("Revoke credentials"),
                               .typed = shown},
                              this, [this, id = row->clientId](const QString &) {
                                  if (!begin())
                                      return;
                                  api::RevokePortalCredential request;
                                  request.applicationId = m_application.id;
                                  request.clientId = id;
                                  m_context.client.send(request, {.confirmed = true})
                                      .then(this, [this, id](const api::Result<api::RelayDoneAnswer> &answer) {
                                          if (answer)
                                              forgetSecrets(m_context, text(id));
                                          ended(answer ? std::nullopt : std::optional(answer.error()),
                                                tr("Credentials revoked."));
                                      });
                              });
}

void AppCredentials::made(const api::Result<api::RelayCredentialSecretAnswer> &answer)
{
    if (answer)
        m_new->show(tr("Client secret of “%1”").arg(visible(text(answer->data.credential.name))),
                    api::client::SecretString(answer->data.clientSecret),
                    appCredentials(m_environment, answer->data.credential.clientId, m_application.id),
                    tr("Save in the keychain, for the integration flow of this console"));
    ended(answer ? std::nullopt : std::optional(answer.error()), {});
}

void AppCredentials::ended(const std::optional<api::Error> &error, const QString &toast)
{
    m_busy = false;
    if (error) {
        refresh();
        m_banner->show(*error);
        Q_EMIT failed(*error);
        return;
    }
    if (!toast.isEmpty())
        m_context.toasts.show(toast);
    m_model->reload();
    Q_EMIT changed();
}

} // namespace views
