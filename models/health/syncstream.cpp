// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/syncstream.h"

#include <mutex>

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr auto kLongest = 24h; // the server keeps it open with a heartbeat

api::SyncRun runOf(const api::SyncEvent &event)
{
    return {.runId = event.runId,
            .userId = event.userId,
            .provider = event.provider,
            .source = event.source,
            .stage = event.stage,
            .status = event.status,
            .message = event.message,
            .progress = event.progress,
            .itemsProcessed = event.itemsProcessed,
            .itemsTotal = event.itemsTotal,
            .error = event.error,
            .metadata = event.metadata,
            .startedAt = event.startedAt,
            .endedAt = event.endedAt,
            .timestamp = event.timestamp};
}

} // namespace

std::vector<EventReader::Event> EventReader::take(std::string_view piece)
{
    std::vector<Event> events;
    for (std::size_t end = piece.find('\n'); end != std::string_view::npos; end = piece.find('\n')) {
        m_rest.append(piece.substr(0, end));
        if (m_rest.ends_with('\r'))
            m_rest.pop_back();
        line(std::exchange(m_rest, {}), events);
        piece.remove_prefix(end + 1);
    }
    m_rest.append(piece);
    return events;
}

void EventReader::line(std::string_view text, std::vector<Event> &events)
{
    if (text.empty()) {
        if (!m_event.data.empty())
            events.push_back(m_event);
        m_event = {};
        return;
    }
    const std::size_t colon = text.find(':');
    const std::string_view field = text.substr(0, colon);
    std::string_view value = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    if (value.starts_with(' '))
        value.remove_prefix(1);
    if (field == "event")
        m_event.name = value;
    else if (field == "id")
        m_event.id = value;
    else if (field == "data")
        m_event.data.append(m_event.data.empty() ? "" : "\n").append(value);
}

struct SyncStream::Mailbox {
    std::mutex mutex;
    SyncStream *owner = nullptr; // null: gone
    EventReader reader;
    bool isOpen = false;
};

SyncStream::SyncStream(api::client::Client &client, std::string userId, QObject *parent)
    : QObject(parent), m_client(client), m_userId(std::move(userId))
{
}

SyncStream::~SyncStream()
{
    if (!m_mailbox)
        return;
    const std::lock_guard lock(m_mailbox->mutex);
    m_mailbox->owner = nullptr;
}

void SyncStream::start()
{
    api::StreamSyncStatus request{.userId = m_userId, .replay = 0};
    if (!m_lastId.empty())
        request.lastEventID = m_lastId;
    api::client::CallOptions options{.deadline = kLongest, .maxRetries = 0};
    m_mailbox = std::make_shared<Mailbox>();
    m_mailbox->owner = this;
    options.sink = [box = m_mailbox](std::string_view piece) { // on the transport's thread
        const std::lock_guard lock(box->mutex);
        if (!box->owner)
            return false;
        if (!std::exchange(box->isOpen, true))
            QMetaObject::invokeMethod(box->owner, &SyncStream::opened, Qt::QueuedConnection);
        for (const EventReader::Event &event : box->reader.take(piece))
            QMetaObject::invokeMethod(
                box->owner, [owner = box->owner, event] { owner->arrived(event); }, Qt::QueuedConnection);
        return true;
    };
    m_client.send(request, std::move(options)).then(this, [this](const api::Result<api::Stream> &) { Q_EMIT ended(); });
}

void SyncStream::arrived(const EventReader::Event &event)
{
    m_lastId = event.id;
    if (const auto step = api::decode<api::SyncEvent>(event.data, api::DecodeMode::Tolerant))
        Q_EMIT changed(runOf(*step));
}

} // namespace models
