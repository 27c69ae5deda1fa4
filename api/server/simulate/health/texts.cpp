// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/texts.h"

#include "api/contract/time.h"

#include <cstdlib>

namespace api::server::simulate {

const std::string &TimeText::date(std::int32_t day)
{
    if (day != m_day) {
        m_day = day;
        m_date = Date{std::chrono::sys_days(std::chrono::days(day))}.toString();
    }
    return m_date;
}

std::string offsetText(int zone)
{
    const int minutes = std::abs(zone);
    std::string text = zone < 0 ? "-" : "+";
    for (const int number : {minutes / 60, minutes % 60}) {
        text += text.size() > 1 ? ":" : "";
        text += char('0' + number / 10);
        text += char('0' + number % 10);
    }
    return text;
}

} // namespace api::server::simulate
