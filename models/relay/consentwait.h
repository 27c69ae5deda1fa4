// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/relay/integrationflow.h"

#include <chrono>
#include <QDeadlineTimer>
#include <QTimer>

namespace models {

// Waits for the end of a consent that a person gives in a browser: looks at the flow's connections again and again, and
// tells the end in the very moment that the flow has seen it. GUI thread only.
class ConsentWait : public QObject {
    Q_OBJECT
public:
    enum class End { Connected, Declined, Failed, Expired };
    static constexpr std::chrono::minutes kLongest{15}; // as long as the state of an authorisation lasts
    static constexpr std::chrono::seconds kStep{2}; // between two looks

    explicit ConsentWait(IntegrationFlow &flow, QObject *parent = nullptr);

    void start(const QString &key); // of the device; the consent was asked for just now
    void stop();
    void setPaused(bool paused); // nobody can be asked
    const QString &device() const { return m_device; } // its key; empty: none is waited for

Q_SIGNALS:
    void ended(const QString &key, models::ConsentWait::End end, const QString &error); // error: the vendor's word

private:
    void poll();
    void read();
    void end(End end, const QString &error = {});

    IntegrationFlow &m_flow;
    QString m_device;
    QDateTime m_seen; // the look that was read last
    bool m_isStale = false; // the look under way began before the consent was asked for
    bool m_isPaused = false;
    QTimer m_timer;
    QDeadlineTimer m_deadline;
};

} // namespace models
