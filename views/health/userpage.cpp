// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/userpage.h"

#include "models/common/errortext.h"
#include "models/common/text.h"
#include "models/health/exporttask.h"
#include "models/users/userdraft.h"
#include "models/users/usertable.h"
#include "views/common/badge.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/tabstrip.h"
#include "views/health/healthtab.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kIdWidth = 330; // a UUID in monospace and its button
const QString kTabKey = u"users/tab"_s;

QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return {};
    const QString path = urls.first().toLocalFile();
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "xml"_L1 || suffix == "zip"_L1 ? path : QString();
}

} // namespace

UserPage::UserPage(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_entries(healthTabs())
    , m_tabs(m_entries.size(), nullptr)
    , m_name(label({}, TextStyle::Title, u"userName"_s))
    , m_badge(new Badge)
    , m_email(label({}, TextStyle::Secondary, u"userEmail"_s))
    , m_sync(label({}, TextStyle::Secondary, u"userSync"_s))
    , m_id(new CopyField(u"userId"_s, tr("User id")))
    , m_externalRow(new QWidget)
    , m_external(new CopyField(u"userExternalId"_s, tr("External id")))
    , m_bar(new TabStrip(u"userTabs"_s, tr("What to see of the end-user")))
    , m_stack(new QStackedWidget)
    , m_body(new QStackedWidget)
    , m_there(new QWidget)
{
    name(this, u"userPage"_s, tr("End-user"));
    setAcceptDrops(true);
    name(m_badge, u"userBadge"_s, tr("Connection"));
    for (const HealthTabEntry &entry : m_entries) {
        m_bar->addTab(withoutMnemonic(entry.title));
        m_stack->addWidget(new QWidget); // its place
    }
    QVBoxLayout *top = column({buildHead(), m_bar}, size::kGap3);
    top->setContentsMargins(size::kGap6, size::kGap4, size::kGap6, 0);
    auto *frame = new Surface(Surface::Kind::Panel);
    frame->setHairline(Qt::TopEdge);
    QVBoxLayout *body = column({grow(m_stack)}, 0);
    fill(frame, body);
    body->setContentsMargins(0, 1, 0, 0);
    fill(m_there, column({top, grow(frame)}, 0));
    m_body->addWidget(m_there);
    fill(this, column({grow(m_body)}, 0));
    for (const auto &[keys, by] : {std::pair(u"Ctrl+PgDown"_s, 1), std::pair(u"Ctrl+PgUp"_s, -1)}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
    auto *back = new QShortcut(QKeySequence(u"Alt+Left"_s), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &UserPage::backRequested);
    const QString last = m_context.settings.value(kTabKey).toString();
    for (int at = 0; at < m_entries.size(); ++at)
        if (m_entries[at].id == last)
            m_bar->setCurrentIndex(at);
    connect(m_bar, &QTabBar::currentChanged, this, &UserPage::activate);
}

void UserPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isGone() && !fileOf(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void UserPage::dropEvent(QDropEvent *event)
{
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openTab(u"import"_s, path);
}

void UserPage::exportData()
{
    const QString who = visible(models::displayName(m_user));
    m_context.prompts.saveFile(
        tr("Export all data of %1").arg(isolated(who)), u"export-"_s + models::text(m_user.id).left(8) + u".zip"_s,
        {tr("ZIP archive (*.zip)")}, this, [this, who, id = m_user.id](const QString &path) {
            auto *work = new models::ExportTask(m_context.client, m_context.tasks, id, who, path);
            connect(work, &models::ExportTask::succeeded, this, [this](const QString &file, qint64 bytes) {
                m_context.toasts.show(
                    tr("%1 written, %2.").arg(isolated(QFileInfo(file).fileName()), models::byteCount(bytes)));
            });
            connect(work, &models::ExportTask::failed, this, [this](const api::Error &error) {
                if (error.kind != api::ErrorKind::Cancelled)
                    m_context.toasts.show(
                        tr("The export failed: %1").arg(isolated(visible(models::explain(error).sentence()))));
            });
            work->start();
        });
}

QWidget *UserPage::buildHead()
{
    auto *head = new QWidget;
    head->setObjectName(u"userHead"_s);
    QToolButton *back = iconButton(u"userBack"_s, u"arrow-left"_s, tr("Back to the end-users"), u"Alt+Left"_s);
    connect(back, &QToolButton::clicked, this, &UserPage::backRequested);
    m_name->setElide(Qt::ElideRight);
    m_email->setElide(Qt::ElideRight);
    m_sync->setElide(Qt::ElideRight);
    m_id->setFixedWidth(kIdWidth);
    m_external->setFixedWidth(kIdWidth / 2);
    fill(m_externalRow, row({label(tr("External id"), TextStyle::Secondary), grow(m_external)}));
    QPushButton *save = button(u"exportData"_s, tr("Export…"), Emphasis::Normal, u"download"_s);
    setTip(save, tr("All data of the end-user into a ZIP file"));
    connect(save, &QPushButton::clicked, this, &UserPage::exportData);
    QHBoxLayout *first = row({back, m_name, m_badge, Item(m_email, 1), m_sync, save});
    QHBoxLayout *second = row({label(tr("User id"), TextStyle::Secondary), m_id, m_externalRow, stretch()});
    fill(head, column({Item(first), Item(second)}, size::kGap2));
    return head;
}

void UserPage::fillHead()
{
    m_name->setText(visible(models::displayName(m_user)));
    if (m_user.hasActiveConnection)
        m_badge->setText(tr("connected"), Meaning::Success);
    else
        m_badge->setText(tr("not connected"), Meaning::Neutral);
    m_email->setText(visible(models::text(m_user.email.value_or(std::string()))));
    m_id->setText(models::text(m_user.id));
    m_external->setText(models::text(m_user.externalUserId.value_or(std::string())));
    m_externalRow->setVisible(m_user.externalUserId.has_value());
    if (m_user.lastSyncedAt) {
        const QString when = tr("Last synced %1").arg(models::localTime(*m_user.lastSyncedAt));
        const QString provider =
            m_user.lastSyncedProvider ? models::providerName(m_user.lastSyncedProvider->wire()) : QString();
        m_sync->setText(provider.isEmpty() ? when : when + u" · "_s + provider);
        setTip(m_sync, models::utcTime(*m_user.lastSyncedAt));
    } else {
        m_sync->setText(tr("Never synced"));
        setTip(m_sync, {});
    }
}

void UserPage::showUser(const api::UserRead &user)
{
    m_user = user;
    m_body->setCurrentWidget(m_there);
    fillHead();
    for (HealthTab *each : m_tabs)
        if (each)
            each->setUser(user);
    activate(m_bar->currentIndex());
}

void UserPage::showGone()
{
    discard();
    if (!m_gone) {
        m_gone = new EmptyState(u"users"_s, {});
        name(m_gone, u"userGone"_s, tr("The end-user exists no longer"));
        m_body->addWidget(m_gone);
        connect(m_gone, &EmptyState::actionRequested, this, &UserPage::backRequested);
    }
    m_gone->setText(tr("%1 exists no longer: deleted elsewhere, with all data.")
                        .arg(isolated(visible(models::displayName(m_user)))),
                    tr("Back to the end-users"));
    m_body->setCurrentWidget(m_gone);
    Q_EMIT loadStateChanged();
}

bool UserPage::isGone() const
{
    return m_gone && m_body->currentWidget() == m_gone;
}

void UserPage::refresh(const api::UserRead &user)
{
    if (user.id == m_user.id)
        showUser(user);
}

HealthTab *UserPage::make(int index)
{
    if (m_tabs[index])
        return m_tabs[index];
    HealthTab *made = m_entries[index].factory(m_context);
    made->setObjectName(u"tab_"_s + m_entries[index].id);
    if (made->accessibleName().isEmpty())
        made->setAccessibleName(m_entries[index].title);
    m_tabs[index] = made;
    delete m_stack->widget(index);
    m_stack->insertWidget(index, made);
    connect(made, &HealthTab::loadStateChanged, this, [this, made] {
        if (made == current())
            Q_EMIT loadStateChanged();
    });
    connect(made, &HealthTab::userSaved, this, [this](const api::UserRead &user) {
        m_user = user;
        fillHead();
        Q_EMIT saved(user);
    });
    connect(made, &HealthTab::userOutdated, this, [this, made] {
        for (HealthTab *each : m_tabs)
            if (each && each != made)
                each->outdate();
        Q_EMIT outdated();
    });
    connect(made, &HealthTab::deleteRequested, this, &UserPage::deleteRequested);
    connect(made, &HealthTab::tabRequested, this, &UserPage::openTab);
    if (!m_user.id.empty())
        made->setUser(m_user);
    return made;
}

void UserPage::activate(int index)
{
    if (m_user.id.empty() || isGone())
        return;
    HealthTab *shown = make(index);
    m_stack->setCurrentIndex(index);
    m_context.settings.setValue(kTabKey, m_entries[index].id);
    shown->activate();
    Q_EMIT loadStateChanged();
}

HealthTab *UserPage::current() const
{
    return m_tabs.value(m_bar->currentIndex());
}

HealthTab *UserPage::tab(const QString &id)
{
    for (int at = 0; at < m_entries.size(); ++at)
        if (m_entries[at].id == id)
            return make(at);
    return nullptr;
}

void UserPage::openTab(const QString &id, const QString &argument)
{
    HealthTab *wanted = tab(id);
    if (!wanted)
        return;
    m_bar->setCurrentIndex(int(m_tabs.indexOf(wanted)));
    if (!argument.isEmpty())
        wanted->open(argument);
}

QString UserPage::currentTab() const
{
    return m_entries.at(m_bar->currentIndex()).id;
}

void UserPage::step(int by)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
}

QString UserPage::unsaved() const
{
    QStringList all;
    for (const HealthTab *each : m_tabs)
        if (each)
            all << each->unsaved();
    all.removeAll(QString());
    return all.join(u' ');
}

void UserPage::discard()
{
    for (HealthTab *each : m_tabs)
        if (each)
            each->discard();
}

LoadState UserPage::loadState() const
{
    if (isGone())
        return PageLoaded{0};
    const HealthTab *shown = current();
    return shown ? shown->loadState() : LoadState(PageLoading{});
}

void UserPage::reload()
{
    if (HealthTab *shown = current(); shown && !isGone())
        shown->reload();
}

QList<PaletteItem> UserPage::paletteItems()
{
    const PaletteItem back{.title = tr("Back to the end-users"),
                           .detail = QKeySequence(u"Alt+Left"_s).toString(QKeySequence::NativeText),
                           .group = tr("End-user"),
                           .icon = u"arrow-left"_s,
                           .run = [this] { Q_EMIT backRequested(); }};
    if (isGone())
        return {back};
    const QString who = isolated(visible(models::displayName(m_user)));
    QList<PaletteItem> items = current() ? current()->paletteItems() : QList<PaletteItem>();
    for (const HealthTabEntry &entry : m_entries)
        items.append({.title = tr("%1 → %2").arg(who, entry.title),
                      .group = tr("End-user"),
                      .icon = entry.icon,
                      .run = [this, id = entry.id] { openTab(id); }});
    items.append(
        {.title = tr("Export all data of %1").arg(who), .icon = u"download"_s, .run = [this] { exportData(); }});
    items.append(back);
    return items;
}

QList<PageShortcut> UserPage::shortcuts() const
{
    QList<PageShortcut> all{{u"Alt+Left, Esc"_s, tr("Back to the end-users")},
                            {u"Ctrl+PgDown, Ctrl+PgUp"_s, tr("Next and previous tab")}};
    if (const HealthTab *shown = current())
        all += shown->shortcuts();
    return all;
}

} // namespace views
