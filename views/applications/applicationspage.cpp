// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/applicationspage.h"

#include "models/common/text.h"
#include "views/applications/appcredentials.h"
#include "views/applications/applicationdialog.h"
#include "views/applications/applicationview.h"
#include "views/applications/clientsecrets.h"
#include "views/applications/gettingstarted.h"
#include "views/applications/passworddialog.h"
#include "views/applications/reach.h"
#include "views/applications/signinpanel.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/pageheader.h"
#include "views/common/plaintext.h"
#include "views/snippets/guideapplication.h"

#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using models::text;
using State = models::Portal::State;

namespace views {

namespace {

constexpr int kAccount = 220; // px of the e-mail
const QString kAnsweredKey = u"applications/answered"_s;

TablePage::Texts texts()
{
    return {.id = u"applications"_s,
            .title = ApplicationsPage::tr("Applications"),
            .purpose = ApplicationsPage::tr("What may use the Relay gateway: devices, webhook, credentials."),
            .search = ApplicationsPage::tr("Search name, device, id"),
            .primary = ApplicationsPage::tr("New application"),
            .icon = u"link"_s,
            .empty = ApplicationsPage::tr("No applications yet. Each is one app or server that reads health data."),
            .nothingFound = ApplicationsPage::tr("No application matches this search."),
            .first = ApplicationsPage::tr("Create the first application")};
}

} // namespace

ApplicationsPage::ApplicationsPage(Context &context, QWidget *parent)
    : TablePage(context, texts(), parent)
    , m_portal(new models::Portal(context.client, this))
    , m_model(models::makeApplicationTable(context.client, this))
    , m_guide(new GettingStarted)
    , m_account(button(u"portalAccount"_s, {}, Emphasis::Normal, u"users"_s))
    , m_covers(new QStackedWidget)
    , m_signIn(new SignInPanel(*m_portal))
    , m_view(new ApplicationView(context))
{
    setObjectName(u"applicationsPage"_s);
    addAbove(m_guide);
    buildAccount();
    addFilter(m_account);
    setModel(m_model);
    m_covers->addWidget(m_signIn);
    m_covers->addWidget(m_view);
    setCover(m_covers);
    connectParts();
    serverChanged();
}

void ApplicationsPage::buildAccount()
{
    auto *menu = new QMenu(m_account);
    menu->setObjectName(u"portalAccountMenu"_s);
    menu->addAction(tr("Change the password…"), this, &ApplicationsPage::changePassword)
        ->setObjectName(u"changePassword"_s);
    menu->addAction(tr("Sign out"), m_portal, &models::Portal::signOut)->setObjectName(u"portalSignOut"_s);
    m_account->setMenu(menu);
}

void ApplicationsPage::connectParts()
{
    connect(this, &TablePage::primaryRequested, this, &ApplicationsPage::create);
    connect(this, &TablePage::rowOpened, this, &ApplicationsPage::openRow);
    connect(m_model, &models::TableBase::stateChanged, this, &ApplicationsPage::listChanged);
    connect(m_portal, &models::Portal::stateChanged, this, &ApplicationsPage::portalChanged);
    connect(&context().server, &ServerControl::stateChanged, this, &ApplicationsPage::serverChanged);
    connect(m_signIn, &SignInPanel::ownAccountRequested, this, [this] { m_portal->resume(true); });
    connect(m_guide, &GettingStarted::requested, this, &ApplicationsPage::next);
    connect(m_view, &ApplicationView::backRequested, this, &ApplicationsPage::back);
    connect(m_view, &ApplicationView::editRequested, this, &ApplicationsPage::edit);
    connect(m_view, &ApplicationView::deleteRequested, this, &ApplicationsPage::askDelete);
    connect(m_view, &ApplicationView::changed, m_model, &models::TableBase::reload);
    connect(m_view, &ApplicationView::loadStateChanged, this, &Page::loadStateChanged);
    m_guide->setDone(GettingStarted::FirstAnswer, context().settings.value(kAnsweredKey).toBool());
    connect(m_view, &ApplicationView::answered, this, [this] {
        m_guide->setDone(GettingStarted::FirstAnswer, true);
        context().settings.setValue(kAnsweredKey, true);
    });
    connect(m_view, &ApplicationView::failed, this, &ApplicationsPage::failed);
    addShortcut(Qt::Key_N, &ApplicationsPage::create);
    addShortcut(Qt::Key_E, &ApplicationsPage::edit);
    addShortcut(Qt::Key_Delete, &ApplicationsPage::askDelete);
    addShortcut(Qt::Key_Escape, &ApplicationsPage::back);
    addShortcut(Qt::ALT | Qt::Key_Left, &ApplicationsPage::back);
}

void ApplicationsPage::addShortcut(const QKeySequence &keys, void (ApplicationsPage::*run)())
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
}

