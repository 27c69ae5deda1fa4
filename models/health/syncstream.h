// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/sync-runs.h"

#include <memory>
#include <QObject>
#include <string>
#include <string_view>
#include <vector>

namespace models {

// Reads server-sent events from the pieces of a body. Any thread, one at a time.
class EventReader {
public:
    struct Event {
        std::string name; // "sync.status"
        std::string id;
        std::string data;
    };
    std::vector<Event> take(std::string_view piece); // what this piece completes

private:
    void line(std::string_view text, std::vector<Event> &events);

    std::string m_rest; // a line without its end yet
    Event m_event;
};

// Follows the sync runs of one end-user as the server tells of them. GUI thread only.
class SyncStream : public QObject {
    Q_OBJECT
public:
    SyncStream(api::client::Client &client, std::string userId, QObject *parent = nullptr);
    ~SyncStream() override;

    void start(); // after ended() again: goes on behind the last event

Q_SIGNALS:
    void opened(); // the server has begun: what happens from now on is told
    void changed(const api::SyncRun &run); // a step of a run, perhaps of a new one
    void ended(); // the connection is gone, whatever the cause

private:
    struct Mailbox; // what the transport's thread knows of this
    void arrived(const EventReader::Event &event);

    api::client::Client &m_client;
    std::shared_ptr<Mailbox> m_mailbox;
    std::string m_userId;
    std::string m_lastId;
};

} // namespace models
