// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/settings.h"

namespace api::server::store {

std::optional<std::string> findSetting(Reader &reader, std::string_view name)
{
    return reader.one<std::string>("SELECT value FROM settings WHERE name = ?", name);
}

void saveSetting(Transaction &transaction, std::string_view name, std::string_view value)
{
    transaction.run("INSERT INTO settings (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    name, value);
}

void removeSetting(Transaction &transaction, std::string_view name)
{
    transaction.run("DELETE FROM settings WHERE name = ?", name);
}

} // namespace api::server::store
