// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"

#include <QPointer>
#include <set>

namespace api::client {

struct WalkOptions {
    int maxPages = 10'000;
    CallOptions call; // for every page
};

struct WalkEnd {
    int pages = 0; // delivered
    bool complete = false; // false: cancelled, stopped by onPage, at the cap, or failed
    std::optional<Error> error; // a failed page, or a cursor seen before (ErrorKind::Protocol)
};

// Keep it to cancel() the walk; dropping it lets the walk go on.
class Walk {
public:
    Walk() = default;
    Walk(QObject *walker, std::function<void()> cancel) : m_walker(walker), m_cancel(std::move(cancel)) { }
    bool isRunning() const { return m_walker != nullptr; }
    void cancel() // onDone follows from the event loop
    {
        if (m_walker)
            m_cancel();
    }

private:
    QPointer<QObject> m_walker;
    std::function<void()> m_cancel;
};

// Where the next page begins: set in `request` from the answer; a text that names the place, or nothing at the end.
template <typename R, typename Page>
std::optional<std::string> advance(R &request, const Page &page)
{
    if constexpr (requires { request.cursor = page.pagination.nextCursor; }) {
        if (!page.pagination.nextCursor || page.pagination.nextCursor->empty())
            return std::nullopt;
        request.cursor = page.pagination.nextCursor;
        return *page.pagination.nextCursor;
    } else if constexpr (requires {
                             request.page = page.page + 1;
                             page.hasNext;
                         }) {
        if (!page.hasNext)
            return std::nullopt;
        request.page = page.page + 1;
        return std::to_string(page.page + 1);
    } else if constexpr (requires { page.pagination.hasMore; }) {
        if (!page.pagination.hasMore || page.data.empty())
            return std::nullopt;
        request.offset = request.offset.value_or(0) + std::int64_t(page.data.size());
        return std::to_string(*request.offset);
    } else {
        const auto next = page.offset + std::int64_t(page.items.size());
        if (page.items.empty() || next >= page.total)
            return std::nullopt;
        request.offset = next;
        return std::to_string(next);
    }
}

// Owns itself; a child of the context, so that it dies with it.
template <typename R, typename OnPage, typename OnDone>
class Walker final : public QObject {
public:
    using Page = typename R::Response;

    Walker(Client &client, R request, QObject *context, OnPage onPage, OnDone onDone, WalkOptions options)
        : QObject(context)
        , m_client(&client)
        , m_request(std::move(request))
        , m_onPage(std::move(onPage))
        , m_onDone(std::move(onDone))
        , m_options(std::move(options))
    {
        connect(&client, &QObject::destroyed, this, &QObject::deleteLater);
        fetch();
    }
    void cancel()
    {
        m_stopped = true;
        m_reply.abort();
    }

private:
    void fetch()
    {
        m_reply =
            m_client->send(m_request, m_options.call).then(this, [this](Result<Page> page) { take(std::move(page)); });
    }
    void take(Result<Page> page)
    {
        if (m_stopped)
            return finish();
        if (!page) {
            m_end.error = std::move(page.error());
            return finish();
        }
        const auto place = advance(m_request, *page);
        ++m_end.pages;
        const QPointer<QObject> alive = this;
        const bool wanted =
            m_onPage(std::move(*page)); // may destroy the context, and with it this walker, or the client
        if (!alive || !m_client)
            return;
        m_end.complete = !place;
        if (place && !m_seen.insert(*place).second)
            m_end.error = Error{.kind = ErrorKind::Protocol,
                                .message = "The list does not end: the server sent the same cursor twice."};
        if (!place || m_end.error || m_stopped || !wanted || m_end.pages >= m_options.maxPages)
            return finish();
        fetch();
    }
    void finish()
    {
        deleteLater();
        m_onDone(std::move(m_end));
    }

    QPointer<Client> m_client;
    R m_request;
    OnPage m_onPage;
    OnDone m_onDone;
    WalkOptions m_options;
    Reply<Page> m_reply;
    std::set<std::string> m_seen;
    WalkEnd m_end;
    bool m_stopped = false;
};

// Fetches page after page of a cursor, page-number or offset list, one at a time.
// onPage: bool(R::Response &&page), false stops. onDone: void(WalkEnd), once unless `context` or the client dies first.
template <typename R, typename OnPage, typename OnDone>
Walk walkPages(Client &client, R request, QObject *context, OnPage onPage, OnDone onDone, WalkOptions options = {})
{
    auto *walker = new Walker<R, OnPage, OnDone>(client, std::move(request), context, std::move(onPage),
                                                 std::move(onDone), std::move(options));
    return Walk(walker, [walker] { walker->cancel(); });
}

} // namespace api::client
