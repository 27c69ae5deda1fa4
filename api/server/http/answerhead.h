// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/answer.h"

namespace api::server::http {

enum class BodyFraming {
    None, // 204 and 304
    Length,
    Chunked,
    UntilClose, // HTTP/1.0
};

// Status line and header block with the empty line.
std::string answerHead(const Response &response, const AnswerFrame &frame, BodyFraming framing, std::uint64_t length);

} // namespace api::server::http
