// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/rawcall.h"
#include "models/reference/apidocument.h"

namespace models {

struct TryValue {
    QString place; // "path", "query", "header"
    QString name;
    QString value; // empty = not sent
};

// How the body of an operation is edited.
enum class TryBody { None, Json, File };
TryBody tryBody(const OperationDoc &operation);

// One call of an operation with values typed by hand. `json` is the body where tryBody() is Json, `file` where it is
// File. Error: Validation, naming the path parameter that is missing or the file that cannot be read.
api::Result<api::client::RawCall> tryCall(const OperationDoc &operation, const QList<TryValue> &values,
                                          const QString &json, const QString &file = {});

} // namespace models
