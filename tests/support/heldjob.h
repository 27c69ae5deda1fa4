// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testservice.h"

#include <string>

namespace support {

// Adds a sync run of the seeded user that goes on until it is cancelled or the server stops; its id.
std::string addHeldJob(TestService &test);

// Adds a sync run of the seeded user that stores `steps` batches, each in a commit with its progress; its id.
enum class Kick { AtOnce, Late }; // late: once a worker has found it by itself and it has ended
std::string addCountingJob(TestService &test, int steps, Kick kick = Kick::AtOnce);

} // namespace support
