// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/system.h"

#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/handlers/handlers.h"
#include "api/server/router.h"

namespace api::server::handlers {

namespace {

Result<Health> health(const GetHealth &, Context &)
{
    return Health{.success = true, .message = "Service is running", .data = {.status = "healthy", .version = "1.0.0"}};
}

// Whether the list of entity tags in If-None-Match names `tag`; weak ones count too (RFC 9110 13.1.2).
bool isNamed(std::string_view list, std::string_view tag)
{
    return http::trimmed(list) == "*" || list.find(tag) != std::string_view::npos;
}

Result<http::Response> openApi(const GetOpenApiDocument &, http::Request &request, Context &)
{
    static const std::string tag = '"' + sha256Hex(openApiDocument()).substr(0, 16) + '"';
    const auto known = request.headers.find("If-None-Match");
    const bool same = known && isNamed(*known, tag);
    http::Response answer = same ? emptyAnswer(304) : jsonAnswer(200, std::string(openApiDocument()));
    answer.ranges = true;
    answer.headers.set("ETag", tag);
    answer.headers.set("Cache-Control", "no-cache"); // may be kept, must be asked about
    return answer;
}

} // namespace

void addSystem(Router &router)
{
    router.on<GetHealth>(health);
    router.onRaw<GetOpenApiDocument>(openApi);
}

} // namespace api::server::handlers
