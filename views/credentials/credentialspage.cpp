// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/credentialspage.h"

#include "models/common/errortext.h"
#include "models/credentials/environmentdraft.h"
#include "models/credentials/environmentfile.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/pageheader.h"
#include "views/common/plaintext.h"
#include "views/common/tabstrip.h"
#include "views/credentials/access.h"
#include "views/credentials/apikeyssection.h"
#include "views/credentials/connectionpanel.h"
#include "views/credentials/environmentfiles.h"
#include "views/credentials/environmentform.h"
#include "views/credentials/environmentsidebar.h"
#include "views/credentials/sdktokenssection.h"
#include "views/credentials/secretssection.h"
#include "views/credentials/tokensection.h"
#include "views/credentials/vendorssection.h"

#include <QJsonObject>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSidebar = 200;
constexpr int kForm = 760; // no wider: long lines are hard to read
constexpr int kContent = 1240; // tables need more
const QString kTabKey = u"environments/tab"_s;
const QString kEnvironmentTab = u"environment"_s;

} // namespace

CredentialsPage::CredentialsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_files(new EnvironmentFiles(context, this))
    , m_sidebar(new EnvironmentSidebar(context.environments))
    , m_name(label({}, TextStyle::Section, u"environmentName"_s))
    , m_inUse(label(tr("In use"), TextStyle::Secondary, u"inUse"_s))
    , m_use(button(u"useEnvironment"_s, tr("Switch to it")))
    , m_banner(new Banner)
    , m_bar(new TabStrip(u"credentialsTabs"_s, tr("What to see of the environment")))
    , m_stack(new QStackedWidget)
    , m_form(new EnvironmentForm(context))
    , m_connection(new ConnectionPanel(context))
    , m_secrets(new SecretsSection(context))
    , m_keys(new ApiKeysSection(context))
    , m_vendors(new VendorsSection(context))
    , m_tokens(new SdkTokensSection(context))
{
    setObjectName(u"credentialsPage"_s);
    setAccessibleName(title());
    auto *side = new Surface(Surface::Kind::Panel);
    side->setHairline(Qt::RightEdge);
    fill(side, column({grow(m_sidebar)}));
    side->layout()->setContentsMargins(0, 0, 1, 0);
    side->setFixedWidth(kSidebar);
    auto *frame = new Surface(Surface::Kind::Window);
    frame->setHairline(Qt::TopEdge);
    fill(frame, row({side, grow(buildBody())}, 0));
    frame->layout()->setContentsMargins(0, 1, 0, 0);
    fill(this, column({buildHead(), grow(frame)}, 0));
    connectParts();
    showEnvironment(context.environments.current(), false);
    openTab(context.settings.value(kTabKey).toString());
}

QWidget *CredentialsPage::buildHead()
{
    auto *header = new PageHeader(title(), purpose());
    auto *files = button(u"environmentFiles"_s, tr("Import and export"), Emphasis::Normal, u"file"_s);
    auto *menu = new QMenu(files);
    menu->setObjectName(u"environmentFilesMenu"_s);
    const auto offer = [&](const QString &id, const QString &text, auto run) {
        QAction *action = menu->addAction(text, this, run);
        action->setObjectName(id);
    };
    offer(u"importDotEnv"_s, tr("Import a .env file…"), [this] { m_files->importDotEnv(m_shown); });
    offer(u"importEnvironments"_s, tr("Import environments…"), [this] { m_files->importEnvironments(); });
    offer(u"exportEnvironments"_s, tr("Export environments, without secrets…"),
          [this] { m_files->exportEnvironments(); });
    files->setMenu(menu);
    header->addAction(files);
    m_banner->setObjectName(u"filesBanner"_s);
    auto *head = new QWidget;
    head->setObjectName(u"credentialsHead"_s);
    fill(head, column({header, m_banner}, size::kGap3));
    head->layout()->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap3);
    return head;
}

