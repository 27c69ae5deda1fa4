// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/context.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace api::server::ingest {
struct IntakeCount;
}

// What Relay tells the webhook URLs of applications: signed, and again later when nobody takes it.
namespace api::server::relay {

inline constexpr std::string_view kConnectionCreated = "connection.created";
inline constexpr std::string_view kConnectionDisconnected = "connection.disconnected";
inline constexpr std::string_view kDataUpdated = "health.data.updated";
inline constexpr std::int64_t kMostAttempts = 6; // then it is given up; between them 1 min, 5 min, 30 min, 2 h, 12 h

struct Happening {
    std::string_view type;
    std::string developerId; // of the end-user
    std::int64_t userSeq = 0;
    std::string provider;
    std::string counts = {}; // of data: members of a JSON object, "\"samples\":5"
};

// What is new of a user's health data; told only when there is any.
struct NewData {
    std::int64_t samples = 0, workouts = 0, sleepSessions = 0, scores = 0; // added or changed

    bool isEmpty() const { return samples + workouts + sleepSessions + scores == 0; }
    std::string counts() const; // for Happening
};
NewData newDataOf(const ingest::IntakeCount &count);

// Stores it for every active application that listens and chose the vendor. Kick the jobs after the commit.
std::vector<std::string> announce(store::Transaction &transaction, const Jobs &jobs, const Happening &what,
                                  Timestamp now);

// kDataUpdated in the transaction that stores the data, so that no kill parts them. Nothing when nothing is new.
std::vector<std::string> announceData(store::Transaction &transaction, const Jobs &jobs, Happening whose,
                                      const NewData &data, Timestamp now);

void registerEvents(Jobs &jobs, store::Database &database); // the job that sends
void sendDue(Services &services); // starts what waits for its next attempt, which is due

// "t=1779430320,v1=5f0c...": HMAC-SHA256 over time, a full stop and the body.
std::string signatureOf(const std::string &secret, Timestamp at, const std::string &body);

} // namespace api::server::relay
