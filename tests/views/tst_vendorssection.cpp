// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/ownproviders.h"
#include "models/common/text.h"
#include "tests/support/credentialsbench.h"
#include "tests/support/testcase.h"
#include "views/common/badge.h"
#include "views/common/copyfield.h"
#include "views/common/formfield.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;
using support::child;
using support::click;

namespace {

struct Bench : support::CredentialsBench {
    Bench()
    {
        page->openTab(u"vendors"_s);
        if (!QTest::qWaitFor([this] { return vendors()->rowCount() == 12; }, 20'000))
            qFatal("the vendors did not load");
    }
    QAbstractItemModel *vendors() const { return table()->model(); }
    views::DataTable *table() const { return part<views::DataTable>("vendorsTable"); }
    void pick(const QString &name) const
    {
        for (int row = 0; row < vendors()->rowCount(); ++row)
            if (vendors()->index(row, 0).data().toString() == name)
                table()->selectRow(row);
        QTRY_COMPARE(part<views::Label>("vendorName")->fullText(), name);
    }
    template <typename T>
    T *part(const char *name) const
    {
        return child<T>(page.get(), name);
    }
    QString state() const { return part<views::Badge>("vendorState")->text(); }
    QString copied(const char *id) const { return part<views::CopyField>(id)->text(); }
    QString error(const char *field) const { return part<views::FormField>(field)->error(); }
    void enter(const QString &id, const QString &secret) const
    {
        part<QLineEdit>("vendorClientId")->setText(id);
        part<QLineEdit>("vendorClientSecret")->setText(secret);
    }
    api::ProviderInfo listed(const std::string &slug)
    {
        const auto all = call(models::OwnProviders{});
        return *std::find_if(all->begin(), all->end(),
                             [&](const api::ProviderInfo &each) { return each.provider.wire() == slug; });
    }
};

} // namespace

class VendorsSectionTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void guidesToEachVendor()
    {
        const Bench bench;
        bench.pick(u"Garmin"_s);
        QCOMPARE(bench.copied("vendor_callback"), u"http://127.0.0.1:1/v1/providers/garmin/callback"_s);
        QCOMPARE(bench.copied("vendor_webhook"), u"http://127.0.0.1:1/v1/webhooks/garmin"_s);
        QVERIFY(!bench.part<QWidget>("vendor_scopes")->isVisible());
        QVERIFY(bench.part<views::Label>("vendorStep4")->fullText().contains(u"Consumer Key"_s));
        QVERIFY(bench.part<QWidget>("vendorConsole")->toolTip().contains(u"developerportal.garmin.com"_s));
        QCOMPARE(bench.state(), u"simulated"_s);
        bench.pick(u"Strava"_s);
        QCOMPARE(bench.copied("vendor_domain"), u"127.0.0.1"_s);
        QVERIFY(bench.part<QWidget>("vendor_domain")->isVisible());
        bench.pick(u"Oura"_s);
        QCOMPARE(bench.copied("vendor_scopes"), u"email personal daily heartrate workout session spo2Daily tag"_s);
        QVERIFY(!bench.part<QWidget>("vendor_domain")->isVisible());
        bench.pick(u"Suunto"_s); // without a guide
        QVERIFY(!bench.part<QWidget>("vendorConsole")->isVisible());
        QVERIFY(bench.part<QWidget>("vendorClientId")->isVisible());
        bench.pick(u"Apple Health"_s);
        QVERIFY(!bench.part<QWidget>("vendorClientId")->isVisible());
        QVERIFY(!bench.part<QWidget>("vendor_callback")->isVisible());
        QCOMPARE(bench.state(), u"by SDK"_s);
    }

    void savesTheAppAndKeepsItsSecret()
    {
        Bench bench;
        bench.pick(u"Polar"_s);
        const QString secret = u"ä\"quoted\" \\ 'secret' of polar €"_s;
        bench.enter(u" polar-1 "_s, secret);
        bench.part<QLineEdit>("vendorWebhookSecret")->setText(u"signature-key"_s);
        click(bench.page.get(), "saveVendor");
        QTRY_VERIFY2(bench.state() == u"configured"_s, qPrintable(bench.text("vendorBanner")));
        QVERIFY(bench.listed("polar").isConfigured);
        QCOMPARE(bench.listed("polar").clientId, std::optional<std::string>("polar-1"));
        QCOMPARE(bench.part<QLineEdit>("vendorClientSecret")->text(), QString());
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        const auto &[info, value] = bench.shell.secrets.held.first();
        QCOMPARE(info.id.name, u"polar"_s);
        QCOMPARE(info.facts, (QMap<QString, QString>{{u"vendor"_s, u"polar"_s}, {u"client_id"_s, u"polar-1"_s}}));
        QCOMPARE(models::text(value.reveal()), secret);
        QTRY_COMPARE(bench.vendors()->index(bench.table()->currentIndex().row(), 1).data().toString(), u"configured"_s);

        bench.part<QCheckBox>("vendorKeep")->setChecked(false);
        bench.enter(u"polar-2"_s, {}); // another app has another secret
        click(bench.page.get(), "saveVendor");
        QVERIFY(!bench.error("vendorClientSecretField").isEmpty());
        bench.enter(u"polar-2"_s, u"another"_s);
        click(bench.page.get(), "saveVendor");
        QTRY_COMPARE(bench.listed("polar").clientId, std::optional<std::string>("polar-2"));
        QCOMPARE(bench.shell.secrets.held.size(), 1);

        bench.shell.prompts.confirmations.enqueue(QString());
        click(bench.page.get(), "simulateVendor");
        QTRY_COMPARE(bench.state(), u"simulated"_s);
        QVERIFY(!bench.listed("polar").clientId);
        QCOMPARE(bench.part<QLineEdit>("vendorClientId")->text(), QString());
    }

