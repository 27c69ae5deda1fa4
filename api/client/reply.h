// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <QObject>
#include <type_traits>
#include <utility>

namespace api::client {

// What a Reply and its producer share. Lives on one thread, the producer's.
template <typename T>
class ReplyState : public std::enable_shared_from_this<ReplyState<T>> {
public:
    using Handler = std::function<void(Result<T> &&)>;

    ReplyState() = default;
    ~ReplyState() { QObject::disconnect(m_contextGone); }
    Q_DISABLE_COPY_MOVE(ReplyState)

    // Called when the result is no longer wanted, at most once and never after finish().
    void onAbort(std::function<void()> callback) { m_onAbort = std::move(callback); }

    // Producer: from the event loop only, so that no continuation runs inside send().
    void finish(Result<T> result)
    {
        if (std::exchange(m_finished, true))
            return;
        m_onAbort = {};
        m_result = std::move(result);
        deliver();
    }

    void attach(QObject *context, Handler handler)
    {
        Q_ASSERT(!m_attached);
        m_attached = true;
        m_handler = std::move(handler);
        if (context) {
            m_contextGone = QObject::connect(context, &QObject::destroyed, context, [weak = this->weak_from_this()] {
                if (auto state = weak.lock())
                    state->forget();
            });
        }
        if (!m_finished)
            return;
        if (context)
            QMetaObject::invokeMethod(
                context, [self = this->shared_from_this()] { self->deliver(); }, Qt::QueuedConnection);
        else
            deliver();
    }

    void abort()
    {
        if (auto callback = std::exchange(m_onAbort, {}))
            callback();
    }

private:
    // The continuation goes first: an abort inside QObject::destroyed must find nothing to call.
    void forget()
    {
        m_handler = {};
        abort();
    }
    void deliver()
    {
        auto keep = this->shared_from_this(); // the continuation may drop the last Reply
        if (auto handler = std::exchange(m_handler, {})) {
            QObject::disconnect(m_contextGone);
            handler(std::move(*m_result));
        }
    }

    Handler m_handler;
    std::optional<Result<T>> m_result;
    std::function<void()> m_onAbort;
    QMetaObject::Connection m_contextGone;
    bool m_attached = false;
    bool m_finished = false;
};

// The answer of an asynchronous call, to come. Move-only; used on the thread of the Client that made it.
//   client.send(ListUsers{}).then(this, [this](api::Result<UserPage> page) { ... });
// - at most one continuation, always run from the event loop of its context, never inside send() or then()
// - context destroyed: the continuation is dropped and the request aborted
// - client destroyed: nothing is called
// - reply dropped without a continuation: the request completes, its result is discarded
template <typename T>
class Reply {
public:
    using State = ReplyState<T>;

    Reply() = default; // no call; abort() does nothing
    explicit Reply(std::shared_ptr<State> state) : m_state(std::move(state)) { }
    Reply(Reply &&) noexcept = default;
    Reply &operator=(Reply &&) noexcept = default;
    Q_DISABLE_COPY(Reply)

    static Reply ready(Result<T> result)
    {
        auto state = std::make_shared<State>();
        state->finish(std::move(result));
        return Reply(std::move(state));
    }

    // `context` lives on this thread. Returns the reply, to be kept by who wants to abort() later.
    template <typename Function>
    Reply &then(QObject *context, Function function) &
    {
        static_assert(std::is_invocable_v<Function &, Result<T>>, "the continuation takes an api::Result<T>");
        Q_ASSERT(m_state && context);
        auto shared = std::make_shared<Function>(std::move(function)); // admits move-only captures
        m_state->attach(context, [shared](Result<T> &&result) { (*shared)(std::move(result)); });
        return *this;
    }
    template <typename Function>
    Reply then(QObject *context, Function function) &&
    {
        then(context, std::move(function));
        return std::move(*this);
    }

    // Ends the call; a continuation then gets ErrorKind::Cancelled from the event loop. After the end: nothing.
    void abort()
    {
        if (m_state)
            m_state->abort();
    }

    // A reply of function(value); errors pass through. Aborting it aborts this one.
    template <typename Function>
    auto map(Function function) && -> Reply<std::invoke_result_t<Function &, T>>
    {
        using U = std::invoke_result_t<Function &, T>;
        auto next = std::make_shared<ReplyState<U>>();
        next->onAbort([weak = std::weak_ptr(m_state)] {
            if (auto state = weak.lock())
                state->abort();
        });
        m_state->attach(nullptr, [next, function = std::move(function)](Result<T> &&result) mutable {
            next->finish(std::move(result).map(function));
        });
        return Reply<U>(std::move(next));
    }

private:
    std::shared_ptr<State> m_state;
};

} // namespace api::client
