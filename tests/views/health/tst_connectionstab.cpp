// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/faults.h"
#include "models/health/vendors.h"
#include "tests/support/userspagebench.h"
#include "tests/support/vendorbench.h"
#include "views/common/badge.h"
#include "views/common/codeblock.h"
#include "views/common/datatable.h"
#include "views/health/backfilldialog.h"
#include "views/health/connectionstab.h"
#include "views/health/userpage.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::UsersBench;

namespace {

api::ProviderInfo provider(api::Provider slug, const char *name, bool cloud = true, bool configured = true)
{
    api::ProviderInfo made;
    made.provider = slug;
    made.name = name;
    made.hasCloudApi = cloud;
    made.isEnabled = true;
    made.isConfigured = configured;
    return made;
}

api::Connection connection(api::Provider slug, api::ConnectionStatus status)
{
    api::Connection made;
    made.provider = slug;
    made.status = status;
    return made;
}

// Keeps what would be opened.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    QUrl opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened = url; }
};

} // namespace

class ConnectionsTabTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void ordersVendors();
    void showsConnectionsAndDisconnects();
    void keepsTheKeyboardAtTheVendor();
    void cutsNoButtonOff();
    void followsRunsAsTheyGo();
    void saysOnceThatAllFails();
    void noticesThatTheConsentWasDeclined();
    void handsOutTheAddressWithoutABrowser();
    void followsABackfillBegunElsewhere();
    void asksForTheNameBeforeDeletingData();
    void fillsCodeWithTheEnvironment();

private:
    static int connectedRow(UsersBench &bench)
    {
        for (int row = 0; row < bench.rows(); ++row) {
            const auto all = bench.call(api::ListConnections{bench.id(row)});
            if (all && std::ranges::find(*all, api::ConnectionStatus::Active, &api::Connection::status) != all->end())
                return row;
        }
        qFatal("no end-user is connected");
        return -1;
    }
    static QAction *action(const QWidget *in, const char *objectName)
    {
        QAction *found = in->findChild<QAction *>(QLatin1String(objectName));
        if (!found)
            qFatal("no action %s", objectName);
        return found;
    }
};

void ConnectionsTabTest::ordersVendors()
{
    using enum api::Provider;
    const auto all = models::vendors({provider(Apple, "Apple", false), provider(Whoop, "WHOOP", true, false),
                                      provider(Polar, "Polar"), provider(Garmin, "Garmin"), provider(Oura, "Oura")},
                                     {connection(Oura, api::ConnectionStatus::Revoked),
                                      connection(Garmin, api::ConnectionStatus::Active),
                                      connection(Strava, api::ConnectionStatus::Active)});
    QStringList order;
    for (const models::Vendor &each : all)
        order.append(each.name);
    QCOMPARE(order.join(u' '), u"Garmin Strava Oura Polar Apple WHOOP"_s);
    QVERIFY(all[0].isActive());
    QVERIFY(all[0].canSync);
    QVERIFY(!all[4].canSync); // Apple: from the phone
    QVERIFY(!all[1].canConnect); // not in the catalogue
    QVERIFY(all[3].canConnect);
    QVERIFY(all[3].obstacle.isEmpty());
    QVERIFY(!all[4].canConnect);
    QVERIFY(!all[5].obstacle.isEmpty());
}

