// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/database.h"
#include "api/server/store/developers.h"
#include "api/server/store/users.h"
#include "tests/support/testcase.h"

#include <set>

using namespace api;
using namespace api::server::store;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-04-23T10:00:00Z");
const Tenant kA("dev-a");
const Tenant kB("dev-b");
using Text = std::optional<std::string>;

User user(const std::string &id, Text email, Text first = {}, Text last = {}, Text external = {})
{
    User made;
    made.id = id;
    made.email = std::move(email);
    made.firstName = std::move(first);
    made.lastName = std::move(last);
    made.externalUserId = std::move(external);
    made.createdAt = made.updatedAt = kNow;
    return made;
}

Result<void> add(Database &database, Tenant tenant, const User &made)
{
    return database.write([&](Transaction &t) { return addUser(t, tenant, made); });
}

std::unique_ptr<Database> withTenants()
{
    auto database = std::move(*Database::open({}));
    (void)database->write([](Transaction &t) -> Result<void> {
        for (const char *id : {"dev-a", "dev-b"}) {
            Developer made;
            made.id = id;
            made.email = std::string(id) + "@x.example";
            if (auto added = addDeveloper(t, made); !added)
                return added;
        }
        return {};
    });
    return database;
}

UserPage list(Database &database, const UserQuery &query, Tenant tenant = kA)
{
    const auto page =
        database.read([&](Reader &reader) -> Result<UserPage> { return listUsers(reader, tenant, query); });
    if (!page)
        qFatal("%s", page.error().message.c_str());
    return *page;
}

QByteArrayList ids(const UserPage &page)
{
    QByteArrayList all;
    for (const User &one : page.items)
        all << QByteArray::fromStdString(one.id);
    return all;
}

QByteArrayList found(Database &database, const std::string &search)
{
    UserQuery query;
    query.search = search;
    query.descending = false;
    const UserPage page = list(database, query);
    if (page.total != std::int64_t(page.items.size()))
        qFatal("total of %s", search.c_str());
    return ids(page);
}

struct PlanStep {
    int id = 0, parent = 0, unused = 0;
    std::string detail;

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &PlanStep::id}, Column{"parent", &PlanStep::parent},
                          Column{"notused", &PlanStep::unused}, Column{"detail", &PlanStep::detail});
    }
};

std::string planOf(Database &database, const std::string &sql)
{
    std::string steps;
    (void)database.read([&](Reader &reader) -> Result<void> {
        for (const PlanStep &step : reader.all<PlanStep>("EXPLAIN QUERY PLAN " + sql))
            steps += step.detail + '\n';
        return {};
    });
    return steps;
}

} // namespace

