// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeview.h"
#include "views/common/controls.h"
#include "views/common/copyfield.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/pageheader.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/common/tablepage.h"
#include "views/workspaces.h"

#include <QCheckBox>
#include <QComboBox>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>

// Workspaces for tests of the shell and of the common widgets: a list of people, and every widget of ours on a page.
namespace support {

using namespace Qt::StringLiterals;

struct Person {
    QString id;
    QString name;
    QString email;
    QString status;
    qint64 samples = 0;
    QString created;
};

inline Person person(qint64 number)
{
    static const QStringList first{u"Ananya"_s, u"Jonas"_s, u"María José"_s, u"Oluwaseun"_s,
                                   u"Zoë"_s,    u"Rahul"_s, u"Émile"_s};
    static const QStringList last{u"Iyer"_s,    u"Lindqvist"_s,    u"Fernández"_s,
                                  u"Adebayo"_s, u"van den Berg"_s, u"O’Neill"_s};
    const QString name = first[number % first.size()] + u' ' + last[number % last.size()];
    return {u"550e8400-e29b-41d4-a716-%1"_s.arg(number, 12, 10, QChar(u'0')),
            name,
            first[number % first.size()].toLower().remove(u' ') + u".%1@example.com"_s.arg(number),
            number % 5 == 3        ? u"paused"_s
                : number % 11 == 7 ? u"failed"_s
                                   : u"active"_s,
            number * 7919 % 50000,
            u"23 Apr 2026, 15:30:00"_s};
}

inline QList<models::Column<Person>> personColumns()
{
    using models::ColumnKind;
    return {{.id = u"name"_s,
             .title = u"Name"_s,
             .text = [](const Person &p) { return p.name; },
             .sortKey = u"last_name"_s,
             .width = 190},
            {.id = u"email"_s,
             .title = u"E-mail"_s,
             .text = [](const Person &p) { return p.email; },
             .sortKey = u"email"_s,
             .width = 220},
            {.id = u"status"_s,
             .title = u"Status"_s,
             .text = [](const Person &p) { return p.status; },
             .role = [](const Person &p, int role) -> QVariant {
                 if (role == models::BadgeRole)
                     return u"status:"_s + p.status;
                 if (role == models::ToneRole)
                     return p.status == "active"_L1 ? 1 : p.status == "failed"_L1 ? 3 : 0;
                 return {};
             },
             .width = 100},
            {.id = u"samples"_s,
             .title = u"Samples"_s,
             .text = [](const Person &p) { return QLocale().toString(p.samples); },
             .kind = ColumnKind::Number,
             .exportValue = [](const Person &p) { return QVariant(p.samples); },
             .width = 110},
            {.id = u"id"_s,
             .title = u"Id"_s,
             .text = [](const Person &p) { return p.id; },
             .kind = ColumnKind::Id,
             .width = 180},
            {.id = u"created_at"_s,
             .title = u"Created"_s,
             .text = [](const Person &p) { return p.created; },
             .kind = ColumnKind::Time,
             .sortKey = u"created_at"_s}};
}

class PeoplePage : public views::TablePage {
public:
    PeoplePage(views::Context &context, qint64 count)
        : TablePage(context,
                    {.id = u"people"_s,
                     .title = u"Users"_s,
                     .purpose = u"The end-users of this tenant, their connections and their data."_s,
                     .search = u"Search name or e-mail"_s,
                     .primary = u"New end-user"_s,
                     .icon = u"users"_s,
                     .empty = u"End-users are the people whose health data you collect."_s,
                     .nothingFound = u"No end-user matches the search and filters."_s})
        , m_count(count)
        , m_model(
              personColumns(), [](const Person &p) { return p.id; },
              [this](const models::Query &query) {
                  models::Slice<Person> slice;
                  slice.total = m_count;
                  for (qint64 at = query.offset; at < std::min(query.offset + query.limit, m_count); ++at)
                      slice.rows.push_back(person(at));
                  return failing ? api::client::Reply<models::Slice<Person>>::ready(api::Failure(*failing))
                                 : api::client::Reply<models::Slice<Person>>::ready(std::move(slice));
              })
    {
        setModel(&m_model);
        addFilter(u"status"_s, u"Status"_s,
                  {{u"Any status"_s, {}}, {u"Active"_s, u"active"_s}, {u"Paused"_s, u"paused"_s}});
        auto *detail = new QWidget;
        views::fill(detail,
                    views::column({views::label(u"Ananya Iyer"_s, views::TextStyle::Section),
                                   new views::CopyField(u"detailId"_s, u"User id"_s, person(0).id), views::stretch()},
                                  views::size::kGap3),
                    views::size::kGap4);
        setDetail(detail);
        connect(this, &TablePage::selectionChanged, this,
                [this](const QStringList &ids) { showDetail(!ids.isEmpty()); });
    }
    using TablePage::banner;
    using TablePage::table;
    models::TableModel<Person> &model() { return m_model; }
    std::optional<api::Error> failing;

private:
    qint64 m_count;
    models::TableModel<Person> m_model;
};

class GalleryPage : public views::Page {
public:
    explicit GalleryPage(const QString &server = u"<b>From a server</b> & more"_s)
    {
        using namespace views;
        auto *header = new PageHeader(u"Gallery"_s, u"Every widget that pages are built from."_s);
        header->addAction(views::button(u"secondary"_s, u"Import…"_s));
        header->addAction(views::button(u"main"_s, u"New key"_s, Emphasis::Primary, u"plus"_s));
        auto *failed = new Banner;
        auto *info = new Banner;
        auto *buttons =
            views::row({views::button(u"b1"_s, u"Save"_s, Emphasis::Primary), views::button(u"b2"_s, u"Rotate"_s),
                        views::button(u"b3"_s, u"Delete 3 end-users"_s, Emphasis::Danger, u"trash"_s),
                        views::button(u"b4"_s, u"Learn more"_s, Emphasis::Quiet), disabled(),
                        iconButton(u"b6"_s, u"refresh"_s, u"Reload"_s), stretch()});
        auto *badges = views::row({}, size::kGap2);
        for (const char16_t *method : {u"GET", u"POST", u"PUT", u"PATCH", u"DELETE"}) {
            auto *each = new Badge;
            each->setMethod(QString::fromUtf16(method));
            badges->addWidget(each);
        }
        for (const auto &[text, meaning] :
             {std::pair(u"200 OK"_s, Meaning::Success), std::pair(u"404"_s, Meaning::Warning),
              std::pair(u"500"_s, Meaning::Danger), std::pair(u"Staging"_s, Meaning::Info),
              std::pair(u"draft"_s, Meaning::Neutral)})
            badges->addWidget(new Badge(text, meaning));
        badges->addStretch();
        auto *key = new SecretField(u"key"_s, u"API key"_s);
        key->setSecret(api::client::SecretString("sk-0123456789abcdef0123456789abcdef"));
        auto *secret = new SecretEdit(u"password"_s, u"Password"_s);
        secret->setText(u"correct horse"_s);
        auto *combo = new QComboBox;
        name(combo, u"plan"_s, u"Plan"_s);
        combo->addItems({u"Developer"_s, u"Scale"_s});
        auto *spin = new QSpinBox;
        name(spin, u"limit"_s, u"Limit"_s);
        auto *check = new QCheckBox(u"Send a test event"_s);
        check->setChecked(true);
        name(check, u"check"_s, check->text());
        auto *tabs = new QTabBar;
        name(tabs, u"tabs"_s, u"Sections"_s);
        for (const QString &tab : {u"Overview"_s, u"Connections"_s, u"Token"_s})
            tabs->addTab(tab);
        tabs->setDrawBase(false);
        auto *bar = new QProgressBar;
        name(bar, u"progress"_s, u"Progress"_s);
        bar->setValue(40);
        bar->setTextVisible(false);
        auto *code = new CodeView(u"code"_s, u"Response"_s);
        code->setCode(
            u"{\n  \"id\": \"550e8400\",\n  \"first_name\": \"Jane\",\n  \"samples\": 41208,\n  \"active\": true,\n  \"note\": null\n}"_s,
            CodeView::Language::Json);
        code->setMinimumHeight(150);
        auto *left = views::group(
            u"Credentials"_s,
            form({{u"Base URL"_s, new CopyField(u"url"_s, u"Base URL"_s, u"http://127.0.0.1:8080/api/v1"_s)},
                  {u"API key"_s, key, u"Cleared from the clipboard after 30 seconds."_s},
                  {u"Password"_s, secret}}),
            u"cardLeft"_s);
        auto *right = views::group(
            u"Settings"_s,
            views::column({views::Item(form({{u"Name"_s, lineEdit(u"name"_s, u"Name"_s, u"Production server"_s)},
                                             {u"Plan"_s, combo},
                                             {u"Limit"_s, spin}})),
                           check},
                          size::kGap3),
            u"cardRight"_s);
        auto *empty = new EmptyState(u"key"_s, u"API keys let a server call WearLink without a person signing in."_s,
                                     u"New key"_s);
        empty->setMinimumHeight(220);
        auto *body = new QWidget;
        views::fillPage(
            body,
            views::column({header, failed, info, views::Item(buttons), views::Item(badges), tabs, bar,
                           views::Item(views::row({views::Item(left, 1), views::Item(right, 1)}, size::kGap4)),
                           views::label(server, TextStyle::Body, u"serverText"_s),
                           views::Item(views::row({views::Item(code, 1), views::Item(empty, 1)}, size::kGap4)),
                           stretch()},
                          size::kGap4));
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setWidget(body);
        scroll->viewport()->setAutoFillBackground(false);
        body->setAutoFillBackground(false);
        views::fill(this, views::column({grow(scroll)}, 0));
        failed->show(api::Error{.kind = api::ErrorKind::Unavailable,
                                .message = server.toStdString(),
                                .requestId = "req_7f3a9c2e51",
                                .retryAfterSeconds = 12});
        info->show(Meaning::Info, u"The server clock is 3 days ahead."_s, {}, u"Back to now"_s);
    }
    QString title() const override { return u"Gallery"_s; }
    QString purpose() const override { return {}; }
    views::LoadState loadState() const override { return views::PageLoaded{}; }
    void reload() override { ++reloads; }
    void open(const QString &argument) override { opened = argument; }
    void focusFilter() override { ++filters; }
    int reloads = 0;
    int filters = 0;
    QString opened;

private:
    static QPushButton *disabled()
    {
        QPushButton *made = views::button(u"b5"_s, u"Not now"_s);
        made->setEnabled(false);
        return made;
    }
};

inline QList<views::Workspace> fakeWorkspaces(qint64 people = 41208)
{
    using views::WorkspaceGroup;
    return {
        {u"gallery"_s, u"Home"_s, WorkspaceGroup::Start, u"home"_s, [](views::Context &) { return new GalleryPage; }},
        {u"environments"_s, u"Environments & credentials"_s, WorkspaceGroup::Start, u"environments"_s,
         [](views::Context &) { return new GalleryPage; }},
        {u"people"_s, u"Users"_s, WorkspaceGroup::Data, u"users"_s,
         [people](views::Context &c) { return new PeoplePage(c, people); }},
        {u"reference"_s, u"API reference"_s, WorkspaceGroup::Reference, u"reference"_s,
         [](views::Context &) { return new GalleryPage; }}};
}

} // namespace support
