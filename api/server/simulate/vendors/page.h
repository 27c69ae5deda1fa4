// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/message.h"

#include <string>
#include <string_view>
#include <vector>

// Plain HTML pages of sign-ins: no scripts, nothing from elsewhere, every text escaped.
namespace api::server::simulate {

std::string escaped(std::string_view text); // for element content and quoted attributes

// A page with a heading; `body` is HTML.
http::Response htmlPage(int status, std::string_view title, std::string_view body);
http::Response redirectTo(std::string location); // 303

struct ConsentForm {
    std::string vendor; // name for people
    std::string action; // path of the form
    std::string account; // what the account field holds at first
    std::string redirectUri;
    std::vector<std::string> scopes; // asked for
    std::vector<std::pair<std::string, std::string>> hidden; // parameters that come along
};
http::Response consentPage(const ConsentForm &form);

// `url` with further query parameters, percent-encoded.
std::string withParameters(const std::string &url, const std::vector<std::pair<std::string, std::string>> &parameters);

} // namespace api::server::simulate
