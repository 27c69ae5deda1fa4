// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace api::server {

class Clock;

// Repeats short tasks on the service's clock: one is due when its period has passed since it was last done, or when the
// clock was put back behind that. Looks every second of real time. Thread-safe.
class Beat {
public:
    explicit Beat(Clock &clock) : m_clock(clock) { }
    ~Beat() { stop(); }
    Beat(const Beat &) = delete;
    Beat &operator=(const Beat &) = delete;

    void every(std::chrono::minutes period, std::function<void()> task); // before start()
    void start(); // harmless when started; nothing is due at once
    void stop(); // waits for the task that runs
    void settle(); // looks now; returns when what is due was done

private:
    struct Task {
        std::chrono::minutes period;
        std::function<void()> run;
        std::chrono::microseconds last{}; // since 1970, virtual
    };
    void loop();
    bool isDue(const Task &task) const;
    std::chrono::microseconds now() const;

    Clock &m_clock;
    std::mutex m_mutex;
    std::condition_variable m_wake, m_done;
    std::vector<Task> m_tasks;
    std::thread m_thread;
    unsigned m_asked = 0, m_answered = 0; // looks of settle()
    bool m_stopping = false;
};

} // namespace api::server
