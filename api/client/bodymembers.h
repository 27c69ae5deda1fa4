// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::client {

// A JSON object made of members given as text, each written as the contract types it: first_name=Ada is a string,
// limit=5 a number, active=true a boolean, email=null a null where the contract allows one. A list is its items
// between commas, or the member given several times; a list or an object may also be given as JSON; where
// the contract allows several types, what is not JSON is a string.
class BodyMembers {
public:
    // Validation: not of the member's type, or a single value given twice.
    Result<void> add(const EndpointValue &member, std::string_view text);
    void select(const Endpoint &endpoint); // adds the member that selects a dispatcher's operation

    bool isEmpty() const { return m_members.empty(); }
    std::string json() const;

private:
    struct Member {
        std::string_view name;
        bool list = false;
        std::string json; // of a list without its brackets
    };
    std::vector<Member> m_members;
};

} // namespace api::client
