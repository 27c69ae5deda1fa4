// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/transport.h"

#include <algorithm>

namespace api::server::http {

std::chrono::milliseconds Pace::allowance() const
{
    using std::chrono::milliseconds;
    const std::uint64_t earned = m_rate == 0 ? 0 : std::min<std::uint64_t>(m_moved / m_rate, 3'600'000) * 1000;
    const auto waited = std::chrono::duration_cast<milliseconds>(m_waited);
    return std::min(m_grace, m_grace + milliseconds(earned) - waited);
}

} // namespace api::server::http
