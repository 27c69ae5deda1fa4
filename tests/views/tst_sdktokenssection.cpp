// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/tokeninspection.h"
#include "tests/support/credentialsbench.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using support::child;
using support::click;

namespace {

struct Bench : support::CredentialsBench {
    Bench()
    {
        page->openTab(u"tokens"_s);
        if (!QTest::qWaitFor([this] { return users()->rowCount() > 0; }, 20'000))
            qFatal("the end-users did not load");
    }
    views::DataTable *table() const { return child<views::DataTable>(page.get(), "sdkUsersTable"); }
    QAbstractItemModel *users() const { return table()->model(); }
    void select(const QString &name) const
    {
        for (int row = 0; row < secrets()->rowCount(); ++row)
            if (secrets()->index(row, 0).data().toString() == name)
                child<views::DataTable>(page.get(), "secretsTable")->selectRow(row);
    }
    std::string kept(const QString &name) const
    {
        for (const auto &[info, value] : shell.secrets.held)
            if (info.id.name == name)
                return std::string(value.reveal());
        return {};
    }
    template <typename T>
    T *part(const char *name) const
    {
        return child<T>(page.get(), name);
    }
};

} // namespace

class SdkTokensSectionTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void makesAndKeepsATokenOfAnEndUser()
    {
        Bench bench;
        QVERIFY(!bench.part<QWidget>("sdkPicked")->isVisible());
        bench.table()->selectRow(0);
        QTRY_VERIFY(bench.part<QWidget>("createToken")->isVisible());
        const QString user = static_cast<models::TableBase *>(bench.users())->rowId(0);
        QVERIFY(bench.part<views::Label>("sdkUser")->fullText().contains(user));
        QVERIFY(!bench.part<QWidget>("storeToken")->isVisible());
        bench.part<QWidget>("createToken")->setFocus();
        click(bench.page.get(), "createToken");
        QTRY_VERIFY(bench.part<QWidget>("storeToken")->isVisible());
        QVERIFY(bench.part<QWidget>("sdkToken")->isAncestorOf(bench.page->focusWidget())); // to copy it
        QVERIFY(bench.part<views::Label>("tokenExpiry")->fullText().startsWith(u"Expires in"_s));
        click(bench.page.get(), "storeToken");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 2);
        const auto &[beside, refresh] = bench.shell.secrets.held.first();
        QCOMPARE(beside.kind, u"sdk_refresh_token"_s);
        QCOMPARE(beside.id.name, u"sdk-token-refresh"_s);
        QVERIFY(refresh.reveal().starts_with("rt-"));
        const auto &[info, value] = bench.shell.secrets.held.last();
        QCOMPARE(info.kind, u"sdk_token"_s);
        QCOMPARE(info.facts.value(u"user_id"_s), user);
        const auto end = QDateTime::fromString(info.facts.value(u"expires_at"_s), Qt::ISODate);
        QVERIFY(end > info.createdAt.addSecs(60));
        QCOMPARE(models::inspectToken(value, {}, info.createdAt).kind, models::TokenInspection::Kind::Sdk);
        QVERIFY(!bench.part<QPushButton>("storeToken")->isEnabled()); // once is enough
        bench.table()->selectRow(1);
        QTRY_VERIFY(!bench.part<QWidget>("storeToken")->isVisible()); // the other one's is forgotten
    }

    void findsAnEndUser()
    {
        const Bench bench;
        const int all = bench.users()->rowCount();
        bench.part<QLineEdit>("sdkUsersSearch")->setText(u"nobody has this name"_s);
        QTRY_VERIFY(bench.part<views::Label>("sdkUsersNote")->isVisible());
        QCOMPARE(bench.part<views::Label>("sdkUsersNote")->fullText(), u"No end-user matches."_s);
        bench.part<QLineEdit>("sdkUsersSearch")->clear();
        QTRY_COMPARE(bench.users()->rowCount(), all);
        QTRY_VERIFY(bench.table()->isVisible());
    }

    void keepsTheTokenOnScreenWhenTheKeychainRefuses()
    {
        Bench bench;
        bench.table()->selectRow(0);
        QTRY_VERIFY(bench.part<QWidget>("createToken")->isVisible());
        click(bench.page.get(), "createToken");
        QTRY_VERIFY(bench.part<QWidget>("storeToken")->isVisible());
        bench.shell.secrets.become(models::KeychainState::Locked, u"Unlock it and try again."_s);
        click(bench.page.get(), "storeToken");
        QTRY_VERIFY(bench.part<QPushButton>("storeToken")->isEnabled());
        QVERIFY(bench.part<views::SecretField>("sdkToken")->isVisible());
        bench.shell.secrets.become(models::KeychainState::Ready, {});
        click(bench.page.get(), "storeToken");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 2);
    }

    void refreshesAKeptToken()
    {
        Bench bench;
        models::Environment used = bench.shell.environments.current(); // as the client has it
        used.connection.wearlinkUrl = bench.service.url() + "/api/v1";
        QVERIFY(bench.shell.environments.save(used));
        bench.table()->selectRow(0);
        QTRY_VERIFY(bench.part<QWidget>("createToken")->isVisible());
        click(bench.page.get(), "createToken");
        QTRY_VERIFY(bench.part<QWidget>("storeToken")->isVisible());
        click(bench.page.get(), "storeToken");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 2);
        bench.page->openTab(u"credentials"_s);
        QTRY_COMPARE(bench.secrets()->rowCount(), 2);
        QVERIFY(!bench.part<QWidget>("renewSecret")->isVisible());
        bench.select(u"sdk-token"_s);
        QVERIFY(bench.part<QWidget>("renewSecret")->isVisible());
        const std::string token = bench.kept(u"sdk-token"_s), refresh = bench.kept(u"sdk-token-refresh"_s);
        click(bench.page.get(), "renewSecret");
        QTRY_VERIFY(bench.toasts.texts.last().startsWith(u"SDK token refreshed"_s));
        QVERIFY(bench.kept(u"sdk-token"_s) != token);
        QVERIFY(bench.kept(u"sdk-token-refresh"_s) != refresh);
        QCOMPARE(bench.shell.secrets.held.size(), 2);

        for (auto &[info, value] : bench.shell.secrets.held) // used before: the server ends the family
            if (info.kind == "sdk_refresh_token"_L1)
                value = api::client::SecretString(refresh);
        bench.select(u"sdk-token"_s);
        click(bench.page.get(), "renewSecret");
        QTRY_VERIFY(bench.text("secretsBanner").contains(u"cannot be refreshed any more"_s));
        for (auto &[info, value] : bench.shell.secrets.held) // another program points it elsewhere
            info.origins = {u"https://elsewhere.example:443"_s};
        click(bench.page.get(), "renewSecret");
        QTRY_VERIFY(bench.text("secretsBanner").contains(u"elsewhere.example"_s));

        bench.select(u"sdk-token"_s);
        bench.shell.prompts.confirmations.enqueue({});
        click(bench.page.get(), "deleteSecret");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 0); // neither is of use without the other
    }

    void explainsOtherEnvironments()
    {
        Bench bench;
        bench.page->open(u"remote"_s);
        QVERIFY(bench.text("sdkUsersNotice").contains(u"Remote"_s));
        QVERIFY(!bench.table()->isVisible());
        bench.shell.environments.setCurrent(u"remote"_s);
        bench.page->open(u"remote"_s);
        QVERIFY(bench.text("sdkUsersNotice").contains(u"API key"_s));
    }
};

WEARDECK_GUI_TEST(SdkTokensSectionTest)
#include "tst_sdktokenssection.moc"
