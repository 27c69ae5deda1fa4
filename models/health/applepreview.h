// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/applecontents.h"
#include "models/tablemodel.h"

#include <atomic>
#include <memory>
#include <QObject>
#include <thread>

namespace models {

// Reads what an Apple Health export holds on a thread of its own. Ends with finished() or failed(); dying ends the
// reading without either. One use.
class ApplePreview : public QObject {
    Q_OBJECT
public:
    explicit ApplePreview(std::string path, QObject *parent = nullptr);
    ~ApplePreview() override;

    void start(); // once
    void cancel(); // failed() with Cancelled follows
    const std::string &path() const { return m_path; }

Q_SIGNALS:
    void progressed(double fraction); // 0..1, in whole per cents
    void finished(const models::AppleContents &contents);
    void failed(const api::Error &error);

private:
    void read();

    std::string m_path;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

using AppleTypes = TableModel<AppleType>;
AppleTypes *makeAppleTypes(const AppleContents &contents, QObject *parent); // loaded
QString kindName(AppleType::Kind kind);

} // namespace models
