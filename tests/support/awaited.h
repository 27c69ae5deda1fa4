// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/reply.h"

#include <QtTest>

namespace support {

// Runs the event loop until the reply is there. A test that waits longer than 20 s has failed.
template <typename T>
api::Result<T> awaited(api::client::Reply<T> reply)
{
    QObject context;
    std::optional<api::Result<T>> taken;
    reply.then(&context, [&](api::Result<T> result) { taken = std::move(result); });
    if (!QTest::qWaitFor([&] { return taken.has_value(); }, 20'000))
        return api::failure(api::ErrorKind::Internal, "the test waited in vain");
    return std::move(*taken);
}

} // namespace support
