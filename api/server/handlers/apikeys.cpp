// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/apikeys.h"

#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/router.h"

namespace api::server::handlers {

namespace {

Failure keyNotFound(const std::string &id)
{
    return failure(ErrorKind::NotFound, "API key with ID: " + id + " not found.");
}

Result<std::vector<api::ApiKey>> listKeys(const ListApiKeys &, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<std::vector<api::ApiKey>> {
        std::vector<api::ApiKey> keys;
        for (const store::ApiKey &row : store::listApiKeys(reader, tenantOf(context)))
            keys.push_back(toWire(row));
        return keys;
    });
}

Result<ApiKeyCreated> createKey(const CreateApiKey &request, Context &context)
{
    const MadeKey made = makeKey(request.body.name, context.now());
    return context.write([&](store::Transaction &transaction) -> Result<ApiKeyCreated> {
        store::addApiKey(transaction, tenantOf(context), made.row, made.hash);
        audit(transaction, context, "api_key.create", "api_key:" + made.row.id, {{"name", made.row.name}});
        return made.shown;
    });
}

Result<api::ApiKey> renameKey(const RenameApiKey &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<api::ApiKey> {
        if (!store::renameApiKey(transaction, tenantOf(context), request.keyId, request.body.name))
            return keyNotFound(request.keyId);
        audit(transaction, context, "api_key.rename", "api_key:" + request.keyId, {{"name", request.body.name}});
        return toWire(*store::findApiKey(transaction, tenantOf(context), request.keyId));
    });
}

Result<ApiKeyCreated> rotateKey(const RotateApiKey &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<ApiKeyCreated> {
        const auto old = store::findApiKey(transaction, tenantOf(context), request.keyId);
        if (!old)
            return keyNotFound(request.keyId);
        MadeKey made = makeKey(old->name, context.now());
        store::removeApiKey(transaction, tenantOf(context), request.keyId);
        store::addApiKey(transaction, tenantOf(context), made.row, made.hash);
        audit(transaction, context, "api_key.rotate", "api_key:" + old->id, {{"replaced_by", made.row.id}});
        return std::move(made.shown);
    });
}

Result<api::ApiKey> deleteKey(const DeleteApiKey &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<api::ApiKey> {
        const auto old = store::findApiKey(transaction, tenantOf(context), request.keyId);
        if (!old)
            return keyNotFound(request.keyId);
        store::removeApiKey(transaction, tenantOf(context), request.keyId);
        audit(transaction, context, "api_key.delete", "api_key:" + old->id, {{"name", old->name}});
        return toWire(*old);
    });
}

} // namespace

void addApiKeys(Router &router)
{
    router.on<ListApiKeys>(listKeys);
    router.on<CreateApiKey>(createKey);
    router.on<RenameApiKey>(renameKey);
    router.on<RotateApiKey>(rotateKey);
    router.on<DeleteApiKey>(deleteKey);
}

} // namespace api::server::handlers