bool ApplicationsPage::isApplicationShown() const
{
    return isCoverShown() && m_covers->currentWidget() == m_view;
}

QString ApplicationsPage::place() const
{
    return isApplicationShown() ? text(m_view->application().id) + u'/' + m_view->currentTab() : QString();
}

QString ApplicationsPage::unsaved() const
{
    return m_view->unsaved();
}

LoadState ApplicationsPage::loadState() const
{
    if (m_portal->state() == State::SignedOut)
        return PageLoaded{0};
    if (!isSignedIn())
        return PageLoading{};
    return isApplicationShown() ? m_view->loadState() : TablePage::loadState();
}

void ApplicationsPage::reload()
{
    if (!canReachServer(context()))
        return; // the window reloads once it is back
    if (!isSignedIn())
        return m_portal->resume(context().environments.current().embedded);
    if (isApplicationShown())
        m_view->reload();
    TablePage::reload();
}

void ApplicationsPage::portalChanged()
{
    m_guide->setDone(GettingStarted::SignIn, isSignedIn());
    if (isSignedIn()) {
        const QString email = visible(text(m_portal->account()->email));
        m_account->setText(withoutMnemonic(m_account->fontMetrics().elidedText(email, Qt::ElideMiddle, kAccount)));
        m_account->setAccessibleName(tr("Account at the portal: %1").arg(email));
        setTip(m_account, email);
        if (isApplicationShown())
            m_view->reload(); // signed in anew
        else
            showCover(false);
        TablePage::reload();
    } else if (m_portal->state() == State::SignedOut) {
        if (m_portal->error() && isApplicationShown()) // back to where the session ended
            m_wanted = place();
        coverWith(m_signIn);
    }
    Q_EMIT loadStateChanged();
}

void ApplicationsPage::listChanged()
{
    if (m_model->state() == models::TableBase::State::Failed)
        failed(*m_model->error());
    if (m_model->state() != models::TableBase::State::Complete)
        return;
    showWebhooks();
    bool hasCredentials = false;
    for (int at = 0; at < m_model->rowCount(); ++at)
        if (const api::RelayApplication *row = m_model->rowAt(at))
            hasCredentials = hasCredentials || row->credentialCount > 0;
    m_guide->setDone(GettingStarted::Application, m_model->rowCount() > 0 || !m_model->search().isEmpty());
    m_guide->setDone(GettingStarted::Credentials, hasCredentials);
    if (!m_wanted.isEmpty())
        open(std::exchange(m_wanted, {}));
    else if (isApplicationShown())
        refetch();
}

void ApplicationsPage::showWebhooks()
{
    bool isEmpty = m_model->rowCount() > 0;
    for (int at = 0; at < m_model->rowCount(); ++at)
        if (const api::RelayApplication *row = m_model->rowAt(at))
            isEmpty = isEmpty && !row->webhookUrl;
    if (std::exchange(m_withoutWebhooks, isEmpty) == isEmpty)
        return;
    table()->setColumnHidden(m_model->columnCount() - 1, isEmpty);
    Q_EMIT table()->layoutChanged(); // the others have its room
}

// What is open here stays while the server is away: the window tells it, and offers to start it.
void ApplicationsPage::serverChanged()
{
    const bool isReachable = canReachServer(context());
    setPrimaryEnabled(isReachable);
    m_guide->setEnabled(isReachable);
    m_account->setEnabled(isReachable);
    m_signIn->setReachable(isReachable);
    m_signIn->offerOwnAccount(context().environments.current().embedded);
}

void ApplicationsPage::changePassword()
{
    auto *dialog = new PasswordDialog(*m_portal, this);
    connect(dialog, &PasswordDialog::changed, this,
            [this] { context().toasts.show(tr("Password changed. Other sessions of this account have ended.")); });
    dialog->open();
}

void ApplicationsPage::failed(const api::Error &error)
{
    m_portal->tookAway(error);
}

const api::RelayApplication *ApplicationsPage::chosen() const
{
    if (!isSignedIn())
        return nullptr;
    if (isApplicationShown())
        return &m_view->application();
    const QStringList ids = table()->selectedIds();
    return ids.size() == 1 ? m_model->rowAt(m_model->rowOf(ids.first())) : nullptr;
}

void ApplicationsPage::create()
{
    if (!isSignedIn() || !canReachServer(context()) || findChild<ApplicationDialog *>())
        return;
    auto *dialog = new ApplicationDialog(context(), {}, this);
    connect(dialog, &ApplicationDialog::failed, this, &ApplicationsPage::failed);
    connect(dialog, &ApplicationDialog::created, this, [this](const api::RelayApplicationCreated &made) {
        context().toasts.show(tr("%1 created.").arg(isolated(visible(text(made.application.name)))));
        showApplication(made.application);
        m_view->openTab(u"credentials"_s);
        if (made.application.webhookUrl)
            m_view->showWebhookSecret(api::client::SecretString(made.webhookSecret));
        m_model->reload();
    });
    dialog->open();
}

