// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userpalette.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/plaintext.h"
#include "views/context.h"

#include <QCoreApplication>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace views {

namespace {

using Found = std::function<void(QList<PaletteItem>)>;

constexpr int kResults = 6;
constexpr int kShortest = 2; // characters; fewer match everybody
constexpr int kPause = 120; // ms without a key

QString group()
{
    return QCoreApplication::translate("views::UsersPage", "Users");
}

class Search : public QObject {
public:
    Search(Context &context, QObject *owner) : QObject(owner), m_context(context)
    {
        m_pause.setSingleShot(true);
        m_pause.setInterval(kPause);
        connect(&m_pause, &QTimer::timeout, this, &Search::ask);
    }

    void find(const QString &text, Found found)
    {
        m_asked.reset(); // the newest text wins
        m_text = text.trimmed();
        m_found = std::move(found);
        if (m_text.size() >= kShortest)
            return m_pause.start();
        m_pause.stop();
        m_found({});
    }

private:
    void ask()
    {
        m_asked = std::make_unique<QObject>();
        api::ListUsers request{.limit = kResults, .search = models::utf8(m_text)};
        m_context.client.send(request).then(m_asked.get(),
                                            [this](const api::Result<api::UserPage> &page) { m_found(items(page)); });
    }

    QList<PaletteItem> items(const api::Result<api::UserPage> &page) const
    {
        QList<PaletteItem> items;
        if (!page)
            return items;
        for (const api::UserRead &user : page->items)
            items.append({.title = visible(models::displayName(user)),
                          .detail = visible(models::text(user.email.value_or(std::string()))),
                          .group = group(),
                          .icon = u"users"_s,
                          .run = [&navigation = m_context.navigation, id = models::text(user.id)] {
                              navigation.open(u"users"_s, id);
                          }});
        return items;
    }

    Context &m_context;
    QTimer m_pause;
    QString m_text;
    Found m_found;
    std::unique_ptr<QObject> m_asked; // context of the call under way
};

} // namespace

void addUsersToPalette(QObject *owner, Context &context)
{
    auto *search = new Search(context, owner);
    context.navigation.addPaletteProvider(
        owner, group(), [search](const QString &text, Found found) { search->find(text, std::move(found)); });
}

} // namespace views
