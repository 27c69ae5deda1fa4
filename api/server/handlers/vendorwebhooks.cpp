// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/providers.h"

#include "api/contract/jsonbind.h"
#include "api/server/answers.h"
#include "api/server/handlers/disconnect.h"
#include "api/server/handlers/handlers.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers.h"
#include "api/server/providers/tokens.h"
#include "api/server/providers/webhooks/notices.h"
#include "api/server/providers/webhooks/signature.h"
#include "api/server/regions.h"
#include "api/server/router.h"
#include "api/server/unixtime.h"

#include <algorithm>
#include <set>

// What vendors send by themselves. The answer comes before the work, which is a sync run of each user that is meant.
namespace api::server::handlers {

namespace {

using providers::AccountNotice;
using providers::VendorApp;

constexpr std::uint64_t kBodyLimit = 16 * 1024 * 1024;
constexpr std::int64_t kMostDays = 31; // that one announcement makes us fetch

Failure unknownVendor(const std::string &provider)
{
    return failure(ErrorKind::NotFound, "There is no vendor \"" + provider + "\"");
}

Result<std::vector<VendorApp>> registeredApps(Context &context, const std::string &provider)
{
    return context.read(
        [&](store::Reader &reader) -> Result<std::vector<VendorApp>> { return providers::appsOf(reader, provider); });
}

// Whether the app that signed speaks for this tenant: its own, or the simulated one of those without.
bool speaksFor(const std::vector<VendorApp> &signers, store::Reader &reader, const std::string &developerId,
               const std::string &provider)
{
    const VendorApp app = providers::appOf(reader, store::Tenant(developerId), provider);
    return std::ranges::find(signers, app.developerId, &VendorApp::developerId) != signers.end();
}

providers::PullInput inputOf(const AccountNotice &notice, Timestamp now)
{
    providers::PullInput input{.passes = {},
                               .since = {},
                               .steps = {},
                               .attempts = {},
                               .retry = {},
                               .pushed = notice.pushed,
                               .deleted = notice.deleted};
    for (const AccountNotice::Announced &each : notice.announced) {
        providers::PullPass pass;
        for (const std::string_view kind : simulate::vendorKinds()) {
            if (each.kinds.has(*simulate::vendorKindOf(kind)))
                pass.kinds.emplace_back(kind);
        }
        pass.to = std::min(unixDays(each.to), unixDays(now)) + 1;
        pass.from = std::clamp(unixDays(each.from), pass.to - kMostDays, pass.to);
        const auto same = std::ranges::find_if(input.passes, [&](const providers::PullPass &known) {
            return known.kinds == pass.kinds && known.from <= pass.from && known.to >= pass.to;
        });
        if (same == input.passes.end())
            input.passes.push_back(std::move(pass));
    }
    return input;
}

// One account's part of a notification, for one of the users who connected it. Ids of jobs to kick.
std::vector<std::string> take(store::Transaction &transaction, Context &context, const providers::ConnectionName &name,
                              const AccountNotice &notice)
{
    if (notice.revoked)
        return disconnected(transaction, context, name).value_or(std::vector<std::string>{});
    if (notice.scope)
        store::setConnectionScope(transaction, name.tenant(), name.userId, name.provider, *notice.scope, context.now());
    if (!notice.hasWork())
        return {};
    return {context.services().jobs.enqueue(transaction,
                                            {.kind = std::string(providers::kPullJob),
                                             .developerId = name.developerId,
                                             .user = name.user,
                                             .provider = name.provider,
                                             .source = "webhook",
                                             .input = providers::writePullInput(inputOf(notice, context.now())),
                                             .total = {}})};
}

using Notices = std::map<std::string, AccountNotice>; // by account

// What of a notification concerns one database.
struct Taken {
    std::set<std::string> accounts; // that somebody connected there
    std::vector<std::string> jobs; // to kick
};

Result<Taken> takeHere(Context &context, const std::string &provider, const Notices &notices,
                       const std::vector<VendorApp> &signers)
{
    return context.write([&](store::Transaction &transaction) -> Result<Taken> {
        Taken taken;
        for (const auto &[account, notice] : notices) {
            for (const auto &each : store::listAccountConnections(transaction, provider, account)) {
                if (!speaksFor(signers, transaction, each.developerId, provider))
                    continue;
                taken.accounts.insert(account);
                const auto user = store::findUserKey(transaction, store::Tenant(each.developerId), each.userId);
                const auto jobs = take(transaction, context, {each.developerId, each.userId, provider, *user}, notice);
                taken.jobs.insert(taken.jobs.end(), jobs.begin(), jobs.end());
            }
        }
        return taken;
    });
}

// The vendor knows no countries: whoever connected the account, in whichever database, is meant.
Result<void> takeAll(Context &context, const std::string &provider, const Notices &notices,
                     const std::vector<VendorApp> &signers)
{
    Services &home = context.services();
    std::set<std::string> meant;
    for (Services *region : home.regions->all()) {
        context.moveTo(*region);
        auto taken = takeHere(context, provider, notices, signers);
        if (!taken)
            return Failure(std::move(taken.error()));
        meant.merge(taken->accounts);
        for (const std::string &job : taken->jobs)
            region->jobs.kick(job);
    }
    context.moveTo(home);
    std::int64_t accepted = 0, ignored = 0;
    for (const auto &[account, notice] : notices)
        (meant.contains(account) ? accepted : ignored) += notice.parts;
    return context.write([&](store::Transaction &transaction) -> Result<void> {
        if (accepted > 0)
            store::countNotices(transaction, provider, "accepted", accepted, context.now());
        if (ignored > 0)
            store::countNotices(transaction, provider, "ignored", ignored, context.now());
        return {};
    });
}

Result<http::Response> refuse(Context &context, const std::string &provider)
{
    const auto counted = context.write([&](store::Transaction &transaction) -> Result<bool> {
        store::countNotices(transaction, provider, "refused", 1, context.now());
        return true;
    });
    if (!counted)
        return Failure(counted.error());
    if (provider == "fitbit")
        return failure(ErrorKind::NotFound, "Not Found");
    return failure(ErrorKind::Unauthorized, "Invalid signature");
}

http::Response accepted(const std::string &provider)
{
    return provider == "fitbit" ? emptyAnswer(204) : jsonAnswer(200, encode(VendorWebhookAnswer{.status = "accepted"}));
}

Result<http::Response> receive(const ReceiveVendorWebhook &request, http::Request &raw, Context &context)
{
    const std::string &provider = request.provider;
    if (!isProvider(provider))
        return unknownVendor(provider);
    if (!providers::sendsWebhooks(provider))
        return failure(ErrorKind::NotImplemented, provider + " does not send webhooks");
    const auto body = raw.body->readAll(kBodyLimit); // once: the signature and the parser see the same bytes
    if (!body)
        return withStatus(http::statusOf(body.error()), std::string(http::describe(body.error())));
    auto apps = registeredApps(context, provider);
    if (!apps)
        return Failure(std::move(apps.error()));
    const auto signers = providers::signers(provider, raw.headers, *body, std::move(*apps), context.now());
    if (signers.empty())
        return refuse(context, provider);
    if (provider == "google" && providers::isVerification(*body))
        return accepted(provider);
    const auto notices = providers::readNotices(provider, *body, context.now());
    if (!notices)
        return Failure(notices.error());
    if (auto taken = takeAll(context, provider, *notices, signers); !taken)
        return Failure(std::move(taken.error()));
    return accepted(provider);
}

http::Response echo(std::string name, const std::string &challenge)
{
    return jsonAnswer(200, encode(std::map<std::string, std::string>{{std::move(name), challenge}}));
}

Result<http::Response> verify(const VerifyVendorWebhook &request, http::Request &, Context &context)
{
    const std::string &provider = request.provider;
    if (!isProvider(provider))
        return unknownVendor(provider);
    if (provider != "strava" && provider != "oura" && provider != "fitbit")
        return failure(ErrorKind::NotImplemented, provider + " does not verify an address by GET");
    const auto apps = registeredApps(context, provider);
    if (!apps)
        return Failure(apps.error());
    const auto knows = [&](const std::optional<std::string> &token, std::string VendorApp::*secret) {
        return std::ranges::any_of(
            *apps, [&](const VendorApp &app) { return providers::isSame(token.value_or(""), app.*secret); });
    };
    if (provider == "fitbit")
        return knows(request.verify, &VendorApp::webhookSecret) ? Result<http::Response>(emptyAnswer(204))
                                                                : failure(ErrorKind::NotFound, "Not Found");
    const bool isStrava = provider == "strava";
    if (isStrava && request.hubMode.value_or("") != "subscribe")
        return failure(ErrorKind::Validation, "hub.mode has to be subscribe");
    const auto &challenge = isStrava ? request.hubChallenge : request.challenge;
    if (!challenge)
        return failure(ErrorKind::Validation, "The challenge is missing");
    if (!knows(isStrava ? request.hubVerifyToken : request.verificationToken, &VendorApp::verifyToken))
        return failure(ErrorKind::Unauthorized, "Invalid verification token");
    return echo(isStrava ? "hub.challenge" : "challenge", *challenge);
}

} // namespace

void addVendorWebhooks(Router &router)
{
    router.onRaw<ReceiveVendorWebhook>(receive);
    router.onRaw<VerifyVendorWebhook>(verify);
}

} // namespace api::server::handlers
