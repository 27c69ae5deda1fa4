// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/tabletext.h"
#include "models/tableexport.h"
#include "models/tablemodel.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using models::Query;
using Slice = models::Slice<int>;
using Model = models::TableModel<int>;

namespace {

// Answers when told to, as a network does.
struct Server {
    using State = api::client::ReplyState<Slice>;
    qint64 total = 1'000'000;
    bool byCursor = false;
    QList<Query> asked;
    QList<std::shared_ptr<State>> waiting;
    int aborted = 0;

    api::client::Reply<Slice> fetch(const Query &query)
    {
        asked.append(query);
        auto state = std::make_shared<State>();
        state->onAbort([this] { ++aborted; });
        waiting.append(state);
        return api::client::Reply<Slice>(state);
    }
    Slice slice(const Query &query) const
    {
        const qint64 from = byCursor ? query.cursor.toLongLong() : query.offset;
        Slice result;
        for (qint64 at = from; at < std::min(total, from + query.limit); ++at)
            result.rows.push_back(int(at));
        if (!byCursor)
            result.total = total;
        else if (from + query.limit < total)
            result.nextCursor = QString::number(from + query.limit);
        return result;
    }
    void answer(qsizetype at = 0)
    {
        const Query query = asked[asked.size() - waiting.size() + at];
        waiting.takeAt(at)->finish(slice(query));
    }
    void answerAll()
    {
        while (!waiting.isEmpty())
            answer();
    }
    void fail() { waiting.takeFirst()->finish(api::failure(api::ErrorKind::Network, "no route")); }
};

std::unique_ptr<Model> make(Server &server)
{
    QList<models::Column<int>> columns{{.id = u"n"_s,
                                        .title = u"Number"_s,
                                        .text = [](int n) { return u"row %1"_s.arg(n); },
                                        .sortKey = u"n"_s,
                                        .exportValue = [](int n) { return QVariant(n); }},
                                       {.id = u"square"_s,
                                        .title = u"Square"_s,
                                        .text = [](int n) { return QString::number(qint64(n) * n); },
                                        .kind = models::ColumnKind::Number}};
    return std::make_unique<Model>(
        columns, [](int n) { return QString::number(n); },
        [&server](const Query &query) { return server.fetch(query); });
}

QString cell(const Model &model, int row)
{
    return model.index(row, 0).data().toString();
}

} // namespace

class TableModelTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void loadingComesBeforeAnyRowSignal()
    {
        Server server;
        auto model = make(server);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        Model::State during = Model::State::Idle;
        connect(model.get(), &QAbstractItemModel::modelAboutToBeReset, this, [&] { during = model->state(); });
        QCOMPARE(model->total(), -1);
        model->reload();
        QCOMPARE(model->state(), Model::State::Loading);
        server.answer();
        QCOMPARE(during, Model::State::Loading);
        QCOMPARE(model->state(), Model::State::Complete);
        QCOMPARE(model->rowCount(), 1'000'000);
        QCOMPARE(model->total(), 1'000'000);
        QCOMPARE(cell(*model, 42), u"row 42"_s);
        QVERIFY(model->index(999'999, 0).data(models::PlaceholderRole).toBool());
        server.answerAll();
    }

    void fetchesAroundTheWindowOnly()
    {
        Server server;
        auto model = make(server);
        model->reload();
        server.answerAll();
        server.asked.clear();
        model->setWindow(500'050, 500'080);
        QCOMPARE(server.asked.first().offset, 500'000);
        QCOMPARE(server.asked.first().page(), 5001);
        server.answerAll();
        QCOMPARE(cell(*model, 500'060), u"row 500060"_s);
        QVERIFY(server.asked.size() <= 4);
        for (int window = 0; window < 900'000; window += 1000) {
            model->setWindow(window, window + 40);
            server.answerAll();
        }
        QVERIFY2(model->loadedRows() <= Model::kMaximum + 200, QByteArray::number(model->loadedRows()).constData());
        QCOMPARE(cell(*model, 899'010), u"row 899010"_s);
    }

    void answersOfAnOlderQueryAreIgnored()
    {
        Server server;
        auto model = make(server);
        model->reload();
        const auto old = server.waiting.first();
        model->setSearch(u"x"_s);
        QCOMPARE(server.aborted, 1);
        QCOMPARE(server.asked.last().search, u"x"_s);
        old->finish(Slice{{7}, 1, {}});
        QCOMPARE(model->rowCount(), 0);
        server.waiting.removeFirst();
        server.total = 3;
        server.answer();
        QCOMPARE(model->rowCount(), 3);
    }

    void reloadKeepsRowsUntilTheAnswer()
    {
        Server server;
        server.total = 250;
        auto model = make(server);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->reload();
        server.answerAll();
        QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
        model->setWindow(120, 150);
        server.answerAll();
        model->reload();
        QCOMPARE(model->rowCount(), 250);
        QCOMPARE(cell(*model, 130), u"row 130"_s);
        QCOMPARE(server.asked.last().offset, 100);
        server.total = 240;
        server.answerAll();
        QCOMPARE(model->rowCount(), 240);
        QCOMPARE(cell(*model, 130), u"row 130"_s);
        QCOMPARE(reset.count(), 0);
    }

    void failureKeepsRowsAndRetries()
    {
        Server server;
        server.total = 10;
        auto model = make(server);
        model->reload();
        server.fail();
        QCOMPARE(model->state(), Model::State::Failed);
        QCOMPARE(model->error()->kind, api::ErrorKind::Network);
        model->retry();
        server.answerAll();
        QCOMPARE(model->state(), Model::State::Complete);
        QVERIFY(!model->error());
        model->reload();
        server.fail();
        QCOMPARE(model->rowCount(), 10);
    }

    void cursorsGrowAtTheEnd()
    {
        Server server;
        server.byCursor = true;
        server.total = 250;
        auto model = make(server);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->reload();
        server.answer();
        QCOMPARE(model->total(), -1);
        while (model->canFetchMore({}) || !server.waiting.isEmpty()) {
            model->fetchMore({});
            model->fetchMore({}); // once more while it is under way: nothing
            QCOMPARE(server.waiting.size(), 1);
            server.answer();
        }
        QCOMPARE(model->rowCount(), 250);
        QCOMPARE(model->total(), 250);
        QCOMPARE(cell(*model, 249), u"row 249"_s);
    }

    void rowsChangeByKey()
    {
        Server server;
        server.total = 5;
        auto model = make(server);
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->reload();
        server.answerAll();
        QVERIFY(model->replace(u"2"_s, 20));
        QCOMPARE(cell(*model, 2), u"row 20"_s);
        QVERIFY(!model->replace(u"2"_s, 21));
        QVERIFY(model->remove(u"20"_s));
        QCOMPARE(model->rowCount(), 4);
        QCOMPARE(cell(*model, 2), u"row 3"_s);
        model->insert(99);
        QCOMPARE(cell(*model, 0), u"row 99"_s);
        QCOMPARE(cell(*model, 3), u"row 3"_s);
        QCOMPARE(model->total(), 5);
    }

    void sortAndFilterReachTheServer()
    {
        Server server;
        server.total = 5;
        auto model = make(server);
        model->setSort({{u"n"_s, Qt::DescendingOrder}});
        QVERIFY(server.asked.isEmpty()); // nothing is loaded before the first reload
        model->reload();
        QCOMPARE(server.asked.last().sort.first().key, u"n"_s);
        model->setFilter(u"status"_s, u"active"_s);
        QCOMPARE(server.asked.last().filters.value(u"status"_s), u"active"_s);
        model->setFilter(u"status"_s, {});
        QVERIFY(server.asked.last().filters.isEmpty());
    }

    void textFormats()
    {
        const QStringList columns{u"name"_s, u"n"_s};
        const QList<QVariantList> rows{{u"=1+1"_s, -5}, {u"a,\"b\"\tc|<i>"_s, QVariant()}};
        QCOMPARE(models::tableText(models::TableFormat::Csv, columns, rows),
                 u"name,n\r\n'=1+1,-5\r\n\"a,\"\"b\"\"\tc|<i>\",\r\n"_s);
        QCOMPARE(models::tableText(models::TableFormat::Tsv, columns, rows),
                 u"name\tn\n'=1+1\t-5\na,\"b\" c|<i>\t\n"_s);
        QCOMPARE(models::tableText(models::TableFormat::Markdown, columns, rows),
                 u"| name | n |\n| --- | --- |\n| =1+1 | -5 |\n| a,\"b\"\tc\\|&lt;i> |  |\n"_s);
        QCOMPARE(models::tableText(models::TableFormat::Json, columns, rows),
                 u"[\n  {\"name\": \"=1+1\", \"n\": -5},\n  {\"name\": \"a,\\\"b\\\"\\tc|<i>\", \"n\": null}\n]\n"_s);
        QCOMPARE(models::tableText(models::TableFormat::Json, columns, {}), u"[]\n"_s);
    }

    void exportsAllRows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"all.csv"_s);
        Server server;
        server.total = 250;
        auto model = make(server);
        model->reload();
        server.answerAll();
        models::Tasks tasks;
        auto *work = new models::TableExport(*model, {0, 1}, path, tasks);
        QSignalSpy done(work, &models::TableExport::succeeded);
        work->start();
        QVERIFY(!QFile::exists(path));
        server.answerAll();
        QCOMPARE(done.count(), 1);
        QCOMPARE(done.first().first().toLongLong(), 250);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 251);
        QVERIFY(text.startsWith("n,square\r\n0,0\r\n"));
        QCOMPARE(tasks.data(tasks.index(0), models::Tasks::StateRole).toInt(), int(models::Tasks::State::Done));
    }

    void failedExportLeavesTheFileAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"all.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
        file.close();
        Server server;
        auto model = make(server);
        models::Tasks tasks;
        (new models::TableExport(*model, {0}, path, tasks))->start();
        server.answer();
        server.fail();
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "old");
        QVERIFY(!QFile::exists(path + u".part"_s));
        (new models::TableExport(*model, {0}, path, tasks))->start();
        tasks.cancel(2);
        QCOMPARE(tasks.data(tasks.index(0), models::Tasks::StateRole).toInt(), int(models::Tasks::State::Cancelled));
        QVERIFY(!QFile::exists(path + u".part"_s));
    }
};

WEARDECK_TEST(TableModelTest)
#include "tst_tablemodel.moc"