QWidget *CredentialsPage::buildBody()
{
    m_name->setElide(Qt::ElideRight);
    auto *environment = new QWidget;
    environment->setObjectName(u"environmentPart"_s);
    fill(environment, column({m_form, m_connection}, size::kGap3));
    addTab(kEnvironmentTab, tr("Environment"), environment, kForm);
    addTab(u"credentials"_s, tr("Credentials"), m_secrets, kContent);
    addTab(u"keys"_s, tr("API keys"), m_keys, kContent);
    addTab(u"vendors"_s, tr("Vendors"), m_vendors, kContent);
    addTab(u"tokens"_s, tr("SDK tokens"), m_tokens, kContent);
    addTab(u"inspector"_s, tr("Token inspector"), new TokenSection(m_context), kContent);
    QVBoxLayout *top = column({Item(row({grow(m_name), m_inUse, m_use})), m_bar}, size::kGap2);
    top->setContentsMargins(size::kGap6, size::kGap3, size::kGap6, 0);
    auto *content = new Surface(Surface::Kind::Panel);
    content->setHairline(Qt::TopEdge);
    fill(content, column({grow(m_stack)}, 0));
    content->layout()->setContentsMargins(0, 1, 0, 0);
    auto *body = new QWidget;
    body->setObjectName(u"credentialsBody"_s);
    fill(body, column({Item(top), grow(content)}, 0));
    connect(m_bar, &QTabBar::currentChanged, this, [this](int at) {
        m_stack->setCurrentIndex(at);
        m_context.settings.setValue(kTabKey, m_tabs[at]);
    });
    return body;
}

void CredentialsPage::addTab(const QString &id, const QString &title, QWidget *content, int widest)
{
    auto *host = new QWidget;
    host->setObjectName(id + u"Tab"_s);
    content->setMaximumWidth(widest);
    fill(host, column({content, stretch()}));
    host->layout()->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap6);
    auto *scroll = new QScrollArea;
    name(scroll, id + u"Scroll"_s, title);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(host);
    for (QWidget *each : {host, scroll->viewport()})
        each->setAutoFillBackground(false);
    m_tabs << id;
    m_bar->addTab(title);
    m_stack->addWidget(scroll);
}

void CredentialsPage::openTab(const QString &id)
{
    const auto at = int(m_tabs.indexOf(id));
    if (at >= 0 && m_bar->isTabEnabled(at))
        m_bar->setCurrentIndex(at);
}

void CredentialsPage::connectParts()
{
    connect(m_sidebar, &EnvironmentSidebar::selectionChanged, this, &CredentialsPage::select);
    connect(m_sidebar, &EnvironmentSidebar::addRequested, this, &CredentialsPage::add);
    connect(m_sidebar, &EnvironmentSidebar::duplicateRequested, this, &CredentialsPage::duplicate);
    connect(m_sidebar, &EnvironmentSidebar::deleteRequested, this, &CredentialsPage::askDelete);
    connect(m_use, &QPushButton::clicked, this,
            [this] { leavePages(m_context, this, [this] { m_context.environments.setCurrent(m_shown.id()); }); });
    connect(m_form, &EnvironmentForm::edited, m_connection, &ConnectionPanel::forget);
    connect(m_form, &EnvironmentForm::cancelled, this,
            [this] { showEnvironment(m_context.environments.current(), false); });
    connect(m_form, &EnvironmentForm::saved, this, [this](const QString &id) {
        m_context.toasts.show(tr("Environment saved."));
        if (const auto environment = m_context.environments.find(id))
            showEnvironment(*environment, false);
    });
    connect(m_connection, &ConnectionPanel::testRequested, this, [this] {
        if (m_form->check())
            m_connection->test(m_form->draft());
    });
    connect(m_secrets, &SecretsSection::changed, this, &CredentialsPage::applyCredentials);
    connect(m_keys, &ApiKeysSection::credentialsChanged, this, &CredentialsPage::applyCredentials);
    connect(m_vendors, &VendorsSection::credentialsChanged, this, &CredentialsPage::applyCredentials);
    connect(m_keys, &ApiKeysSection::loginRequested, this, [this] { m_secrets->add(u"password"_s); });
    connect(m_vendors, &VendorsSection::loginRequested, this, [this] { m_secrets->add(u"password"_s); });
    connect(m_tokens, &SdkTokensSection::keyRequested, this, [this] { m_secrets->add(u"api_key"_s); });
    connect(m_files, &EnvironmentFiles::imported, this, &CredentialsPage::showImported);
    connect(m_files, &EnvironmentFiles::refused, this, [this](const QString &what, const api::Error &error) {
        m_banner->show(Meaning::Danger, what, models::explain(error).sentence());
    });
    connect(m_keys, &ApiKeysSection::stateChanged, this, &Page::loadStateChanged);
    connect(&m_context.environments, &models::EnvironmentList::currentChanged, this, &CredentialsPage::refreshUse);
    connect(&m_context.environments, &models::EnvironmentList::changed, this, [this] { // by another process perhaps
        const auto now = m_context.environments.find(m_shown.id());
        if (!now || m_form->isNew() || models::toJson(*now) == models::toJson(m_shown))
            return;
        if (!m_form->isDirty())
            showEnvironment(*now, false);
        else if (!now->embedded) // whose addresses change with each start
            m_form->tellChanged();
    });
    connect(m_form, &EnvironmentForm::reloadRequested, this, [this] {
        if (const auto now = m_context.environments.find(m_shown.id()))
            showEnvironment(*now, false);
    });
    const auto onKeys = [this](const QKeySequence &keys, auto run) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    onKeys(Qt::Key_N, [this] { add(); });
    onKeys(QKeySequence(u"Ctrl+PgDown"_s), [this] { step(1); });
    onKeys(QKeySequence(u"Ctrl+PgUp"_s), [this] { step(-1); });
}

