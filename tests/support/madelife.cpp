// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/madelife.h"

#include "api/server/simulate/health/deliver.h"

namespace support {

api::server::ingest::Intake madeLife(const std::vector<std::string> &vendors, std::int32_t first, std::int32_t last,
                                     api::Timestamp until)
{
    using namespace api::server::simulate;
    const Wearer wearer = makeWearer(1, "user-a");
    std::vector<Delivery> deliveries;
    for (const std::string &vendor : vendors)
        deliveries.push_back({.provider = vendor, .first = first, .until = until});
    api::server::ingest::Intake intake;
    deliver(wearer, deliveries, first, last, kUsual, intake);
    return intake;
}

} // namespace support
