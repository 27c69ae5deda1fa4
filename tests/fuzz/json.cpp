// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON codec: no input may crash it, and what it accepts must survive a round trip.
#include "api/contract/generated/users.h"

#include <cstdlib>
#include <string_view>

namespace {

template <typename T>
void check(std::string_view input)
{
    const api::Result<T> first = api::decode<T>(input);
    if (!first) {
        if (first.error().fields.empty() || first.error().fields.size() > 20)
            std::abort();
        return;
    }
    const api::Result<T> second = api::decode<T>(api::encode(*first));
    if (!second || *second != *first)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    check<api::UserCreate>(input);
    check<api::UserPage>(input);
    (void)api::decode<api::UserRead>(input, api::DecodeMode::Tolerant);
    return 0;
}