QString CredentialsPage::title() const
{
    return tr("Environments & credentials");
}

QString CredentialsPage::purpose() const
{
    return tr("Where requests go, and the keys and logins that open the door.");
}

LoadState CredentialsPage::loadState() const
{
    using State = models::TableBase::State;
    switch (m_keys->keys()->state()) {
    case State::Failed:
        return *m_keys->keys()->error();
    case State::Loading:
        return PageLoading{};
    case State::Complete:
        return PageLoaded{m_keys->keys()->rowCount()};
    case State::Idle:
        break;
    }
    return PageLoaded{m_context.environments.all().size()};
}

void CredentialsPage::reload()
{
    m_context.secrets.refresh();
    m_keys->reload();
    m_vendors->reload();
    m_tokens->reload();
    Q_EMIT loadStateChanged();
}

void CredentialsPage::open(const QString &argument)
{
    if (const QString id = argument.section(u'#', 0, 0); m_context.environments.find(id))
        select(id);
    openTab(argument.section(u'#', 1));
}

void CredentialsPage::step(int by)
{
    int at = m_bar->currentIndex();
    do
        at = (at + by + m_bar->count()) % m_bar->count();
    while (!m_bar->isTabEnabled(at));
    m_bar->setCurrentIndex(at);
}

void CredentialsPage::showEnvironment(const models::Environment &environment, bool isNew)
{
    m_shown = environment;
    m_name->setText(isNew ? tr("New environment") : visible(environment.name));
    m_sidebar->select(isNew ? QString() : environment.id());
    m_form->show(environment, isNew);
    m_connection->forget();
    m_banner->clear();
    if (isNew)
        openTab(kEnvironmentTab);
    for (int at = 0; at < m_bar->count(); ++at) // what is stored belongs to an environment that is saved
        m_bar->setTabEnabled(at, !isNew || m_tabs[at] == kEnvironmentTab);
    if (!isNew) {
        m_secrets->show(environment);
        m_keys->show(environment);
        m_vendors->show(environment);
        m_tokens->show(environment);
    }
    refreshUse();
}

void CredentialsPage::refreshUse()
{
    const bool used = m_shown.id() == m_context.environments.current().id();
    m_inUse->setVisible(used);
    m_use->setVisible(!used && m_context.environments.find(m_shown.id()));
}

QString CredentialsPage::unsaved() const
{
    QStringList all{m_vendors->unsaved(), m_keys->unsaved()};
    if (m_form->isDirty() && !m_form->isSaving())
        all.prepend(tr("What you changed of this environment has not been saved."));
    all.removeAll(QString());
    return all.join(u' ');
}

void CredentialsPage::leave(std::function<void()> go)
{
    confirmDiscard(m_context.prompts, unsaved(), this, [this, go = std::move(go)] {
        m_vendors->discard();
        go();
    });
}

void CredentialsPage::select(const QString &id)
{
    const auto wanted = m_context.environments.find(id);
    if (!wanted)
        return;
    if (!unsaved().isEmpty())
        m_sidebar->select(m_form->isNew() ? QString() : m_shown.id()); // until that is decided
    leave([this, wanted] { showEnvironment(*wanted, false); });
}

void CredentialsPage::add()
{
    leave([this] {
        showEnvironment(models::blankEnvironment(), true);
        m_form->focusName();
    });
}

void CredentialsPage::duplicate(const QString &id)
{
    const auto original = m_context.environments.find(id);
    if (!original)
        return;
    leave([this, original] {
        showEnvironment(models::duplicated(*original, m_context.environments.all()), true);
        m_form->focusName();
    });
}

QString CredentialsPage::place() const
{
    return m_form->isNew() ? QString() : m_shown.id();
}
} // namespace views
