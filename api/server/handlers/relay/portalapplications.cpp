// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/providers/credentials.h"
#include "api/server/relay/addresses.h"
#include "api/server/relay/devices.h"
#include "api/server/relay/names.h"
#include "api/server/router.h"

#include <algorithm>

// Applications of the portal's account, and what was sent to them.
namespace api::server::handlers {

namespace {

constexpr std::size_t kMostApplications = 100; // of an account

Failure invalid(std::string message)
{
    return failure(ErrorKind::Unprocessable, std::move(message));
}

std::string makeWebhookSecret()
{
    return "whsec_" + toBase64Url(randomBytes(24));
}

// The keys of the list, once each; only those that can be chosen.
Result<std::string> joined(const std::vector<std::string> &devices)
{
    std::string text;
    for (auto key = devices.begin(); key != devices.end(); ++key) {
        const relay::Device *device = relay::findDevice(*key);
        if (!device || !device->isAvailable)
            return invalid("\"devices\" is invalid: "
                           + (device ? std::string(device->name) + " is not available yet."
                                     : '"' + *key + "\" is unknown, see the list of devices."));
        if (std::find(devices.begin(), key, *key) != key)
            return invalid("\"devices\" is invalid: " + *key + " stands twice.");
        text += (text.empty() ? "" : " ") + *key;
    }
    return text;
}

// Absent keeps what was there, empty clears it.
void change(std::optional<std::string> &target, const std::optional<std::string> &given)
{
    if (given)
        target = given->empty() ? std::nullopt : given;
}

Result<void> apply(store::RelayApplication &row, const RelayApplicationChange &given)
{
    if (given.name) {
        auto name = relay::plainName("name", *given.name);
        if (!name)
            return Failure(std::move(name.error()));
        row.name = std::move(*name);
    }
    change(row.webhookUrl, given.webhookUrl);
    change(row.redirectUrl, given.redirectUrl);
    change(row.packageName, given.packageName);
    Result<void> step;
    if (given.webhookUrl && row.webhookUrl)
        step = relay::checkWebhookUrl(*row.webhookUrl);
    if (step && given.redirectUrl && row.redirectUrl)
        step = relay::checkRedirectUrl(*row.redirectUrl);
    if (step && given.packageName && row.packageName)
        step = relay::checkPackageName(*row.packageName);
    if (!step || !given.devices)
        return step;
    auto devices = joined(*given.devices);
    if (!devices)
        return Failure(std::move(devices.error()));
    row.devices = std::move(*devices);
    return {};
}

// Among the applications of its account. The index of the table knows the case of ASCII only.
Result<void> checkFree(store::Reader &reader, const store::RelayApplication &row)
{
    for (const store::RelayApplication &other : store::listRelayApplications(reader, row.owner)) {
        if (other.id != row.id && relay::isSameName(other.name, row.name))
            return failure(ErrorKind::Conflict, "An application with this name exists.");
    }
    return {};
}

Result<RelayApplicationListAnswer> list(const ListPortalApplications &, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<RelayApplicationListAnswer> {
        RelayApplicationList page;
        for (const store::RelayApplication &row : store::listRelayApplications(reader, context.caller().relayUser))
            page.applications.push_back(toWire(row));
        return enveloped<RelayApplicationListAnswer>(std::move(page));
    });
}

Result<RelayApplicationCreatedAnswer> create(const CreatePortalApplication &request, Context &context)
{
    store::RelayApplication row;
    row.id = randomHex(24);
    row.owner = context.caller().relayUser;
    row.createdAt = row.updatedAt = context.now();
    const RelayApplicationInput &given = request.body;
    if (auto sound = apply(row,
                           {.name = given.name,
                            .webhookUrl = given.webhookUrl,
                            .redirectUrl = given.redirectUrl,
                            .packageName = given.packageName,
                            .devices = given.devices});
        !sound)
        return Failure(std::move(sound.error()));
    const std::string secret = makeWebhookSecret();
    return context.write([&](store::Transaction &transaction) -> Result<RelayApplicationCreatedAnswer> {
        if (store::listRelayApplications(transaction, row.owner).size() >= kMostApplications)
            return failure(ErrorKind::Conflict, "An account has at most 100 applications.");
        if (auto free = checkFree(transaction, row); !free)
            return Failure(std::move(free.error()));
        row.webhookSecret = providers::sealedText(transaction, secret);
        if (auto added = store::addRelayApplication(transaction, row); !added)
            return Failure(std::move(added.error()));
        audit(transaction, context, "relay.application.create", "relay_application:" + row.id);
        return enveloped<RelayApplicationCreatedAnswer>(
            RelayApplicationCreated{.application = toWire(row), .webhookSecret = secret}, "Application created", 201);
    });
}

Result<RelayApplicationAnswer> get(const GetPortalApplication &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<RelayApplicationAnswer> {
        const auto row = ownApplication(reader, context, request.applicationId);
        if (!row)
            return Failure(row.error());
        return enveloped<RelayApplicationAnswer>(toWire(*row));
    });
}