void ConnectionsTabTest::showsConnectionsAndDisconnects()
{
    UsersBench bench;
    const int at = connectedRow(bench);
    const auto before = bench.call(api::ListConnections{bench.id(at)});
    bench.openRow(at);
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"connections"_s);
    auto *tab = page->tab(u"connections"_s);
    const auto active = std::ranges::find(*before, api::ConnectionStatus::Active, &api::Connection::status);
    const std::string row = "vendor_" + std::string(active->provider.wire());
    QTRY_VERIFY(tab->findChild<QWidget *>(QString::fromStdString(row)));
    const auto shown = [&] { return child<QWidget>(tab, row.c_str()); };
    QCOMPARE(child<views::Badge>(shown(), "vendorStatus")->text(), u"active"_s);
    QVERIFY(child<QPushButton>(shown(), "syncNow")->isEnabled());
    bench.shell.prompts.confirmations.enqueue(QString());
    action(shown(), "disconnect")->trigger();
    QTRY_COMPARE(bench.toasts.texts.size(), 1);
    const auto status = [&] {
        const auto all = bench.call(api::ListConnections{bench.id(at)});
        return std::ranges::find(*all, active->provider, &api::Connection::provider)->status;
    };
    QVERIFY(status() == api::ConnectionStatus::Revoked);
    QTRY_COMPARE(child<views::Badge>(shown(), "vendorStatus")->text(), u"disconnected"_s);
}

void ConnectionsTabTest::keepsTheKeyboardAtTheVendor()
{
    UsersBench bench;
    bench.openRow(connectedRow(bench));
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"connections"_s);
    auto *tab = page->tab(u"connections"_s);
    QTRY_VERIFY(tab->findChild<QPushButton *>(u"syncNow"_s));
    auto *button = child<QPushButton>(tab, "syncNow");
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QCOMPARE(bench.page->window()->focusWidget(), button);
    tab->reload();
    QTRY_VERIFY(std::holds_alternative<views::PageLoaded>(tab->loadState()));
    QCOMPARE(bench.page->window()->focusWidget(), button); // nothing has changed: the same buttons
    const std::string row = models::utf8(button->parentWidget()->parentWidget()->objectName());
    bench.shell.prompts.confirmations.enqueue(QString());
    action(button->parentWidget(), "disconnect")->trigger();
    QTRY_VERIFY(child<QWidget>(tab, row.c_str())->findChild<QPushButton *>(u"connect"_s));
    QCOMPARE(bench.page->window()->focusWidget(), child<QPushButton>(child<QWidget>(tab, row.c_str()), "connect"));
}

void ConnectionsTabTest::cutsNoButtonOff()
{
    UsersBench bench;
    bench.page->resize(800, 560);
    bench.openRow(connectedRow(bench));
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"connections"_s);
    auto *tab = page->tab(u"connections"_s);
    QTRY_VERIFY(tab->findChild<QPushButton *>(u"syncNow"_s));
    bench.page->setStyleSheet(u"QPushButton { padding: 0 100px }"_s); // as another language and font do
    const auto *pane = child<QScrollArea>(tab, "vendors")->parentWidget();
    const auto inside = [&] {
        return std::ranges::all_of(pane->findChildren<QAbstractButton *>(u"syncNow"_s)
                                       + pane->findChildren<QAbstractButton *>(u"connect"_s),
                                   [&](const QAbstractButton *each) {
                                       return each->mapTo(pane, QPoint(each->width(), 0)).x() <= pane->width();
                                   });
    };
    const auto *sync = child<QPushButton>(tab, "syncNow");
    QTRY_VERIFY(sync->width() > 200);
    QTRY_VERIFY(inside());
    const auto *row = sync->parentWidget()->parentWidget();
    const auto *state = child<views::Label>(row, "vendorState");
    QCOMPARE(state->text(), state->fullText()); // when it was synced is not cut short
}

