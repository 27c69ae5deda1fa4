// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/bodysimulator.h"

#include <QThreadPool>

namespace app {

// The server's generator of health data, for the console.
class BodySimulator : public models::BodySimulator {
public:
    BodySimulator();
    QStringList platforms() const override;
    QStringList anomalies() const override;
    api::client::Reply<models::SimulatedBody> make(const models::BodyWish &wish) override;

private:
    QThreadPool m_worker; // one thread; waits for it at the end
};

} // namespace app
