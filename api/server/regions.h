// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/http/headers.h"
#include "api/server/store/relayusers.h"

#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

struct RegionOptions {
    std::string database; // path of the home country's file, or ":memory:"
    std::vector<std::string> countries; // upper-case codes; the first is home
    std::string defaultTenant; // slug, alias or id; empty: requests have to name theirs
    std::function<void(Services &)> registerJobs; // kinds that a country needs
};

// Where Relay's data live: one database a country, so that what belongs to one never stands in the file of another.
// The home country's is the main database, which WearLink reads too. Another country's (NAME.EU.db beside it) is made
// by its first sign-up; until then nobody is known there. Thread-safe, once opened.
class Regions {
public:
    Regions(Services &home, RegionOptions options);
    ~Regions();

    Result<void> open(); // the files that are there
    Result<void> takeOver(); // what the home database says now

    // Where a request belongs, by its headers x-country-code and x-tenant-id.
    Result<RelayPlace> placeOf(const http::Headers &headers) const; // Validation
    bool isSupported(std::string_view country) const;
    bool isHome(std::string_view country) const { return country == m_home.country; }

    // Of a supported country; where nobody signed up yet, services over an empty database that is nowhere on disk.
    Result<Services *> find(const std::string &country);
    Result<Services *> make(const std::string &country); // blocks while the file is made

    std::vector<Services *> all(); // home first; they live as long as this
    void start();
    void stop();
    void settle();
    Result<std::string> snapshot(); // of all countries; the id is the home database's
    Result<void> restore(const std::string &id); // countries that are younger become empty
    Result<void> clear(); // all countries

private:
    struct Region;
    std::string fileOf(const std::string &country) const;
    Result<Services *> opened(const std::string &country, bool isLimbo);

    Services &m_home;
    RegionOptions m_options;
    mutable std::shared_mutex m_mutex;
    std::map<std::string, std::unique_ptr<Region>> m_regions; // without home
    std::unique_ptr<Region> m_limbo; // where nobody is
    std::vector<store::RelayTenant> m_tenants;
    std::map<std::string, std::map<std::string, std::string>> m_snapshots; // home's id -> country -> id there
    bool m_running = false;
};

} // namespace api::server
