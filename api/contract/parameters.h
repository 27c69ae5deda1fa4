// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Requests outside JSON: path, query, header parameters and form members. Defined for every generated operation and
// form body by the generated sources (through api/contract/parameterbind.h). Any thread.
namespace api {

using ValueMap = std::map<std::string, std::vector<std::string>, std::less<>>; // percent-decoded, in order of arrival
struct ParameterValues {
    ValueMap path;
    ValueMap query;
    ValueMap headers; // names in lower case
};

// Fills all members but `body`. Validates like decode(); the paths of faults are "{user_id}", "?limit" and
// "header X-Foo". A single value that is given twice is a fault; unknown names are ignored.
template <typename Request>
Result<Request> decodeParameters(const ParameterValues &values);

template <typename Body>
Result<Body> decodeForm(const ValueMap &values); // paths of faults are "/email"

struct EncodedParameters {
    std::string path; // "/api/v1/users/41f0", percent-encoded
    std::string query; // "limit=5&search=a%20b", empty if none
    std::vector<std::pair<std::string, std::string>> headers; // in order of declaration
};

// Optional members that are empty are left out.
template <typename Request>
EncodedParameters encodeParameters(const Request &request);

using FormValues = std::vector<std::pair<std::string, std::string>>; // in order of declaration
template <typename Body>
FormValues encodeForm(const Body &body);

std::string formText(const FormValues &values); // application/x-www-form-urlencoded
std::string percentEncoded(std::string_view text); // all but RFC 3986 unreserved characters

} // namespace api
