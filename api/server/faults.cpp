// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/faults.h"

#include <algorithm>

namespace api::server {

namespace {

// splitmix64: one well-mixed number for each (seed, request), so that a rule hits the same requests in every run.
std::uint64_t mixed(std::uint64_t seed, std::uint64_t index)
{
    std::uint64_t z = seed + (index + 1) * 0x9e3779b97f4a7c15ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

bool globMatches(std::string_view glob, std::string_view text)
{
    std::size_t g = 0, t = 0, star = std::string_view::npos, resume = 0;
    while (t < text.size()) {
        if (g < glob.size() && glob[g] == '*') {
            star = g++;
            resume = t;
        } else if (g < glob.size() && glob[g] == text[t]) {
            ++g;
            ++t;
        } else if (star != std::string_view::npos) {
            g = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return glob.find_first_not_of('*', g) == std::string_view::npos;
}

Result<FaultRule> FaultSet::add(FaultRule rule)
{
    const bool refuses = rule.kind == FaultKind::Refuse;
    if (refuses && (rule.match != "*" || rule.limit.value_or(0) < 1))
        return failure(ErrorKind::Validation,
                       "refuse: takes whole connections, so match is \"*\" and limit at least 1");
    if (rule.probability && rule.sequence)
        return failure(ErrorKind::Validation, "sequence: give either a probability or a sequence");
    const std::lock_guard lock(m_mutex);
    rule.id = "fault_" + std::to_string(++m_lastId);
    rule.seen = rule.hits = 0;
    m_active.push_back({.rule = rule});
    m_any = true;
    if (refuses && m_refuse)
        m_refuse(static_cast<int>(*rule.limit));
    return rule;
}

bool FaultSet::remove(std::string_view id)
{
    const std::lock_guard lock(m_mutex);
    const auto found =
        std::find_if(m_active.begin(), m_active.end(), [&](const Active &active) { return active.rule.id == id; });
    if (found == m_active.end())
        return false;
    if (found->rule.kind == FaultKind::Refuse && m_refuse)
        m_refuse(0);
    m_active.erase(found);
    m_any = !m_active.empty();
    return true;
}

void FaultSet::clear()
{
    const std::lock_guard lock(m_mutex);
    m_active.clear();
    m_any = false;
    if (m_refuse)
        m_refuse(0);
}

std::vector<FaultRule> FaultSet::rules() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<FaultRule> result;
    for (const Active &active : m_active) {
        result.push_back(active.rule);
        result.back().seen = active.seen;
        result.back().hits = active.hits;
    }
    return result;
}

bool FaultSet::decides(Active &active)
{
    const auto index = static_cast<std::uint64_t>(active.seen++);
    const FaultRule &rule = active.rule;
    if (rule.limit && active.hits >= *rule.limit)
        return false;
    bool hits = true;
    if (rule.sequence)
        hits = (*rule.sequence)[index % rule.sequence->size()] == 'x';
    else if (rule.probability)
        hits = static_cast<double>(mixed(static_cast<std::uint64_t>(rule.seed.value_or(1)), index) >> 11) * 0x1p-53
            < *rule.probability;
    active.hits += hits ? 1 : 0;
    return hits;
}

std::vector<FaultRule> FaultSet::hit(std::string_view operation, std::string_view path)
{
    if (!m_any)
        return {};
    std::vector<FaultRule> result;
    bool decided = false;
    const std::lock_guard lock(m_mutex);
    for (Active &active : m_active) {
        const FaultRule &rule = active.rule;
        const bool latency = rule.kind == FaultKind::Latency;
        if (rule.kind == FaultKind::Refuse || (decided && !latency)
            || (rule.match != operation && !globMatches(rule.match, path)))
            continue;
        if (!decides(active))
            continue;
        result.push_back(rule);
        decided = decided || !latency;
    }
    return result;
}

void FaultSet::setRefuser(std::function<void(int)> refuse)
{
    const std::lock_guard lock(m_mutex);
    m_refuse = std::move(refuse);
}

} // namespace api::server
