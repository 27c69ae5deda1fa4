// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the console for sentinel.py: through environments whose servers fail in every way, with secrets in its
// keychain, and writes down what could be seen, what was on the clipboard and what it remembers. Standard input: one
// JSON line {"folder", "typed"}; a second line ends it. Standard output: "ready".
#include "app/core/coredumps.h"
#include "app/gui/application.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/common/theme.h"

#include <cstdio>
#include <iostream>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostMs = 30'000; // for one page to settle; a server that fails may be tried again
constexpr int kMostRows = 200;

bool until(const std::function<bool()> &condition)
{
    const QDeadlineTimer deadline(kMostMs);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return condition();
}

QStringList rowsOf(const QAbstractItemModel *model)
{
    QStringList lines;
    for (int row = 0; row < std::min(model->rowCount(), kMostRows); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            lines << model->index(row, column).data().toString()
                  << model->index(row, column).data(Qt::ToolTipRole).toString();
    return lines;
}

// Everything that a person, a screen reader or a picture gets of a widget.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts{widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(),
                      widget->toolTip()};
    if (const auto *label = qobject_cast<const views::Label *>(widget))
        texts << label->fullText();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        texts << edit->displayText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        texts << choice->currentText();
    if (const auto *code = qobject_cast<const QPlainTextEdit *>(widget))
        texts << code->toPlainText();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
        texts << rowsOf(view->model());
    return texts;
}

class Driver {
public:
    explicit Driver(const QJsonObject &orders)
        : m_folder(orders["folder"_L1].toString()), m_typed(orders["typed"_L1].toString())
    {
        m_console.start();
    }
    int run()
    {
        if (!until([&] { return m_console.window() != nullptr; }))
            return fail("no window");
        const QList<models::Environment> all = m_console.environments().all();
        for (const models::Environment &environment : all)
            visit(environment);
        for (const models::Environment &environment : all)
            if (environment.name == "failing"_L1 && !useSecrets(environment))
                return 1;
        write(u"clipboard.txt"_s, m_clipboard);
        write(u"screen.txt"_s, m_seen);
        write(u"history.txt"_s, rowsOf(m_console.server().requestLog()));
        std::puts("ready");
        std::fflush(stdout);
        std::string line;
        std::getline(std::cin, line);
        return 0;
    }

private:
    static int fail(const char *why)
    {
        std::fprintf(stderr, "%s\n", why);
        return 1;
    }
    views::MainWindow &window() { return *m_console.window(); }
    template <typename W>
    W *find(const QString &name)
    {
        return window().currentPage()->findChild<W *>(name); // pages of an environment left linger for a moment
    }
    void write(const QString &name, const QStringList &texts) const
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(texts.join(u'\n').toUtf8());
    }
    void look(const QString &name)
    {
        QCoreApplication::processEvents();
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *top : windows) {
            if (!top->isVisible())
                continue;
            m_seen << textsOf(top);
            for (const QWidget *each : top->findChildren<QWidget *>())
                if (each->isVisible())
                    m_seen << textsOf(each);
            top->grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name).arg(m_pictures++)));
        }
    }
    void open(const QString &workspace, const QString &argument = {})
    {
        window().open(workspace, argument);
        until([&] {
            const views::Page *page = window().page(workspace);
            return page && !std::holds_alternative<views::PageLoading>(page->loadState())
                && m_console.client().inFlight() == 0;
        });
    }
    void visit(const models::Environment &environment)
    {
        m_console.environments().setCurrent(environment.id());
        until([&] { return m_console.client().environment().id == environment.connection.id; });
        for (const QString &workspace : {u"users"_s, u"applications"_s, u"environments"_s, u"home"_s}) {
            open(workspace);
            look(environment.name + u'-' + workspace);
        }
        for (const QString &tab : {u"#credentials"_s, u"#keys"_s, u"#vendors"_s, u"#tokens"_s}) {
            open(u"environments"_s, tab);
            look(environment.name + tab);
        }
        window().openErrors();
        look(environment.name + u"-errors"_s);
        if (QWidget *sheet = QApplication::activeModalWidget())
            sheet->close();
    }
    // Copies one, types one, makes code, and locks.
    bool useSecrets(const models::Environment &environment)
    {
        m_console.environments().setCurrent(environment.id());
        until([&] { return m_console.client().environment().id == environment.connection.id; });
        open(u"environments"_s, environment.id() + u"#credentials"_s);
        auto *table = find<QAbstractItemView>(u"secretsTable"_s);
        until([&] { return table->model()->rowCount() > 0; });
        table->setCurrentIndex(table->model()->index(0, 0));
        auto *field = find<views::SecretField>(u"selectedSecret"_s);
        until([&] { return field->isVisible(); });
        look(u"selected"_s);
        QClipboard *clipboard = QGuiApplication::clipboard();
        field->findChild<QAbstractButton *>(u"secretCopy"_s)->click();
        if (!until([&] { return clipboard->text() == m_typed; }))
            return fail("the secret was not copied"), false;
        m_console.lock().lock(models::LockReason::Asked);
        m_clipboard << clipboard->text();
        look(u"locked"_s);
        m_console.lock().unlock();
        if (!until([&] { return m_console.lock().isOpen(); }))
            return fail("it stayed locked"), false;

        find<QAbstractButton>(u"addSecret"_s)->click();
        auto *value = find<QLineEdit>(u"secretValue"_s);
        value->setText(m_typed);
        look(u"typed"_s);
        if (QWidget *dialog = QApplication::activeModalWidget())
            dialog->close();

        open(u"reference"_s, u"listUsers"_s);
        for (const QString &step : {u"operationTry"_s, u"tryCode"_s})
            if (auto *button = find<QAbstractButton>(step); button && button->isVisible())
                button->click();
        look(u"code"_s);
        for (auto *button : window().findChildren<QAbstractButton *>())
            if (button->isVisible() && button->objectName().contains(u"copy"_s, Qt::CaseInsensitive)) {
                button->click();
                m_clipboard << clipboard->text();
            }
        open(u"users"_s); // where the program that crashes begins
        return true;
    }

    QDir m_folder;
    QString m_typed;
    QStringList m_seen, m_clipboard;
    int m_pictures = 0;
    app::Application m_console{{.isolated = false, .database = {}, .seed = u"empty"_s}};
};

} // namespace

int main(int argc, char **argv)
{
    app::forbidCoreDumps();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"weardeck"_s);
    views::installTheme(application);
    std::string orders;
    std::getline(std::cin, orders);
    return Driver(QJsonDocument::fromJson(QByteArray::fromStdString(orders)).object()).run();
}
