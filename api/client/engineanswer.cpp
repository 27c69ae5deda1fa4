// SPDX-License-Identifier: GPL-3.0-or-later
// What follows an answer: redirect, renewed sign-in, retry, or the end of the call.
#include "api/client/answererror.h"
#include "api/client/engine.h"
#include "api/client/retry.h"

#include <QMetaMethod>

namespace api::client {

namespace {

constexpr int kMostRedirects = 5;
constexpr std::size_t kRecordedRequest = 64 * 1024;
constexpr std::size_t kRecordedAnswer = 256 * 1024;

std::string requestText(const UploadBody &body)
{
    return body.isInMemory() && !body.isEmpty() ? body.parts().front().bytes.substr(0, kRecordedRequest)
                                                : std::string();
}

} // namespace

void Engine::took(CallId id, Exchange &&exchange)
{
    Call *call = find(id);
    if (!call)
        return;
    call->transfer.reset();
    RawResponse &response = exchange.response;
    response.attempts = call->attempts;
    std::optional<Error> error = std::move(exchange.error);
    exchange.error = error;
    if (call->cancelled)
        error = Error{.kind = ErrorKind::Cancelled, .message = "The request was cancelled."};
    else if (!error && response.status >= 300)
        error = errorOfAnswer(response, hooks.wallClock());
    const bool answered = error && !exchange.error && !call->cancelled;
    if (answered && response.status < 400 && redirect(*call, response, error))
        return;
    if (answered && response.status == 401 && renew(*call, *error))
        return record(*call, response, error), authorise(id);
    if (error && !call->cancelled && retry(*call, exchange, *error))
        return;
    if (answered && call->completion->wantsErrorAnswers())
        error.reset();
    if (!error)
        error = call->completion->decode(response);
    record(*call, response, error);
    end(id, std::move(error));
}

// True when the call goes on; else `error` says why it does not.
bool Engine::redirect(Call &call, RawResponse &response, std::optional<Error> &error)
{
    const std::string_view location = headerValue(response.headers, "Location");
    const std::string target = location.empty() ? std::string() : resolveUrl(call.url, location);
    if (!call.options.followRedirects)
        return false;
    const std::string_view method = call.raw.method;
    if (target.empty() || response.status == 304 || (method != "GET" && method != "HEAD")) {
        error->kind = ErrorKind::Protocol;
        error->message =
            "The server answered with a redirect (" + std::to_string(response.status) + "), which was not followed.";
        return false;
    }
    if (originOf(target) != originOf(call.url)) {
        const std::string origin = originOf(target);
        error->kind = ErrorKind::Blocked;
        error->message = "The server redirects to another origin (" + (origin.empty() ? "not http" : origin)
            + "), which was not followed.";
        return false;
    }
    if (++call.redirects > kMostRedirects) {
        error->kind = ErrorKind::Protocol;
        error->message = "The server redirects in a loop: more than " + std::to_string(kMostRedirects) + " times.";
        return false;
    }
    record(call, response, std::nullopt);
    call.url = target;
    authorise(call.id);
    return true;
}

bool Engine::renew(Call &call, Error &error)
{
    if (call.sessionToken.isEmpty())
        return false;
    session.forget(call.sessionToken);
    if (std::exchange(call.renewed, true))
        return false;
    if (call.repeatable)
        return true;
    error.message += " The sign-in had expired. It is renewed with the next call; this one was not repeated.";
    return false;
}

bool Engine::retry(Call &call, Exchange &exchange, Error &error)
{
    if (!call.repeatable || call.retries >= call.options.maxRetries || !isWorthRetrying(exchange, error))
        return false;
    const auto wait = retryDelay(call.retries, hooks.random(), error.retryAfterSeconds);
    if (wait >= left(call)) {
        if (error.retryAfterSeconds > 0)
            error.message += " Try again in " + std::to_string(error.retryAfterSeconds) + " s.";
        return false;
    }
    record(call, exchange.response, error);
    ++call.retries;
    hooks.delay(wait, this, [this, id = call.id] { authorise(id); });
    return true;
}

void Engine::record(const Call &call, RawResponse &response, const std::optional<Error> &error)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&Client::exchanged);
    if (!m_client.isSignalConnected(signal))
        return;
    const Redactor &redactor = *hooks.redactor;
    CallRecord record;
    record.call = call.id;
    record.attempt = call.attempts;
    record.operationId = call.raw.endpoint ? call.raw.endpoint->id : std::string_view();
    record.method = call.raw.method;
    record.url = redactor.text(call.url);
    record.requestHeaders = redactor.headers(call.sentHeaders);
    record.requestBody = redactor.text(requestText(call.raw.body));
    std::string body = std::move(response.body); // not copied whole: it may be large
    record.response = response;
    record.response.body = redactor.text(std::string_view(body).substr(0, kRecordedAnswer));
    record.response.headers = redactor.headers(response.headers);
    record.error = error;
    if (record.error)
        record.error->message = redactor.text(record.error->message);
    record.startedAt = call.startedAt;
    response.body = std::move(body);
    Q_EMIT m_client.exchanged(record);
}

} // namespace api::client