void ConnectionsTabTest::followsRunsAsTheyGo()
{
    UsersBench bench;
    bench.openRow(connectedRow(bench));
    auto *page = bench.page->findChild<views::UserPage *>();
    auto *overview = page->tab(u"overview"_s);
    QTRY_VERIFY(std::holds_alternative<views::PageLoaded>(overview->loadState()));
    page->openTab(u"connections"_s);
    auto *tab = page->tab(u"connections"_s);
    QTRY_VERIFY(tab->findChild<QPushButton *>(u"syncNow"_s));
    QTRY_VERIFY(child<QWidget>(tab, "empty")->isVisible()); // no run yet
    const QString vendor = child<QPushButton>(tab, "syncNow")->parentWidget()->parentWidget()->objectName().mid(7);
    // Begun by someone else: only the stream tells of it.
    QVERIFY(bench.call(api::SyncProvider{.provider = api::OpenEnum<api::Provider>::fromWire(models::utf8(vendor)),
                                         .userId = page->user().id}));
    auto *runs = child<views::DataTable>(tab, "syncRuns");
    QTRY_COMPARE(runs->table()->rowCount(), 1);
    QTRY_COMPARE(runs->model()->index(0, 2).data().toString(), u"done"_s); // before what may have no room
    const auto &state = overview->loadState();
    QVERIFY(std::holds_alternative<views::PageLoaded>(state));
    page->openTab(u"overview"_s);
    QVERIFY(std::holds_alternative<views::PageLoading>(state)); // what it showed is outdated
}

void ConnectionsTabTest::saysOnceThatAllFails()
{
    UsersBench bench;
    bench.openRow(connectedRow(bench));
    auto *page = bench.page->findChild<views::UserPage *>();
    api::server::FaultRule rule;
    rule.match = "*";
    rule.kind = api::server::FaultKind::Status;
    rule.status = 500;
    QVERIFY(bench.service.service().faults().add(rule));
    page->openTab(u"connections"_s);
    const auto *tab = page->tab(u"connections"_s);
    const auto shown = [&] {
        const auto all = tab->findChildren<views::Banner *>();
        return std::ranges::count_if(all, [](const views::Banner *each) { return each->isVisible(); });
    };
    QTRY_VERIFY(std::holds_alternative<api::Error>(tab->loadState()));
    QTRY_VERIFY(child<views::DataTable>(tab, "syncRuns")->table()->error());
    QCOMPARE(shown(), 1);
    bench.service.service().faults().clear();
    click(child<QWidget>(tab, "loadBanner"), "bannerRetry");
    QTRY_VERIFY(std::holds_alternative<views::PageLoaded>(tab->loadState()));
    QTRY_COMPARE(shown(), 0);
}

void ConnectionsTabTest::followsABackfillBegunElsewhere()
{
    UsersBench bench;
    const support::VendorBench person(bench.service);
    const std::string user = person.newUser();
    person.connect(user, "garmin");
    views::BackfillDialog dialog(bench.context, user, nullptr);
    dialog.open();
    const auto *state = child<views::Label>(&dialog, "backfillState");
    QTRY_VERIFY(state->fullText() != u"Loading…"_s);
    QStringList states;
    connect(&bench.shell.client, &api::client::Client::exchanged, this, [&](const api::client::CallRecord &record) {
        if (record.operationId == api::GetGarminBackfill::endpoint().id)
            states.append(QString::fromStdString(record.response.body));
    });
    QVERIFY(bench.call(api::SyncProviderHistory{.provider = api::Provider::Garmin, .userId = user, .days = 40}));
    QTRY_VERIFY(!states.isEmpty() && states.last().contains(u"complete"_s)); // told by the stream
    QTRY_COMPARE(state->fullText(), u"Complete"_s);
}

void ConnectionsTabTest::noticesThatTheConsentWasDeclined()
{
    UsersBench bench;
    const auto made = bench.call(api::CreateUser{.body = {.firstName = "New", .lastName = "Here"}});
    bench.page->open(models::text(made->id) + u"/connections"_s);
    auto *page = bench.page->findChild<views::UserPage *>();
    QTRY_COMPARE(page->currentTab(), u"connections"_s);
    auto *tab = page->tab(u"connections"_s);
    QTRY_VERIFY(tab->findChild<QPushButton *>(u"connect"_s));
    Browser browser;
    auto *connect = child<QPushButton>(tab, "connect");
    const std::string vendor = models::utf8(connect->parentWidget()->parentWidget()->objectName().mid(7));
    connect->click();
    QTRY_VERIFY(!browser.opened.isEmpty());
    const auto *waiting = child<QWidget>(tab, "connectWaiting");
    QVERIFY(waiting->isVisible());
    const support::VendorBench person(bench.service);
    person.open(person.decide(models::utf8(browser.opened.toString(QUrl::FullyEncoded)), vendor, false));
    const auto *banner = child<QWidget>(tab, "connectionsBanner");
    QTRY_VERIFY(child<views::Label>(banner, "bannerText")->fullText().contains(u"declined"_s));
    QVERIFY(banner->isVisible());
    QVERIFY(!waiting->isVisible());
}

