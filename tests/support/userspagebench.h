// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/connections.h"
#include "models/common/text.h"
#include "tests/support/pagebench.h"
#include "tests/support/testcase.h"
#include "views/common/banner.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"
#include "views/users/userdetail.h"
#include "views/users/userspage.h"

#include <QLineEdit>

namespace support {

// The page of end-users, shown and loaded, over its own server.
struct UsersBench : PageBench {
    explicit UsersBench(const char *seed = "demo") : UsersBench(seeded(seed)) { }
    explicit UsersBench(api::server::ServiceOptions options) : PageBench(std::move(options)) { makePage(); }
    static api::server::ServiceOptions seeded(const char *seed)
    {
        api::server::ServiceOptions options = TestService::defaults();
        options.seed = seed;
        return options;
    }
    void makePage()
    {
        page = std::make_unique<views::UsersPage>(context);
        page->resize(1200, 760);
        page->show();
        page->reload();
        if (!QTest::qWaitFor([this] { return ended(); }, 20'000))
            qFatal("the page did not load");
    }
    bool ended() const { return !std::holds_alternative<views::PageLoading>(page->loadState()); }
    bool failed() const { return std::holds_alternative<api::Error>(page->loadState()); }
    views::DataTable *view() const { return child<views::DataTable>(page.get(), "table"); }
    models::TableBase *table() const { return view()->table(); }
    views::UserDetail *detail() const { return page->findChild<views::UserDetail *>(); }
    int rows() const { return table()->rowCount(); }
    QString cell(int row, const char *column) const
    {
        for (int at = 0; at < table()->columnCount(); ++at)
            if (table()->columnId(at) == QLatin1String(column))
                return table()->index(row, at).data().toString();
        return {};
    }
    std::string id(int row) const { return models::utf8(cell(row, "id")); }
    void openRow(int row) const { Q_EMIT page->rowOpened(table()->rowId(row)); }
    bool detailShown() const { return detail() && detail()->isVisible(); }

    std::unique_ptr<views::UsersPage> page;
};

inline void type(const QWidget *in, const char *field, const QString &text)
{
    auto *edit = child<QLineEdit>(in, field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

inline QString errorOf(const QWidget *in, const char *field)
{
    return child<views::FormField>(in, (std::string(field) + "Field").c_str())->error();
}

} // namespace support
