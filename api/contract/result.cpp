// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/result.h"

#include <array>

namespace api {

namespace {

struct KindRow {
    ErrorKind kind;
    int status; // 0: never on the wire
    std::string_view name;
    bool transient;
};

constexpr std::array kKinds{
    KindRow{ErrorKind::Validation, 400, "validation", false},
    KindRow{ErrorKind::Unauthorized, 401, "unauthorized", false},
    KindRow{ErrorKind::Forbidden, 403, "forbidden", false},
    KindRow{ErrorKind::NotFound, 404, "not_found", false},
    KindRow{ErrorKind::Conflict, 409, "conflict", false},
    KindRow{ErrorKind::Gone, 410, "gone", false},
    KindRow{ErrorKind::PreconditionFailed, 412, "precondition_failed", false},
    KindRow{ErrorKind::TooLarge, 413, "too_large", false},
    KindRow{ErrorKind::UnsupportedMedia, 415, "unsupported_media", false},
    KindRow{ErrorKind::Unprocessable, 422, "unprocessable", false},
    KindRow{ErrorKind::PreconditionRequired, 428, "precondition_required", false},
    KindRow{ErrorKind::TooManyRequests, 429, "too_many_requests", true},
    KindRow{ErrorKind::Internal, 500, "internal", true},
    KindRow{ErrorKind::NotImplemented, 501, "not_implemented", false},
    KindRow{ErrorKind::Unavailable, 503, "unavailable", true},
    KindRow{ErrorKind::StorageFull, 507, "storage_full", false},
    KindRow{ErrorKind::Network, 0, "network", true},
    KindRow{ErrorKind::Timeout, 0, "timeout", true},
    KindRow{ErrorKind::Cancelled, 0, "cancelled", false},
    KindRow{ErrorKind::Protocol, 0, "protocol", false},
    KindRow{ErrorKind::Blocked, 0, "blocked", false},
};

const KindRow &rowOf(ErrorKind kind)
{
    for (const KindRow &row : kKinds) {
        if (row.kind == kind)
            return row;
    }
    return rowOf(ErrorKind::Internal);
}

} // namespace

bool Error::isTransient() const
{
    return rowOf(kind).transient;
}

int httpStatus(ErrorKind kind)
{
    return rowOf(kind).status;
}

ErrorKind errorKindOfStatus(int status)
{
    for (const KindRow &row : kKinds) {
        if (row.status != 0 && row.status == status)
            return row.kind;
    }
    if (status == 408)
        return ErrorKind::Timeout;
    if (status == 502 || status == 504)
        return ErrorKind::Unavailable;
    if (status >= 400 && status < 500)
        return ErrorKind::Validation;
    return status >= 500 ? ErrorKind::Internal : ErrorKind::Protocol;
}

std::string_view name(ErrorKind kind)
{
    return rowOf(kind).name;
}

} // namespace api
