// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/server/faults.h"
#include "api/server/http/message.h"

#include <optional>
#include <string>
#include <vector>

namespace api::server {

// The rules that hit one request, carried out around its handler.
class FaultPlan {
public:
    FaultPlan() = default;
    explicit FaultPlan(std::vector<FaultRule> rules) : m_rules(std::move(rules)) { }

    // Waits out latencies on this fiber, then the answer that replaces the handler's, if a rule makes one.
    std::optional<http::Response> before(Product product) const;
    void after(http::Response &answer) const; // spoils the answer
    std::string ids() const; // "fault_1, fault_3"; empty without a rule

private:
    std::vector<FaultRule> m_rules;
};

} // namespace api::server
