// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/system.h"

#include "api/server/handlers/handlers.h"
#include "api/server/router.h"

namespace api::server::handlers {

namespace {

Result<Health> health(const GetHealth &, Context &)
{
    return Health{.success = true, .message = "Service is running", .data = {.status = "healthy", .version = "1.0.0"}};
}

Result<RawJson> openApi(const GetOpenApiDocument &, Context &)
{
    static const RawJson document{std::string(openApiDocument())};
    return document;
}

} // namespace

void addSystem(Router &router)
{
    router.on<GetHealth>(health);
    router.on<GetOpenApiDocument>(openApi);
}

} // namespace api::server::handlers
