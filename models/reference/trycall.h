// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/rawcall.h"
#include "models/reference/apidocument.h"

namespace models {

struct TryValue {
    QString place; // "path", "query", "header"; "form" for a part of a multipart body, "body" for a file that is it
    QString name;
    QString value; // empty = not sent
    bool isFile = false; // the value is the path of a file, whose content is sent
};

// What can be typed for an operation: its parameters, and the parts of its body where that is no JSON.
QList<SchemaNode> tryFields(const OperationDoc &operation);
bool isFile(const SchemaNode &field);
bool takesJson(const OperationDoc &operation); // the body is JSON text, also where it travels as a form

// One call of an operation with values typed by hand. `json` is the body where takesJson(). Error: Validation, naming
// the path parameter that is missing or the file that cannot be read.
api::Result<api::client::RawCall> tryCall(const OperationDoc &operation, const QList<TryValue> &values,
                                          const QString &json);

} // namespace models
