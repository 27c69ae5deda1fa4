// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/faultplan.h"

#include "api/server/answers.h"
#include "api/server/http/fiber.h"

#include <array>
#include <utility>

namespace api::server {

namespace {

using Wire = http::WireFault::Kind;

constexpr std::array<std::pair<FaultKind, Wire>, 7> kWireKinds{{{FaultKind::Reset, Wire::Reset},
                                                                {FaultKind::Stall, Wire::Stall},
                                                                {FaultKind::Drip, Wire::Drip},
                                                                {FaultKind::Truncate, Wire::Truncate},
                                                                {FaultKind::WrongLength, Wire::WrongLength},
                                                                {FaultKind::BadGzip, Wire::BadGzip},
                                                                {FaultKind::GarbageStatus, Wire::GarbageStatus}}};

http::WireFault wireFault(const FaultRule &rule, Wire kind)
{
    http::WireFault fault;
    fault.kind = kind;
    fault.afterBytes = static_cast<std::uint64_t>(rule.afterBytes.value_or(0));
    fault.chunk = static_cast<std::size_t>(rule.chunk.value_or(1));
    fault.interval = std::chrono::milliseconds(rule.intervalMs.value_or(fault.interval.count()));
    fault.delta = rule.delta.value_or(fault.delta);
    return fault;
}

void spoil(const FaultRule &rule, http::Response &answer)
{
    if (rule.kind == FaultKind::WrongContentType) {
        answer.headers.set("Content-Type", "text/html");
    } else if (rule.kind == FaultKind::MalformedJson) {
        if (auto *text = std::get_if<std::string>(&answer.body))
            text->resize(text->size() / 2);
    }
    for (const auto &[kind, wire] : kWireKinds) {
        if (rule.kind == kind)
            answer.fault = wireFault(rule, wire);
    }
}

} // namespace

std::optional<http::Response> FaultPlan::before(Product product) const
{
    std::optional<http::Response> answer;
    for (const FaultRule &rule : m_rules) {
        if (rule.kind == FaultKind::Latency)
            http::sleepFor(std::chrono::milliseconds(rule.latencyMs.value_or(1000)));
        else if (rule.kind == FaultKind::Status)
            answer =
                errorAnswer(withStatus(static_cast<int>(rule.status.value_or(503)), "Injected fault").value(), product);
        else if (rule.kind == FaultKind::RateLimit)
            answer = errorAnswer(tooManyRequests(60).value(), product);
    }
    return answer;
}

void FaultPlan::after(http::Response &answer) const
{
    for (const FaultRule &rule : m_rules)
        spoil(rule, answer);
}

std::string FaultPlan::ids() const
{
    std::string list;
    for (const FaultRule &rule : m_rules)
        list.append(list.empty() ? "" : ", ").append(rule.id.value_or(""));
    return list;
}

} // namespace api::server