class StoreUsers : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryMember()
    {
        const auto database = withTenants();
        User made = user("u1", "J@x.example", "Jürgen", "Weiß", "crm-1");
        made.lastSyncedAt = Timestamp{kNow.at + std::chrono::microseconds(1)};
        made.lastSyncedProvider = "garmin";
        QVERIFY(add(*database, kA, made));
        const auto read =
            database->read([](Reader &r) -> Result<std::optional<User>> { return findUser(r, kA, "u1"); }).value();
        QVERIFY(read->email == made.email && read->firstName == made.firstName && read->lastName == made.lastName);
        QVERIFY(read->externalUserId == made.externalUserId && read->createdAt == kNow);
        QVERIFY(read->lastSyncedAt == made.lastSyncedAt && read->lastSyncedProvider == made.lastSyncedProvider);
        QVERIFY(!read->hasActiveConnection);
    }

    void keepsTenantsApart()
    {
        const auto database = withTenants();
        QVERIFY(add(*database, kA, user("u1", "same@x.example", {}, {}, "ext")));
        QVERIFY(add(*database, kB, user("u2", "same@x.example", {}, {}, "ext")));
        QCOMPARE(ids(list(*database, {}, kB)), QByteArrayList{"u2"});
        UserQuery byEmail;
        byEmail.email = "SAME@x.example";
        QCOMPARE(ids(list(*database, byEmail, kA)), QByteArrayList{"u1"});
        const auto foreign = database->write([](Transaction &t) -> Result<int> {
            User other = user("u1", "changed@x.example");
            return (findUser(t, kB, "u1") ? 1 : 0) + (removeUser(t, kB, "u1") ? 2 : 0)
                + (updateUser(t, kB, other) ? 4 : 0) + (noteSynced(t, kB, "u1", "x", kNow) ? 8 : 0);
        });
        QCOMPARE(*foreign, 0);
        QCOMPARE(list(*database, {}, Tenant("nobody")).total, 0);
        QCOMPARE(add(*database, Tenant("nobody"), user("u9", {})).error().kind, ErrorKind::NotFound);
    }

    void refusesTakenEmailsAndExternalIds()
    {
        const auto database = withTenants();
        QVERIFY(add(*database, kA, user("u1", "a@x.example", {}, {}, "1")));
        QVERIFY(add(*database, kA, user("u2", {}, {}, {}, {})));
        QVERIFY(add(*database, kA, user("u3", {}, {}, {}, {})));
        const auto email = add(*database, kA, user("u4", "A@X.example"));
        QCOMPARE(email.error().message, std::string("User with this email already exists."));
        QCOMPARE(add(*database, kA, user("u5", {}, {}, {}, "1")).error().kind, ErrorKind::Conflict);
        const auto change =
            database->write([](Transaction &t) { return updateUser(t, kA, user("u2", "a@x.example")); });
        QCOMPARE(change.error().kind, ErrorKind::Conflict);
        QCOMPARE(list(*database, {}).total, 3);
        const auto removed = database->write([](Transaction &t) -> Result<bool> { return removeUser(t, kA, "u1"); });
        QVERIFY(*removed);
        QCOMPARE(list(*database, {}).total, 2);
        QVERIFY(add(*database, kA, user("u4", "A@X.example")));
    }

    void findsPartsOfNames()
    {
        const auto database = withTenants();
        (void)add(*database, kA, user("1", "a_b@x.example", "Jürgen", "MÜLLER"));
        (void)add(*database, kA, user("2", "aXb@x.example", "100%", "O'Brien"));
        (void)add(*database, kA, user("3", {}, "Łukasz", "Żak", "CRM-42"));
        (void)add(*database, kA, user("4", {}, "Тарас", "back\\slash"));
        QCOMPARE(found(*database, "müller"), QByteArrayList{"1"});
        QCOMPARE(found(*database, "JÜRGEN MÜ"), QByteArrayList{"1"});
        QCOMPARE(found(*database, "a_b"), QByteArrayList{"1"});
        QCOMPARE(found(*database, "%"), QByteArrayList{"2"});
        QCOMPARE(found(*database, "_"), QByteArrayList{"1"});
        QCOMPARE(found(*database, "\\"), QByteArrayList{"4"});
        QCOMPARE(found(*database, "o'b"), QByteArrayList{"2"});
        QCOMPARE(found(*database, "łUKASZ"), QByteArrayList{"3"});
        QCOMPARE(found(*database, "crm-4"), QByteArrayList{"3"});
        QCOMPARE(found(*database, "ТАР"), QByteArrayList{"4"});
        QCOMPARE(found(*database, "example"), (QByteArrayList{"1", "2"}));
        QCOMPARE(found(*database, ""), (QByteArrayList{"1", "2", "3", "4"}));
        QCOMPARE(found(*database, std::string(256, '%')), QByteArrayList{});
    }

    void findsChangedNames()
    {
        const auto database = withTenants();
        (void)add(*database, kA, user("1", {}, "Old"));
        QVERIFY(database->write([](Transaction &t) { return updateUser(t, kA, user("1", {}, "New")); }));
        QCOMPARE(found(*database, "old"), QByteArrayList{});
        QCOMPARE(found(*database, "new"), QByteArrayList{"1"});
    }

    void takesInjectedSqlAsText_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"' OR '1'='1",
                                 "'; DROP TABLE users; --",
                                 "\" OR \"\"=\"",
                                 "1; DELETE FROM users",
                                 "') OR 1=1 --",
                                 "' UNION SELECT sha256 FROM api_keys --",
                                 "%' OR tenant LIKE '%",
                                 "\\' OR 1=1 --",
                                 "'/**/OR/**/1=1#",
                                 "admin'--",
                                 "' AND 1=(SELECT COUNT(*) FROM developers)--",
                                 "'; ATTACH DATABASE '/tmp/x' AS x; --",
                                 "' OR randomblob(1000000000) --",
                                 "?1",
                                 ":name",
                                 "@name",
                                 "$name",
                                 "' ESCAPE '%' --",
                                 "'||(SELECT password_hash FROM developers)||'",
                                 "\xc0\xa7 OR 1=1"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void takesInjectedSqlAsText()
    {
        QFETCH(QByteArray, text);
        const std::string hostile = text.toStdString();
        const auto database = withTenants();
        (void)add(*database, kB, user("b", "b@x.example"));
        (void)add(*database, kA, user("plain", "plain@x.example", "Plain"));
        QCOMPARE(found(*database, hostile), QByteArrayList{});
        QVERIFY(add(*database, kA, user(hostile, hostile, hostile, hostile, hostile)));
        QCOMPARE(found(*database, hostile), QByteArrayList{text});
        UserQuery exact;
        exact.email = exact.externalUserId = hostile;
        QCOMPARE(ids(list(*database, exact)), QByteArrayList{text});
        QCOMPARE(list(*database, {}).total, 2);
        QCOMPARE(list(*database, {}, kB).total, 1);
    }

    void sortsEmptyValuesLast_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QByteArray>("order");
        QTest::newRow("first name") << int(UserSort::FirstName) << false << QByteArray("bacd");
        QTest::newRow("first name down") << int(UserSort::FirstName) << true << QByteArray("cabd");
        QTest::newRow("email") << int(UserSort::Email) << false << QByteArray("cbda");
        QTest::newRow("email down") << int(UserSort::Email) << true << QByteArray("dbca");
        QTest::newRow("created") << int(UserSort::CreatedAt) << false << QByteArray("abcd");
        QTest::newRow("created down") << int(UserSort::CreatedAt) << true << QByteArray("dcba");
        QTest::newRow("synced") << int(UserSort::LastSyncedAt) << false << QByteArray("cabd");
        QTest::newRow("synced down") << int(UserSort::LastSyncedAt) << true << QByteArray("acdb");
    }
    void sortsEmptyValuesLast()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QByteArray, order);
        const auto database = withTenants();
        User a = user("a", {}, "mia");
        User c = user("c", "A@x.example", "Zoe");
        a.lastSyncedAt = kNow;
        c.lastSyncedAt = Timestamp{};
        for (const User &one : {a, user("b", "b@x.example", "Anna"), c, user("d", "C@x.example")})
            QVERIFY(add(*database, kA, one));
        UserQuery query;
        query.sort = UserSort(sort);
        query.descending = descending;
        QCOMPARE(ids(list(*database, query)).join(), order);
    }

    void findsFewAmongManyInOrder()
    {
        const auto database = withTenants();
        (void)database->write([](Transaction &t) -> Result<void> {
            for (int n = 0; n < 500; ++n) {
                const std::string id = std::to_string(n);
                (void)addUser(t, kA, user(id, id + (n % 100 ? "@x.example" : "@rare.example"), n % 200 ? "B" : "A"));
                (void)addUser(t, kB, user("b" + id, id + "@rare.example"));
            }
            return {};
        });
        UserQuery query;
        query.search = "@RARE";
        query.sort = UserSort::FirstName;
        query.descending = false;
        query.limit = 3;
        UserPage page = list(*database, query);
        QCOMPARE(page.total, 5);
        QCOMPARE(ids(page), (QByteArrayList{"0", "200", "400"}));
        query.offset = 3;
        QCOMPARE(ids(list(*database, query)), (QByteArrayList{"100", "300"}));
        query.search = "@x";
        query.offset = 0;
        page = list(*database, query);
        QCOMPARE(page.total, 495);
        QCOMPARE(ids(page), (QByteArrayList{"1", "2", "3"}));
    }

    // Many equal keys: every page in every order holds each user exactly once.
    void pagesNeverOverlap_data()
    {
        QTest::addColumn<int>("sort");
        for (int sort = 0; sort < 5; ++sort)
            QTest::addRow("%d", sort) << sort;
    }
    void pagesNeverOverlap()
    {
        QFETCH(int, sort);
        const auto database = withTenants();
        (void)database->write([](Transaction &t) -> Result<void> {
            for (int n = 0; n < 103; ++n) {
                User made =
                    user("u" + std::to_string(n), {}, n % 3 ? Text("Same") : Text(), n % 5 ? Text("l") : Text());
                if (n % 4 == 0)
                    made.lastSyncedAt = kNow;
                (void)addUser(t, kA, made);
            }
            return {};
        });
        for (const bool descending : {false, true}) {
            std::set<std::string> seen;
            QByteArrayList paged;
            UserQuery query;
            query.sort = UserSort(sort);
            query.descending = descending;
            query.limit = 1000;
            const QByteArrayList whole = ids(list(*database, query));
            query.limit = 7;
            for (query.offset = 0; query.offset < 110; query.offset += query.limit) {
                const UserPage page = list(*database, query);
                QCOMPARE(page.total, 103);
                paged << ids(page);
                for (const User &one : page.items)
                    QVERIFY(seen.insert(one.id).second);
            }
            QCOMPARE(seen.size(), 103U);
            QCOMPARE(paged, whole); // also those that are read from the end
        }
    }

    // Each order is one walk along an index: no sorting, whatever the number of users.
    void everyOrderHasItsIndex_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<int>("offset");
        for (int sort = 0; sort < 5; ++sort) {
            for (const bool descending : {false, true}) {
                for (const int offset : {0, 9})
                    QTest::addRow("%d %d %d", sort, descending, offset) << sort << descending << offset;
            }
        }
    }
    void everyOrderHasItsIndex()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(int, offset);
        const auto database = withTenants();
        for (int n = 0; n < 10; ++n)
            QVERIFY(add(*database, kA, user(std::to_string(n), {})));
        UserQuery query;
        query.sort = UserSort(sort);
        query.descending = descending;
        query.offset = offset;
        Trace trace;
        const auto page =
            database->read([&](Reader &reader) -> Result<UserPage> { return listUsers(reader, kA, query); }, &trace);
        QCOMPARE(page->items.size(), std::size_t(10 - offset));
        QCOMPARE(trace.back().rows, 10 - offset);
        const std::string plan = planOf(*database, *trace.back().text);
        QVERIFY2(plan.find("USING INDEX users_") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }

    void searchesReadOnlyTheirIndex()
    {
        const auto database = withTenants();
        UserQuery query;
        query.search = "x";
        Trace trace;
        (void)database->read([&](Reader &reader) -> Result<UserPage> { return listUsers(reader, kA, query); }, &trace);
        const std::string plan = planOf(*database, *trace.back().text);
        QVERIFY2(plan.find("USING COVERING INDEX users_search") != std::string::npos, plan.c_str());
    }
};

WEARDECK_TEST(StoreUsers)
#include "tst_storeusers.moc"
