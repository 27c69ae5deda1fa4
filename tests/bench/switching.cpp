// SPDX-License-Identifier: GPL-3.0-or-later
// How long the console's event loop is held up by one event while end-users are switched, at every tab of their page.
#include "app/gui/application.h"
#include "views/common/theme.h"
#include "views/health/tabs.h"
#include "views/health/userpage.h"
#include "views/users/userspage.h"

#include <cstdio>
#include <QApplication>
#include <QElapsedTimer>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsers = 4, kQuiet = 300; // ms without a longer event before the next step

// Times every event that the loop delivers, with all that it sets off.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QEvent::Type type = event->type();
        const QByteArray who = QByteArray(receiver->metaObject()->className()) + ' ' + receiver->objectName().toUtf8();
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double took = double(timer.nsecsElapsed()) / 1e6;
        if (took > m_worst) {
            m_worst = took;
            m_what = who + ' ' + QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
        }
        return done;
    }
    void restart()
    {
        m_worst = 0;
        m_what.clear();
    }
    double worst() const { return m_worst; }
    const QByteArray &what() const { return m_what; }

private:
    int m_depth = 0;
    double m_worst = 0;
    QByteArray m_what;
};

void until(const std::function<bool()> &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void rest()
{
    QElapsedTimer timer;
    timer.start();
    until([&] { return timer.elapsed() > kQuiet; });
}

QStringList wearers(const views::Page *page)
{
    const models::TableBase *table = page->findChild<views::DataTable *>(u"table"_s)->table();
    QStringList ids;
    for (int column = 0; column < table->columnCount(); ++column)
        for (int row = 0; table->columnId(column) == "connection"_L1 && row < table->rowCount(); ++row)
            if (ids.size() < kUsers && table->index(row, column).data(models::ExportRole).toBool())
                ids.append(table->rowId(row));
    return ids;
}

} // namespace

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    views::installTheme(application);
    app::Application console({.isolated = true, .healthLater = false});
    console.start();
    until([&] { return console.window() != nullptr; });
    views::MainWindow &window = *console.window();
    window.resize(1440, 900);
    window.open(u"users"_s);
    views::Page *page = window.page(u"users"_s);
    const auto settled = [&] { return !std::holds_alternative<views::PageLoading>(page->loadState()); };
    until(settled);
    const QStringList users = wearers(page);
    const auto *shown = page->findChild<views::UserPage *>();
    double worst = 0;
    for (const views::HealthTabEntry &tab : views::healthTabs()) {
        double first = 0, next = 0;
        QByteArray what;
        for (const QString &user : users) {
            application.restart();
            window.open(u"users"_s, user + u'/' + tab.id);
            until([&] { return shown->user().id == user.toStdString() && settled(); });
            rest();
            (user == users.first() ? first : next) =
                std::max(user == users.first() ? first : next, application.worst());
            if (application.worst() >= std::max(first, next))
                what = application.what();
        }
        worst = std::max({worst, first, next});
        std::fprintf(stderr, "%-12s first %6.1f ms, then %6.1f ms  %s\n", qPrintable(tab.id), first, next, what.data());
    }
    std::printf("{\"users\":%d,\"worst\":%.1f}\n", int(users.size()), worst);
    return 0;
}
