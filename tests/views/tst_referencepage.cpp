// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/referencepage.h"

#include "models/common/text.h"
#include "models/reference/jsontext.h"
#include "models/reference/trycall.h"
#include "tests/support/badserver.h"
#include "tests/support/pagebench.h"
#include "tests/support/testcase.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/codeblock.h"
#include "views/common/codeview.h"
#include "views/common/plaintext.h"
#include "views/reference/answerview.h"
#include "views/reference/operationpalette.h"
#include "views/snippets/guideapplication.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTemporaryFile>
#include <QThreadPool>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using support::child;

class TestReferencePage : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void init();
    void cleanup();
    void beginsWithWhatWorks();
    void showsTheServersDocument();
    void fallsBackToTheBuiltInOne();
    void selectsByArgumentAndSearches();
    void triesARealCall();
    void laysOutALargeAnswerAside();
    void showsRefusals();
    void readOnlyBlocksAMutation();
    void validatesTheBody();
    void keepsWhatWasTyped();
    void sendsAFormWithAFile();
    void saysThatTheServerIsDown();
    void offersOperationsInThePalette();
    void survivesDeletionWhileLoading();
    void writesCodeOfWhatIsTyped();
    void remembersTheLanguage();
    void showsGuides();
    void looks();

private:
    void load(const QString &operation);
    void send() { child<QAbstractButton>(page.get(), u"trySend"_s)->click(); }
    QString status() { return child<views::Badge>(page.get(), u"answerStatus"_s)->text(); }
    QString words(const QString &objectName) { return child<views::Label>(page.get(), objectName)->fullText(); }

    std::unique_ptr<support::PageBench> bench;
    std::unique_ptr<views::Page> page;
};

void TestReferencePage::init()
{
    TestCase::init();
    bench = std::make_unique<support::PageBench>();
    page.reset(views::makeReferencePage(bench->context));
    page->resize(1232, 824);
    page->show();
}

void TestReferencePage::cleanup()
{
    page.reset();
    bench.reset();
}

void TestReferencePage::load(const QString &operation)
{
    page->open(operation);
    page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<views::PageLoaded>(page->loadState()), 20'000);
    QCOMPARE(words(u"operationId"_s), operation);
    child<QAbstractButton>(page.get(), u"operationTry"_s)->click();
}

void TestReferencePage::beginsWithWhatWorks()
{
    page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<views::PageLoaded>(page->loadState()), 20'000);
    const auto *first = api::findEndpoint(words(u"operationId"_s).toStdString());
    QVERIFY(first);
    QVERIFY(!first->planned);
}

void TestReferencePage::showsTheServersDocument()
{
    load(u"listUsers"_s);
    QCOMPARE(std::get<views::PageLoaded>(page->loadState()).rows, qint64(api::endpoints().size()));
    QVERIFY(!child<QWidget>(page.get(), u"referenceNotice"_s)->isVisible());
    QCOMPARE(words(u"operationTitle"_s), u"List end-users"_s);
}

void TestReferencePage::fallsBackToTheBuiltInOne()
{
    bench->use("http://127.0.0.1:" + std::to_string(support::closedPort()), api::client::SafetyLevel::Open);
    load(u"listUsers"_s);
    QVERIFY(child<QWidget>(page.get(), u"referenceNotice"_s)->isVisible());
}

void TestReferencePage::selectsByArgumentAndSearches()
{
    load(u"createUser"_s);
    page->open(u"relayGetUserByAppCredentials"_s);
    QCOMPARE(words(u"operationId"_s), u"relayGetUserByAppCredentials"_s);
    child<QLineEdit>(page.get(), u"referenceSearch"_s)->setText(u"external_user_id"_s);
    const auto *tree = child<QTreeView>(page.get(), u"referenceTree"_s)->model();
    QVERIFY(tree->rowCount() > 0 && tree->rowCount() < 10);
    child<QLineEdit>(page.get(), u"referenceSearch"_s)->setText(u"<b>nothing"_s);
    QCOMPARE(tree->rowCount(), 0);
    QVERIFY(words(u"emptyText"_s).contains(u"<b>nothing"_s));
}

