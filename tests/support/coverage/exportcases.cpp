// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"
#include "tests/support/heldjob.h"

namespace support {

Cases CoverageBench::exportCases(std::string_view id)
{
    const auto post = [this](const std::string &target) { return [=, this] { return by({}, "POST", target); }; };
    const auto read = [this](const std::string &target) { return [=, this] { return by({}, "GET", target); }; };
    const auto started = [this](const std::string &owner) { // the path of a new export
        const std::string made =
            jsonText(m_test.send(by({}, "POST", user(owner) + "/export/async")).body, "/export_id");
        return user(owner) + "/export/" + made;
    };
    const auto link = [=, this] {
        const std::string path = started(newUser());
        std::string url;
        while (url.empty())
            url = jsonText(m_test.send(by({}, "GET", path)).body, "/download_url");
        return url.substr(m_test.url().size());
    };
    if (id == "exportUserData")
        return {{200, [=, this] { return by({}, "POST", user(newUser()) + "/export"); }},
                {400, post(user("x") + "/export")},
                {404, post(user(kMissing) + "/export")}};
    if (id == "startUserExport")
        return {{202, [=, this] { return by({}, "POST", user(newUser()) + "/export/async"); }},
                {400, post(user("x") + "/export/async")},
                {404, post(user(kMissing) + "/export/async")}};
    if (id == "getUserExport")
        return {{200, [=, this] { return by({}, "GET", started(newUser())); }},
                {400, read(user(seededUser()) + "/export/x")},
                {404, read(user(seededUser()) + "/export/" + std::string(kMissing))}};
    if (id == "cancelUserExport")
        return {{200,
                 [=, this] {
                     addHeldJob(m_test); // the user's export waits behind it
                     return by({}, "POST", started(seededUser()) + "/cancel");
                 }},
                {400, post(user(seededUser()) + "/export/x/cancel")},
                {404, post(user(seededUser()) + "/export/" + std::string(kMissing) + "/cancel")},
                {409, [=, this] {
                     const std::string path = started(newUser());
                     std::string status;
                     while (status != "completed")
                         status = jsonText(m_test.send(by({}, "GET", path)).body, "/status");
                     return by({}, "POST", path + "/cancel");
                 }}};
    if (id == "downloadExport")
        return {{200, [=] { return HttpCall{.target = link()}; }},
                {404, [] { return HttpCall{.target = "/api/v1/data-exports/nothing/download"}; }},
                {410, [=, this] {
                     const HttpCall call{.target = link()};
                     m_test.send(call);
                     return call;
                 }}};
    if (id == "purgeProviderData")
        return {{204,
                 [=, this] {
                     const std::string page = m_test.send(by({}, "GET", "/api/v1/users?limit=100")).body;
                     for (int row = 0;; ++row) {
                         const std::string own =
                             user(jsonText(page, "/items/" + std::to_string(row) + "/id")) + "/connections";
                         const std::string provider = jsonText(m_test.send(by({}, "GET", own)).body, "/0/provider");
                         if (!provider.empty())
                             return by({}, "DELETE", own + '/' + provider + "/data");
                     }
                 }},
                {400, [=, this] { return by({}, "DELETE", user(seededUser()) + "/connections/nokia/data"); }},
                {404, [=, this] { return by({}, "DELETE", user(kMissing) + "/connections/garmin/data"); }}};
    return {};
}

} // namespace support
