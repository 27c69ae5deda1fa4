// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/multipart.h"

#include <cstdlib>

// However the bytes arrive, the same form must come out.

using namespace api::server::http;

namespace {

std::string render(std::string_view form, std::size_t step)
{
    MemoryBody source(form, step);
    auto reader = MultipartReader::open("multipart/form-data; boundary=X", source);
    std::string out;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return out + "!" + std::to_string(statusOf(more.error()));
        if (!*more)
            return out;
        out +=
            reader->head().name + '(' + reader->head().filename.value_or("") + ',' + reader->head().contentType + ')';
        const auto body = reader->body().readAll(100'000);
        if (!body)
            return out + "?" + std::to_string(statusOf(body.error()));
        out += *body + '|';
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const std::string form(reinterpret_cast<const char *>(data), size);
    const std::string whole = render(form, SIZE_MAX);
    if (render(form, 1) != whole || render(form, 7) != whole)
        std::abort();
    return 0;
}