void TestReferencePage::triesARealCall()
{
    load(u"listUsers"_s);
    send();
    QTRY_COMPARE(status(), u"200"_s);
    const auto *body = child<QPlainTextEdit>(page.get(), u"answerPretty"_s);
    QTRY_VERIFY(body->toPlainText().startsWith(u"{\n  \"items\": ["_s));
    QVERIFY(bench->shell.settings.values.value(u"reference/tried"_s).toBool());
}

void TestReferencePage::laysOutALargeAnswerAside()
{
    views::AnswerView view;
    api::client::RawResponse response;
    response.status = 200;
    response.headers = {{"Content-Type", "application/json"}};
    response.body = "[0";
    for (int number = 1; number < 100'000; ++number)
        response.body += ',' + std::to_string(number);
    response.body += ']';
    view.show(response);
    const auto *pretty = child<views::CodeView>(&view, u"answerPretty"_s);
    const QString whole = models::prettyJson(models::text(response.body));
    QVERIFY(pretty->code().isEmpty()); // indented on another thread
    QTRY_COMPARE(pretty->code(), whole);
    QTRY_COMPARE(pretty->toPlainText(), whole);
    view.show(response);
    view.clear();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QCoreApplication::sendPostedEvents();
    QVERIFY(pretty->code().isEmpty()); // of an answer that is gone
}

void TestReferencePage::showsRefusals()
{
    load(u"getUser"_s);
    child<QLineEdit>(page.get(), u"try_user_id"_s)->setText(u"550e8400-e29b-41d4-a716-446655440000"_s);
    send();
    QTRY_COMPARE(status(), u"404"_s);
    child<QLineEdit>(page.get(), u"try_user_id"_s)->clear();
    send();
    const auto *banner = child<QWidget>(page.get(), u"answerBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(child<views::Label>(banner, u"bannerDetail"_s)->fullText().contains(u"user_id"_s));
}

void TestReferencePage::readOnlyBlocksAMutation()
{
    bench->use(bench->service.url(), api::client::SafetyLevel::ReadOnly);
    load(u"createUser"_s);
    const auto before = bench->service.service().recentRequests().size();
    send();
    const auto *banner = child<QWidget>(page.get(), u"answerBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(child<views::Label>(banner, u"bannerDetail"_s)->fullText().contains(u"read-only"_s));
    QCOMPARE(bench->service.service().recentRequests().size(), before);
}

void TestReferencePage::validatesTheBody()
{
    load(u"createUser"_s);
    auto *body = child<QPlainTextEdit>(page.get(), u"tryBody"_s);
    QCOMPARE(words(u"tryBodyState"_s), u"Valid JSON"_s);
    body->setPlainText(u"{\n \"email\": }"_s);
    QCOMPARE(words(u"tryBodyState"_s), u"Line 2, column 11: a value was expected"_s);
    body->setPlainText(u"{\"email\": 5}"_s);
    send();
    QTRY_COMPARE(status(), u"400"_s);
}

void TestReferencePage::keepsWhatWasTyped()
{
    load(u"getUser"_s);
    child<QLineEdit>(page.get(), u"try_user_id"_s)->setText(u"first"_s);
    send();
    QTRY_COMPARE(status(), u"400"_s);
    child<QLineEdit>(page.get(), u"try_user_id"_s)->setText(u"second"_s);
    page->open(u"login"_s);
    auto *body = child<QPlainTextEdit>(page.get(), u"tryBody"_s);
    body->setPlainText(u"{\"username\": \"a@b.example\", \"password\": \"correct horse\"}"_s);
    page->open(u"getUser"_s);
    QCOMPARE(child<QLineEdit>(page.get(), u"try_user_id"_s)->text(), u"second"_s);
    auto *tries = child<QToolButton>(page.get(), u"tryHistory"_s);
    Q_EMIT tries->menu()->aboutToShow();
    QCOMPARE(tries->menu()->actions().size(), 1);
    tries->menu()->actions().first()->trigger();
    QCOMPARE(child<QLineEdit>(page.get(), u"try_user_id"_s)->text(), u"first"_s);
    page->open(u"login"_s); // a body with a secret is not kept
    QVERIFY(!child<QPlainTextEdit>(page.get(), u"tryBody"_s)->toPlainText().contains(u"correct horse\"}"_s));
}

void TestReferencePage::sendsAFormWithAFile()
{
    const auto document = models::ApiDocument::parse(api::openApiDocument());
    QVERIFY(document);
    const auto photo = (*document)->operation(u"uploadMealPhoto"_s);
    QVERIFY(photo);
    QStringList parts;
    for (const models::SchemaNode &field : models::tryFields(*photo))
        parts << field.place + u' ' + field.name + (models::isFile(field) ? u" file"_s : QString());
    QVERIFY(parts.contains(u"form file file"_s));
    QVERIFY(parts.contains(u"form meal_type"_s));
    QVERIFY(!models::takesJson(*photo));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("bytes");
    file.close();
    const QList<models::TryValue> values{{u"form"_s, u"file"_s, file.fileName(), true},
                                         {u"form"_s, u"meal_type"_s, u"lunch"_s}};
    const auto call = models::tryCall(*photo, values, {});
    QVERIFY(call);
    QVERIFY(call->contentType.starts_with("multipart/form-data; boundary="));
    std::string all;
    for (const auto &piece : call->body.parts())
        all += piece.file.empty() ? piece.bytes : "<" + piece.file.string() + ">";
    QVERIFY(all.find("name=\"meal_type\"\r\n\r\nlunch\r\n") != std::string::npos);
    QVERIFY(all.find("<" + models::utf8(file.fileName()) + ">") != std::string::npos);
    const auto lost = models::tryCall(*photo, {{u"form"_s, u"file"_s, u"/no/such/file"_s, true}}, {});
    QVERIFY(!lost);
    QVERIFY(models::text(lost.error().message).contains(u"/no/such/file"_s));
}

void TestReferencePage::saysThatTheServerIsDown()
{
    load(u"listUsers"_s);
    bench->use("http://127.0.0.1:" + std::to_string(support::closedPort()), api::client::SafetyLevel::Open);
    send();
    QTRY_VERIFY(child<QWidget>(page.get(), u"answerBanner"_s)->isVisible());
    QVERIFY(child<QAbstractButton>(page.get(), u"trySend"_s)->isEnabled());
}

void TestReferencePage::offersOperationsInThePalette()
{
    views::addOperationsToPalette(page.get(), bench->context);
    QList<views::PaletteItem> found;
    bench->navigation.providers.value(u"Operations"_s)(u"listusers"_s,
                                                       [&](const QList<views::PaletteItem> &items) { found = items; });
    const auto list =
        std::find_if(found.begin(), found.end(), [](const auto &item) { return item.title == u"listUsers"_s; });
    QVERIFY(list != found.end());
    QCOMPARE(list->detail, u"GET /api/v1/users"_s);
    list->run();
    QCOMPARE(bench->navigation.opened, QStringList{u"reference/listUsers"_s});
}

void TestReferencePage::survivesDeletionWhileLoading()
{
    page->reload();
    page.reset();
    QTest::qWait(0);
    QVERIFY(!page);
}

void TestReferencePage::writesCodeOfWhatIsTyped()
{
    load(u"getUser"_s);
    auto *trial = child<QWidget>(page.get(), u"tryPanel"_s);
    auto *answer = child<QWidget>(trial, u"answer"_s);
    auto *code = child<views::CodeBlock>(trial, u"code"_s);
    child<QAbstractButton>(trial, u"tryCode"_s)->click();
    QVERIFY(code->isVisible() && !answer->isVisible());
    child<QLineEdit>(trial, u"try_user_id"_s)->setText(u"it's 50%/$HOME"_s);
    QVERIFY(code->code().contains(QString::fromStdString(bench->service.url())
                                  + u"/api/v1/users/it%27s%2050%25%2F%24HOME"_s));
    QVERIFY(code->code().contains(u"${WEARLINK_API_KEY:?}"_s));
    QVERIFY(!code->code().contains(QString::fromStdString(bench->service.apiKey())));
    child<QLineEdit>(trial, u"try_user_id"_s)->setText(u".."_s);
    QVERIFY(!code->isVisible());
    QVERIFY(child<views::Label>(trial, u"codeNote"_s)->fullText().contains(u"user_id"_s));
    page->open(u"createUser"_s);
    child<QPlainTextEdit>(trial, u"tryBody"_s)->setPlainText(u"{\"email\": \"typed@example.org\"}"_s);
    QVERIFY(code->code().contains(u"typed@example.org"_s));
    send();
    QVERIFY(answer->isVisible());
    QTRY_COMPARE(status(), u"201"_s);
}

void TestReferencePage::remembersTheLanguage()
{
    load(u"listUsers"_s);
    auto *docs = child<QWidget>(page.get(), u"operation"_s);
    auto *language = child<QComboBox>(docs, u"codeLanguage"_s);
    QCOMPARE(language->count(), 9);
    language->setCurrentIndex(language->findData(u"go"_s));
    Q_EMIT language->activated(language->currentIndex());
    QVERIFY(child<views::CodeBlock>(docs, u"code"_s)->code().startsWith(u"package main"_s));
    child<QToolButton>(docs, u"codeWrap"_s)->click();
    page->open(u"getUser"_s);
    QCoreApplication::processEvents();
    QVERIFY(child<views::CodeBlock>(docs, u"code"_s)->code().startsWith(u"package main"_s));
    QCOMPARE(child<views::CodeBlock>(docs, u"code"_s)->lineWrapMode(), QPlainTextEdit::WidgetWidth);
}

void TestReferencePage::showsGuides()
{
    load(u"listUsers"_s);
    QStringList titles;
    for (const views::PaletteItem &item : page->paletteItems())
        titles << item.title;
    QCOMPARE(titles.size(), 5);
    for (const QString &id : {u"wearlink-ios"_s, u"wearlink-android"_s, u"relay-ios"_s, u"relay-android"_s}) {
        page->open(u"guide/"_s + id);
        const auto *guide = child<QWidget>(page.get(), u"guide"_s);
        QVERIFY(guide->isVisible());
        QVERIFY(titles.contains(child<views::Label>(guide, u"guideTitle"_s)->fullText()));
        QVERIFY(!guide->findChildren<views::CodeBlock *>(u"guideCode"_s).isEmpty());
        if (!qEnvironmentVariable("WEARDECK_SHOTS").isEmpty()) {
            QCoreApplication::processEvents();
            support::shoot(page.get(), u"guide-"_s + id);
        }
    }
    // The application that was looked at last stands in the code.
    models::GuideValues values;
    values.applicationId = u"674a1b2c3d4e5f6789012345"_s;
    values.redirectUrl = u"myapp://back"_s;
    views::setGuideApplication(bench->shell.settings, values);
    page->open(u"guide/relay-ios"_s);
    const QString code = child<QWidget>(page.get(), u"guide"_s)->findChild<views::CodeBlock *>(u"guideCode"_s)->code();
    QVERIFY(code.contains(u"applicationId: \"674a1b2c3d4e5f6789012345\""_s));
    QVERIFY(code.contains(u"redirectUrl: \"myapp://back\""_s));
    QVERIFY(code.contains(u"YOUR_CLIENT_ID"_s)); // it has none
    page->open(u"listUsers"_s); // the same as before
    QVERIFY(child<QWidget>(page.get(), u"operation"_s)->isVisible());
}

void TestReferencePage::looks()
{
    load(u"createUser"_s);
    child<QLineEdit>(page.get(), u"referenceSearch"_s)->setText(u"user"_s);
    send();
    QTRY_VERIFY(!status().isEmpty());
    for (const bool dark : {false, true}) {
        views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
        for (const QSize size : {QSize(1232, 824), QSize(816, 624)}) {
            page->resize(size);
            QCoreApplication::processEvents();
            support::shoot(page.get(), u"reference-%1-%2"_s.arg(size.width()).arg(dark));
        }
    }
    views::setAppearance(views::Appearance::Light);
    child<QAbstractButton>(page.get(), u"tryClose"_s)->click();
    page->open(u"listUsers"_s);
    QCoreApplication::processEvents();
    support::shoot(page.get(), u"reference-docs"_s);
    page->open(u"getTimeseries"_s);
    QCoreApplication::processEvents();
    auto *scroll = child<QScrollArea>(page.get(), "operation");
    scroll->ensureWidgetVisible(child<QWidget>(scroll, "codePanel"), 0, 0);
    support::shoot(page.get(), u"reference-code"_s);
    child<QAbstractButton>(page.get(), "operationTry")->click();
    child<QAbstractButton>(page.get(), "tryCode")->click();
    QCoreApplication::processEvents();
    support::shoot(page.get(), u"reference-trycode"_s);
}

WEARDECK_GUI_TEST(TestReferencePage)
#include "tst_referencepage.moc"