void ApplicationsPage::edit()
{
    const api::RelayApplication *application = chosen();
    if (!application || !canReachServer(context()) || findChild<ApplicationDialog *>())
        return;
    auto *dialog = new ApplicationDialog(context(), *application, this);
    connect(dialog, &ApplicationDialog::failed, this, &ApplicationsPage::failed);
    connect(dialog, &ApplicationDialog::changed, this, [this](const api::RelayApplication &changed) {
        context().toasts.show(tr("%1 saved.").arg(isolated(visible(text(changed.name)))));
        if (isApplicationShown())
            m_view->show(changed);
        m_model->reload();
    });
    dialog->open();
}

void ApplicationsPage::askDelete()
{
    const api::RelayApplication *application = chosen();
    if (!application || !canReachServer(context()))
        return;
    const QString shown = visible(text(application->name));
    QString lost = application->credentialCount > 0
        ? tr("%Ln credential(s) stop working at once, and the record of its events goes too. This cannot be undone.",
             nullptr, int(application->credentialCount))
        : tr("The record of its events goes too. This cannot be undone.");
    if (keepsSecrets(context(), *application))
        lost += u' ' + tr("Its secrets that are kept here are deleted with it.");
    context().prompts.confirm({.title = tr("Delete %1?").arg(isolated(shown)),
                               .text = lost,
                               .action = tr("Delete application"),
                               .typed = shown},
                              this, [this, doomed = *application](const QString &) { remove(doomed); });
}

void ApplicationsPage::remove(const api::RelayApplication &application)
{
    api::DeletePortalApplication request;
    request.applicationId = application.id;
    context()
        .client.send(request, {.confirmed = true})
        .then(this, [this, application](const api::Result<api::RelayDoneAnswer> &answer) {
            if (!answer) {
                banner()->show(answer.error());
                return failed(answer.error());
            }
            context().toasts.show(tr("%1 deleted.").arg(isolated(visible(text(application.name)))));
            forgetSecrets(context(), application);
            if (guideApplication(context().settings).applicationId == text(application.id))
                setGuideApplication(context().settings, {});
            back();
            m_model->remove(text(application.id));
            m_model->reload();
        });
}

// From elsewhere: perhaps before anybody is signed in.
void ApplicationsPage::open(const QString &place)
{
    const QString id = place.section(u'/', 0, 0);
    if (id.isEmpty())
        return back();
    const api::RelayApplication *row = m_model->rowAt(m_model->rowOf(id));
    if (!row && m_model->state() != models::TableBase::State::Complete) {
        m_wanted = place;
        return;
    }
    if (!row)
        return banner()->show(Meaning::Warning, tr("There is no such application in this account."));
    showApplication(*row);
    m_view->openTab(place.section(u'/', 1, 1));
}

void ApplicationsPage::openRow(const QString &id)
{
    if (const api::RelayApplication *row = m_model->rowAt(m_model->rowOf(id)))
        showApplication(*row);
}

void ApplicationsPage::showApplication(const api::RelayApplication &application)
{
    m_view->show(application);
    coverWith(m_view);
    Q_EMIT loadStateChanged();
}

void ApplicationsPage::coverWith(QWidget *page)
{
    m_covers->setCurrentWidget(page);
    m_covers->setFocusProxy(page);
    showCover(true);
}

void ApplicationsPage::refetch()
{
    if (const auto *row = m_model->rowAt(m_model->rowOf(text(m_view->application().id))))
        m_view->show(*row);
}

void ApplicationsPage::back()
{
    if (!isApplicationShown())
        return;
    showCover(false);
    Q_EMIT loadStateChanged();
}

void ApplicationsPage::next()
{
    if (!m_guide->isDone(GettingStarted::Application))
        return create();
    if (const api::RelayApplication *first = chosen() ? chosen() : readiest(context(), *m_model)) {
        showApplication(*first);
        if (m_guide->isDone(GettingStarted::Credentials))
            return m_view->beginFlow();
        m_view->openTab(u"credentials"_s);
        m_view->credentials()->create();
    }
}

QList<PaletteItem> ApplicationsPage::paletteItems()
{
    QList<PaletteItem> items = TablePage::paletteItems();
    if (isSignedIn()) {
        items.append({.title = tr("Change the password of the Relay portal"), .run = [this] { changePassword(); }});
        items.append({.title = tr("Sign out of the Relay portal"), .run = [this] { m_portal->signOut(); }});
    }
    return items;
}

QList<PageShortcut> ApplicationsPage::shortcuts() const
{
    return TablePage::shortcuts()
        + QList<PageShortcut>{{u"N"_s, tr("New application")},
                              {u"E"_s, tr("Edit the application")},
                              {u"Del"_s, tr("Delete the application")},
                              {u"Esc"_s, tr("Back to the list")}};
}

} // namespace views
