// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userpalette.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/plaintext.h"
#include "views/context.h"
#include "views/health/tabs.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUuid>

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
        m_tab = {};
        QString who = m_text;
        if (const qsizetype last = m_text.lastIndexOf(u' '); last >= kShortest)
            for (const HealthTabEntry &tab : healthTabs()) // "jane time": the timeline of Jane
                if (tab.title.startsWith(QStringView(m_text).mid(last + 1), Qt::CaseInsensitive)) {
                    m_tab = tab;
                    who = m_text.left(last).trimmed();
                }
        api::ListUsers request{.limit = kResults, .search = models::utf8(who)};
        m_context.client.send(request).then(
            m_asked.get(), [this, id = QUuid::fromString(who)](const api::Result<api::UserPage> &page) {
                if (page && page->items.empty() && !id.isNull())
                    return askId(id);
                m_found(page ? items(page->items) : QList<PaletteItem>());
            });
    }

    // The search of the API knows external ids only; a webhook or a log names the user's own.
    void askId(const QUuid &id)
    {
        m_context.client.send(api::GetUser{models::utf8(id.toString(QUuid::WithoutBraces))})
            .then(m_asked.get(), [this](const api::Result<api::UserRead> &user) {
                m_found(user ? items({*user}) : QList<PaletteItem>());
            });
    }

    QList<PaletteItem> items(const std::vector<api::UserRead> &users) const
    {
        QList<PaletteItem> items;
        for (const api::UserRead &user : users)
            if (m_tab.id.isEmpty())
                items.append(item(user, {}));
        for (const api::UserRead &user : users)
            for (const HealthTabEntry &tab : healthTabs())
                if (tab.id == m_tab.id || (m_tab.id.isEmpty() && users.size() == 1))
                    items.append(item(user, tab));
        return items;
    }

    PaletteItem item(const api::UserRead &user, const HealthTabEntry &tab) const
    {
        const QString who = visible(models::displayName(user));
        return {.title = tab.id.isEmpty()
                    ? who
                    : QCoreApplication::translate("views::UserPage", "%1 → %2").arg(isolated(who), tab.title),
                .detail = visible(models::text(user.email.value_or(std::string()))),
                .group = group(),
                .icon = tab.id.isEmpty() ? u"users"_s : tab.icon,
                .run = [&navigation = m_context.navigation,
                        place = models::text(user.id) + (tab.id.isEmpty() ? QString() : u'/' + tab.id)] {
                    navigation.open(u"users"_s, place);
                }};
    }

    Context &m_context;
    QTimer m_pause;
    QString m_text;
    HealthTabEntry m_tab; // that the text names, if any
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
