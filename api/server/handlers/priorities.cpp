// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/settings.h"

#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/ranking.h"
#include "api/server/router.h"

#include <algorithm>

namespace api::server::handlers {

namespace {

using store::PriorityKind;

// What the tenant set over the defaults, best first. Defaults have an id too, the same at every call.
std::vector<store::SourcePriority> effective(store::Reader &reader, const Context &context, PriorityKind kind)
{
    auto rows = store::listPriorities(reader, tenantOf(context), kind);
    for (const health::DefaultPriority &known : health::defaultPriorities(kind)) {
        const bool isSet = std::any_of(rows.begin(), rows.end(),
                                       [&](const store::SourcePriority &row) { return row.name == known.name; });
        if (!isSet)
            rows.push_back({.id = derivedUuid("priority/" + context.developerId() + '/' + std::string(known.name)),
                            .name = std::string(known.name),
                            .priority = known.priority,
                            .createdAt = {},
                            .updatedAt = {}});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const store::SourcePriority &a, const store::SourcePriority &b) {
        return a.priority < b.priority;
    });
    return rows;
}

ProviderPriorityList providerList(store::Reader &reader, const Context &context)
{
    ProviderPriorityList list;
    for (const auto &row : effective(reader, context, PriorityKind::Provider))
        list.items.push_back({.id = row.id,
                              .provider = OpenEnum<Provider>::fromWire(row.name),
                              .priority = row.priority,
                              .createdAt = row.createdAt,
                              .updatedAt = row.updatedAt});
    return list;
}

DeviceTypePriorityList deviceList(store::Reader &reader, const Context &context)
{
    DeviceTypePriorityList list;
    for (const auto &row : effective(reader, context, PriorityKind::DeviceType))
        list.items.push_back({.id = row.id,
                              .deviceType = OpenEnum<DeviceType>::fromWire(row.name),
                              .priority = row.priority,
                              .createdAt = row.createdAt,
                              .updatedAt = row.updatedAt});
    return list;
}

Result<ProviderPriorityList> listProviders(const ListProviderPriorities &, Context &context)
{
    return context.read(
        [&](store::Reader &reader) -> Result<ProviderPriorityList> { return providerList(reader, context); });
}

Result<DeviceTypePriorityList> listDevices(const ListDeviceTypePriorities &, Context &context)
{
    return context.read(
        [&](store::Reader &reader) -> Result<DeviceTypePriorityList> { return deviceList(reader, context); });
}

Result<ProviderPriorityList> updateProviders(const UpdateProviderPriorities &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<ProviderPriorityList> {
        for (const ProviderPriorityInput &item : request.body.items)
            store::setPriority(transaction, tenantOf(context), PriorityKind::Provider, item.provider.wire(),
                               item.priority, context.now());
        audit(transaction, context, "priorities.update", "provider_priorities");
        return providerList(transaction, context);
    });
}

Result<DeviceTypePriorityList> updateDevices(const UpdateDeviceTypePriorities &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<DeviceTypePriorityList> {
        for (const DeviceTypePriorityInput &item : request.body.items)
            store::setPriority(transaction, tenantOf(context), PriorityKind::DeviceType, item.deviceType.wire(),
                               item.priority, context.now());
        audit(transaction, context, "priorities.update", "device_type_priorities");
        return deviceList(transaction, context);
    });
}

} // namespace

void addPriorities(Router &router)
{
    router.on<ListProviderPriorities>(listProviders);
    router.on<ListDeviceTypePriorities>(listDevices);
    router.on<UpdateProviderPriorities>(updateProviders);
    router.on<UpdateDeviceTypePriorities>(updateDevices);
}

} // namespace api::server::handlers
