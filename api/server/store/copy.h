// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace api::server::store {

class Connection;

// All of one database over another, page by page, in one transaction of the target. Both throw SqlError.
void copyAll(Connection &source, Connection &target);
// Into a new file of its own; one that has the name is replaced once the copy is complete.
void copyToFile(Connection &source, const std::string &file);

} // namespace api::server::store