Result<RelayApplicationAnswer> update(const UpdatePortalApplication &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<RelayApplicationAnswer> {
        auto row = ownApplication(transaction, context, request.applicationId);
        if (!row)
            return Failure(std::move(row.error()));
        Result<void> step = apply(*row, request.body);
        if (step && request.body.name)
            step = checkFree(transaction, *row);
        if (!step)
            return Failure(std::move(step.error()));
        const store::RelayState before = row->status;
        if (request.body.status)
            row->status =
                *request.body.status == RelayStatus::Active ? store::RelayState::Active : store::RelayState::Inactive;
        row->updatedAt = context.now();
        step = store::updateRelayApplication(transaction, *row);
        if (!step)
            return Failure(std::move(step.error()));
        if (before == store::RelayState::Active && row->status == store::RelayState::Inactive)
            store::endRelayTokens(transaction, row->seq);
        audit(transaction, context, "relay.application.update", "relay_application:" + row->id);
        return enveloped<RelayApplicationAnswer>(toWire(*row), "Application updated");
    });
}

Result<RelayDoneAnswer> remove(const DeletePortalApplication &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<RelayDoneAnswer> {
        const auto row = ownApplication(transaction, context, request.applicationId);
        if (!row)
            return Failure(row.error());
        store::removeRelayApplication(transaction, row->seq);
        audit(transaction, context, "relay.application.delete", "relay_application:" + row->id);
        return done("Application deleted");
    });
}

Result<RelayWebhookSecretAnswer> rotateSecret(const RotatePortalWebhookSecret &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<RelayWebhookSecretAnswer> {
        const auto row = ownApplication(transaction, context, request.applicationId);
        if (!row)
            return Failure(row.error());
        const std::string secret = makeWebhookSecret();
        store::setRelayWebhookSecret(transaction, row->seq, providers::sealedText(transaction, secret), context.now());
        audit(transaction, context, "relay.application.rotate_webhook_secret", "relay_application:" + row->id);
        return enveloped<RelayWebhookSecretAnswer>(RelayWebhookSecret{.webhookSecret = secret},
                                                   "Webhook secret rotated");
    });
}

Result<RelayEventPageAnswer> listEvents(const ListPortalEvents &request, Context &context)
{
    const std::int64_t limit = request.limit.value_or(50), offset = request.offset.value_or(0);
    return context.read([&](store::Reader &reader) -> Result<RelayEventPageAnswer> {
        const auto row = ownApplication(reader, context, request.applicationId);
        if (!row)
            return Failure(row.error());
        const store::RelayEventRows found = store::listRelayEvents(reader, row->seq, limit, offset);
        RelayEventPage page{.events = {}, .total = found.total, .limit = limit, .offset = offset};
        for (const store::RelayEventRow &event : found.items)
            page.events.push_back(toWire(event));
        return enveloped<RelayEventPageAnswer>(std::move(page));
    });
}

} // namespace

void addPortalApplications(Router &router)
{
    router.on<ListPortalApplications>(list);
    router.on<CreatePortalApplication>(create);
    router.on<GetPortalApplication>(get);
    router.on<UpdatePortalApplication>(update);
    router.on<DeletePortalApplication>(remove);
    router.on<RotatePortalWebhookSecret>(rotateSecret);
    router.on<ListPortalEvents>(listEvents);
}

} // namespace api::server::handlers