void ConnectionsTabTest::handsOutTheAddressWithoutABrowser()
{
    UsersBench bench;
    const auto made = bench.call(api::CreateUser{.body = {.firstName = "New", .lastName = "Here"}});
    bench.page->open(models::text(made->id) + u"/connections"_s);
    auto *page = bench.page->findChild<views::UserPage *>();
    auto *tab = page->tab(u"connections"_s);
    QTRY_VERIFY(tab->findChild<QPushButton *>(u"connect"_s));
    auto *connect = child<QPushButton>(tab, "connect");
    const std::string vendor = models::utf8(connect->parentWidget()->parentWidget()->objectName().mid(7));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"QPlatformServices::openUrl"_s));
    QGuiApplication::clipboard()->clear();
    connect->click();
    const auto *banner = child<QWidget>(tab, "connectionsBanner");
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(child<QWidget>(tab, "connectWaiting")->isVisible()); // for whoever opens it elsewhere
    click(banner, "bannerAction");
    const QString address = QGuiApplication::clipboard()->text();
    const support::VendorBench person(bench.service);
    person.open(person.decide(models::utf8(address), vendor, true));
    QTRY_VERIFY(!child<QWidget>(tab, "connectWaiting")->isVisible());
    QVERIFY(!banner->isVisible());
    QTRY_VERIFY(tab->findChild<QPushButton *>(u"syncNow"_s));
}

void ConnectionsTabTest::asksForTheNameBeforeDeletingData()
{
    UsersBench bench;
    const int at = connectedRow(bench);
    bench.openRow(at);
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"connections"_s);
    auto *tab = page->tab(u"connections"_s);
    QTRY_VERIFY(tab->findChild<QAction *>(u"purge"_s));
    action(tab, "purge")->trigger();
    QCOMPARE(bench.shell.prompts.asked.size(), 1);
    QVERIFY(!bench.shell.prompts.asked.first().typed.isEmpty());
    QVERIFY(bench.shell.prompts.asked.first().destructive);
    QVERIFY(bench.toasts.texts.isEmpty()); // cancelled: nothing was deleted
}

void ConnectionsTabTest::fillsCodeWithTheEnvironment()
{
    UsersBench bench;
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"code"_s, u"kotlin"_s);
    const QWidget *tab = page->tab(u"code"_s);
    const QString base = QString::fromStdString(bench.service.url() + "/api/v1");
    auto *code = child<views::CodeBlock>(tab, "code");
    QTRY_VERIFY(code->code().contains(base));
    QVERIFY(code->code().contains(u"OkHttpClient"_s));
    auto *calls = child<QComboBox>(tab, "codeOperation");
    auto *languages = child<QComboBox>(tab, "codeLanguage");
    QCOMPARE(languages->count(), 9);
    QVERIFY(calls->count() >= 6);
    for (int call = 0; call < calls->count(); ++call) {
        calls->setCurrentIndex(call);
        Q_EMIT calls->activated(call);
        for (int language = 0; language < languages->count(); ++language) {
            languages->setCurrentIndex(language);
            Q_EMIT languages->activated(language);
            QVERIFY(code->code().contains(base));
            QVERIFY(code->code().contains(bench.cell(0, "id")));
            QVERIFY(!code->code().contains(QString::fromStdString(bench.service.apiKey())));
        }
    }
}

WEARDECK_GUI_TEST(ConnectionsTabTest)
#include "tst_connectionstab.moc"
