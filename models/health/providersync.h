// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/providers.h"
#include "models/health/runfollower.h"

#include <optional>

namespace models {

// Asks a vendor for a user's data and follows the sync run to its end. One use.
class ProviderSync : public QObject {
    Q_OBJECT
public:
    struct Wish {
        api::OpenEnum<api::Provider> provider;
        std::string userId;
        bool historical = false;
        std::optional<std::int64_t> days = {}; // of the history; empty: what is usual for the vendor
    };
    ProviderSync(api::client::Client &client, Wish wish, QObject *parent = nullptr);

    void start(); // once
    void cancel(); // asks the backend to end the run; finished() or failed() follows

Q_SIGNALS:
    void started(const QString &runId, const QString &message);
    // fraction: 0..1, -1 when unknown; message: one sentence of the backend
    void progressed(double fraction, const QString &message);
    void finished(const api::SyncRun &run); // ended, however: see its status, error and metadata
    void failed(const api::Error &error); // nothing more is known of it

private:
    void begun(std::string runId, const std::string &message);

    api::client::Client &m_client;
    Wish m_wish;
    RunFollower m_run;
    bool m_cancelled = false, m_hasBegun = false;
};

} // namespace models
