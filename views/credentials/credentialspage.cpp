// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/credentialspage.h"

#include "models/credentials/environmentdraft.h"
#include "models/secrets/vaultcredentials.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/pageheader.h"
#include "views/common/plaintext.h"
#include "views/credentials/apikeyssection.h"
#include "views/credentials/connectionpanel.h"
#include "views/credentials/environmentform.h"
#include "views/credentials/environmentsidebar.h"
#include "views/credentials/secretssection.h"
#include "views/credentials/tokensection.h"

#include <QScrollArea>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kSidebar = 232;
constexpr int kForm = 760; // no wider: long lines are hard to read
constexpr int kContent = 1240; // tables need more

} // namespace

CredentialsPage::CredentialsPage(Context &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_sidebar(new EnvironmentSidebar(context.environments))
    , m_name(label({}, TextStyle::Section, u"environmentName"_s))
    , m_inUse(label(tr("In use"), TextStyle::Secondary, u"inUse"_s))
    , m_use(button(u"useEnvironment"_s, tr("Switch to it")))
    , m_form(new EnvironmentForm(context))
    , m_connection(new ConnectionPanel(context))
    , m_secrets(new SecretsSection(context))
    , m_keys(new ApiKeysSection(context))
    , m_scroll(new QScrollArea)
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
}

QWidget *CredentialsPage::buildHead()
{
    auto *head = new QWidget;
    head->setObjectName(u"credentialsHead"_s);
    fill(head, column({new PageHeader(title(), purpose())}));
    head->layout()->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, size::kGap3);
    return head;
}

QWidget *CredentialsPage::buildBody()
{
    m_name->setElide(Qt::ElideRight);
    QVBoxLayout *stored = column({group(tr("Credentials on this computer"), column({m_secrets}), u"secretsGroup"_s),
                                  group(tr("API keys on the server"), column({m_keys}), u"apiKeysGroup"_s)},
                                 size::kGap4);
    m_stored = new QWidget;
    m_stored->setObjectName(u"storedParts"_s);
    fill(m_stored, stored);
    auto *content = new QWidget;
    content->setObjectName(u"credentialsContent"_s);
    content->setMaximumWidth(kContent);
    QWidget *environment = group(tr("Environment"), column({m_form, m_connection}, size::kGap3), u"environmentGroup"_s);
    environment->setMaximumWidth(kForm);
    fill(content,
         column({Item(row({grow(m_name), m_inUse, m_use})), environment, m_stored,
                 group(tr("Token inspector"), column({new TokenSection(m_context)}), u"tokenGroup"_s), stretch()},
                size::kGap4),
         size::kGap6);
    name(m_scroll, u"credentialsScroll"_s, tr("Environment"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    for (QWidget *each : {content, m_scroll->viewport()})
        each->setAutoFillBackground(false);
    return m_scroll;
}

void CredentialsPage::connectParts()
{
    connect(m_sidebar, &EnvironmentSidebar::selectionChanged, this, &CredentialsPage::select);
    connect(m_sidebar, &EnvironmentSidebar::addRequested, this, &CredentialsPage::add);
    connect(m_sidebar, &EnvironmentSidebar::duplicateRequested, this, &CredentialsPage::duplicate);
    connect(m_sidebar, &EnvironmentSidebar::deleteRequested, this, &CredentialsPage::askDelete);
    connect(m_use, &QPushButton::clicked, this,
            [this] { leave([this] { m_context.environments.setCurrent(m_shown.id()); }); });
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
    connect(m_keys, &ApiKeysSection::loginRequested, this, [this] { m_secrets->addLogin(); });
    connect(m_keys, &ApiKeysSection::stateChanged, this, &Page::loadStateChanged);
    connect(&m_context.environments, &models::EnvironmentList::currentChanged, this, &CredentialsPage::refreshUse);
    auto *shortcut = new QShortcut(Qt::Key_N, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, &CredentialsPage::add);
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
    Q_EMIT loadStateChanged();
}

void CredentialsPage::open(const QString &environmentId)
{
    if (m_context.environments.find(environmentId))
        select(environmentId);
}

void CredentialsPage::showEnvironment(const models::Environment &environment, bool isNew)
{
    m_shown = environment;
    m_name->setText(isNew ? tr("New environment") : visible(environment.name));
    m_sidebar->select(isNew ? QString() : environment.id());
    m_form->show(environment, isNew);
    m_connection->forget();
    m_stored->setVisible(!isNew);
    if (!isNew) {
        m_secrets->show(environment);
        m_keys->show(environment);
    }
    refreshUse();
}

void CredentialsPage::refreshUse()
{
    const bool used = m_shown.id() == m_context.environments.current().id();
    m_inUse->setVisible(used);
    m_use->setVisible(!used && m_context.environments.find(m_shown.id()));
}

void CredentialsPage::leave(std::function<void()> go)
{
    if (!m_form->isDirty())
        return go();
    m_context.prompts.confirm({.title = tr("Discard changes?"),
                               .text = tr("What you changed of this environment has not been saved."),
                               .action = tr("Discard changes")},
                              this, [go = std::move(go)](const QString &) { go(); });
}

void CredentialsPage::select(const QString &id)
{
    const auto wanted = m_context.environments.find(id);
    if (!wanted)
        return;
    if (m_form->isDirty())
        m_sidebar->select(m_form->isNew() ? QString() : m_shown.id()); // until that is decided
    leave([this, wanted] {
        showEnvironment(*wanted, false);
        m_scroll->ensureVisible(0, 0);
    });
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

} // namespace views
