// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userspage.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/plaintext.h"
#include "views/health/overviewtab.h"
#include "views/health/userpage.h"
#include "views/users/createuserdialog.h"
#include "views/users/userdetail.h"

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kFilterWidth = 180;

TablePage::Texts texts()
{
    return {.id = u"users"_s,
            .title = UsersPage::tr("Users"),
            .purpose = UsersPage::tr("Your end-users: the people whose wearables you read."),
            .search = UsersPage::tr("Search name, e-mail, external id"),
            .primary = UsersPage::tr("New end-user"),
            .icon = u"users"_s,
            .empty = UsersPage::tr("No end-users yet. Each is one person whose wearables send you data."),
            .nothingFound = UsersPage::tr("No end-user matches this search and these filters."),
            .first = UsersPage::tr("Create the first end-user")};
}

} // namespace

UsersPage::UsersPage(Context &context, QWidget *parent)
    : TablePage(context, texts(), parent)
    , m_users(models::makeUserTable(context.client, this))
    , m_user(new UserPage(context))
    , m_openSelected(button(u"openSelected"_s, tr("Open")))
    , m_deleteMany(button(u"deleteSelected"_s, {}, Emphasis::Danger, u"trash"_s))
{
    setObjectName(u"usersPage"_s);
    m_users->setSort({{u"created_at"_s, Qt::DescendingOrder}}); // unless another is remembered
    setModel(m_users);
    buildFilters();
    setCover(m_user);
    buildShortcuts();
    connect(this, &TablePage::primaryRequested, this, &UsersPage::create);
    connect(this, &TablePage::rowOpened, this, &UsersPage::openRow);
    connect(this, &TablePage::selectionChanged, this, &UsersPage::selected);
    connect(m_users, &QAbstractItemModel::modelReset, this, [this] { selected({}); }); // a reset selection says nothing
    connect(m_user, &UserPage::backRequested, this, &UsersPage::closeUser);
    connect(m_user, &UserPage::deleteRequested, this, &UsersPage::askDeleteShown);
    connect(m_user, &UserPage::outdated, this, &UsersPage::refetch);
    connect(m_user, &UserPage::loadStateChanged, this, &Page::loadStateChanged);
    connect(&context.client, &api::client::Client::exchanged, this, &UsersPage::watch);
    connect(m_user, &UserPage::saved, this, [this](const api::UserRead &user) {
        m_users->replace(models::text(user.id), user);
        this->context().toasts.show(tr("%1 saved.").arg(isolated(visible(models::displayName(user)))));
    });
}

void UsersPage::buildFilters()
{
    const auto exact = [this](const QString &parameter, const QString &placeholder) {
        QLineEdit *edit = lineEdit(u"filter_"_s + parameter, placeholder, placeholder);
        edit->setMaximumWidth(kFilterWidth);
        edit->setClearButtonEnabled(true);
        const auto showValue = [this, edit, parameter] { edit->setText(m_users->filters().value(parameter)); };
        showValue();
        connect(m_users, &models::TableBase::queryChanged, edit, showValue);
        const auto apply = [this, edit, parameter] { m_users->setFilter(parameter, edit->text().trimmed()); };
        connect(edit, &QLineEdit::editingFinished, this, apply);
        connect(edit, &QLineEdit::textChanged, this, [edit, apply] {
            if (edit->text().isEmpty())
                apply();
        });
        addFilter(edit);
    };
    exact(u"email"_s, tr("Exact e-mail"));
    exact(u"external_user_id"_s, tr("Exact external id"));
    m_openSelected->hide();
    m_deleteMany->hide();
    addFilter(m_openSelected);
    addFilter(m_deleteMany);
    connect(m_openSelected, &QPushButton::clicked, this, [this] {
        if (const QStringList ids = table()->selectedIds(); ids.size() == 1)
            openRow(ids.first());
    });
    connect(m_deleteMany, &QPushButton::clicked, this, [this] { askDelete(table()->selectedIds()); });
}

void UsersPage::addShortcut(const QKeySequence &keys, std::function<void()> run)
{
    auto *shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(run));
}

void UsersPage::buildShortcuts()
{
    addShortcut(Qt::Key_N, [this] { create(); });
    addShortcut(Qt::Key_Delete, [this] { askDelete(selection()); });
    addShortcut(Qt::Key_Escape, [this] { closeUser(); });
    addShortcut(Qt::Key_E, [this] {
        if (const QStringList ids = selection(); ids.size() == 1) {
            openRow(ids.first());
            if (!isUserShown() || m_user->isGone() || models::text(m_user->user().id) != ids.first())
                return;
            m_user->openTab(u"overview"_s);
            detail()->edit();
        }
    });
}