    void saysWhatIsWrong()
    {
        Bench bench;
        bench.pick(u"Fitbit"_s);
        click(bench.page.get(), "saveVendor");
        QVERIFY(!bench.error("vendorClientIdField").isEmpty());
        QVERIFY(!bench.error("vendorClientSecretField").isEmpty());
        bench.enter(QString(256, u'x'), QString(1025, u'y'));
        click(bench.page.get(), "saveVendor");
        QCOMPARE(bench.error("vendorClientIdField"), u"At most 255 character(s)."_s);
        QCOMPARE(bench.error("vendorClientSecretField"), u"At most 1024 character(s)."_s);
        bench.enter(u"fitbit-1"_s, u"typed once"_s);
        bench.service.service().stop();
        click(bench.page.get(), "saveVendor");
        QTRY_VERIFY(bench.part<QWidget>("vendorBanner")->isVisible());
        QCOMPARE(bench.part<QLineEdit>("vendorClientSecret")->text(), u"typed once"_s); // for Retry
        QVERIFY(bench.part<QPushButton>("saveVendor")->isEnabled());
        QVERIFY(bench.shell.secrets.held.isEmpty());
    }

    void asksBeforeWhatIsTypedIsLost()
    {
        Bench bench;
        bench.pick(u"Oura"_s);
        bench.enter(u"oura-1"_s, u"typed secret"_s);
        bench.page->openTab(u"credentials"_s); // another tab keeps it
        bench.page->openTab(u"vendors"_s);
        QCOMPARE(bench.part<QLineEdit>("vendorClientSecret")->text(), u"typed secret"_s);
        const auto rowOf = [&](const QString &name) {
            int row = 0;
            while (bench.vendors()->index(row, 0).data().toString() != name)
                ++row;
            return row;
        };
        bench.table()->selectRow(rowOf(u"Strava"_s)); // cancelled
        QTRY_COMPARE(bench.shell.prompts.titles, QStringList{u"Discard changes?"_s});
        QVERIFY(bench.shell.prompts.asked.last().text.contains(u"Oura"_s));
        QCOMPARE(bench.table()->currentIndex().row(), rowOf(u"Oura"_s));
        QCOMPARE(bench.part<views::Label>("vendorName")->fullText(), u"Oura"_s);
        QCOMPARE(bench.part<QLineEdit>("vendorClientId")->text(), u"oura-1"_s);
        bench.page->open(u"staging"_s); // cancelled
        QCOMPARE(bench.shell.prompts.titles.size(), 2);
        QCOMPARE(bench.part<QLineEdit>("vendorClientSecret")->text(), u"typed secret"_s);
        bench.shell.prompts.confirmations.enqueue({});
        bench.table()->selectRow(rowOf(u"Strava"_s));
        QTRY_COMPARE(bench.part<views::Label>("vendorName")->fullText(), u"Strava"_s);
        QCOMPARE(bench.part<QLineEdit>("vendorClientId")->text(), QString());
        QCOMPARE(bench.part<QLineEdit>("vendorClientSecret")->text(), QString());
        bench.table()->selectRow(rowOf(u"Oura"_s)); // nothing typed: nothing asked
        QTRY_COMPARE(bench.part<views::Label>("vendorName")->fullText(), u"Oura"_s);
        QCOMPARE(bench.shell.prompts.titles.size(), 3);
    }

    void explainsOtherEnvironments()
    {
        Bench bench;
        bench.page->open(u"remote#vendors"_s);
        QVERIFY(bench.text("vendorsNotice").contains(u"Remote"_s));
        QVERIFY(!bench.table()->isVisible());
        QVERIFY(!bench.part<QWidget>("vendorPanel")->isVisible());
        bench.shell.environments.setCurrent(u"remote"_s);
        bench.page->open(u"remote"_s);
        QVERIFY(bench.text("vendorsNotice").contains(u"login"_s));
    }
};

WEARDECK_GUI_TEST(VendorsSectionTest)
#include "tst_vendorssection.moc"
