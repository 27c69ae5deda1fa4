// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/openenum.h"
#include "api/contract/result.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace api::server {

enum class FaultKind : std::uint8_t {
    // Around the handler:
    Status, // answers `status` with an error body; the handler does not run
    Latency, // waits `latency_ms` first, then goes on
    RateLimit, // answers 429; the handler does not run
    MalformedJson, // the handler runs, its answer is cut inside the JSON
    WrongContentType, // the handler runs, its answer is called text/html
    // Below HTTP, after the handler ran:
    Reset, // RST after `after_bytes` of the body
    Stall, // silence after `after_bytes`
    Drip, // `chunk` bytes every `interval_ms`
    Truncate, // orderly close after `after_bytes`
    WrongLength, // Content-Length is off by `delta`
    BadGzip, // claims gzip over plain bytes
    GarbageStatus, // a status line that is not HTTP
    Refuse, // the next `limit` connections are reset; `match` must be "*"
};

struct FaultRule {
    std::optional<std::string> id; // given by FaultSet::add
    std::string match; // an operationId, or a path glob ("*" = any run of characters)
    OpenEnum<FaultKind> kind;
    std::optional<double> probability; // 0..1 of the requests that match; 1 when absent
    std::optional<std::string> sequence; // instead of a probability: "..x" faults every third; repeats
    std::optional<std::int64_t> seed; // of the probability; same seed, same requests hit
    std::optional<std::int64_t> limit; // most hits, then the rule rests; absent = no limit
    std::optional<std::int64_t> status, latencyMs, afterBytes, chunk, intervalMs, delta;
    std::optional<std::int64_t> seen, hits; // counted by the set; ignored in a new rule

    static constexpr auto fields();
};

// The fault rules of one service. Thread-safe; costs one atomic read while there are none.
class FaultSet {
public:
    // Fills in the id. Error: Validation, naming the member.
    Result<FaultRule> add(FaultRule rule);
    bool remove(std::string_view id);
    void clear();
    std::vector<FaultRule> rules() const; // with their counts

    // The rules that hit this request, in the order they were added: every Latency, and at most one other.
    std::vector<FaultRule> hit(std::string_view operation, std::string_view path);
    // Called with the number of connections to refuse; 0 = no more.
    void setRefuser(std::function<void(int)> refuse);

private:
    struct Active {
        FaultRule rule;
        std::int64_t seen = 0, hits = 0;
    };
    static bool decides(Active &active);

    mutable std::mutex m_mutex;
    std::atomic<bool> m_any = false;
    std::vector<Active> m_active;
    std::int64_t m_lastId = 0;
    std::function<void(int)> m_refuse;
};

bool globMatches(std::string_view glob, std::string_view text); // '*' = any run of characters, all else literal

constexpr auto FaultRule::fields()
{
    constexpr Rules count{.minimum = 0, .maximum = 1e9};
    return std::tuple(
        Field{"id", &FaultRule::id, Rules{}},
        Field{"match", &FaultRule::match, Rules{.required = true, .minLength = 1, .maxLength = 200}},
        Field{"kind", &FaultRule::kind, Rules{.required = true}},
        Field{"probability", &FaultRule::probability, Rules{.minimum = 0, .maximum = 1}},
        Field{"sequence", &FaultRule::sequence, Rules{.minLength = 1, .maxLength = 1000, .pattern = "^[.x]+$"}},
        Field{"seed", &FaultRule::seed, count}, Field{"limit", &FaultRule::limit, count},
        Field{"status", &FaultRule::status, Rules{.minimum = 200, .maximum = 599}},
        Field{"latency_ms", &FaultRule::latencyMs, Rules{.minimum = 0, .maximum = 600000}},
        Field{"after_bytes", &FaultRule::afterBytes, count},
        Field{"chunk", &FaultRule::chunk, Rules{.minimum = 1, .maximum = 1e6}},
        Field{"interval_ms", &FaultRule::intervalMs, Rules{.minimum = 0, .maximum = 600000}},
        Field{"delta", &FaultRule::delta, Rules{.minimum = -1e9, .maximum = 1e9}},
        Field{"seen", &FaultRule::seen, count}, Field{"hits", &FaultRule::hits, count});
}

} // namespace api::server

template <>
struct api::EnumNames<api::server::FaultKind> {
    using K = api::server::FaultKind;
    static constexpr std::array<std::pair<std::string_view, K>, 13> names{{{"status", K::Status},
                                                                           {"latency", K::Latency},
                                                                           {"rate_limit", K::RateLimit},
                                                                           {"malformed_json", K::MalformedJson},
                                                                           {"wrong_content_type", K::WrongContentType},
                                                                           {"reset", K::Reset},
                                                                           {"stall", K::Stall},
                                                                           {"drip", K::Drip},
                                                                           {"truncate", K::Truncate},
                                                                           {"wrong_length", K::WrongLength},
                                                                           {"bad_gzip", K::BadGzip},
                                                                           {"garbage_status", K::GarbageStatus},
                                                                           {"refuse", K::Refuse}}};
};