bool UsersPage::isUserShown() const
{
    return isCoverShown();
}

UserDetail *UsersPage::detail() const
{
    return static_cast<OverviewTab *>(m_user->tab(u"overview"_s))->detail();
}

QString UsersPage::place() const
{
    const bool hasUser = isUserShown() && !m_user->isGone();
    return hasUser ? models::text(m_user->user().id) + u'/' + m_user->currentTab() : QString();
}

QString UsersPage::unsaved() const
{
    return isUserShown() ? m_user->unsaved() : QString();
}

LoadState UsersPage::loadState() const
{
    return isUserShown() ? m_user->loadState() : TablePage::loadState();
}

void UsersPage::reload()
{
    if (!isUserShown())
        return TablePage::reload();
    m_user->reload();
    refetch();
}

QStringList UsersPage::selection() const
{
    return isUserShown() ? QStringList{models::text(m_user->user().id)} : table()->selectedIds();
}

void UsersPage::create()
{
    if (findChild<CreateUserDialog *>())
        return;
    auto *dialog = new CreateUserDialog(context().client, this);
    connect(dialog, &CreateUserDialog::created, this, &UsersPage::created);
    dialog->open();
}

void UsersPage::created(const api::UserRead &user)
{
    context().toasts.show(tr("%1 created.").arg(isolated(visible(models::displayName(user)))));
    m_users->reload(); // where it belongs depends on sort, search and filters
    showUser(user);
}

// From elsewhere: the row need not be in the table.
void UsersPage::open(const QString &place)
{
    const QString userId = place.section(u'/', 0, 0);
    if (userId.isEmpty())
        return closeUser();
    m_fetch = std::make_unique<QObject>();
    context()
        .client.send(api::GetUser{models::utf8(userId)})
        .then(m_fetch.get(), [this, place](const api::Result<api::UserRead> &user) {
            if (!user)
                return banner()->show(user.error());
            const auto show = [this, place, next = *user] {
                showUser(next);
                m_user->openTab(place.section(u'/', 1, 1), place.section(u'/', 2));
            };
            user->id == m_user->user().id ? show() : leave(show);
        });
}

void UsersPage::openRow(const QString &id)
{
    const api::UserRead *user = m_users->rowAt(m_users->rowOf(id));
    if (!user || (isUserShown() && m_user->user().id == user->id))
        return;
    leave([this, next = *user] { showUser(next); });
}

void UsersPage::showUser(const api::UserRead &user)
{
    if (m_fetch)
        m_fetch.release()->deleteLater(); // an older answer must not replace this one; it may be what runs this
    m_user->showUser(user);
    showCover(true);
    Q_EMIT loadStateChanged();
}

void UsersPage::refetch()
{
    m_fetch = std::make_unique<QObject>();
    context()
        .client.send(api::GetUser{m_user->user().id})
        .then(m_fetch.get(), [this](const api::Result<api::UserRead> &user) {
            if (user) {
                m_users->replace(models::text(user->id), *user);
                m_user->refresh(*user);
            } else if (user.error().kind == api::ErrorKind::NotFound) {
                m_user->showGone();
                m_users->remove(models::text(m_user->user().id));
            }
        });
}

// What any tab is told of the end-user may be that there is none any more.
void UsersPage::watch(const api::client::CallRecord &record)
{
    const bool isMissing = record.response.status == 404 && record.operationId != api::GetUser::endpoint().id;
    if (isMissing && isUserShown() && !m_user->isGone()
        && record.url.find("/users/" + m_user->user().id) != std::string::npos)
        refetch();
}

void UsersPage::leave(std::function<void()> then)
{
    confirmDiscard(context().prompts, unsaved(), this, [this, then = std::move(then)] {
        m_user->discard();
        then();
    });
}

void UsersPage::closeUser()
{
    if (!isUserShown())
        return;
    leave([this] {
        showCover(false);
        table()->setFocus(Qt::OtherFocusReason);
        Q_EMIT loadStateChanged();
    });
}

void UsersPage::selected(const QStringList &ids)
{
    m_openSelected->setVisible(ids.size() == 1);
    m_deleteMany->setVisible(ids.size() > 1);
    const QString words = tr("Delete %n end-user(s)…", nullptr, int(ids.size()));
    m_deleteMany->setText(words);
    m_deleteMany->setAccessibleName(words);
}

} // namespace views
